// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/pattern.h"

#include "query/parser.h"
#include "support/catch.h"
#include "support/data.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

Tri answer(const QString &query, const QString &id)
{
    const ParsedQuery parsed = parseQuery(query);
    REQUIRE_FALSE(parsed.error);
    const int row = Test::goodIndex().catalog().entryById(id);
    REQUIRE(row >= 0);
    return matches(parsed.expression.predicate, Test::goodIndex(), row);
}

} // namespace

TEST_CASE("Regular expressions ignore letter case and know all letters")
{
    CHECK(boundedPattern(u"^GPT-4"_s).match(u"gpt-4o"_s).hasMatch());
    CHECK(boundedPattern(u"通义|文心"_s).match(u"通义千问"_s).hasMatch());
    CHECK(boundedPattern(u"^\\w+$"_s).match(u"千问é"_s).hasMatch());
    CHECK_FALSE(boundedPattern(u"^gpt$"_s).match(u"gpt-4"_s).hasMatch());
    CHECK_FALSE(boundedPattern(u"(a"_s).isValid());
}

TEST_CASE("No regular expression hangs the program")
{
    const QString name = QString(5'000, u'a') + u'!';
    for (const QString &pattern :
         {u"(a+)+$"_s, u"(a*)*b"_s, u"(a|aa)+$"_s, u"(a|a?)+$"_s, u"^(([a-z])+.)+[A-Z]([a-z])+$"_s,
          u"(.*a){25}b"_s, u"(?:(?:a+)+)+$"_s, u"(a+)\\1+\\1+b"_s, u"(?=(a+)+b)a"_s, u"((a?){50}){50}b"_s,
          u"(*LIMIT_MATCH=4000000000)(a+)+$"_s, u"(*NO_JIT)(a+)+$"_s, u"(?R)?a(?R)?b"_s, u"(a(?1)?)+b"_s,
          u"\\b(\\w+\\W*)+$x"_s}) {
        CAPTURE(pattern);
        const QRegularExpression expression = boundedPattern(pattern);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < 20; ++round) // the first rounds are not compiled to machine code
            CHECK_FALSE(expression.match(name).hasPartialMatch());
        CHECK(timer.elapsed() < 2'000); // steps, not time, are bounded: this is for slow machines
    }
}

TEST_CASE("Limits do not stand in the way of what people ask")
{
    const QString name = u"qwen2.5-coder-32b-instruct-gptq-int4-calibrated-2024-11-12"_s;
    for (const QString &pattern :
         {u".*coder.*instruct.*int4"_s, u"^(\\w+[-.])*\\d+$"_s, u"(gptq|awq|gguf)-int\\d"_s,
          u"\\d{4}-\\d\\d-\\d\\d$"_s, u"^.*-.*-.*-.*-.*2$"_s}) {
        CAPTURE(pattern);
        CHECK(boundedPattern(pattern).match(name).hasMatch());
    }
}

TEST_CASE("A regular expression finds, does not find, or cannot say")
{
    CHECK(answer(u"license:~^apache"_s, u"cedar/moss-12b"_s) == Tri::True);
    CHECK(answer(u"license:~^apache"_s, u"dune/glass-7b"_s) == Tri::False);
    CHECK(answer(u"license:~^apache"_s, u"dune/sand"_s) == Tri::Unknown);
    CHECK(answer(u"level:~weight"_s, u"acorn/seed-1-2b"_s) == Tri::True);
    CHECK(answer(u"level:~open"_s, u"acorn/seed-2-moe"_s) == Tri::True);
    CHECK(answer(u"level:~source"_s, u"acorn/seed-2-moe"_s) == Tri::Unknown);
    CHECK(answer(u"access:~api"_s, u"dune/glass-7b"_s) == Tri::Unknown);
}
