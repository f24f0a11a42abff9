// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/entryreport.h"

#include "exchange/entrywriter.h"
#include "lesson/packedlesson.h"
#include "query/parser.h"
#include "support/catch.h"
#include "support/data.h"
#include "support/slowmatch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

Lesson lecture()
{
    return readBundledLesson();
}

/// An index of the bundled catalogue and one file of the person's.
RowIndex withPersonalFile(const QByteArray &json)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    return RowIndex(readBundledCatalog({folder.path()}).catalog);
}

const EntryReport::Condition &conditionOn(const EntryReport &report, LevelCondition::Demand demand)
{
    return report.conditions[size_t(demand)];
}

} // namespace

TEST_CASE("Every model has the eight arguments of its camp, and reasons for its level")
{
    const RowIndex &index = Test::bundledIndex();
    const Lesson lesson = lecture();
    for (int row = 0; row < index.size(); ++row) {
        CAPTURE(index.entry(row).id());
        const EntryReport report = makeEntryReport(index, row, lesson, Language::English);
        const Openness &level = index.openness(row);
        CHECK((report.camp != nullptr) == (campOf(level.lower) == campOf(level.upper)));
        if (report.camp) {
            CHECK(report.pros.size() + report.cons.size() == 8);
            CHECK(report.pros.size() == (report.camp->camp == Camp::Closed ? 3 : 5));
        }
        CHECK(report.conditions.size() == 4);
        for (const EntryReport::Condition &condition : report.conditions)
            CHECK((condition.met == Tri::Unknown || !condition.text.sources.empty()));
    }
}

TEST_CASE("What is released in part is neither called released nor missing")
{
    const RowIndex &index = Test::bundledIndex();
    const Lesson lesson = lecture();
    int found = 0;
    for (int row = 0; row < index.size(); ++row) {
        if (index.release(row).availability(ComponentId::TrainingCode) != Availability::Partial)
            continue;
        ++found;
        CAPTURE(index.entry(row).id());
        const EntryReport report = makeEntryReport(index, row, lesson, Language::English);
        CHECK(
            conditionOn(report, LevelCondition::Demand::TrainingCode).text.text.contains(u"only in part"_s));
        CHECK_FALSE(
            reportAsText(report, Language::English).contains(u"The training code is released, too."_s));
    }
    CHECK(found > 0);
}

TEST_CASE("Where it is not known whether weights are out, no camp is assumed")
{
    const RowIndex index = withPersonalFile(R"({"format": 1, "vendor": {"id": "mine", "name": "Mine"},
        "releases": [{"id": "mine/veil", "name": "Veil", "entries": [{"id": "mine/veil-1", "name": "Veil 1"}]}]})");
    const int row = index.catalog().entryById(u"mine/veil-1"_s);
    REQUIRE(row >= 0);
    const Lesson lesson = lecture();
    const EntryReport report = makeEntryReport(index, row, lesson, Language::English);
    CHECK_FALSE(report.level.isDefinite());
    CHECK(report.camp == nullptr);
    CHECK(report.pros.empty());
    CHECK(report.cons.empty());
    CHECK(report.disclosure.unknown == report.disclosure.total);
}

TEST_CASE("Other names, scores, architecture and the vendor's own words are told, in both languages")
{
    const RowIndex &index = Test::goodIndex();
    const int row = index.catalog().entryById(u"dune/glass-7b"_s);
    const Lesson lesson = lecture();
    const EntryReport report = makeEntryReport(index, row, lesson, Language::English);
    CHECK(report.architecture.size() == 3);
    CHECK(report.scores.size() == 3);
    CHECK(report.calls.size() == 1);
    const QString text = reportAsText(report, Language::English);
    for (const QString &part :
         {u"Also known as: glazier-seven, glass:7b"_s, u"Layers: 32"_s, u"Layers with sliding window: 0"_s,
          u"Tied embeddings: no"_s, u"MMLU: 61.5 % (5-shot, reported by the vendor, 2023-12-11)"_s,
          u"LMArena text: 1041 (measured by LMArena, 2024-03-02)"_s,
          u"open source: “our fully open source model”, 2023-12-11"_s, u"CNY per 1M tokens: 8"_s,
          u"Derived from: dune/sand, Window Pane"_s}) {
        CAPTURE(part);
        CHECK(text.contains(part));
    }

    const QJsonObject json = entryAsJson(index, row);
    CHECK(json[u"aliases"].toArray().size() == 2);
    CHECK(json[u"scores"].toArray()[1].toObject()[u"variant"].toString() == u"5-shot"_s);
    CHECK(json[u"calls"].toArray()[0].toObject()[u"as"].toString() == u"open-source"_s);
    CHECK(json[u"family"].toObject()[u"zh"].toString() == u"玻璃"_s);
    CHECK(json[u"sources"].toObject().contains(u"open-index"_s));
}

TEST_CASE("A disputed licence names both sources apart")
{
    const RowIndex index = withPersonalFile(R"({"format": 1, "sources": {
        "mine-note": {"title": "A note", "publisher": "Me", "url": "https://example.org/note", "kind": "primary"}},
        "releases": [{"id": "meta/llama-2", "facts": {"license": [
            {"value": "MIT", "source": "mine-note", "date": "2026-01-01"}]}}]})");
    const int row = index.catalog().entryById(u"meta/llama-2-70b"_s);
    const Lesson lesson = lecture();
    const EntryReport report = makeEntryReport(index, row, lesson, Language::English);
    CHECK(report.licenseId == u"MIT");
    CHECK(report.licenseSources.size() == 1);
    REQUIRE(report.licenseOthers.size() == 1);
    CHECK(report.licenseOthers[0].text.startsWith(u"LicenseRef-Llama-2"_s));
    CHECK(report.personal);
    CHECK(reportAsText(report, Language::English).contains(u"by your own files"_s));
}

TEST_CASE("A person's file that names a vendor leaves the rest of what is known of it")
{
    const RowIndex index =
        withPersonalFile(R"({"format": 1, "vendor": {"id": "meta", "name": "Meta Platforms"}})");
    const int row = index.catalog().entryById(u"meta/llama-2-70b"_s);
    CHECK(index.vendor(row).name.en == u"Meta Platforms");
    CHECK(index.vendor(row).country == u"US");
    CHECK(index.vendor(row).kind == Vendor::Kind::Company);
}

TEST_CASE("Texts that turn the direction of reading are refused")
{
    const RowIndex index = withPersonalFile(R"({"format": 1, "vendor": {"id": "mine", "name": "Mine"},
        "releases": [{"id": "mine/veil", "name": "Veil", "entries": [{"id": "mine/veil-1", "name": "a\u202Eb"}]}]})");
    CHECK(index.catalog().entryById(u"mine/veil-1"_s) < 0);
}

TEST_CASE("A line drawn at 1B does not reach a model of half the size")
{
    const RowIndex &index = Test::bundledIndex();
    const int small = index.catalog().entryById(u"alibaba/qwen3-0.6b"_s);
    const int seven = index.catalog().entryById(u"meta/llama-2-7b"_s);
    const int eight = index.catalog().entryById(u"meta/llama-3-8b"_s);
    const auto holds = [&](const QString &query, int row) {
        return Test::slowlyMatches(parseQuery(query).expression, index, row) == Tri::True;
    };
    CHECK_FALSE(holds(u"params:>=1B"_s, small));
    CHECK(holds(u"params:<1B"_s, small));
    CHECK(holds(u"params:>=7B"_s, seven)); // 6.74B is called 7B
    CHECK(holds(u"params:<=8B"_s, eight)); // 8.03B is called 8B
    CHECK(holds(u"params:7B,8B"_s, seven));
    CHECK(holds(u"params:7B, 8B"_s, eight));
    CHECK_FALSE(holds(u"context:>=1M"_s, eight));
}
