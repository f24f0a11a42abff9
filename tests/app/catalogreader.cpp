// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/catalogreader.h"

#include "base/jsonfile.h"
#include "support/catch.h"
#include "support/data.h"
#include "support/problemkinds.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

using Kind = Problem::Kind;

QString kindAndLine(const Problem &problem)
{
    return QLatin1StringView(Test::kindName(problem.kind)) + u':' + QString::number(problem.line);
}

QStringList kindsAndLines(const Problems &problems)
{
    QStringList found;
    for (const Problem &problem : problems)
        found << kindAndLine(problem);
    return found;
}

/// Entries, claims and components of a catalogue: what is left after a mistake.
struct Amount
{
    int entries = 0;
    int claims = 0;
    int components = 0;
    friend bool operator==(const Amount &, const Amount &) = default;
    friend std::ostream &operator<<(std::ostream &out, const Amount &a)
    {
        return out << a.entries << " entries, " << a.claims << " claims, " << a.components << " components";
    }
};

Amount amountOf(const Catalog &catalog)
{
    Amount amount{int(catalog.entries.size()), 0, 0};
    for (const Entry &entry : catalog.entries) {
        for (const auto &[key, claims] : entry.facts.all())
            amount.claims += int(claims.size());
    }
    for (const Release &release : catalog.releases)
        amount.components += int(release.components().size());
    return amount;
}

Entry entryOf(const Catalog &catalog, QStringView id)
{
    const int entry = catalog.entryById(id.toString());
    CAPTURE(id);
    REQUIRE(entry >= 0);
    return catalog.entries[size_t(entry)];
}

/// A catalogue file of one release with the given members behind its id and name.
QByteArray fileWith(const QByteArray &members)
{
    return R"({"format": 1, "vendor": {"id": "v", "name": "V"},
"sources": {"s": {"title": "S", "publisher": "S", "url": "https://s.example", "kind": "primary"}},
"releases": [{"id": "v/r", "name": "R")"
        + members + "}]}";
}

CatalogReading readText(const QByteArray &text)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"file.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();
    return Test::readFiles({file.fileName()});
}

} // namespace

TEST_CASE("The good files have no problem")
{
    const CatalogReading reading = Test::readFiles(Test::goodFiles());
    CHECK(kindsAndLines(reading.problems) == QStringList());
    CHECK(reading.catalog->vendors.size() == 4);
    CHECK(reading.catalog->releases.size() == 7);
    CHECK(reading.catalog->entries.size() == 12);
    CHECK(reading.catalog->newestDate() == PartialDate{2025, 1, 1});
}

TEST_CASE("Each broken file says what is wrong and where, and keeps its sound rest")
{
    const QList<QByteArray> lines =
        Test::contents(Test::dataPath(u"catalog/hostile/expected.csv"_s)).trimmed().split('\n');
    REQUIRE(lines.size() > 30);
    CHECK(lines.front() == "file,kind,line,also,seen_by,entries,claims,components");
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> row = line.split(',');
        REQUIRE(row.size() == 8);
        const CatalogReading reading =
            Test::readFiles({Test::dataPath(u"catalog/hostile/"_s + QString::fromUtf8(row[0]))});

        QStringList expected{QString::fromUtf8(row[1] + ':' + row[2])};
        if (!row[3].isEmpty())
            expected << QString::fromUtf8(row[3]).split(u';');
        CAPTURE(row[0]);
        CHECK(kindsAndLines(reading.problems) == expected);
        CHECK(amountOf(*reading.catalog) == Amount{row[5].toInt(), row[6].toInt(), row[7].toInt()});
        for (const Problem &problem : reading.problems) {
            CHECK_FALSE(problem.sentence().isEmpty());
            CHECK_FALSE(problem.sentence().contains(u'%'));
            CHECK(problem.place().startsWith(problem.file));
        }
    }
}

TEST_CASE("The table of broken files is complete")
{
    const QByteArray table = Test::contents(Test::dataPath(u"catalog/hostile/expected.csv"_s));
    const QDir folder(Test::dataPath(u"catalog/hostile"_s));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        CAPTURE(name);
        CHECK(table.contains('\n' + name.toUtf8() + ','));
    }
}

TEST_CASE("A file over its bound is refused, not read")
{
    const QByteArray padding(JsonLimits::fileBytes, ' ');
    const CatalogReading reading = readText(fileWith({}) + padding);
    CHECK(kindsAndLines(reading.problems) == QStringList{u"TooLarge:0"_s});
    CHECK(reading.catalog->releases.empty());

    const QByteArray fitting = fileWith({});
    CHECK(readText(fitting + padding.first(padding.size() - fitting.size())).problems.empty());
}

TEST_CASE("A hundred thousand brackets do no harm")
{
    for (const QByteArray &deep : {QByteArray(100'000, '[') + QByteArray(100'000, ']'),
                                   QByteArray(100'000, '['), QByteArray("{\"a\":").repeated(100'000)})
        CHECK(kindsAndLines(readText(deep).problems) == QStringList{u"TooDeep:0"_s});
}

TEST_CASE("What cannot be opened is a problem like others")
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(u"missing.json"_s), u""_s, u":/nothing"_s}) {
        CAPTURE(path);
        const CatalogReading reading = Test::readFiles(Test::goodFiles() << path);
        CHECK(kindsAndLines(reading.problems) == QStringList{u"Unreadable:0"_s});
        CHECK(reading.catalog->entries.size() == 12);
    }

    const QString locked = folder.filePath(u"locked.json"_s);
    QFile file(locked);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    file.setPermissions({});
    if (!QFile(locked).open(QIODevice::ReadOnly)) // the superuser may read everything
        CHECK(kindsAndLines(Test::readFiles({locked}).problems) == QStringList{u"Unreadable:0"_s});

    Problems problems;
    CHECK(personalCatalogFiles(folder.path(), problems).size() == 1);
    QFile::remove(locked);
    CHECK(personalCatalogFiles(folder.path(), problems).empty());
    CHECK(kindsAndLines(problems) == QStringList{u"Unreadable:0"_s});
}

TEST_CASE("A file cut anywhere is refused and nothing worse")
{
    const QByteArray whole = Test::contents(Test::dataPath(u"catalog/good/dune.json"_s)).trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        CAPTURE(size);
        CHECK_FALSE(readText(whole.first(size)).problems.empty());
    }
}

TEST_CASE("Changed bytes never crash the reader")
{
    const QByteArray whole = Test::contents(Test::dataPath(u"catalog/good/cedar.json"_s));
    std::mt19937 random(20231123); // NOLINT: the same bytes every time
    const QByteArray signs = QByteArrayLiteral("{}[]\",:\\0-e\n\xff\0x");
    for (int round = 0; round < 2000; ++round) {
        QByteArray changed = whole;
        for (int i = 0; i < 1 + round % 3; ++i)
            changed[qsizetype(random() % size_t(changed.size()))] =
                signs[qsizetype(random() % size_t(signs.size()))];
        const CatalogReading reading = readText(changed);
        CHECK(reading.catalog->entries.size() <= 2);
    }
}

TEST_CASE("Of two hundred problems and more the rest is counted")
{
    QByteArray keys;
    for (int i = 0; i < 250; ++i)
        keys += ",\n\"key" + QByteArray::number(i) + "\": 0";
    const Problems problems = readText(fileWith(keys)).problems;
    REQUIRE(problems.size() == size_t(JsonLimits::problemsPerFile) + 1);
    CHECK(problems.back().kind == Kind::TooMany);
    CHECK(problems.back().found == u"50"_s);
}

TEST_CASE("Problems are named in the order of their lines")
{
    const Problems problems =
        readText(fileWith(",\n\"zzz\": 0,\n\"aaa\": 0,\n\"facts\": {\n\"mmm\": []}")).problems;
    CHECK(kindsAndLines(problems) == QStringList{u"UnknownKey:4"_s, u"UnknownKey:5"_s, u"UnknownKey:7"_s});
}

TEST_CASE("Files contradict each other")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    const QByteArray first = fileWith(R"(, "entries": [{"id": "v/e", "name": "E"}])");
    QByteArray other = first;
    other.replace("https://s.example", "https://t.example");
    QByteArray foreign = first;
    foreign.replace(R"("id": "v", "name")", R"("id": "w", "name")")
        .replace("v/r", "w/r")
        .replace("v/e", "v/f");

    const QString path = write(u"a.json"_s, first);
    SECTION("by the same ids")
    {
        CHECK(kindsAndLines(Test::readFiles({path, write(u"b.json"_s, first)}).problems)
              == QStringList{u"DuplicateId:1"_s, u"DuplicateId:3"_s});
    }
    SECTION("by another source of the same id")
    {
        CHECK(kindsAndLines(Test::readFiles({path, write(u"b.json"_s, other)}).problems)
              == QStringList{u"DuplicateId:1"_s, u"Conflict:2"_s, u"DuplicateId:3"_s});
    }
    SECTION("by an entry of another vendor's release")
    {
        const CatalogReading reading = Test::readFiles({path, write(u"b.json"_s, foreign)});
        CHECK(kindsAndLines(reading.problems) == QStringList{u"WrongFormat:3"_s});
        CHECK(reading.catalog->entries.size() == 1);
    }
}

TEST_CASE("A file may hold sources alone, for others to share")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"zz-shared.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "sources": {"shared":
        {"title": "Shared", "publisher": "S", "url": "https://s.example", "kind": "index"}}})");
    file.close();
    QFile user(folder.filePath(u"user.json"_s));
    REQUIRE(user.open(QIODevice::WriteOnly));
    user.write(R"({"format": 1, "vendor": {"id": "v", "name": "V"}, "releases": [{"id": "v/r", "name": "R",
        "entries": [{"id": "v/e", "name": "E", "facts": {"context":
            [{"value": 4096, "source": "shared", "date": "2024-01"}]}}]}]})");
    user.close();
    const CatalogReading reading = Test::readFiles({user.fileName(), file.fileName()});
    CHECK(kindsAndLines(reading.problems) == QStringList());
    CHECK(entryOf(*reading.catalog, u"v/e").facts.find(FactKey::Context).size() == 1);
}

TEST_CASE("Other names, scores and the vendor's own words are read")
{
    const Catalog &catalog = Test::goodIndex().catalog();
    const Entry &glass = entryOf(catalog, u"dune/glass-7b");
    CHECK(glass.aliases() == QStringList{u"glazier-seven"_s, u"glass:7b"_s});
    CHECK(catalog.vendorOf(glass).aliases == QStringList{u"Sahara Lab"_s, u"撒哈拉"_s});

    // By benchmark, the newest first.
    const std::vector<Score> scores = glass.scores();
    REQUIRE(scores.size() == 3);
    CHECK(scores[0].benchmark == BenchmarkId::Mmlu);
    CHECK(scores[0].value == 60);
    CHECK(scores[0].by == u"Open Index"_s);
    CHECK(scores[1].value == 61.5);
    CHECK(scores[1].variant == u"5-shot"_s);
    CHECK(scores[1].by.isEmpty());
    CHECK(scores[2].benchmark == BenchmarkId::LmArenaText);

    const Release release = catalog.releaseOf(glass);
    CHECK(release.family().zh == u"玻璃"_s);
    const std::vector<Calling> calls = release.calls();
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].as == Calling::As::OpenSource);
    CHECK(calls[0].quote == u"our fully open source model"_s);
}

TEST_CASE("Stages are read and stand by the day from which they hold")
{
    const Catalog &catalog = Test::goodIndex().catalog();
    const Release release =
        catalog.releaseOf(catalog.entries[size_t(catalog.entryById(u"acorn/seed-1-2b"_s))]);
    const std::vector<Stage> stages = release.stages();
    REQUIRE(stages.size() == 2);
    CHECK(stages[0].from == PartialDate{2023, 7, 18});
    CHECK(stages[0].component == ComponentId::WeightsFinal);
    CHECK(stages[0].availability == Availability::Partial);
    CHECK(stages[0].staged);
    CHECK(stages[0].note.zh == u"小的那个"_s);
    CHECK(stages[0].source == u"acorn-page"_s);
    CHECK(stages[1].from == PartialDate{2023, 9, 0});
    CHECK(stages[1].gate == Gate::Approval);
    CHECK_FALSE(stages[1].staged);
    CHECK(stages[1].note.isEmpty());
    CHECK_FALSE(stages[1].personal);
    CHECK(catalog.releases[1].stages().empty());
}

TEST_CASE("A quotation may have fifteen words, with any space between and around")
{
    const auto problems = [](int words, const QByteArray &space) {
        QByteArrayList list;
        for (int i = 0; i < words; ++i)
            list << "w";
        const QByteArray call = R"("calls": [{"as": "open", "source": "s", "date": "2024-01", "quote": ")"
            + list.join(space) + "\"}]";
        return kindsAndLines(readText(fileWith(",\n" + call)).problems);
    };
    CHECK(problems(15, " ") == QStringList());
    CHECK(problems(15, "   ") == QStringList());
    CHECK(problems(16, " ") == QStringList{u"TooLarge:4"_s});
}

TEST_CASE("A claim may name a source of a later file")
{
    QStringList files = Test::goodFiles();
    std::reverse(files.begin(), files.end());
    CHECK(Test::readFiles(files).problems.empty());
}

TEST_CASE("Of several claims the primary is shown before the index, and the newest of them")
{
    const Catalog &catalog = Test::goodIndex().catalog();
    const Claims prices = entryOf(catalog, u"acorn/seed-2-10b"_s).facts.find(FactKey::PriceIn);
    REQUIRE_FALSE(prices.empty());
    REQUIRE(prices.size() == 3);
    CHECK(std::get<double>(prices[0].value) == 0.5);
    CHECK(std::get<double>(prices[1].value) == 0.6);
    CHECK(std::get<double>(prices[2].value) == 0.4);

    const Entry &large = entryOf(catalog, u"birch/oak-1-large"_s);
    CHECK(large.facts.value<PartialDate>(FactKey::Released)->toIso() == u"2023-03-14"_s);
    CHECK(large.facts.find(FactKey::Released).size() == 2);
    CHECK(catalog.releaseOf(large).availability(ComponentId::WeightsFinal) == Availability::Withheld);
}

TEST_CASE("An entry's claims stand in for its release's")
{
    const Catalog &catalog = Test::goodIndex().catalog();
    const auto released = [&](const QString &id) {
        return entryOf(catalog, id).facts.value<PartialDate>(FactKey::Released)->toIso();
    };
    CHECK(released(u"birch/oak-2"_s) == u"2024-02-15"_s);
    CHECK(released(u"birch/oak-10"_s) == u"2024-03"_s);
    CHECK(entryOf(catalog, u"birch/oak-10"_s).facts.find(FactKey::Released).size() == 1);
}

TEST_CASE("What is not known is not there")
{
    const Catalog &catalog = Test::goodIndex().catalog();
    const Entry &sand = entryOf(catalog, u"dune/sand"_s);
    CHECK(sand.facts.all().empty());
    CHECK(catalog.vendorOf(sand).country.isEmpty());
    CHECK_FALSE(catalog.vendorOf(sand).kind);
    CHECK(catalog.releaseOf(sand).availability(ComponentId::Api) == Availability::Unknown);
    CHECK_FALSE(catalog.releaseOf(sand).component(ComponentId::Api));
    CHECK(catalog.entryById(u"dune/none"_s) == -1);
}

TEST_CASE("A person's file adds, and its claims are shown first")
{
    const QString mine = Test::dataPath(u"catalog/personal/mine.json"_s);
    const CatalogReading reading = Test::readFiles(Test::goodFiles(), {mine});
    CHECK(kindsAndLines(reading.problems) == QStringList());
    const Catalog &catalog = *reading.catalog;
    CHECK(catalog.entries.size() == 14);
    CHECK(catalog.vendorOf(entryOf(catalog, u"mine/first-1b"_s)).name.zh == u"我的作坊"_s);

    // Neither that it is an index nor that it is old puts it behind.
    const Entry &seed = entryOf(catalog, u"acorn/seed-2-10b"_s);
    CHECK(*seed.facts.value<double>(FactKey::PriceIn) == 0.1);
    CHECK(seed.facts.find(FactKey::PriceIn).size() == 4);
    CHECK(seed.facts.find(FactKey::PriceIn).front().personal);

    const Entry &large = entryOf(catalog, u"birch/oak-1-large"_s);
    CHECK(large.name().en == u"Oak 1 Large, as I call it"_s);
    const auto weights = catalog.releaseOf(large).component(ComponentId::WeightsFinal);
    CHECK(weights->availability == Availability::Released);
    CHECK(weights->personal);

    const Entry &moss = entryOf(catalog, u"cedar/moss-12b"_s);
    CHECK(moss.facts.value<PartialDate>(FactKey::Released)->toIso() == u"2023-05"_s);
}

TEST_CASE("What a person's file changes can be told from the rest")
{
    const CatalogReading reading =
        Test::readFiles(Test::goodFiles(), {Test::dataPath(u"catalog/personal/mine.json"_s)});
    QSet<QString> personal;
    for (const Entry &entry : reading.catalog->entries) {
        if (entry.personal)
            personal.insert(entry.id());
    }
    CHECK(personal
          == QSet<QString>{u"acorn/seed-2-10b"_s, u"birch/oak-1-large"_s, u"birch/oak-1-small"_s,
                           u"birch/oak-1-tuned"_s, u"cedar/moss-70m"_s, u"cedar/moss-12b"_s,
                           u"mine/first-1b"_s});
}

TEST_CASE("A person's file is checked as strictly")
{
    const CatalogReading reading =
        Test::readFiles(Test::goodFiles(), {Test::dataPath(u"catalog/hostile/date-february-30.json"_s)});
    CHECK(kindsAndLines(reading.problems) == (QStringList{u"Conflict:5"_s, u"ImpossibleDate:22"_s}));
}

TEST_CASE("The bundled catalogue is without a problem")
{
    const CatalogReading reading = readBundledCatalog();
    for (const Problem &problem : reading.problems)
        UNSCOPED_INFO(Catch::StringMaker<Problem>::convert(problem));
    CHECK(reading.problems.empty());
    CHECK(reading.catalog->licenses.size() >= 16);
}

TEST_CASE("The bundled catalogue has what the lecture names")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    for (const char *id : {"openai/gpt-4",
                           "openai/gpt-3.5-turbo",
                           "anthropic/claude-3-opus",
                           "anthropic/claude-3-sonnet",
                           "anthropic/claude-3-haiku",
                           "google/gemini-1.0-ultra",
                           "google/gemini-1.0-pro",
                           "google/gemini-1.5-pro",
                           "google/gemini-1.5-flash",
                           "meta/llama-7b",
                           "meta/llama-13b",
                           "meta/llama-33b",
                           "meta/llama-65b",
                           "meta/llama-2-7b",
                           "meta/llama-2-13b",
                           "meta/llama-2-70b",
                           "meta/llama-3-8b",
                           "meta/llama-3-70b",
                           "mistral/mistral-7b-0.1",
                           "mistral/mixtral-8x7b",
                           "mistral/mixtral-8x22b",
                           "alibaba/qwen-7b",
                           "alibaba/qwen-14b",
                           "alibaba/qwen-72b",
                           "deepseek/deepseek-llm-67b",
                           "deepseek/deepseek-v2",
                           "deepseek/deepseek-v3",
                           "deepseek/deepseek-r1",
                           "eleutherai/gpt-neox-20b"}) {
        CAPTURE(id);
        CHECK(catalog.entryById(QString::fromLatin1(id)) >= 0);
    }
    for (const QString &begin : {u"alibaba/qwen2.5-"_s, u"alibaba/qwen3-"_s, u"eleutherai/pythia-"_s}) {
        CAPTURE(begin);
        CHECK(std::count_if(catalog.entries.begin(), catalog.entries.end(),
                            [&](const Entry &entry) { return entry.id().startsWith(begin); })
              >= 3);
    }
}
