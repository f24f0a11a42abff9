// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// The tables are found by the enumerations' numbers: their rows must stand in that order, complete.

#include "catalog/benchmark.h"
#include "catalog/component.h"
#include "catalog/fact.h"
#include "openness/access.h"
#include "openness/level.h"
#include "query/field.h"
#include "support/catch.h"
#include "support/data.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace Ajar;

TEST_CASE("Facts stand in the order of their keys")
{
    REQUIRE(factTable().size() == size_t(FactKey::ArchTied) + 1);
    for (size_t i = 0; i < factTable().size(); ++i) {
        const FactInfo &info = factTable()[i];
        CHECK(size_t(info.key) == i);
        CHECK(&factInfo(info.key) == &info);
        CHECK(factById(QLatin1StringView(info.id)) == &info);
        CHECK(info.minimum <= info.maximum);
    }
    QStringList ids = factIds();
    CHECK(ids.removeDuplicates() == 0);
    CHECK(factById(u"Params"_s) == nullptr);
    CHECK(factById(u""_s) == nullptr);
}

TEST_CASE("Prices in any currency, and architecture, are known as such")
{
    for (const FactInfo &info : factTable()) {
        const QString id = QLatin1StringView(info.id);
        CAPTURE(id);
        CHECK(isPrice(info.key) == id.startsWith(u"price."_s));
        CHECK(isArchitecture(info.key) == id.startsWith(u"arch."_s));
    }
}

TEST_CASE("Benchmarks stand in the order of their ids")
{
    REQUIRE(benchmarkTable().size() == size_t(BenchmarkId::Cmmlu) + 1);
    REQUIRE(benchmarkIds().size() == qsizetype(benchmarkTable().size()));
    for (size_t i = 0; i < benchmarkTable().size(); ++i) {
        const BenchmarkInfo &info = benchmarkTable()[i];
        CAPTURE(info.name);
        CHECK(size_t(info.id) == i);
        CHECK(&benchmarkInfo(info.id) == &info);
        CHECK(benchmarkIds()[qsizetype(i)] == QLatin1StringView(info.name));
        CHECK_FALSE(info.label().en.isEmpty());
        CHECK(info.maximum > 0);
        CHECK(QLatin1StringView(info.url).startsWith("https://"_L1));
    }
    CHECK(benchmarkInfo(BenchmarkId::LmArenaText).isSnapshot);
    CHECK(benchmarkInfo(BenchmarkId::LiveBench).isSnapshot);
}

TEST_CASE("Components stand in the order of their ids")
{
    REQUIRE(componentTable().size() == size_t(ComponentId::Package) + 1);
    for (size_t i = 0; i < componentTable().size(); ++i) {
        const ComponentInfo &info = componentTable()[i];
        CHECK(size_t(info.id) == i);
        CHECK(&componentInfo(info.id) == &info);
        CHECK_FALSE(componentLabel(info.id).isEmpty());
    }
    CHECK(availabilityNames().size() == qsizetype(Availability::Unknown) + 1);
    CHECK(gateNames().size() == qsizetype(Gate::Payment) + 1);
    CHECK(availabilityLabel(Availability::NotApplicable) == u"not applicable"_s);
}

TEST_CASE("Fields stand in the order of their numbers, with names that queries can hold")
{
    REQUIRE(fieldTable().size() == size_t(Field::FirstScore) + benchmarkTable().size());
    QSet<QString> names;
    qsizetype expected = 0;
    for (size_t i = 0; i < fieldTable().size(); ++i) {
        const FieldInfo &info = fieldTable()[i];
        CAPTURE(info.name);
        CHECK(size_t(info.field) == i);
        CHECK(fieldByName(info.name) == &info);
        CHECK(fieldByName(info.name.toUpper()) == &info);
        CHECK(fieldByName(info.nameZh) == &info);
        CHECK_FALSE(info.label.en.isEmpty());
        CHECK_FALSE(info.label.in(Language::Chinese).isEmpty());
        CHECK(info.value);
        if (info.type == FieldType::Choice)
            CHECK(info.words);
        for (const QString &other : info.otherNames)
            CHECK(fieldByName(other) == &info);
        expected += 2 + info.otherNames.size();
    }
    for (const QString &name : allFieldNames())
        names << name.toCaseFolded();
    CHECK(names.size() == expected);
    CHECK(fieldByName(u"nothing"_s) == nullptr);
    CHECK(fieldInfo(scoreField(BenchmarkId::Cmmlu)).name == u"score.cmmlu"_s);
}

TEST_CASE("Fields with a fixed list of values say so in both languages, and a row's words are among them")
{
    for (const FieldInfo &info : fieldTable()) {
        if (!info.choices)
            continue;
        CAPTURE(info.name);
        QSet<QString> words;
        for (const FieldChoice &choice : info.choices()) {
            words << choice.id << choice.label.en << choice.label.zh;
            words += QSet<QString>(choice.others.begin(), choice.others.end());
            CHECK_FALSE(choice.id.isEmpty());
            CHECK_FALSE(choice.label.en.isEmpty());
        }
        for (const RowIndex *index : {&Test::goodIndex(), &Test::bundledIndex()}) {
            for (int row = 0; row < index->size(); ++row) {
                for (const QString &word : info.words(*index, row))
                    CHECK(words.contains(word));
            }
        }
    }
}

TEST_CASE("Levels and ways of access have an id and both names")
{
    for (const Level level : allLevels) {
        CHECK(levelFromText(levelId(level)) == level);
        CHECK(levelFromText(levelLabel(level).en) == level);
        CHECK(levelFromText(levelLabel(level).zh) == level);
        CHECK(levelFromText(levelId(level).toUpper()) == level);
    }
    CHECK_FALSE(levelFromText(u"ajar"_s));
    CHECK_FALSE(levelFromText(u""_s));
    for (const Access access :
         {Access::Weights, Access::GatedWeights, Access::Api, Access::App, Access::None}) {
        CHECK_FALSE(accessId(access).isEmpty());
        CHECK_FALSE(accessLabel(access).zh.isEmpty());
    }
}
