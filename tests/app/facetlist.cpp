// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/facetlist.h"

#include "query/parser.h"
#include "query/search.h"
#include "support/catch.h"
#include "support/data.h"
#include "support/generated.h"

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

FacetList listOf(Field field, const QString &query, const FacetListWish &wish = {},
                 const RowIndex &index = bundledIndex())
{
    const Query parsed{parseQuery(query).expression, {}, false};
    const std::array fields{field};
    const SearchResult result = search(parsed, index, Language::English, fields);
    return listFacet(field, result.facets, facetChoice(parsed, field), index, wish);
}

QStringList idsOf(const FacetList &list)
{
    QStringList ids;
    for (const FacetValue &value : list.values)
        ids << value.id;
    return ids;
}

} // namespace

TEST_CASE("A list holds the most frequent values and counts the others")
{
    const FacetList all = listOf(Field::Vendor, {}, {1000, {}});
    CHECK(all.values.size() > 4);
    CHECK(all.others == 0);
    const FacetList few = listOf(Field::Vendor, {}, {3, {}});
    CHECK(idsOf(few) == idsOf(all).first(3));
    CHECK(few.others == int(all.values.size()) - 3);
    CHECK(few.values[0].count >= few.values[1].count);
}

TEST_CASE("What is chosen stays in the list")
{
    const QString rare = idsOf(listOf(Field::Vendor, {}, {1000, {}})).constLast();
    CHECK_FALSE(idsOf(listOf(Field::Vendor, {}, {2, {}})).contains(rare));
    for (const QString &sign : {QString(), u"-"_s}) {
        const FacetList list = listOf(Field::Vendor, sign + u"vendor:"_s + rare, {2, {}});
        CHECK(idsOf(list).size() == 3);
        CHECK(idsOf(list).contains(rare));
    }
}

TEST_CASE("A search finds values by id and by name in both languages")
{
    for (const QString &search : {u"deepsee"_s, u"深度"_s, u"shendu"_s, u"sdqs"_s}) {
        const FacetList list = listOf(Field::Vendor, {}, {8, search});
        CHECK(idsOf(list).contains(u"deepseek"_s));
        CHECK(list.others > 0);
    }
    CHECK(listOf(Field::Vendor, {}, {8, u"no such vendor"_s}).values.empty());
}

TEST_CASE("Of many values only those that are looked for are named")
{
    static const auto index = generatedIndex(3'000); // with more families than are looked through one by one
    REQUIRE(isLongList(index->column(Field::Family)));
    const FacetList all = listOf(Field::Family, {}, {10'000, {}}, *index);
    CHECK(all.others == 0);
    for (const QString &search : {u"ka"_s, u"llama"_s, u"o"_s, u"no such family"_s}) {
        QStringList expected;
        for (const FacetValue &value : all.values) {
            if (foldedText(value.label.en).contains(search))
                expected << value.id;
        }
        CAPTURE(search);
        const FacetList found = listOf(Field::Family, {}, {10'000, search}, *index);
        CHECK(idsOf(found) == expected);
        CHECK(found.others == int(all.values.size()) - int(expected.size()));
        CHECK(idsOf(listOf(Field::Family, {}, {3, search}, *index))
              == expected.first(std::min<qsizetype>(3, expected.size())));
    }
    const QString rare = idsOf(all).constLast();
    const FacetList chosen = listOf(Field::Family, u"family:\""_s + rare + u'"', {3, u"llama"_s}, *index);
    CHECK(idsOf(chosen).contains(rare));
    CHECK(idsOf(chosen).contains(u"Llama"_s));
}

TEST_CASE("The unknown are counted, too, and levels keep their order")
{
    const FacetList params = listOf(Field::Params, {});
    CHECK(params.unknown > 0);
    const FacetList levels = listOf(Field::Level, u"vendor:eleutherai"_s);
    CHECK(idsOf(levels) == QStringList{u"closed"_s, u"open-weight"_s, u"open-source"_s});
}
