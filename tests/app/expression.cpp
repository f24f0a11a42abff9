// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/expression.h"

#include "query/parser.h"
#include "support/catch.h"
#include "support/data.h"
#include "support/slowmatch.h"

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

/// The made-up entries in the catalogue's order, by short names: seed-1-2b seed-1-10b seed-2-10b
/// seed-2-moe oak-1-large oak-1-small oak-2 oak-10 moss-70m moss-12b sand glass-7b.
QString found(const QString &query)
{
    const ParsedQuery parsed = parseQuery(query);
    if (parsed.error)
        return parsed.error->sentence();
    QStringList names;
    for (int row = 0; row < Test::goodIndex().size(); ++row) {
        if (Test::slowlyMatches(parsed.expression, Test::goodIndex(), row) == Tri::True)
            names << Test::goodIndex().entry(row).id().section(u'/', 1);
    }
    return names.join(u' ');
}

Tri answer(const QString &query, const QString &id)
{
    const int row = Test::goodIndex().catalog().entryById(id);
    REQUIRE(row >= 0);
    return Test::slowlyMatches(parseQuery(query).expression, Test::goodIndex(), row);
}

} // namespace

TEST_CASE("Queries find what they say")
{
    const QString seed1 = u"seed-1-2b seed-1-10b"_s;
    const QString seed2 = u"seed-2-10b seed-2-moe"_s;
    const QString oak1 = u"oak-1-large oak-1-small"_s;
    const QString moss = u"moss-70m moss-12b"_s;
    const QString all = seed1 + u' ' + seed2 + u' ' + oak1 + u" oak-2 oak-10 "_s + moss + u" sand glass-7b"_s;
    const struct
    {
        QString query;
        QString ids;
    } cases[] = {
        // words
        {u""_s, all},
        {u"seed"_s, seed1 + u' ' + seed2},
        {u"SEED 2"_s, u"seed-1-2b "_s + seed2},
        {uR"("seed 2")"_s, seed2},
        {u"种子"_s, seed1 + u' ' + seed2},
        {u"橡果"_s, seed1 + u' ' + seed2},
        {u"ＳＥＥＤ　ＭｏＥ"_s, u"seed-2-moe"_s},
        {uR"("oak 1")"_s, oak1 + u" oak-10"_s},
        {uR"("oak 10")"_s, u"oak-10"_s},
        {u"dune/sand"_s, u"sand"_s},
        {u"sand OR glass"_s, u"sand glass-7b"_s},
        {u"-seed -oak"_s, moss + u" sand glass-7b"_s},
        {u"birch -(large OR small)"_s, u"oak-2 oak-10"_s},
        {u"nothing like that"_s, u""_s},
        // choices, in both languages
        {u"vendor:acorn"_s, seed1 + u' ' + seed2},
        {u"厂商：橡果"_s, seed1 + u' ' + seed2},
        {u"vendor:\"birch labs\",Dune"_s, oak1 + u" oak-2 oak-10 sand glass-7b"_s},
        {u"vendor:labs"_s, u""_s},
        {u"-vendor:acorn,birch"_s, moss + u" sand glass-7b"_s},
        {u"license:apache-2.0"_s, seed2 + u' ' + moss},
        {u"license:?"_s, u"sand"_s},
        {u"-license:MIT,Apache-2.0"_s, seed1 + u' ' + oak1 + u" oak-2 oak-10"_s},
        {u"commercial:conditional"_s, seed1},
        {u"商用：允许"_s, seed2 + u' ' + moss + u" glass-7b"_s},
        {u"country:EU"_s, moss},
        {u"country:?"_s, u"sand glass-7b"_s},
        {u"-country:EU,US"_s, seed1 + u' ' + seed2},
        {u"kind:nonprofit"_s, moss},
        {u"机构：企业"_s, seed1 + u' ' + seed2 + u' ' + oak1 + u" oak-2 oak-10"_s},
        {u"modality.in:image"_s, u"oak-2 oak-10"_s},
        {u"modality.in:text,image"_s, seed1 + u" oak-2 oak-10"_s},
        {u"-modality.in:image"_s, seed1},
        {u"access:weights-gated"_s, seed1},
        {u"access:api"_s, seed2 + u' ' + oak1 + u" oak-2 oak-10"_s},
        {u"access:weights"_s, seed2 + u' ' + moss + u" glass-7b"_s},
        {u"access:?"_s, u"sand"_s},
        // texts
        {u"family:oak"_s, oak1 + u" oak-2 oak-10"_s},
        {u"family:?"_s, u"sand"_s},
        {u"id:-10"_s, u"seed-1-10b seed-2-10b oak-10"_s},
        {u"name:苔藓"_s, moss},
        {u"release:next"_s, u"oak-2 oak-10"_s},
        // levels
        {u"level:closed"_s, oak1},
        {u"level:open-weight"_s, seed1 + u" glass-7b"_s},
        {u"level:open-source"_s, moss},
        {u"开放度：完全开源"_s, moss},
        {u"level:?"_s, seed2 + u" oak-2 oak-10 sand"_s},
        {u"level:*"_s, seed1 + u' ' + oak1 + u' ' + moss + u" glass-7b"_s},
        {u"-level:open-source"_s, seed1 + u' ' + oak1 + u" oak-2 oak-10 glass-7b"_s},
        {u"-level:closed"_s, seed1 + u' ' + seed2 + u' ' + moss + u" glass-7b"_s},
        // numbers, as precise as they are written
        {u"params:10B"_s, u"seed-1-10b seed-2-10b"_s},
        {u"params:10.0B"_s, u"seed-1-10b"_s},
        {u"params:10000000000"_s, u"seed-1-10b"_s},
        {u"params:7B"_s, u"glass-7b"_s},
        {u"params:<7B"_s, u"seed-1-2b moss-70m"_s},
        {u"params:<=7B"_s, u"seed-1-2b moss-70m glass-7b"_s},
        {u"params:>10B"_s, u"seed-2-moe moss-12b"_s},
        {u"params:>=10B"_s, u"seed-1-10b seed-2-10b seed-2-moe moss-12b"_s},
        {u"params:7B..12B"_s, u"seed-1-10b seed-2-10b moss-12b glass-7b"_s},
        {u"params:..2B"_s, u"seed-1-2b moss-70m"_s},
        {u"params:60B..,70M"_s, u"seed-2-moe moss-70m"_s},
        {u"params:?"_s, oak1 + u" oak-2 oak-10 sand"_s},
        {u"-params:>5B"_s, u"seed-1-2b moss-70m"_s},
        {u"-params:?"_s, seed1 + u' ' + seed2 + u' ' + moss + u" glass-7b"_s},
        {u"active:8B"_s, u"seed-2-moe"_s},
        {u"context:128K"_s, seed2},
        {u"context:8K"_s, u"oak-1-large"_s},
        {u"context:16K"_s, u"oak-1-small"_s},
        {u"context:>=8K"_s, seed2 + u' ' + oak1},
        {u"tokens:300B"_s, moss},
        // prices: nothing is not free
        {u"price.in:0"_s, u"oak-1-small"_s},
        {u"price.in:<1"_s, u"seed-2-10b oak-1-small"_s},
        {u"price.in:>=5 price.in:<=10"_s, u"oak-2 oak-10"_s},
        {u"price.in:*"_s, u"seed-2-10b "_s + oak1 + u" oak-2 oak-10"_s},
        {u"-price.in:>1"_s, u"seed-2-10b oak-1-small"_s},
        // dates, as precise as they are known
        {u"released:2023"_s, seed1 + u' ' + oak1 + u' ' + moss + u" glass-7b"_s},
        {u"released:2024-05"_s, seed2},
        {u"released:2024-05-15"_s, u""_s},
        {u"-released:2024-05-15"_s, seed1 + u' ' + oak1 + u" oak-2 oak-10 "_s + moss + u" glass-7b"_s},
        {u"released:>=2024"_s, seed2 + u" oak-2 oak-10"_s},
        {u"released:>2024-03-15"_s, seed2},
        {u"released:<2024-03-15"_s, seed1 + u' ' + oak1 + u" oak-2 "_s + moss + u" glass-7b"_s},
        {u"released:2023-12..2024-02"_s, u"oak-2 glass-7b"_s},
        {u"released:?"_s, u"sand"_s},
        {u"cutoff:2021"_s, u"oak-1-large"_s},
        // flags
        {u"tools:yes"_s, u"seed-2-10b"_s},
        {u"reasoning:是"_s, u"seed-2-moe"_s},
        {u"-reasoning:yes"_s, u"seed-2-10b"_s},
        {u"reasoning:no"_s, u"seed-2-10b"_s},
        {u"reasoning:yes,no"_s, seed2},
        // together
        {u"seed params:10B -access:weights-gated"_s, u"seed-2-10b"_s},
        {u"level:closed OR level:open-source"_s, oak1 + u' ' + moss},
        {u"(price.in:? OR price.in:0) released:2023 -commercial:conditional"_s,
         u"oak-1-small "_s + moss + u" glass-7b"_s},
    };
    for (const auto &[query, ids] : cases) {
        CAPTURE(query);
        CHECK(found(query) == ids);
    }
}

TEST_CASE("Of what is not known neither a demand nor its contrary is true")
{
    const QString sand = u"dune/sand"_s;
    for (const QString &demand :
         {u"params:>1"_s,     u"params:7B"_s,         u"active:<1T"_s,     u"context:>1K"_s,
          u"price.in:0"_s,    u"price.out:<1000"_s,   u"released:2023"_s,  u"released:>1900"_s,
          u"cutoff:<=2199"_s, u"license:MIT"_s,       u"commercial:yes"_s, u"family:sand"_s,
          u"country:CN"_s,    u"kind:company"_s,      u"tools:yes"_s,      u"tools:no"_s,
          u"reasoning:no"_s,  u"modality.in:text"_s,  u"access:api"_s,     u"access:none"_s,
          u"level:closed"_s,  u"level:open-source"_s, u"tokens:1T"_s,      u"output:1K"_s}) {
        CAPTURE(demand);
        CHECK(int(answer(demand, sand)) == int(Tri::Unknown));
        CHECK(int(answer(u'-' + demand, sand)) == int(Tri::Unknown));
        CHECK(int(answer(u"--"_s + demand, sand)) == int(Tri::Unknown));
        CHECK(int(answer(u"nowhere "_s + demand, sand)) == int(Tri::False));
        CHECK(int(answer(u"sand OR "_s + demand, sand)) == int(Tri::True));
        CHECK(int(answer(u"sand "_s + demand, sand)) == int(Tri::Unknown));
    }
}

TEST_CASE("A span of levels is surely one of them all")
{
    CHECK(answer(u"level:open-weight,open-source"_s, u"acorn/seed-2-moe"_s) == Tri::True);
    CHECK(answer(u"level:closed,open-weight"_s, u"acorn/seed-2-moe"_s) == Tri::Unknown);
    CHECK(answer(u"level:closed"_s, u"acorn/seed-2-moe"_s) == Tri::False);
    CHECK(answer(u"level:closed,open-weight,open-source"_s, u"dune/sand"_s) == Tri::True);
    CHECK(answer(u"level:open-weight,open-source"_s, u"dune/sand"_s) == Tri::Unknown);
    CHECK(answer(u"-level:closed"_s, u"acorn/seed-2-moe"_s) == Tri::True);
}

TEST_CASE("A way of access that nobody looked into is unknown beside others that are known")
{
    CHECK(answer(u"access:weights"_s, u"dune/glass-7b"_s) == Tri::True);
    CHECK(answer(u"access:api"_s, u"dune/glass-7b"_s) == Tri::Unknown);
    CHECK(answer(u"-access:api"_s, u"dune/glass-7b"_s) == Tri::Unknown);
    CHECK(answer(u"access:api,weights"_s, u"dune/glass-7b"_s) == Tri::True);
    CHECK(answer(u"access:weights-gated"_s, u"dune/glass-7b"_s) == Tri::False);
    CHECK(answer(u"access:none"_s, u"dune/glass-7b"_s) == Tri::False);
    CHECK(answer(u"access:api"_s, u"cedar/moss-12b"_s) == Tri::False);
    CHECK(answer(u"access:api"_s, u"birch/oak-2"_s) == Tri::True);
    CHECK(answer(u"access:weights"_s, u"birch/oak-2"_s) == Tri::Unknown);
    CHECK(answer(u"获取方式：权重下载"_s, u"birch/oak-2"_s) == Tri::Unknown);
}
