// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/linesreader.h"

#include "bench/generatedcatalog.h"
#include "catalog/readingprogress.h"
#include "exchange/entrywriter.h"
#include "support/catch.h"
#include "support/data.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <random>

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sourcesLine =
    R"({"sources":{"s":{"title":"S","publisher":"S","url":"https://s.example","kind":"primary"}}})"
    "\n";
const QByteArray vendorLine = R"({"vendor":{"id":"v","name":"V"}})"
                              "\n";
const QByteArray releaseLine =
    R"({"id":"v/r","name":"R","facts":{"license":[{"value":"MIT","source":"s","date":"2024-01"}]},)"
    R"("components":[{"id":"api","availability":"released","source":"s","date":"2024-01-31"}]})"
    "\n";
const QByteArray head = sourcesLine + vendorLine + releaseLine;

QByteArray entryLine(const QByteArray &slug, const QByteArray &more = {})
{
    return R"({"release":"v/r","id":"v/)" + slug + R"(","name":")" + slug + '"' + more + "}\n";
}

struct Reading
{
    Problems problems;
    std::shared_ptr<const CatalogStore> store;
    bool goesOn = true;

    QStringList found() const
    {
        QStringList list;
        for (const Problem &problem : problems)
            list << QString::number(int(problem.kind)) + u':' + QString::number(problem.line);
        return list;
    }
    QByteArray printed() const
    {
        const RowIndex index(std::make_shared<const Catalog>(store, Test::bundledLicenses()));
        QByteArray text;
        for (int row = 0; row < index.size(); ++row)
            text += QJsonDocument(entryAsJson(index, row)).toJson();
        return text;
    }
};

Reading read(const QByteArray &text, bool isThorough = false, const ReadingProgress &progress = {})
{
    static const QTemporaryDir folder;
    static const Licenses licenses = Test::bundledLicenses();
    QFile file(folder.filePath(u"lines.jsonl"_s));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(text);
    file.close();

    Reading reading;
    CatalogBuilder builder;
    RecordReader records(builder, licenses);
    LinesReader reader(records, reading.problems);
    reader.setThorough(isThorough);
    reading.goesOn = reader.read(file.fileName(), true, 0, text.size(), progress);
    reading.store = builder.finish();
    return reading;
}

QStringList problem(Problem::Kind kind, int line)
{
    return {QString::number(int(kind)) + u':' + QString::number(line)};
}

QByteArray generated(int entries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Bench::writeGeneratedCatalog(entries, buffer);
    return buffer.data();
}

} // namespace

TEST_CASE("Lines give sources, vendors, releases and entries")
{
    const Reading reading = read(
        head
        + entryLine(
            "a",
            R"(,"aliases":["x"],"scores":[{"benchmark":"mmlu","value":7,"source":"s","date":"2024-01"}])")
        + entryLine("b", R"(,"facts":{"context":[{"value":4096,"source":"s","date":"2024-01"}]})"));
    CHECK(reading.problems.empty());
    const Catalog catalog(reading.store, {});
    REQUIRE(catalog.entries.size() == 2);
    CHECK(catalog.entries[0].id() == u"v/a"_s);
    CHECK(catalog.entries[0].aliases() == QStringList{u"x"_s});
    CHECK(catalog.entries[0].scores().size() == 1);
    CHECK(catalog.entries[0].personal);
    CHECK(catalog.entries[1].facts.value<qint64>(FactKey::Context) == 4096);
    CHECK(catalog.entries[1].facts.value<QString>(FactKey::License) == u"MIT"_s);
    CHECK(catalog.releases[0].availability(ComponentId::Api) == Availability::Released);
    CHECK(catalog.releases[0].entries() == std::vector<int>{0, 1});
}

TEST_CASE("A broken line is named with its number, and the others are kept")
{
    const QByteArray good = entryLine("good");
    for (const auto &[line, kind] : std::initializer_list<std::pair<QByteArray, Problem::Kind>>{
             {"{\n", Problem::Kind::Syntax},
             {"[]\n", Problem::Kind::WrongType},
             {"{\"release\":\"v/none\",\"id\":\"v/x\",\"name\":\"X\"}\n", Problem::Kind::DanglingReference},
             {entryLine("good"), Problem::Kind::DuplicateId},
             {entryLine("x", R"(,"odd":1)"), Problem::Kind::UnknownKey},
             {entryLine("x", R"(,"facts":{"context":[{"value":4096,"source":"t","date":"2024-01"}]})"),
              Problem::Kind::DanglingSource},
             {entryLine("x", R"(,"facts":{"params":[{"value":7,"source":"s","date":"2024-01"}]})"),
              Problem::Kind::WrongUnit},
             {entryLine("x", R"(,"name":"again")"), Problem::Kind::DuplicateKey},
             {"\xff\n", Problem::Kind::BadUtf8},
             {"{\"vendor\":{\"id\":\"w\",\"name\":\"W\"},\"id\":\"v/q\"}\n", Problem::Kind::UnknownKey}}) {
        CAPTURE(line);
        const Reading reading = read(head + good + line + entryLine("last"));
        CHECK(reading.found() == problem(kind, 5));
        CHECK(reading.store->entryById("v/good") >= 0);
        CHECK(reading.store->entryById("v/last") >= 0);
    }
}

TEST_CASE("Ends of lines may be of any kind, and blank lines are none")
{
    QByteArray text = "\xEF\xBB\xBF" + head + "\n  \n" + entryLine("a") + entryLine("b");
    const QByteArray expected = read(text).printed();
    CHECK(read(text).problems.empty());
    text.replace('\n', "\r\n");
    CHECK(read(text).problems.empty());
    CHECK(read(text).printed() == expected);
    text.chop(2);
    CHECK(read(text).problems.empty());
    CHECK(read(text).printed() == expected);
    CHECK(read({}).problems.empty());
}

TEST_CASE("A line may be long, but not without bound")
{
    const auto lineOf = [](qsizetype size) {
        const QByteArray line = entryLine("long").chopped(2) + R"(,"aliases":[])";
        return line + QByteArray(size - line.size() - 1, ' ') + "}\n";
    };
    CHECK(read(head + lineOf(LinesReader::lineBytes) + entryLine("last")).problems.empty());
    const Reading over = read(head + lineOf(LinesReader::lineBytes + 1) + entryLine("last"));
    CHECK(over.found() == problem(Problem::Kind::TooLarge, 4));
    CHECK(over.store->entries.size() == 1);
    const Reading huge = read(head + lineOf(5'000'000) + entryLine("last"));
    CHECK(huge.found() == problem(Problem::Kind::TooLarge, 4));
    CHECK(huge.store->entries.size() == 1);
    CHECK(read(head + QByteArray(3'000'000, 'x')).found() == problem(Problem::Kind::TooLarge, 4));
}

TEST_CASE("Of two hundred broken lines and more the rest is counted")
{
    const Reading reading = read(head + QByteArray("{\n").repeated(1250) + entryLine("last"));
    REQUIRE(reading.problems.size() == size_t(JsonLimits::problemsPerFile) + 1);
    CHECK(reading.problems.back().kind == Problem::Kind::TooMany);
    CHECK(reading.problems.back().found == u"1050"_s);
    CHECK(reading.store->entries.size() == 1);
}

TEST_CASE("The short cut for sound lines reads what the thorough way reads")
{
    const QByteArray text = generated(3000);
    const Reading fast = read(text);
    const Reading thorough = read(text, true);
    CHECK(fast.problems.empty());
    CHECK(fast.store->entries.size() == 3000);
    CHECK(fast.printed() == thorough.printed());
}

TEST_CASE("The short cut gives up where a line is unusual, and then nothing is lost")
{
    const QByteArray whole = head
        + R"({"release":"v/r","id":"v/one","name":{"en":"One","zh":"一"},"facts":{"params":[{"value":7000000000,"source":"s","date":"2024-02-29"}],"price.in":[{"value":0.25,"source":"s","date":"2024-01"}],"tools":[{"value":true,"source":"s","date":"2024-01"}],"base":[{"value":["v/zero","Zero"],"source":"s","date":"2024-01"}],"link.page":[{"value":"https://v.example/one","source":"s","date":"2024-01"}],"modality.in":[{"value":["text","image"],"source":"s","date":"2024-01"}]}})"
        + "\n" + entryLine("last");
    CHECK(read(whole).problems.empty());
    std::mt19937 random(20260825); // NOLINT: the same bytes every time
    const QByteArray signs = QByteArrayLiteral("{}[]\",:\\0-19e.+/ \t\r\x7f\xc2\x85\xe2\x80\xae\xffstx");
    for (int round = 0; round < 3000; ++round) {
        QByteArray changed = whole;
        for (int i = 0; i < 1 + round % 3; ++i) {
            const auto place = qsizetype(random() % size_t(changed.size()));
            const char sign = signs[qsizetype(random() % size_t(signs.size()))];
            if (changed[place] == '\n')
                continue;
            if (random() % 3 == 0)
                changed.insert(place, sign);
            else
                changed[place] = sign;
        }
        CAPTURE(changed);
        const Reading fast = read(changed);
        const Reading thorough = read(changed, true);
        CHECK(fast.found() == thorough.found());
        CHECK(fast.printed() == thorough.printed());
    }
}

TEST_CASE("Reading tells how far it is, and stops when it is told to")
{
    const QByteArray text = generated(8000);
    REQUIRE(text.size() > 3'000'000);
    std::vector<qint64> steps;
    CHECK(read(text, false, [&](qint64 done, qint64 total) {
              CHECK(total == text.size());
              steps.push_back(done);
              return true;
          }).goesOn);
    REQUIRE(steps.size() > 2);
    CHECK(std::is_sorted(steps.begin(), steps.end()));
    CHECK(steps.back() == text.size());

    const Reading stopped = read(text, false, [](qint64, qint64) { return false; });
    CHECK_FALSE(stopped.goesOn);
    CHECK(stopped.store->entries.size() < 8000);
    CHECK(stopped.problems.empty());
}

TEST_CASE("A folder's lines are read behind its other files, on top of the bundled catalogue")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    const QByteArray mine = R"({"release":"meta/llama-2","id":"meta/llama-2-mine","name":"Mine"})"
                            "\n";
    write(u"a.jsonl"_s, entryLine("one") + mine + mine);
    write(u"z.json"_s, R"({"format": 1, "vendor": {"id": "v", "name": "V"},
        "releases": [{"id": "v/r", "name": "R"}]})");
    const CatalogReading reading = readBundledCatalog({folder.path()});
    CHECK(reading.catalog->entryById(u"v/one"_s) >= 0);
    CHECK(reading.catalog->entryById(u"meta/llama-2-mine"_s) >= 0);
    CHECK(reading.catalog->entries.size() == readBundledCatalog().catalog->entries.size() + 2);
    REQUIRE(reading.problems.size() == 1);
    CHECK(reading.problems[0].kind == Problem::Kind::DuplicateId);
    CHECK(reading.problems[0].place() == folder.filePath(u"a.jsonl"_s) + u":3"_s);
    CHECK(readBundledCatalog({folder.path()}, [](qint64, qint64) { return false; }).wasStopped);
}
