// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/importer.h"

#include "catalog/catalogreader.h"
#include "exchange/catalogformat.h"
#include "exchange/importcommand.h"
#include "exchange/licensename.h"
#include "support/catch.h"
#include "support/data.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

using Kind = Problem::Kind;
const QDate today(2026, 5, 1);

const Licenses &licenses()
{
    static const Licenses all = Test::bundledLicenses();
    return all;
}

ImportedFile import(const QByteArray &yaml)
{
    return importYaml(readYaml(yaml, u"a.yml"_s), u"a.yml"_s, licenses(), today);
}

ImportedFile importData(const QString &name)
{
    return importFile(Test::dataPath(u"openness/import/"_s + name), licenses(), today);
}

QByteArray quoted(const QString &text)
{
    return "'" + QString(text).replace(u"'"_s, u"''"_s).toUtf8() + "'";
}

/// A value of a fixture: ~ is null.
QByteArray scalar(const QString &text)
{
    return text == u"~" ? "null" : quoted(text);
}

QByteArray nameOf(const QString &number)
{
    for (const MofComponent &component : mofTable()) {
        if (component.number == number.toInt())
            return quoted(QString::fromLatin1(component.name));
    }
    return "'?'";
}

QByteArray mofYaml(const QString &global, const QString &components)
{
    QByteArray yaml = "framework: {version: '1.0'}\nrelease:\n  name: Seed\n  producer: Acorn\n  license:\n";
    if (global.isEmpty())
        yaml = yaml.chopped(1) + " {  }\n";
    for (const QString &part : global.split(u'|', Qt::SkipEmptyParts))
        yaml += "    " + part.section(u'=', 0, 0).toUtf8() + ": {name: " + scalar(part.section(u'=', 1))
            + ", path: ''}\n";
    yaml += "  components:\n";
    for (const QString &part : components.split(u'|', Qt::SkipEmptyParts)) {
        yaml += "    - name: " + nameOf(part.section(u'=', 0, 0)) + "\n";
        if (part.contains(u'='))
            yaml += "      license: " + scalar(part.section(u'=', 1)) + "\n";
    }
    return yaml;
}

QString numbers(const std::vector<int> &list)
{
    QStringList words;
    for (const int number : list)
        words << QString::number(number);
    return words.join(u' ');
}

/// What the framework makes of the converted record, unknown taken for withheld.
MofResult ofRecord(const ImportedFile &file)
{
    return evaluateMof(mofSheetOf(recordOf(file.release(), *file.catalog).worstCase()));
}

std::vector<std::pair<Kind, int>> problemsOf(const ImportedFile &file)
{
    std::vector<std::pair<Kind, int>> found;
    for (const Problem &problem : file.problems)
        found.emplace_back(problem.kind, problem.line);
    return found;
}

/// Whether the program's own reader takes what an import would add.
Problems readAgain(const ImportedFile &file)
{
    const QTemporaryDir folder;
    QFile output(folder.filePath(u"imported.json"_s));
    REQUIRE(output.open(QIODevice::WriteOnly));
    output.write(canonicalCatalog(catalogFileOf(file)));
    output.close();
    const CatalogReading reading = Test::readFiles({output.fileName()});
    if (reading.problems.empty()) {
        REQUIRE(reading.catalog->entries.size() == 1);
        CHECK(reading.catalog->entries.front().id() == file.release().id());
        CHECK(reading.catalog->releases.front().components().size() == file.release().components().size());
        const OpennessRecord again = recordOf(reading.catalog->releases.front(), *reading.catalog);
        const OpennessRecord before = recordOf(file.release(), *file.catalog);
        for (const Framework &framework : frameworkTable()) {
            CHECK(judge(framework, again).lower.step == judge(framework, before).lower.step);
            CHECK(judge(framework, again).upper.step == judge(framework, before).upper.step);
        }
    }
    return reading.problems;
}

} // namespace

TEST_CASE("Made-up MOF files get the results that the tool gives them")
{
    const auto rows = Test::csvRows(u"openness/mof-random.csv"_s);
    REQUIRE(rows.size() == 250);
    for (const QStringList &row : rows) {
        CAPTURE(row);
        const ImportedFile file = import(mofYaml(row[5], row[6]));
        REQUIRE(file.format == ImportedFile::Format::Mof);
        CHECK(file.mof.mofClass == row[0].toInt());
        for (int grade = 3; grade >= 1; --grade)
            CHECK(std::abs(file.mof.progress[size_t(grade) - 1] - row[4 - grade].toDouble()) < 1e-5);
        CHECK(numbers(file.mof.notAppropriate) == row[4]);
        REQUIRE(file.catalog);
        const MofResult record = ofRecord(file);
        CHECK(record.mofClass == file.mofNormalised.mofClass);
        CHECK(record.progress == file.mofNormalised.progress);
    }
}

TEST_CASE("The tool's samples, written as files, get the tool's results")
{
    for (const QStringList &row : Test::csvRows(u"openness/mof.csv"_s)) {
        CAPTURE(row[0]);
        const ImportedFile file = import(mofYaml({}, row[10]));
        CHECK(file.mof.mofClass == row[1].toInt());
        for (int grade = 3; grade >= 1; --grade)
            CHECK(mofBadge(file.mof.progress[size_t(grade) - 1]) == row[9 - grade]);
        CHECK(std::abs(file.mof.total - row[5].toDouble()) < 5e-5);
        CHECK(ofRecord(file).progress == file.mofNormalised.progress);
        for (const Problem &problem : file.problems) // nothing but licences that nobody could understand
            CHECK(problem.kind == Kind::UnknownValue);
    }
}

TEST_CASE("A file of the framework becomes a release")
{
    const ImportedFile file = importData(u"acorn.yml"_s);
    CHECK(file.problems.empty());
    REQUIRE(file.catalog);
    CHECK(file.release().id() == u"acorn-works/seed"_s);
    const auto part = [&](ComponentId id) { return file.release().component(id); };
    using enum ComponentId;
    REQUIRE(part(WeightsFinal));
    CHECK(part(WeightsFinal)->license == u"Apache-2.0"_s); // understood
    CHECK(part(WeightsFinal)->date.toIso() == u"2026-02-01"_s);
    CHECK(part(ArchCode)->license == u"Apache-2.0"_s); // the distribution's
    CHECK(part(TechReport)->license == u"Apache-2.0"_s); // null is as good as none
    CHECK(part(ModelCard)->license == u"NONE"_s);
    CHECK(part(ResearchPaper)->license == u"NONE"_s); // arXiv may spread it, readers may not
    CHECK(part(PretrainData)->availability == Availability::Withheld); // a remark, not a licence
    CHECK(part(PosttrainData)->availability == Availability::Withheld);
    CHECK_FALSE(part(TrainingCode)); // the file says nothing of it
    CHECK(*file.release().facts.value<QString>(FactKey::License) == u"Apache-2.0"_s);
    CHECK(*file.release().facts.value<QString>(FactKey::LinkCode) == u"https://acorn.example/seed"_s);
    CHECK(file.release().facts.find(FactKey::LinkWeights).empty());

    // As written, "Apache 2.0" is no licence that the tool knows.
    CHECK(std::abs(file.mof.progress[2] - 300.0 / 6) < 1e-9);
    CHECK(std::abs(file.mofNormalised.progress[2] - 400.0 / 6) < 1e-9);
    CHECK(readAgain(file).empty());
}

TEST_CASE("A file of the index becomes a release with the index's score")
{
    const ImportedFile file = importData(u"birch.yaml"_s);
    CHECK(file.problems.empty());
    REQUIRE(file.catalog);
    CHECK(file.format == ImportedFile::Format::Osai);
    CHECK(QString::number(osaiScore(file.osai), 'f', 4) == u"0.5417"_s);
    CHECK(file.osai == OsaiClasses{1, 0, 2, 2, 0, 1, 2, 2, 0, 2, 0, 1});
    CHECK(file.release().id() == u"birch/oak-chat"_s);
    CHECK(*file.release().facts.value<QString>(FactKey::License) == u"MIT"_s);
    CHECK(file.release().facts.value<PartialDate>(FactKey::Released)->toIso() == u"2026-03"_s);
    const auto data = file.release().component(ComponentId::PretrainData);
    REQUIRE(data);
    CHECK(data->availability == Availability::Partial);
    CHECK(data->url == u"https://birch.example/data"_s);
    CHECK(data->date.toIso() == u"2026-05-01"_s); // the day it was read
    CHECK(readAgain(file).empty());
    // But for the parameter on licences the record gives the same classes.
    const OsaiClasses ours = osaiClassesOf(recordOf(file.release(), *file.catalog).worstCase());
    for (size_t i = 0; i + 1 < ours.size(); ++i)
        CHECK(ours[i] == file.osai[i]);
}

TEST_CASE("All systems of the index keep their score and their classes")
{
    for (const QStringList &row : Test::csvRows(u"openness/osai.csv"_s)) {
        CAPTURE(row[0]);
        QByteArray yaml = "system: {name: A}\norg: {name: B}\n";
        for (size_t i = 0; i < osaiParameterCount; ++i) {
            const char *words[] = {"closed", "partial", "open"};
            yaml += QByteArray(osaiParameters()[i].id)
                + ": {class: " + words[row[5][qsizetype(i)].digitValue()] + "}\n";
        }
        const ImportedFile file = import(yaml);
        CHECK(file.problems.empty());
        CHECK(QString::number(osaiScore(file.osai), 'f', 4) == row[1]);
        const OsaiClasses ours = osaiClassesOf(recordOf(file.release(), *file.catalog).worstCase());
        for (size_t i = 0; i + 1 < ours.size(); ++i)
            CHECK(ours[i] == file.osai[i]);
    }
}

TEST_CASE("Every mistake in a file is named with its line")
{
    const ImportedFile file = importData(u"broken.yml"_s);
    CHECK(problemsOf(file)
          == std::vector<std::pair<Kind, int>>{{Kind::UnknownValue, 2}, // another version
                                               {Kind::WrongFormat, 4}, // a control character
                                               {Kind::MissingKey, 4}, // and so no name
                                               {Kind::MissingKey, 4}, // license
                                               {Kind::ImpossibleDate, 5},
                                               {Kind::UnknownValue, 9}, // no component is called so
                                               {Kind::WrongType, 11},
                                               {Kind::DuplicateKey, 12},
                                               {Kind::MissingKey, 13},
                                               {Kind::WrongType, 14},
                                               {Kind::UnknownValue, 16}});
    CHECK_FALSE(file.catalog); // without a name there is nothing to add

    struct
    {
        QByteArray yaml;
        std::vector<std::pair<Kind, int>> problems;
    } const cases[] = {
        {"a: 1\n", {{Kind::UnknownValue, 1}}},
        {"- a\n", {{Kind::UnknownValue, 1}}},
        {"release: 7\n", {{Kind::WrongType, 1}}},
        {"release: {name: , producer: '', license: , components: []}\n",
         {{Kind::MissingKey, 1}, {Kind::MissingKey, 1}}},
        {"release: {name: A, producer: B, license: {}, components: []}\n", {}},
        {"release: {name: A, producer: B, license: MIT, components: 5}\n",
         {{Kind::WrongType, 1}, {Kind::WrongType, 1}}},
        {"system: {name: A}\norg: {name: B}\nnovelty: 1\n",
         std::vector<std::pair<Kind, int>>(12, {Kind::MissingKey, 1})},
    };
    for (const auto &one : cases) {
        CAPTURE(one.yaml);
        auto found = problemsOf(import(one.yaml));
        std::erase(found, std::pair{Kind::UnknownKey, 3});
        CHECK(found == one.problems);
    }
    const ImportedFile unknown =
        import("system: {name: A, colour: red}\norg: {name: B}\ncode: {class: ajar}\n");
    const auto found = problemsOf(unknown);
    CHECK(std::count(found.begin(), found.end(), std::pair{Kind::UnknownKey, 1}) == 1);
    CHECK(std::count(found.begin(), found.end(), std::pair{Kind::UnknownValue, 3}) == 1);
    CHECK(osaiScore(unknown.osai) == 0);
}

TEST_CASE("Too many components, and names that are none, are named")
{
    QByteArray yaml = "release:\n  name: A\n  producer: B\n  license: {}\n  components:\n";
    for (int i = 0; i < 18; ++i)
        yaml += "    - {name: Datasets, license: MIT}\n";
    const auto found = problemsOf(import(yaml));
    CHECK(std::count(found.begin(), found.end(), std::pair{Kind::TooLarge, 6}) == 1);
    CHECK(found.size() == 18); // and 17 of the name that was there before
}

TEST_CASE("Names of licences are understood in their usual forms")
{
    const auto id = [](const QString &text) { return licenseByName(text, licenses()).id; };
    for (const QString &text :
         {u"Apache-2.0"_s, u"apache-2.0"_s, u"Apache 2.0"_s, u"Apache License 2.0"_s, u" APACHE2.0 "_s}) {
        CAPTURE(text);
        CHECK(id(text) == u"Apache-2.0"_s);
    }
    CHECK(id(u"MIT license"_s) == u"MIT"_s);
    CHECK(id(u"BSD-3"_s) == u"BSD-3-Clause"_s);
    CHECK(id(u"Meta Llama 3 Community License Agreement"_s) == u"LicenseRef-Llama-3"_s);
    CHECK(id(u"Creative Commons Attribution Non Commercial 4.0"_s) == u"CC-BY-NC-4.0"_s);
    CHECK(id(u"PDDL-1.0"_s) == u"ODC-PDDL-1.0"_s);
    const auto kind = [](const QString &text) { return licenseByName(text, licenses()).kind; };
    CHECK(kind(u"unlicensed"_s) == NamedLicense::Kind::None);
    CHECK(kind({}) == NamedLicense::Kind::None);
    CHECK(kind(u"arXiv.org - Non-exclusive license"_s) == NamedLicense::Kind::None);
    CHECK(kind(u"Component not include."_s) == NamedLicense::Kind::NotReleased);
    CHECK(kind(u"license"_s) == NamedLicense::Kind::Unknown);
    CHECK(kind(u"mc4, cc100, wikipedia"_s) == NamedLicense::Kind::Unknown);
}

TEST_CASE("Machines get results, entry, problems and verdicts of an import")
{
    const QJsonObject json = ImportCommand::asJson(importData(u"acorn.yml"_s));
    CHECK(json.value(u"format"_s) == u"mof"_s);
    CHECK(json.value(u"problems"_s).toArray().isEmpty());
    const QJsonObject result = json.value(u"result"_s).toObject();
    CHECK(result.value(u"class"_s) == 0);
    CHECK(result.value(u"label"_s) == u"Unclassified"_s);
    CHECK(result.value(u"progress"_s).toObject().value(u"III"_s).toDouble() == 50);
    CHECK(result.value(u"badges"_s).toObject().value(u"III"_s) == u"In progress (50%)"_s);
    CHECK(result.value(u"notTypeAppropriate"_s).isArray());
    CHECK(json.value(u"verdicts"_s).toObject().size() == qsizetype(frameworkTable().size()));
    CHECK(json.value(u"entry"_s).toObject().value(u"releases"_s).toArray().size() == 1);

    const QJsonObject osai = ImportCommand::asJson(importData(u"birch.yaml"_s)).value(u"result"_s).toObject();
    CHECK(std::abs(osai.value(u"score"_s).toDouble() - 13.0 / 24) < 1e-12);
    CHECK(osai.value(u"classes"_s).toObject().size() == 12);
    CHECK(osai.value(u"classes"_s).toObject().value(u"code"_s) == u"partial"_s);

    const QJsonObject broken = ImportCommand::asJson(importData(u"broken.yml"_s));
    CHECK(broken.value(u"problems"_s).toArray().size() == 11);
    CHECK_FALSE(broken.contains(u"entry"_s));
}
