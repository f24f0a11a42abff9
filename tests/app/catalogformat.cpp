// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/catalogformat.h"

#include "analysis/coverage.h"
#include "exchange/checkcommand.h"
#include "support/catch.h"
#include "support/data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

QStringList bundledFiles()
{
    const QDir folder(Test::resourcePath(u"catalog"_s));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

QString writtenInto(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"file.json"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("Bundled files are in their canonical form")
{
    REQUIRE_FALSE(bundledFiles().isEmpty());
    for (const QString &path : bundledFiles()) {
        CAPTURE(path);
        const QByteArray bytes = Test::contents(path);
        CHECK(canonicalCatalog(QJsonDocument::fromJson(bytes).object()) == bytes);
    }
}

TEST_CASE("The canonical form says the same and is its own")
{
    for (const QString &path : Test::goodFiles()) {
        CAPTURE(path);
        const QJsonObject before = QJsonDocument::fromJson(Test::contents(path)).object();
        const QByteArray once = canonicalCatalog(before);
        const QJsonObject after = QJsonDocument::fromJson(once).object();
        CHECK(canonicalCatalog(after) == once);
        // Components may change places, which means nothing; the rest is equal as it stands.
        CHECK(after.value("sources"_L1) == before.value("sources"_L1));
        CHECK(after.value("vendor"_L1) == before.value("vendor"_L1));
        CHECK(after.value("releases"_L1).toArray().size() == before.value("releases"_L1).toArray().size());
    }
}

TEST_CASE("The canonical form orders keys, gives facts a line each, and keeps what it does not know")
{
    const QByteArray text = R"({"releases":[{"entries":[],"name":"A","id":"v/a","odd":[1,{"z":0.5}],
        "facts":{"params":[{"date":"2024","value":7000000000,"source":"s"}],
                 "released":[{"value":"2024-01","source":"s","date":"2024"},
                             {"value":"2024-02","source":"t","date":"2024"}]}}],"format":1})";
    CHECK(canonicalCatalog(QJsonDocument::fromJson(text).object()) == R"({
  "format": 1,
  "releases": [
    {
      "id": "v/a",
      "name": "A",
      "facts": {
        "released": [
          {"value": "2024-01", "source": "s", "date": "2024"},
          {"value": "2024-02", "source": "t", "date": "2024"}
        ],
        "params": [{"value": 7000000000, "source": "s", "date": "2024"}]
      },
      "entries": [],
      "odd": [1, {"z": 0.5}]
    }
  ]
}
)");
}

TEST_CASE("The canonical form gives scores, calls and stages a line each, in order")
{
    const QByteArray text = R"({"releases":[{"id":"v/a","calls":[{"quote":"q","as":"open"}],
        "stages":[{"component":"api","from":"2024-03"},{"staged":true,"component":"api","from":"2024-02-01"}],
        "entries":[
        {"scores":[{"value":1200,"benchmark":"lmarena-text"},{"by":"b","value":5,"benchmark":"mmlu"}],
         "aliases":["x"],"id":"v/a"}]}]})";
    CHECK(canonicalCatalog(QJsonDocument::fromJson(text).object()) == R"({
  "releases": [
    {
      "id": "v/a",
      "calls": [
        {"as": "open", "quote": "q"}
      ],
      "stages": [
        {"from": "2024-02-01", "component": "api", "staged": true},
        {"from": "2024-03", "component": "api"}
      ],
      "entries": [
        {
          "id": "v/a",
          "aliases": ["x"],
          "scores": [
            {"benchmark": "mmlu", "value": 5, "by": "b"},
            {"benchmark": "lmarena-text", "value": 1200}
          ]
        }
      ]
    }
  ]
}
)");
}

TEST_CASE("Rewriting touches only what can be read whole")
{
    const QTemporaryDir folder;
    QString printed;
    QTextStream out(&printed);
    Problems problems;

    SECTION("a file in another form is rewritten once")
    {
        const QString path = writtenInto(folder, R"({"sources":{},"format":1})");
        CheckCommand::rewrite(out, {path}, problems);
        CHECK(printed.contains(path));
        CHECK(Test::contents(path) == "{\n  \"format\": 1,\n  \"sources\": {}\n}\n");
        printed.clear();
        CheckCommand::rewrite(out, {path}, problems);
        CHECK(printed.isEmpty());
        CHECK(problems.empty());
    }
    SECTION("broken and ambiguous files stay as they are")
    {
        const QByteArray bytes = GENERATE(as<QByteArray>(), "{", R"({"format":1,"format":1})", "[]");
        const QString path = writtenInto(folder, bytes);
        CheckCommand::rewrite(out, {path}, problems);
        CHECK(printed.isEmpty());
        CHECK_FALSE(problems.empty());
        CHECK(Test::contents(path) == bytes);
    }
}

TEST_CASE("Coverage counts known, unknown and conflicting facts, for all and for each vendor")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    const std::vector<Coverage> all = measureCoverage(catalog);
    REQUIRE(all.size() == catalog.vendors.size() + 1);
    int entries = 0;
    for (size_t i = 1; i < all.size(); ++i)
        entries += all[i].entries;
    CHECK(entries == all[0].entries);
    CHECK(all[0].entries == int(catalog.entries.size()));
    for (const FactCoverage &fact : all[0].facts) {
        CHECK(fact.known + fact.unknown == all[0].entries);
        CHECK(fact.conflicting <= fact.known);
    }
    CHECK(all[0].facts[size_t(FactKey::Released)].conflicting > 0); // GPT-4's date
}

TEST_CASE("Milestones count what a small catalogue has")
{
    const Milestones found = measureMilestones(Test::goodIndex().catalog());
    CHECK(found.vendors == 4);
    CHECK(found.releases == 7);
    CHECK(found.entries == 12);
    CHECK(found.documentedReleases.whole == 7);
    CHECK(found.documentedReleases.part > 0);
    CHECK(found.documentedEntries.whole == 12);
    CHECK(found.openWeights.part == 0); // no entry there has a link to its weights
    CHECK(found.openWeights.whole > 0);
    CHECK(found.sold.whole >= found.sold.part);
    CHECK(found.sold.part > 0);
    CHECK(found.scored[size_t(BenchmarkId::Mmlu)] == 1); // two scores of one entry
    CHECK(found.scored[size_t(BenchmarkId::LmArenaText)] == 1);
    CHECK(found.scored[size_t(BenchmarkId::Gpqa)] == 0);
}
