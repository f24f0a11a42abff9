// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/facetchoice.h"

#include "query/parser.h"
#include "support/catch.h"

using namespace Ajar;
using namespace Qt::StringLiterals;
using Side = FacetChoice::Side;
using Unknown = FacetChoice::Unknown;

namespace {

Query queryOf(const QString &text)
{
    const ParsedQuery parsed = parseQuery(text);
    INFO(qPrintable(text));
    REQUIRE_FALSE(parsed.error.has_value());
    return {parsed.expression, {}, false};
}

struct Case
{
    QString text;
    QStringList wanted;
    QStringList unwanted;
    Unknown unknown;
};

} // namespace

TEST_CASE("A facet reads the parts of a query that ask about its field alone")
{
    const auto [text, wanted, unwanted, unknown] = GENERATE(
        Case{QString(), {}, {}, Unknown::AsAsked}, Case{u"llama"_s, {}, {}, Unknown::AsAsked},
        Case{u"vendor:meta,google llama"_s, {u"meta"_s, u"google"_s}, {}, Unknown::AsAsked},
        Case{u"-vendor:google"_s, {}, {u"google"_s}, Unknown::AsAsked},
        Case{u"厂商：meta -vendor:google,qwen"_s, {u"meta"_s}, {u"google"_s, u"qwen"_s}, Unknown::AsAsked},
        Case{u"vendor:?"_s, {}, {}, Unknown::Wanted}, Case{u"vendor:*"_s, {}, {}, Unknown::Unwanted},
        Case{u"-vendor:?"_s, {}, {}, Unknown::Unwanted},
        Case{u"(vendor:meta OR vendor:?) a"_s, {u"meta"_s}, {}, Unknown::Wanted},
        Case{u"(vendor:meta OR vendor:qwen) a"_s, {u"meta"_s, u"qwen"_s}, {}, Unknown::AsAsked},
        Case{u"(vendor:meta OR level:closed)"_s, {}, {}, Unknown::AsAsked},
        Case{u"-(vendor:meta level:closed)"_s, {}, {}, Unknown::AsAsked},
        Case{u"(vendor:* OR vendor:?) a"_s, {}, {}, Unknown::AsAsked},
        Case{u"level:closed license:mit"_s, {}, {}, Unknown::AsAsked});
    INFO(qPrintable(text));
    const FacetChoice choice = facetChoice(queryOf(text), Field::Vendor);
    CHECK(choice.words(Side::Wanted) == wanted);
    CHECK(choice.words(Side::Unwanted) == unwanted);
    CHECK(int(choice.unknown) == int(unknown));
}

TEST_CASE("What a facet writes, it reads again, and nothing else changes")
{
    const QString text =
        GENERATE(u"llama vendor:meta,google"_s, u"vendor:meta -vendor:google,qwen level:closed"_s,
                 u"a (vendor:meta OR vendor:?) b"_s, u"vendor:* b"_s, u"vendor:?"_s, QString());
    const Query query = queryOf(text);
    const FacetChoice choice = facetChoice(query, Field::Vendor);
    CHECK(withFacetChoice(query, Field::Vendor, choice).text() == query.text());
    const Query without = withFacetChoice(query, Field::Vendor, {});
    CHECK_FALSE(without.text().contains(u"vendor"_s));
    const Query again = withFacetChoice(without, Field::Vendor, choice);
    CHECK(facetChoice(again, Field::Vendor) == choice);
    CHECK(queryOf(again.text()).text() == again.text());
    CHECK(facetChoice(again, Field::Level) == facetChoice(query, Field::Level));
}

TEST_CASE("Order and unknowns of the query stay")
{
    Query query = queryOf(u"vendor:meta"_s);
    query.order = {Field::Name, false};
    query.withUnknowns = true;
    const Query changed = withFacetChoice(query, Field::Vendor, {});
    CHECK(changed.order == query.order);
    CHECK(changed.withUnknowns);
    CHECK(changed.text().isEmpty());
}

TEST_CASE("Clicks make the query that one would type")
{
    const QStringList meta{u"meta"_s, u"Meta"_s};
    const QStringList google{u"google"_s, u"Google"_s, u"谷歌"_s};
    Query query = queryOf(u"llama"_s);
    const auto click = [&](const QStringList &names, Side side) {
        query = withFacetChoice(query, Field::Vendor,
                                toggled(facetChoice(query, Field::Vendor), Field::Vendor, names, side));
        return query.text();
    };
    CHECK(click(meta, Side::Wanted) == u"llama vendor:meta"_s);
    CHECK(click(google, Side::Wanted) == u"llama vendor:meta,google"_s);
    CHECK(click(google, Side::Unwanted) == u"llama vendor:meta -vendor:google"_s);
    CHECK(click(google, Side::Wanted) == u"llama vendor:meta,google"_s);
    CHECK(click(meta, Side::Wanted) == u"llama vendor:google"_s);
    CHECK(click(google, Side::Wanted) == u"llama"_s);
    CHECK(click(google, Side::Unwanted) == u"llama -vendor:google"_s);
    CHECK(click(google, Side::Unwanted) == u"llama"_s);

    query = queryOf(u"厂商：谷歌,META"_s); // other words for the same values
    CHECK(click(google, Side::Wanted) == u"vendor:meta"_s);
    CHECK(click(meta, Side::Unwanted) == u"-vendor:meta"_s);
}

TEST_CASE("Unknown is a value to be wanted, or not")
{
    FacetChoice choice = facetChoice(queryOf(u"vendor:meta"_s), Field::Vendor);
    const auto text = [&] { return withFacetChoice({}, Field::Vendor, choice).text(); };
    choice = toggledUnknown(choice, Side::Wanted);
    CHECK(text() == u"vendor:meta OR vendor:?"_s);
    choice = toggledUnknown(choice, Side::Unwanted);
    CHECK(text() == u"vendor:meta vendor:*"_s);
    choice = toggledUnknown(choice, Side::Unwanted);
    CHECK(text() == u"vendor:meta"_s);
}
