// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "analysis/argumenttest.h"

#include "exchange/argumentscommand.h"
#include "lesson/packedlesson.h"
#include "query/parser.h"
#include "query/search.h"
#include "support/catch.h"
#include "support/data.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

const ArgumentGround &bundled()
{
    static const ArgumentGround ground(Test::bundledIndex());
    return ground;
}

ArgumentCase caseOf(Argument argument, const QString &id)
{
    const int row = Test::bundledIndex().catalog().entryById(id);
    INFO(id.toStdString());
    REQUIRE(row >= 0);
    return bundled().caseOf(argument, row, Language::English);
}

} // namespace

TEST_CASE("Each of the sixteen arguments owns a rule, with a query that can be understood")
{
    const auto rules = argumentRules();
    REQUIRE(rules.size() == size_t(argumentIds().size()));
    for (size_t i = 0; i < rules.size(); ++i) {
        CAPTURE(argumentIds()[qsizetype(i)]);
        CHECK(rules[i].argument == Argument(int(i)));
        CHECK_FALSE(parseQuery(rules[i].query).error);
        CHECK_FALSE(rules[i].measure.en.isEmpty());
        CHECK_FALSE(rules[i].measure.zh.isEmpty());
        CHECK(rules[i].gap.en.isEmpty() == rules[i].gap.zh.isEmpty());
    }
}

TEST_CASE("What the catalogue does not hold is not told, and why is said")
{
    for (const Argument argument : {Argument::OpenCost, Argument::OpenMisuse}) {
        const ArgumentResult result = bundled().result(argument, Language::English);
        CHECK(result.finding == Finding::NotEnoughData);
        CHECK(result.supporting + result.between + result.opposing == 0);
        CHECK(result.unknown > 0);
        CHECK_FALSE(argumentRule(argument).gap.isEmpty());
    }
}

TEST_CASE("Every model is counted once, and never one of an uncertain or of the other camp")
{
    const RowIndex &index = Test::bundledIndex();
    int closed = 0;
    int open = 0;
    for (int row = 0; row < index.size(); ++row) {
        const Openness &level = index.openness(row);
        if (campOf(level.lower) == campOf(level.upper))
            ++(campOf(level.lower) == Camp::Closed ? closed : open);
    }
    for (const ArgumentResult &result : bundled().results(Language::English)) {
        CAPTURE(argumentIds()[qsizetype(result.argument)]);
        const int all = result.supporting + result.between + result.opposing + result.unknown;
        if (result.argument == Argument::ClosedPerformance || result.argument == Argument::OpenGap)
            CHECK(all == int(bundled().comparisons().size()));
        else
            CHECK(all == (result.argument < Argument::OpenControl ? closed : open));
        CHECK((result.counterExample >= 0) == (result.opposing > 0));
    }
}

TEST_CASE("Comparisons are by one measurer in one way, with enough models of either camp")
{
    const auto &comparisons = bundled().comparisons();
    CHECK(comparisons.size() > 5);
    for (size_t i = 0; i < comparisons.size(); ++i) {
        const Comparison &one = comparisons[i];
        CHECK_FALSE(one.by.isEmpty());
        CHECK(one.results.size() >= 2 * fewestPerCamp);
        CHECK((i == 0 || one.date <= comparisons[i - 1].date));
        for (const Comparison::Result &result : one.results) {
            const bool isClosed = campOf(bundled().index().openness(result.row).lower) == Camp::Closed;
            CHECK(result.value <= (isClosed ? one.bestClosed : one.bestOpen).value);
        }
    }
    // The two arguments ask the same question from either side.
    const ArgumentResult performance = bundled().result(Argument::ClosedPerformance, Language::English);
    const ArgumentResult gap = bundled().result(Argument::OpenGap, Language::English);
    CHECK(performance.supporting == gap.supporting);
}

TEST_CASE("Well-known models speak for and against the arguments")
{
    CHECK(caseOf(Argument::ClosedTransparency, u"openai/gpt-4"_s).finding == Finding::Supported);
    CHECK(caseOf(Argument::OpenBarrier, u"meta/llama-3.1-405b"_s).finding == Finding::Supported);
    CHECK(caseOf(Argument::OpenBarrier, u"meta/llama-2-7b"_s).finding == Finding::NotSupported);
    CHECK(caseOf(Argument::OpenPrivacy, u"meta/llama-3.1-405b"_s).finding == Finding::Mixed);
    CHECK(caseOf(Argument::OpenResearch, u"eleutherai/pythia-12b"_s).finding == Finding::Supported);
    CHECK(caseOf(Argument::OpenCost, u"meta/llama-2-7b"_s).finding == Finding::NotEnoughData);
    const ArgumentCase cost = caseOf(Argument::ClosedCost, u"openai/gpt-4"_s);
    CHECK((cost.finding == Finding::Supported || cost.finding == Finding::NotEnoughData));
}

TEST_CASE("Few models tell nothing")
{
    const RowIndex &index = Test::bundledIndex();
    const int row = index.catalog().entryById(u"openai/gpt-4"_s);
    const ArgumentGround one(index, {row});
    for (const ArgumentResult &result : one.results(Language::English))
        CHECK(result.finding == Finding::NotEnoughData);
    for (const ArgumentResult &result : ArgumentGround(index, {}).results(Language::English)) {
        CHECK(result.finding == Finding::NotEnoughData);
        CHECK(result.counterExample == -1);
        CHECK(result.figures.isEmpty());
    }
}

TEST_CASE("Results are printed in words and for machines")
{
    const RowIndex &index = Test::bundledIndex();
    const Query query{parseQuery(u"vendor:meta,openai"_s).expression, {Field::Name, false}};
    const ArgumentGround ground(index, search(query, index, Language::English).rows);
    const Lesson lesson = readBundledLesson();
    for (const Language language : {Language::English, Language::Chinese}) {
        const auto results = ground.results(language);
        QString text;
        QTextStream out(&text);
        ArgumentsCommand::print(out, results, index, lesson, language);
        for (const Tradeoff &tradeoff : lesson.tradeoffs)
            CHECK(text.contains(tradeoff.title.in(language)));
        CHECK_FALSE(text.contains(u'%'));
        const QJsonArray json = ArgumentsCommand::asJson(results, index, language);
        REQUIRE(json.size() == 16);
        CHECK(json[0].toObject().value(u"argument"_s) == u"closed-pro-performance"_s);
        CHECK(json[10].toObject().value(u"finding"_s) == u"not-enough-data"_s);
    }
}
