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

TEST_CASE("A changed order leaves the expression as it is")
{
    const Query query = queryOf(u"llama"_s).withOrder({Field::Params, false});
    CHECK(query.text() == u"llama"_s);
    CHECK(query.order == Order{Field::Params, false});
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
