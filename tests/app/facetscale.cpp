// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/facetscale.h"

#include "query/parser.h"
#include "query/search.h"
#include "support/catch.h"
#include "support/data.h"

#include <QDate>

#include <numeric>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;
using Range = FacetScale::Range;

namespace {

Query queryOf(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text);
    INFO(qPrintable(text));
    REQUIRE_FALSE(parsed.error.has_value());
    return {parsed.expression, {}, false};
}

int stepCalled(const FacetScale &scale, const QString &text)
{
    for (int step = 0; step < scale.size(); ++step) {
        if (scale.text(step) == text)
            return step;
    }
    FAIL("no step " << qPrintable(text));
    return -1;
}

std::vector<int> heightsOf(Field field, const QString &query)
{
    const std::array fields{field};
    const SearchResult result = search(queryOf(query), bundledIndex(), Language::English, fields);
    return FacetScale(field, bundledIndex()).heights(result.facets.of(field));
}

} // namespace

TEST_CASE("Scales span what the catalogue knows, upwards, in round numbers")
{
    const auto [field, text] =
        GENERATE(std::pair{Field::Params, u"7B"_s}, std::pair{Field::Params, u"70B"_s},
                 std::pair{Field::Context, u"128K"_s}, std::pair{Field::PriceIn, u"0.5"_s},
                 std::pair{Field::Released, u"2023-07"_s});
    const FacetScale scale(field, bundledIndex());
    INFO(qPrintable(fieldInfo(field).name));
    CHECK(scale.size() > 5);
    CHECK(scale.size() < 200);
    CHECK(stepCalled(scale, text) >= 0);
    QStringList texts;
    for (int step = 0; step < scale.size(); ++step)
        texts << scale.text(step);
    CHECK(texts.removeDuplicates() == 0);
    // The ends are needed.
    const std::vector<int> heights = heightsOf(field, {});
    CHECK(heights.front() > 0);
    CHECK(heights.back() > 0);
}

TEST_CASE("Heights count every known value once")
{
    const Field field = GENERATE(Field::Params, Field::Context, Field::PriceIn, Field::Released);
    const std::vector<int> heights = heightsOf(field, {});
    int known = 0;
    for (int row = 0; row < bundledIndex().size(); ++row)
        known += isUndecided(fieldValue(field, bundledIndex(), row)) ? 0 : 1;
    CHECK(known > 0);
    CHECK(std::accumulate(heights.begin(), heights.end(), 0) == known);
}

TEST_CASE("Heights ignore the facet's own range")
{
    CHECK(heightsOf(Field::Params, u"params:<=8B"_s) == heightsOf(Field::Params, {}));
    CHECK(heightsOf(Field::Params, u"vendor:meta"_s) != heightsOf(Field::Params, {}));
}

TEST_CASE("A typed range moves the handles")
{
    const FacetScale params(Field::Params, bundledIndex());
    const FacetScale released(Field::Released, bundledIndex());
    const auto range = [](const FacetScale &scale, Field field, const QString &text) {
        return scale.range(facetChoice(queryOf(text), field));
    };
    const int last = params.size() - 1;
    const int seven = stepCalled(params, u"7B"_s);
    const int seventy = stepCalled(params, u"70B"_s);
    CHECK(range(params, Field::Params, {}) == params.whole());
    CHECK(range(params, Field::Params, u"params:7B..70B"_s) == Range{seven, seventy});
    CHECK(range(params, Field::Params, u"参数：7B..70B llama"_s) == Range{seven, seventy});
    CHECK(range(params, Field::Params, u"params:7B"_s) == Range{seven, seven});
    CHECK(range(params, Field::Params, u"params:7B,70B"_s) == Range{seven, seventy});
    CHECK(range(params, Field::Params, u"params:>=7B"_s) == Range{seven, last});
    CHECK(range(params, Field::Params, u"params:<=70B"_s) == Range{0, seventy});
    CHECK(range(params, Field::Params, u"params:<=999T"_s) == params.whole());
    CHECK(range(params, Field::Params, u"params:?"_s) == params.whole());
    CHECK(range(params, Field::Params, u"(params:<=70B OR params:?)"_s) == Range{0, seventy});
    const int july = stepCalled(released, u"2023-07"_s);
    CHECK(range(released, Field::Released, u"released:2023-07"_s) == Range{july, july});
    CHECK(range(released, Field::Released, u"released:2023"_s)
          == Range{stepCalled(released, u"2023-01"_s), stepCalled(released, u"2023-12"_s)});
    CHECK(range(released, Field::Released, u"released:>2023-07"_s) == Range{july + 1, released.size() - 1});
    CHECK(range(released, Field::Released, u"released:<2023-07"_s) == Range{0, july - 1});
    const int today = released.stepOf(double(QDate::currentDate().toJulianDay()));
    CHECK(range(released, Field::Released, u"released:<=60d"_s).first < today);
    CHECK(range(released, Field::Released, u"released:<=60d"_s).last == released.size() - 1);
    CHECK(range(released, Field::Released, u"released:>=10y"_s).first == 0);
}

TEST_CASE("A dragged range is what one would type, and comes back as the same steps")
{
    const auto [field, from, to, text] =
        GENERATE(std::tuple{Field::Params, u"7B"_s, u"70B"_s, u"params:7B..70B"_s},
                 std::tuple{Field::Params, u"8B"_s, u"8B"_s, u"params:8B"_s},
                 std::tuple{Field::Params, QString(), u"8B"_s, u"params:<=8B"_s},
                 std::tuple{Field::Context, u"128K"_s, QString(), u"context:>=128K"_s},
                 std::tuple{Field::PriceIn, QString(), u"0.5"_s, u"price.in:<=0.5"_s},
                 std::tuple{Field::Released, u"2023-01"_s, QString(), u"released:>=2023"_s},
                 std::tuple{Field::Released, QString(), u"2023-12"_s, u"released:<=2023"_s},
                 std::tuple{Field::Released, u"2023-01"_s, u"2023-12"_s, u"released:2023"_s},
                 std::tuple{Field::Released, u"2023-01"_s, u"2023-01"_s, u"released:2023-01"_s},
                 std::tuple{Field::Released, u"2023-12"_s, u"2023-12"_s, u"released:2023-12"_s},
                 std::tuple{Field::Released, u"2023-02"_s, u"2024-12"_s, u"released:2023-02..2024"_s},
                 std::tuple{Field::Released, QString(), QString(), QString()});
    const FacetScale scale(field, bundledIndex());
    const Range range{from.isEmpty() ? 0 : stepCalled(scale, from),
                      to.isEmpty() ? scale.size() - 1 : stepCalled(scale, to)};
    const FacetChoice choice = scale.withRange({}, range);
    const Query query = withFacetChoice({}, field, choice);
    CHECK(query.text() == text);
    CHECK(query.expression == queryOf(text).expression);
    CHECK(scale.range(choice) == range);
}

TEST_CASE("Every range of steps comes back as itself")
{
    const Field field = GENERATE(Field::Params, Field::Context, Field::PriceIn, Field::Released);
    const FacetScale scale(field, bundledIndex());
    for (int first = 0; first < scale.size(); ++first) {
        for (int last = first; last < scale.size(); ++last) {
            const Range range{first, last};
            const Range back = scale.range(scale.withRange({}, range));
            INFO(qPrintable(scale.text(range)));
            if (!(back == range))
                CHECK(false);
        }
    }
}

TEST_CASE("A range keeps what else the facet says")
{
    const FacetScale scale(Field::Params, bundledIndex());
    const FacetChoice typed = facetChoice(queryOf(u"-params:7B (params:>=1B OR params:?)"_s), Field::Params);
    const FacetChoice dragged = scale.withRange(typed, {0, stepCalled(scale, u"8B"_s)});
    CHECK(withFacetChoice({}, Field::Params, dragged).text() == u"(params:<=8B OR params:?) -params:7B"_s);
}
