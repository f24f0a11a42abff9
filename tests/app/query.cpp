// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/query.h"

#include "query/parser.h"
#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

Query queryOf(const QString &text)
{
    return {parseQuery(text).expression, {}};
}

} // namespace

TEST_CASE("A choice is the part of a query that a facet may change")
{
    const struct
    {
        QString query;
        QStringList vendors;
    } cases[] = {
        {u""_s, {}},
        {u"llama"_s, {}},
        {u"vendor:meta"_s, {u"meta"_s}},
        {u"llama vendor:meta,mistral level:closed"_s, {u"meta"_s, u"mistral"_s}},
        {u"-vendor:meta"_s, {}},
        {u"vendor:meta OR llama"_s, {}},
        {u"vendor:?"_s, {}},
    };
    for (const auto &[query, vendors] : cases) {
        CAPTURE(query);
        CHECK(queryOf(query).choice(Field::Vendor) == vendors);
    }
}

TEST_CASE("A changed choice leaves the rest of the query in its place")
{
    const struct
    {
        QString query;
        QStringList vendors;
        QString expected;
    } cases[] = {
        {u""_s, {u"meta"_s}, u"vendor:meta"_s},
        {u"llama"_s, {u"meta"_s}, u"llama vendor:meta"_s},
        {u"vendor:meta"_s, {u"openai"_s, u"Mistral AI"_s}, uR"(vendor:openai,"Mistral AI")"_s},
        {u"vendor:meta"_s, {}, u""_s},
        {u"vendor:meta llama"_s, {}, u"llama"_s},
        {u"a vendor:meta b"_s, {u"openai"_s}, u"a vendor:openai b"_s},
        {u"a vendor:meta b vendor:mistral"_s, {u"openai"_s}, u"a vendor:openai b"_s},
        {u"a OR b"_s, {u"meta"_s}, u"(a OR b) vendor:meta"_s},
        {u"-vendor:meta"_s, {u"meta"_s}, u"-vendor:meta vendor:meta"_s},
        {u"(a OR b) vendor:meta"_s, {}, u"a OR b"_s},
    };
    for (const auto &[query, vendors, expected] : cases) {
        CAPTURE(query);
        const Query changed = queryOf(query).withChoice(Field::Vendor, vendors);
        CHECK(changed.text() == expected);
        CHECK(changed.expression == parseQuery(expected).expression);
        CHECK(changed.choice(Field::Vendor) == vendors);
    }
}

TEST_CASE("A changed order leaves the expression as it is")
{
    const Query query = queryOf(u"llama"_s).withOrder({Field::Params, false});
    CHECK(query.text() == u"llama"_s);
    CHECK(query.order == Order{Field::Params, false});
    CHECK(query.withChoice(Field::Level, {u"closed"_s}).order == query.order);
}

TEST_CASE("An order reads back what it prints")
{
    for (const QString &text : {u"name"_s, u"-released"_s, u"vendor,-released,name"_s}) {
        const auto order = orderFromText(text);
        REQUIRE(order);
        CHECK(printed(*order) == text);
    }
    CHECK(orderFromText(u"厂商,-发布"_s)
          == Order(std::vector<SortKey>{{Field::Vendor, false}, {Field::Released, true}}));
    for (const QString &text : {u""_s, u"nothing"_s, u"name,"_s, u"--name"_s})
        CHECK_FALSE(orderFromText(text));
}
