// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/search.h"

#include "query/facetchoice.h"
#include "query/parser.h"
#include "support/catch.h"
#include "support/data.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

Query queryOf(const QString &text, Order order = {})
{
    const ParsedQuery parsed = parseQuery(text);
    REQUIRE_FALSE(parsed.error);
    return {parsed.expression, order};
}

QString found(const QString &text, Order order, Language language = Language::English)
{
    QStringList names;
    for (const int row : search(queryOf(text, order), Test::goodIndex(), language).rows)
        names << Test::goodIndex().entry(row).id().section(u'/', 1);
    return names.join(u' ');
}

QString facets(Field field, const QString &query)
{
    QStringList parts;
    for (const FacetValue &value : countFacet(field, queryOf(query), Test::goodIndex()))
        parts << value.id + u'=' + QString::number(value.count);
    return parts.join(u' ');
}

} // namespace

TEST_CASE("A search gives what is surely so, and counts what is not known")
{
    const SearchResult result = search(queryOf(u"params:>5B"_s), Test::goodIndex(), Language::English);
    CHECK(result.rows.size() == 5);
    CHECK(result.unknown == 5);
    const SearchResult all = search(Query(), Test::goodIndex(), Language::English);
    CHECK(all.rows.size() == 12);
    CHECK(all.unknown == 0);
}

TEST_CASE("Other names of model and vendor, and both of a family, are found")
{
    CHECK(found(u"glazier-seven"_s, {Field::Name, false}) == u"glass-7b"_s);
    CHECK(found(u"撒哈拉"_s, {Field::Name, false}) == u"glass-7b sand"_s);
    CHECK(found(u"玻璃"_s, {Field::Name, false}) == u"glass-7b"_s);
    CHECK(found(u"family:玻璃"_s, {Field::Name, false}) == u"glass-7b"_s);
    CHECK(found(u"family:?"_s, {Field::Name, false}) == u"sand"_s);
}

TEST_CASE("Numbers and dates are sorted by value, what is unknown last both ways")
{
    CHECK(found(u"vendor:acorn,cedar,dune"_s, {Field::Params, false})
          == u"moss-70m seed-1-2b glass-7b seed-1-10b seed-2-10b moss-12b seed-2-moe sand"_s);
    CHECK(found(u"vendor:acorn,cedar,dune"_s, {Field::Params, true})
          == u"seed-2-moe moss-12b seed-2-10b seed-1-10b glass-7b seed-1-2b moss-70m sand"_s);
    CHECK(found(u"vendor:birch OR sand"_s, {Field::PriceIn, false})
          == u"oak-1-small oak-2 oak-10 oak-1-large sand"_s);
    CHECK(found(u"vendor:birch OR sand"_s, {Field::PriceIn, true})
          == u"oak-1-large oak-10 oak-2 oak-1-small sand"_s);
    CHECK(found(u"vendor:birch,dune"_s, {Field::Released, true})
          == u"oak-10 oak-2 glass-7b oak-1-large oak-1-small sand"_s);
}

TEST_CASE("Names are sorted as people count")
{
    CHECK(found(u"family:oak"_s, {Field::Name, false}) == u"oak-1-large oak-1-small oak-2 oak-10"_s);
    CHECK(found(u"family:oak"_s, {Field::Name, true}) == u"oak-10 oak-2 oak-1-small oak-1-large"_s);
    CHECK(found(u"family:seed"_s, {Field::Name, false}) == u"seed-1-2b seed-1-10b seed-2-10b seed-2-moe"_s);
}

TEST_CASE("Equal rows follow each other by name, whichever way the order goes")
{
    CHECK(found(u"family:oak"_s, {Field::Vendor, false}) == u"oak-1-large oak-1-small oak-2 oak-10"_s);
    CHECK(found(u"family:oak"_s, {Field::Vendor, true}) == u"oak-1-large oak-1-small oak-2 oak-10"_s);
    CHECK(found(u"params:?"_s, {Field::Params, true}) == u"oak-1-large oak-1-small oak-2 oak-10 sand"_s);
}

TEST_CASE("Levels go from closed to open")
{
    CHECK(found(u"level:*"_s, {Field::Level, false})
          == u"oak-1-large oak-1-small glass-7b seed-1-2b seed-1-10b moss-12b moss-70m"_s);
    CHECK(found(u"vendor:birch,cedar"_s, {Field::Level, true}).startsWith(u"moss-"_s));
}

TEST_CASE("Chinese names are sorted by their sound")
{
    // báihuà (Birch), xiàngguǒ (Acorn)
    const QString order = found(u"seed-1-2b OR oak-2"_s, {Field::Vendor, false}, Language::Chinese);
    CHECK(order == u"oak-2 seed-1-2b"_s);
    CHECK(found(u"seed-1-2b OR oak-2"_s, {Field::Vendor, true}, Language::Chinese) == u"seed-1-2b oak-2"_s);
}

TEST_CASE("By every field and both ways a search gives the same rows in one order")
{
    const Rows all = search(Query(), Test::bundledIndex(), Language::English).rows;
    REQUIRE(int(all.size()) == Test::bundledIndex().size());
    for (const FieldInfo &info : fieldTable()) {
        for (const bool descending : {false, true}) {
            CAPTURE(info.name, descending);
            const Query query{{}, {info.field, descending}};
            for (const Language language : {Language::English, Language::Chinese}) {
                Rows rows = search(query, Test::bundledIndex(), language).rows;
                CHECK(rows == search(query, Test::bundledIndex(), language).rows);
                const auto isUnknown = [&](int row) {
                    return std::holds_alternative<std::monostate>(
                        fieldValue(info.field, Test::bundledIndex(), row));
                };
                CHECK(
                    std::is_partitioned(rows.begin(), rows.end(), [&](int row) { return !isUnknown(row); }));
                std::sort(rows.begin(), rows.end());
                CHECK(rows.size() == all.size());
                CHECK(std::adjacent_find(rows.begin(), rows.end()) == rows.end());
            }
        }
    }
}

TEST_CASE("A facet counts every value of the catalogue within the rest of the query")
{
    CHECK(facets(Field::Vendor, u""_s) == u"acorn=4 birch=4 cedar=2 dune=2"_s);
    CHECK(facets(Field::Vendor, u"params:10B"_s) == u"acorn=2 birch=0 cedar=0 dune=0"_s);
    CHECK(facets(Field::Country, u""_s) == u"CN=4 US=4 EU=2"_s);
    CHECK(facets(Field::Kind, u"released:2023"_s) == u"company=4 nonprofit=2"_s);
    CHECK(facets(Field::License, u"level:*"_s)
          == u"Apache-2.0=2 LicenseRef-Llama-2=2 LicenseRef-Proprietary=2 MIT=1"_s);
}

TEST_CASE("A facet's own choice does not shrink its counts")
{
    CHECK(facets(Field::Vendor, u"vendor:acorn"_s) == u"acorn=4 birch=4 cedar=2 dune=2"_s);
    CHECK(facets(Field::Vendor, u"vendor:acorn params:10B"_s) == u"acorn=2 birch=0 cedar=0 dune=0"_s);
    CHECK(facets(Field::Country, u"vendor:acorn"_s) == u"CN=4 EU=0 US=0"_s);
    CHECK(facets(Field::Level, u"level:closed vendor:birch,cedar"_s)
          == u"closed=2 open-weight=0 open-source=2"_s);
    CHECK(facets(Field::Country, u"-country:CN"_s) == u"CN=4 US=4 EU=2"_s);
    CHECK(facets(Field::Country, u"country:CN OR country:?"_s) == u"CN=4 US=4 EU=2"_s);
    // Mixed with another field it is no choice of the facet's.
    CHECK(facets(Field::Country, u"country:CN OR kind:nonprofit"_s) == u"CN=4 EU=2 US=0"_s);
}

TEST_CASE("Levels are all there and in their order")
{
    CHECK(facets(Field::Level, u""_s) == u"closed=2 open-weight=3 open-source=2"_s);
    CHECK(facets(Field::Level, u"nothing like that"_s) == u"closed=0 open-weight=0 open-source=0"_s);
}

TEST_CASE("Fields with several values count each of them")
{
    CHECK(facets(Field::ModalityIn, u""_s) == u"text=4 image=2"_s);
    CHECK(facets(Field::Access, u""_s) == u"api=6 weights=5 app=4 weights-gated=2"_s);
}

TEST_CASE("What a facet offers can be asked for, and gives as many rows")
{
    for (const RowIndex *index : {&Test::goodIndex(), &Test::bundledIndex()}) {
        for (const FieldInfo &info : fieldTable()) {
            // Of sources and available parts there are more values than a test has time for.
            const bool isFacet = std::count(facetFields().begin(), facetFields().end(), info.field) > 0;
            const bool isFew =
                info.type == FieldType::Choice && (!info.isRare || index == &Test::goodIndex());
            if (!isText(info.type) || (!isFacet && !isFew))
                continue;
            for (const FacetValue &value : countFacet(info.field, Query(), *index)) {
                const Query query = withValue(Query(), info.field, value.id, FacetChoice::Side::Wanted);
                CAPTURE(info.name, value.id);
                CHECK(int(search(query, *index, Language::English).rows.size()) == value.count);
                CHECK_FALSE(value.label.en.isEmpty());
                const ParsedQuery typed = parseQuery(query.text());
                CHECK_FALSE(typed.error);
                CHECK(typed.expression == query.expression);
            }
        }
    }
}
