// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/commandline.h"

#include "query/field.h"
#include "support/catch.h"
#include "support/data.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <set>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QString out;
    QString err;

    QJsonDocument json() const
    {
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &error);
        REQUIRE(error.error == QJsonParseError::NoError);
        return document;
    }
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

/// Within this process, in English, whatever language the machine speaks.
Answer say(const QStringList &words)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    const CommandLine commandLine(QStringList{u"ajar"_s, u"--language=en"_s} + words);
    CHECK_FALSE(commandLine.wantsWindow());
    answer.code = commandLine.run(out, err);
    return answer;
}

/// As a process, without any display.
Answer start(const QStringList &words, const QString &locale = u"C.UTF-8"_s)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s, u"LANG"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, locale);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QString::fromUtf8(AJAR_PROGRAM), words);
    REQUIRE(process.waitForFinished(30000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

std::set<QString> column(const Answer &csv, qsizetype at)
{
    std::set<QString> values;
    for (const QString &line : csv.lines().sliced(1))
        values.insert(line.split(u',')[at]);
    return values;
}

QStringList hostileFiles()
{
    return QDir(dataPath(u"catalog/hostile"_s)).entryList({u"*.json"_s}, QDir::Files);
}

} // namespace

TEST_CASE("Version and help answer without a display")
{
    const Answer version = start({u"--version"_s});
    CHECK(version.code == 0);
    CHECK(version.out.startsWith(u"Ajar "_s));
    CHECK(version.out.trimmed().back().isDigit());
    CHECK(version.err.isEmpty());
    const Answer help = start({u"--help"_s});
    CHECK(help.code == 0);
    for (const QString &word :
         {u"ajar list"_s, u"ajar show"_s, u"ajar check"_s, u"--catalog"_s, u"--format"_s, u"--columns"_s,
          u"--sort"_s, u"--language"_s, u"--select"_s, u"price.in"_s})
        CHECK(help.out.contains(word));
    CHECK(start({u"-h"_s}).out == help.out);
    CHECK(start({u"list"_s, u"--help"_s}).out == help.out);
}

TEST_CASE("Frameworks and claims can be asked for and listed")
{
    const Answer claims =
        say({u"list"_s, u"gap:*"_s, u"--format=csv"_s, u"--columns"_s, u"id,mof,osaid,osai,gap"_s});
    CHECK(claims.code == 0);
    CHECK(claims.lines().front() == u"id,mof,osaid,osai,gap"_s);
    CHECK(claims.lines().size() > 40);
    for (const QString &gap : column(claims, 4))
        CHECK(
            std::set<QString>{u"overstated"_s, u"matches"_s, u"understated"_s, u"undecided"_s}.contains(gap));
    CHECK(say({u"list"_s, u"mof:1 osaid:meets"_s}).code == 0);
    CHECK(say({u"list"_s, u"gradient:>=api eu:?"_s}).code == 0);
    CHECK(say({u"list"_s, u"osaid:maybe"_s}).code == 2);
    CHECK(say({u"list"_s, u"mof:<=2"_s}).code == 2); // class 1 is the most open: which side is meant?
}

TEST_CASE("A matrix has a line for each release, in every format")
{
    const Answer csv = say({u"matrix"_s, u"llama-2 OR pythia"_s, u"--format"_s, u"csv"_s});
    CHECK(csv.code == 0);
    CHECK(csv.lines().front() == u"release,name,level,mof,osaid,osai,gradient,g7,eu,gap"_s);
    CHECK(column(csv, 0).contains(u"meta/llama-2"_s));
    CHECK(int(column(csv, 0).size()) == csv.lines().size() - 1);
    const Answer json = say({u"matrix"_s, u"meta/llama-2-70b"_s, u"--by=components"_s, u"--format=json"_s});
    REQUIRE(json.json().array().size() == 1);
    const QJsonObject llama = json.json().array().at(0).toObject();
    CHECK(llama.value(u"release"_s).toString() == u"meta/llama-2"_s);
    CHECK(llama.value(u"weights_final"_s).toString() == u"released"_s);
    CHECK(int(llama.size()) == 2 + int(componentTable().size()));
    CHECK(say({u"matrix"_s, u"pythia"_s, u"--format=markdown"_s})
              .out.startsWith(u"| Id | Release | Levels |"_s));
    CHECK(say({u"matrix"_s, u"pythia"_s}).out.contains(u"Fully open-source"_s));
    CHECK(say({u"matrix"_s, u"--by=vendors"_s}).code == 2);
    CHECK(say({u"matrix"_s, u"--format=text"_s}).code == 2);
    CHECK(say({u"matrix"_s, u"vender:meta"_s}).code == 2);
}

TEST_CASE("A list as CSV holds raw values")
{
    const Answer answer = start({u"list"_s, u"vendor:meta level:open-weight"_s, u"--format"_s, u"csv"_s});
    CHECK(answer.code == 0);
    CHECK(answer.lines().front()
          == u"id,name,vendor,level,license,released,params,context,price.in,price.out"_s);
    CHECK(column(answer, 2) == std::set{u"meta"_s});
    CHECK(column(answer, 3) == std::set{u"open-weight"_s});
    for (const QString &id : {u"meta/llama-7b"_s, u"meta/llama-2-70b"_s, u"meta/llama-3-8b"_s})
        CHECK(column(answer, 0).count(id) == 1);
    const auto line = answer.lines().filter(u"meta/llama-2-7b,"_s);
    REQUIRE(line.size() == 1);
    CHECK(line.front().startsWith(u"meta/llama-2-7b,Llama 2 7B,meta,open-weight,LicenseRef-"_s));
    CHECK(line.front().contains(u",2023-07-18,"_s));
    CHECK(line.front().contains(u",4096,"_s));
    CHECK_FALSE(answer.out.contains(u'–'));
    CHECK_FALSE(answer.out.contains(u'\r'));
}

TEST_CASE("A list as JSON has numbers as numbers and null for unknown")
{
    const Answer answer = say({u"list"_s, u"gpt-4"_s, u"--format=json"_s, u"--columns"_s,
                               u"id,name,params,context,price.in,released,reasoning,modality.in,level"_s});
    CHECK(answer.code == 0);
    const QJsonArray array = answer.json().array();
    const auto found = std::find_if(array.begin(), array.end(), [](const QJsonValue &value) {
        return value[u"id"].toString() == u"openai/gpt-4"_s;
    });
    REQUIRE(found != array.end());
    const QJsonObject entry = (*found).toObject();
    CHECK(entry[u"params"].isNull());
    CHECK(entry[u"context"].isDouble());
    CHECK(entry[u"price.in"].isDouble());
    CHECK(entry[u"released"].toString() == u"2023-03-14"_s);
    CHECK(entry[u"level"].toString() == u"closed"_s);
    CHECK(entry.size() == 9);
    CHECK(say({u"list"_s, u"zzzz"_s, u"--format=json"_s}).json().array().isEmpty());
}

TEST_CASE("A list as Markdown is a table")
{
    const Answer answer = say({u"list"_s, u"llama"_s, u"--format=markdown"_s, u"--columns=name,params"_s});
    CHECK(answer.lines()[0] == u"| Model | Parameters |"_s);
    CHECK(answer.lines()[1] == u"|---|---:|"_s);
    CHECK(answer.lines().size() > 5);
    for (const QString &line : answer.lines())
        CHECK(line.count(u'|') == 3);
}

TEST_CASE("A list for people aligns its columns and writes a dash for unknown")
{
    const Answer answer = say({u"list"_s, u"vendor:openai"_s, u"--columns=name,params,released"_s});
    CHECK(answer.lines().front().startsWith(u"Model"_s));
    CHECK(answer.out.contains(u'–'));
    CHECK_FALSE(answer.out.contains(u" \n"_s));
    const Answer chinese =
        say({u"list"_s, u"vendor:openai"_s, u"--language=zh"_s, u"--columns=name,params"_s});
    CHECK(chinese.lines().front().startsWith(u"模型"_s));
}

TEST_CASE("Every column of the query language can be asked for")
{
    const Answer answer = say({u"list"_s, u"--format=csv"_s, u"--columns="_s + fieldNames().join(u',')});
    CHECK(answer.code == 0);
    CHECK(answer.lines().front() == fieldNames().join(u','));
    CHECK(say({u"list"_s, u"--columns=name,nonsense"_s}).code == 2);
    CHECK(say({u"list"_s, u"--columns=name,nonsense"_s}).err.contains(u"“nonsense”"_s));
    CHECK(say({u"list"_s, u"--columns="_s}).code == 0);
}

TEST_CASE("A list is sorted as asked")
{
    const auto values = [](const QStringList &words) {
        QStringList list;
        for (const QString &line : say(words).lines().sliced(1))
            list << line;
        return list;
    };
    const QStringList newest =
        values({u"list"_s, u"--format=csv"_s, u"--columns=released"_s, u"--sort"_s, u"-released"_s});
    CHECK(newest.size() > 20);
    CHECK(std::is_sorted(newest.rbegin(), newest.rend()));
    QStringList oldest =
        values({u"list"_s, u"--format=csv"_s, u"--columns=released"_s, u"--sort=released"_s});
    CHECK(oldest.front() <= newest.back());
    const QStringList names = values({u"list"_s, u"--format=csv"_s, u"--columns=name"_s});
    CHECK(names.front().compare(names.back(), Qt::CaseInsensitive) < 0);
    CHECK(say({u"list"_s, u"--sort=nonsense"_s}).code == 2);
}

TEST_CASE("A word with a minus is a part of the query and stays in its place")
{
    const QStringList csv{u"--format=csv"_s};
    const Answer all = say(QStringList{u"list"_s} + csv);
    const Answer others = say(QStringList{u"list"_s, u"-vendor:google"_s} + csv);
    CHECK(others.code == 0);
    CHECK(column(all, 2).count(u"google"_s) == 1);
    CHECK(column(others, 2).count(u"google"_s) == 0);
    CHECK(others.out == say(QStringList{u"list"_s} + csv + QStringList{u"-vendor:google"_s}).out);
    CHECK(say(QStringList{u"list"_s, u"llama"_s, u"-chat"_s} + csv).code == 0);

    const Answer either = say(QStringList{u"list"_s, u"-llama"_s, u"OR"_s, u"vendor:meta"_s} + csv);
    CHECK(either.code == 0);
    CHECK(either.out == say(QStringList{u"list"_s, u"-llama OR vendor:meta"_s} + csv).out);

    const CommandLine window({u"ajar"_s, u"-vendor:google"_s, u"OR"_s, u"gemini"_s});
    CHECK(window.wantsWindow());
    CHECK(window.query() == u"-vendor:google OR gemini"_s);
}

TEST_CASE("A query may be Chinese")
{
    const Answer answer = start({u"list"_s, u"厂商：阿里巴巴"_s, u"--format=csv"_s});
    CHECK(answer.code == 0);
    CHECK(column(answer, 2) == std::set{u"alibaba"_s});
}

TEST_CASE("A query that cannot be understood is shown with its place")
{
    const Answer answer = start({u"list"_s, u"llama vendr:meta"_s});
    CHECK(answer.code == 2);
    CHECK(answer.out.isEmpty());
    const QStringList lines = answer.err.split(u'\n');
    const qsizetype query = lines.indexOf(u"  llama vendr:meta"_s);
    REQUIRE(query > 0);
    CHECK(lines[query + 1].startsWith(u"        ^"_s));
    CHECK(lines[query - 1].startsWith(u"ajar: "_s));
    CHECK(lines[query - 1].contains(u"vendr"_s));
    CHECK(start({u"list"_s, u"("_s}).code == 2);
}

TEST_CASE("What the options do not know is wrong usage and needs no display")
{
    for (const QStringList &words :
         std::vector<QStringList>{{u"--nonsense"_s},
                                  {u"list"_s, u"--format=xml"_s},
                                  {u"show"_s},
                                  {u"show"_s, u"a/b"_s, u"c/d"_s},
                                  {u"show"_s, u"no/such-model"_s},
                                  {u"show"_s, u"openai/gpt-4"_s, u"--format=csv"_s},
                                  {u"show"_s, u"openai/gpt-4"_s, u"--at=March"_s},
                                  {u"show"_s, u"openai/gpt-4"_s, u"--at=2019-13"_s},
                                  {u"check"_s, u"--format=csv"_s},
                                  {u"--language=fr"_s},
                                  {u"list"_s, u"--catalog"_s}}) {
        const Answer answer = start(words);
        INFO(qPrintable(words.join(u' ')));
        CHECK(answer.code == 2);
        CHECK(answer.out.isEmpty());
        CHECK(answer.err.startsWith(u"ajar: "_s));
        CHECK(answer.err.contains(u"--help"_s));
    }
    CHECK(start({u"show"_s, u"no/such-model"_s}).err.contains(u"no/such-model"_s));
}

TEST_CASE("A model as JSON holds all claims with sources")
{
    const Answer answer = start({u"show"_s, u"openai/gpt-4"_s, u"--format"_s, u"json"_s});
    CHECK(answer.code == 0);
    const QJsonObject entry = answer.json().object();
    CHECK(entry[u"id"].toString() == u"openai/gpt-4"_s);
    CHECK(entry[u"level"].toString() == u"closed"_s);
    CHECK(entry[u"vendor"].toObject()[u"id"].toString() == u"openai"_s);
    const QJsonObject facts = entry[u"facts"].toObject();
    CHECK(facts[u"released"].toArray()[0].toObject()[u"value"].toString() == u"2023-03-14"_s);
    CHECK(facts[u"price.in"].toArray()[0].toObject()[u"value"].toDouble() > 0);
    CHECK(facts[u"price.out"].toArray()[0].toObject()[u"value"].toDouble() > 0);
    CHECK(facts[u"context"].toArray()[0].toObject()[u"value"].toDouble() >= 8000);
    const QJsonObject sources = entry[u"sources"].toObject();
    const QJsonArray components = entry[u"components"].toArray();
    CHECK(components.size() > 5);
    QJsonArray claims = components;
    for (const QJsonValue &list : facts)
        for (const QJsonValue &claim : list.toArray())
            claims << claim;
    for (const QJsonValue &claim : claims) {
        const QJsonObject object = claim.toObject();
        CHECK_FALSE(object[u"date"].toString().isEmpty());
        CHECK(sources[object[u"source"].toString()].toObject()[u"url"].toString().startsWith(u"http"_s));
    }
}

TEST_CASE("A model as text is there in both languages")
{
    const Answer english = start({u"show"_s, u"meta/llama-2-70b"_s});
    CHECK(english.code == 0);
    for (const QString &text : {u"Llama 2 70B · Meta"_s, u"Open-weight"_s, u"2023-07-18"_s, u"✔"_s, u"✘"_s,
                                u"[1]"_s, u"https://"_s})
        CHECK(english.out.contains(text));
    const Answer chinese = start({u"show"_s, u"meta/llama-2-70b"_s, u"--language=zh"_s});
    CHECK(chinese.out.contains(levelLabel(Level::OpenWeight).zh));
    for (const QString &text : {u"%1"_s, u"%2"_s, u"()"_s, u"nan"_s}) {
        CHECK_FALSE(english.out.contains(text));
        CHECK_FALSE(chinese.out.contains(text));
    }
}

TEST_CASE("The language of the system is spoken")
{
    CHECK(start({u"--help"_s}, u"zh_CN.UTF-8"_s).out != start({u"--help"_s}).out);
    CHECK(start({u"--help"_s, u"--language=en"_s}, u"zh_CN.UTF-8"_s).out == start({u"--help"_s}).out);
    CHECK(start({u"list"_s, u"vendor:meta"_s}, u"zh_CN.UTF-8"_s).out.startsWith(u"编号"_s));
}

TEST_CASE("The bundled catalogue is in order")
{
    const Answer answer = start({u"check"_s});
    CHECK(answer.code == 0);
    CHECK(answer.out.isEmpty());
    const Answer files = start({u"check"_s, resourcePath(u"catalog"_s)});
    INFO(qPrintable(files.out.left(2000)));
    CHECK(files.code == 0);
    CHECK(files.out.isEmpty());
    CHECK(start({u"check"_s, u"--format=json"_s}).json().array().isEmpty());
}

TEST_CASE("Every broken file is named with line and sentence")
{
    REQUIRE(hostileFiles().size() >= 20);
    const Answer answer = start({u"check"_s, dataPath(u"catalog/hostile"_s)});
    CHECK(answer.code == 1);
    for (const QString &line : answer.lines()) {
        INFO(qPrintable(line));
        CHECK(line.startsWith(dataPath(u"catalog/hostile/"_s)));
        CHECK(line.contains(u": "_s));
    }
    for (const QString &name : hostileFiles()) {
        // An unknown LicenseRef- is a mistake in bundled files only: others may use licences of their own.
        if (name == u"licence-ref-unknown.json")
            continue;
        const QStringList lines = say({u"check"_s, dataPath(u"catalog/hostile/"_s) + name}).lines();
        INFO(qPrintable(name));
        REQUIRE_FALSE(lines.isEmpty());
        CHECK(lines.front().startsWith(dataPath(u"catalog/hostile/"_s) + name + u':'));
    }
}

TEST_CASE("What a terminal would obey is printed and not sent")
{
    const Answer answer = say({u"check"_s, dataPath(u"catalog/hostile"_s)});
    CHECK(answer.out.contains(u"Seed\\u001b[31m13B"_s));
    CHECK(std::all_of(answer.out.begin(), answer.out.end(),
                      [](QChar c) { return c == u'\n' || c.category() != QChar::Other_Control; }));
}

TEST_CASE("Problems as JSON can be read by programs")
{
    const Answer answer = say({u"check"_s, dataPath(u"catalog/hostile"_s), u"--format=json"_s});
    CHECK(answer.code == 1);
    const QJsonArray problems = answer.json().array();
    std::set<QString> files;
    for (const QJsonValue &problem : problems) {
        files.insert(QFileInfo(problem[u"file"].toString()).fileName());
        CHECK_FALSE(problem[u"problem"].toString().isEmpty());
        CHECK(problem[u"line"].isDouble());
    }
    CHECK(files.size() >= 20);
}

TEST_CASE("--catalog adds files, and says what is wrong with them")
{
    const Answer added =
        start({u"list"_s, u"first"_s, u"--format=csv"_s, u"--catalog"_s, dataPath(u"catalog/good"_s),
               u"--catalog"_s, dataPath(u"catalog/personal"_s)});
    CHECK(added.code == 0);
    CHECK(column(added, 0) == std::set{u"mine/first-1b"_s});
    CHECK(start({u"show"_s, u"dune/sand"_s, u"--catalog"_s, dataPath(u"catalog/good/dune.json"_s)}).code
          == 0);
    const Answer missing =
        start({u"list"_s, u"vendor:meta"_s, u"--format=csv"_s, u"--catalog"_s, u"/no such folder"_s});
    CHECK(missing.code == 1);
    CHECK(missing.err.contains(u"/no such folder"_s));
    CHECK(column(missing, 2) == std::set{u"meta"_s});
    const QTemporaryDir empty;
    CHECK(start({u"list"_s, u"--catalog"_s, empty.path()}).code == 1);
}

TEST_CASE("Models left out as unknown are told")
{
    const Answer answer = say({u"list"_s, u"price.in:<=1"_s, u"--format=csv"_s});
    CHECK(answer.code == 0);
    CHECK(answer.err.contains(u"unknown"_s));
    CHECK(say({u"list"_s, u"vendor:meta"_s}).err.isEmpty());
}

TEST_CASE("The window's words are kept for the window")
{
    const CommandLine line({u"ajar"_s, u"llama"_s, u"2"_s, u"--select"_s, u"meta/llama-2-7b"_s,
                            u"--language"_s, u"zh"_s, u"--catalog"_s, u"a"_s, u"--catalog"_s, u"b"_s});
    CHECK(line.wantsWindow());
    CHECK(line.query() == u"llama 2"_s);
    CHECK(line.selectedEntry() == u"meta/llama-2-7b"_s);
    CHECK(line.chosenLanguage() == Language::Chinese);
    CHECK(line.catalogPaths() == QStringList{u"a"_s, u"b"_s});
    CHECK_FALSE(CommandLine({u"ajar"_s}).chosenLanguage().has_value());
    CHECK_FALSE(CommandLine({u"ajar"_s, u"list"_s}).wantsWindow());
}

TEST_CASE("import shows what would come in, and what is wrong")
{
    const QString sound = dataPath(u"openness/import/acorn.yml"_s);
    const QString index = dataPath(u"openness/import/birch.yaml"_s);
    const QString broken = dataPath(u"openness/import/broken.yml"_s);

    const Answer fine = say({u"import"_s, u"--dry-run"_s, sound, index});
    CHECK(fine.code == CommandLine::Fine);
    CHECK(fine.out.contains(u"Unclassified"_s));
    CHECK(fine.out.contains(u"In progress (67%)"_s)); // with licences understood
    CHECK(fine.out.contains(u"0.5417"_s));
    CHECK(fine.out.contains(u"birch/oak-chat"_s));
    CHECK(fine.err.startsWith(u"0 "_s));

    const Answer wrong = say({u"import"_s, u"--dry-run"_s, broken, sound, u"/nowhere.yml"_s});
    CHECK(wrong.code == CommandLine::DataHasProblems);
    CHECK(wrong.out.contains(u"broken.yml:9: /release/components/0/name: unknown value: Weights"_s));
    CHECK(wrong.out.contains(u"/nowhere.yml: cannot be read"_s));
    CHECK(wrong.out.contains(u"acorn-works/seed"_s)); // the others are read all the same
    CHECK_FALSE(wrong.out.contains(QChar(0x1b)));
    CHECK(wrong.err.startsWith(u"12 "_s));

    const Answer json = say({u"import"_s, u"--dry-run"_s, u"--format"_s, u"json"_s, sound, broken});
    CHECK(json.code == CommandLine::DataHasProblems);
    REQUIRE(json.json().array().size() == 2);
    CHECK(json.json().array()[0].toObject().value(u"format"_s) == u"mof"_s);

    CHECK(say({u"import"_s, sound}).code == CommandLine::WrongUsage);
    CHECK(say({u"import"_s, u"--dry-run"_s}).code == CommandLine::WrongUsage);
    CHECK(say({u"import"_s, u"--dry-run"_s, u"--format=csv"_s, sound}).code == CommandLine::WrongUsage);
}

TEST_CASE("may answers by the licence")
{
    const Answer large = say({u"may"_s, u"meta/llama-2-70b"_s, u"--purpose"_s, u"commercial"_s, u"--users"_s,
                              u"800M"_s, u"--country"_s, u"DE"_s});
    CHECK(large.code == CommandLine::Fine);
    CHECK(large.out.contains(u"Use it commercially: licence needed"_s));
    CHECK(large.out.contains(u"over 700 million monthly users in the month before this version"_s));
    CHECK(large.out.contains(u"not legal advice"_s));

    const Answer all = say({u"may"_s, u"meta/llama-2-70b"_s, u"--format=json"_s});
    CHECK(all.json().object().value(u"answers"_s).toArray().size() == 6);

    CHECK(say({u"may"_s}).code == CommandLine::WrongUsage);
    CHECK(say({u"may"_s, u"nobody/nothing"_s}).code == CommandLine::WrongUsage);
    CHECK(say({u"may"_s, u"meta/llama-2-70b"_s, u"--purpose=dance"_s}).code == CommandLine::WrongUsage);
    CHECK(say({u"may"_s, u"meta/llama-2-70b"_s, u"--users=many"_s}).code == CommandLine::WrongUsage);
    CHECK(say({u"may"_s, u"meta/llama-2-70b"_s, u"--format=csv"_s}).code == CommandLine::WrongUsage);
}

TEST_CASE("show ends with the verdicts of the frameworks")
{
    const Answer text = say({u"show"_s, u"meta/llama-2-70b"_s});
    CHECK(text.out.contains(u"Model Openness Framework: "_s));
    CHECK(text.out.contains(u"EU AI Act, Art. 53(2): Not exempt"_s));
    const QJsonObject json = say({u"show"_s, u"meta/llama-2-70b"_s, u"--format=json"_s}).json().object();
    CHECK(json.value(u"frameworks"_s).toObject().size() == 7);
}

TEST_CASE("show tells how a release stood on a day")
{
    const auto shown = [](const QString &at) {
        return say({u"show"_s, u"openai/gpt-2"_s, u"--at="_s + at}).out;
    };
    CHECK(shown(u"2019-03-01"_s)
              .contains(u"Gradient of release as of 2019-03-01: Gradual or staged release"_s));
    CHECK(shown(u"2019-11"_s)
              .contains(u"Gradient of release as of 2019-11: Gradual or staged release … Downloadable"_s));
    const QString before = shown(u"2018"_s);
    CHECK(before.contains(u"Gradient of release as of 2018: Fully closed"_s));
    CHECK(before.contains(u"Nothing of it was out yet."_s));
    // The steps stand with today's verdict, too.
    const QString today = say({u"show"_s, u"openai/gpt-2"_s}).out;
    CHECK(today.contains(u"Gradient of release: Downloadable"_s));
    CHECK(today.contains(u"From 2019-02-14: Gradual or staged release"_s));
    CHECK_FALSE(today.contains(u"as of"_s));

    const QJsonObject json =
        say({u"show"_s, u"openai/gpt-2"_s, u"--at"_s, u"2019-05"_s, u"--format=json"_s}).json().object();
    const QJsonObject then = json.value(u"at"_s).toObject();
    CHECK(then.value(u"date"_s).toString() == u"2019-05"_s);
    CHECK(then.value(u"gradient"_s).toObject().value(u"lower"_s).toString() == u"staged"_s);
    CHECK(json.value(u"stages"_s).toArray().size() == 4);
    const QJsonObject gradient = json.value(u"frameworks"_s).toObject().value(u"gradient"_s).toObject();
    CHECK(gradient.value(u"lower"_s).toString() == u"downloadable"_s);
    CHECK(gradient.value(u"history"_s).toArray().size() == 4);
}
