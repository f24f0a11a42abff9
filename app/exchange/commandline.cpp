// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/commandline.h"

#include "catalog/catalogreader.h"
#include "exchange/argumentscommand.h"
#include "exchange/checkcommand.h"
#include "exchange/entrywriter.h"
#include "exchange/frameworkreport.h"
#include "exchange/importcommand.h"
#include "exchange/tablewriter.h"
#include "lesson/packedlesson.h"
#include "license/packedlicenses.h"
#include "query/parser.h"
#include "query/search.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

Language systemLanguage()
{
    for (const QString &name : QLocale().uiLanguages()) {
        if (name.startsWith("zh"_L1))
            return Language::Chinese;
        if (name.startsWith("en"_L1))
            return Language::English;
    }
    return Language::English;
}

std::vector<Field> defaultColumns()
{
    return {Field::Id,       Field::Name,   Field::Vendor,  Field::Level,   Field::License,
            Field::Released, Field::Params, Field::Context, Field::PriceIn, Field::PriceOut};
}

} // namespace

CommandLine::CommandLine(QStringList arguments)
    : m_language(systemLanguage())
{
    QCommandLineParser parser;
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    const QCommandLineOption catalog(u"catalog"_s, {}, u"DIR"_s);
    const QCommandLineOption format(u"format"_s, {}, u"FORMAT"_s);
    const QCommandLineOption columns(u"columns"_s, {}, u"FIELDS"_s);
    const QCommandLineOption sort(u"sort"_s, {}, u"FIELD"_s);
    const QCommandLineOption by(u"by"_s, {}, u"KIND"_s);
    const QCommandLineOption language(u"language"_s, {}, u"LANGUAGE"_s);
    const QCommandLineOption select(u"select"_s, {}, u"ID"_s);
    const QCommandLineOption at(u"at"_s, {}, u"DATE"_s);
    const QCommandLineOption coverage(u"coverage"_s);
    const QCommandLineOption rewrite(u"rewrite"_s);
    const QCommandLineOption dryRun(u"dry-run"_s);
    const QCommandLineOption purpose(u"purpose"_s, {}, u"PURPOSES"_s);
    const QCommandLineOption users(u"users"_s, {}, u"NUMBER"_s);
    const QCommandLineOption revenue(u"revenue"_s, {}, u"USD"_s);
    const QCommandLineOption country(u"country"_s, {}, u"CODE"_s);
    const QCommandLineOption distributing(u"distributing"_s, {}, u"YES"_s);
    parser.addOptions({help, version, catalog, format, columns, sort, by, language, select, at, coverage,
                       rewrite, dryRun, purpose, users, revenue, country, distributing});

    // A query may begin with a minus (-vendor:google), which no option of ours resembles: such words are
    // covered, so that the parser leaves them in their place instead of taking them for options.
    const QChar cover(0xE000); // for private use
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString &word = arguments[i];
        const bool isValueOfOption = arguments[i - 1].startsWith("--"_L1) && !arguments[i - 1].contains(u'=');
        if (word.size() > 2 && word[0] == u'-' && word[1] != u'-' && !isValueOfOption)
            word.prepend(cover);
    }

    if (!parser.parse(arguments))
        m_error = parser.errorText();
    m_words = parser.positionalArguments();
    for (QString &word : m_words) {
        if (word.startsWith(cover))
            word.remove(0, 1);
    }
    m_catalogPaths = parser.values(catalog);
    m_format = parser.value(format);
    m_columns = parser.value(columns);
    m_sort = parser.value(sort);
    m_by = parser.value(by);
    m_select = parser.value(select);
    m_at = parser.value(at);
    m_wantsCoverage = parser.isSet(coverage);
    m_rewrites = parser.isSet(rewrite);
    m_isDryRun = parser.isSet(dryRun);
    m_may = {parser.value(purpose), parser.value(users), parser.value(revenue), parser.value(country),
             parser.value(distributing)};

    const QString code = parser.value(language);
    if (code == u"zh")
        m_chosenLanguage = Language::Chinese;
    else if (code == u"en")
        m_chosenLanguage = Language::English;
    else if (!code.isEmpty())
        m_error = tr("--language is en or zh, not “%1”.").arg(code);
    m_language = m_chosenLanguage.value_or(m_language);

    const QStringList verbs{u"list"_s,   u"matrix"_s, u"show"_s,     u"check"_s,
                            u"import"_s, u"may"_s,    u"arguments"_s};
    const qsizetype verb = m_words.isEmpty() ? -1 : verbs.indexOf(m_words.front());
    if (verb >= 0) {
        m_verb = Verb(int(Verb::List) + int(verb));
        m_words.removeFirst();
    }
    if (parser.isSet(help))
        m_verb = Verb::Help;
    else if (parser.isSet(version))
        m_verb = Verb::Version;
    m_wantsWindow = m_verb == Verb::Window && m_error.isEmpty();
}

int CommandLine::run(QTextStream &out, QTextStream &err) const
{
    if (!m_error.isEmpty())
        return fail(err, m_error);
    switch (m_verb) {
    case Verb::List:
        return list(out, err);
    case Verb::Matrix:
        return matrix(out, err);
    case Verb::Show:
        return show(out, err);
    case Verb::Check:
        return check(out, err);
    case Verb::Import:
        return import(out, err);
    case Verb::May:
        return may(out, err);
    case Verb::Arguments:
        return arguments(out, err);
    case Verb::Help:
        out << helpText();
        return Fine;
    case Verb::Version:
        out << u"Ajar "_s << QCoreApplication::applicationVersion() << u'\n';
        return Fine;
    case Verb::Window:
        break;
    }
    return WrongUsage;
}

int CommandLine::fail(QTextStream &err, const QString &sentence) const
{
    err << u"ajar: "_s << sentence << u'\n' << tr("Try “ajar --help”.") << u'\n';
    return WrongUsage;
}

std::optional<TableFormat> CommandLine::tableFormat(QTextStream &err) const
{
    const qsizetype format = m_format.isEmpty() ? 0 : tableFormatNames().indexOf(m_format);
    if (format < 0) {
        fail(err, tr("--format is one of %1.").arg(tableFormatNames().join(u", ")));
        return std::nullopt;
    }
    return TableFormat(format);
}

std::optional<Query> CommandLine::askedQuery(QTextStream &err) const
{
    const ParsedQuery parsed = parseQuery(query());
    if (parsed.error) {
        const QString caret =
            QString(parsed.error->position, u' ') + QString(std::max(1, parsed.error->length), u'^');
        fail(err, parsed.error->sentence() + u"\n  " + query() + u"\n  " + caret);
        return std::nullopt;
    }
    Query asked{parsed.expression, {Field::Name, false}};
    if (m_sort.isEmpty())
        return asked;
    const auto order = orderFromText(m_sort);
    if (!order) {
        fail(err, tr("Unknown field “%1” to sort by.").arg(m_sort));
        return std::nullopt;
    }
    return asked.withOrder(*order);
}

void CommandLine::tellLeftOut(QTextStream &err, int unknown) const
{
    if (unknown > 0)
        err << tr("%n model(s) left out because facts that the query asks for are unknown.", nullptr, unknown)
            << u'\n';
}

int CommandLine::list(QTextStream &out, QTextStream &err) const
{
    const auto format = tableFormat(err);
    if (!format)
        return WrongUsage;
    std::vector<Field> columns;
    for (const QString &name : m_columns.split(u',', Qt::SkipEmptyParts)) {
        const FieldInfo *info = fieldByName(name.trimmed());
        if (!info)
            return fail(err, tr("Unknown column “%1”; there are %2.").arg(name, fieldNames().join(u", ")));
        columns.push_back(info->field);
    }
    if (columns.empty())
        columns = defaultColumns();
    const auto asked = askedQuery(err);
    if (!asked)
        return WrongUsage;

    const CatalogReading reading = readBundledCatalog(m_catalogPaths);
    CheckCommand::printProblems(err, reading.problems);
    const RowIndex index(reading.catalog);
    const SearchResult result = search(*asked, index, m_language);
    out << writeTable(*format, index, result.rows, columns, m_language);
    tellLeftOut(err, result.unknown);
    return reading.problems.empty() ? Fine : DataHasProblems;
}

int CommandLine::matrix(QTextStream &out, QTextStream &err) const
{
    static const QStringList kinds{u"frameworks"_s, u"components"_s};
    const auto format = tableFormat(err);
    if (!format)
        return WrongUsage;
    const qsizetype by = m_by.isEmpty() ? 0 : kinds.indexOf(m_by);
    if (by < 0)
        return fail(err, tr("--by is one of %1.").arg(kinds.join(u", ")));
    const auto asked = askedQuery(err);
    if (!asked)
        return WrongUsage;

    const CatalogReading reading = readBundledCatalog(m_catalogPaths);
    CheckCommand::printProblems(err, reading.problems);
    const auto index = std::make_shared<const RowIndex>(reading.catalog);
    const SearchResult result = search(*asked, *index, m_language);
    const OpennessMatrix matrix(index, OpennessMatrix::By(by), result.rows);
    out << writeMatrix(*format, matrix, m_language);
    tellLeftOut(err, result.unknown);
    return reading.problems.empty() ? Fine : DataHasProblems;
}

int CommandLine::show(QTextStream &out, QTextStream &err) const
{
    if (m_words.size() != 1)
        return fail(err, tr("show takes the id of one model, such as openai/gpt-4."));
    const bool asJson = m_format == u"json";
    if (!asJson && !m_format.isEmpty() && m_format != u"text")
        return fail(err, tr("--format is one of %1.").arg(u"text, json"_s));

    const std::optional<PartialDate> at = PartialDate::fromIso(m_at);
    if (!at && !m_at.isEmpty())
        return fail(err, tr("--at is a date such as 2019-03-01, 2019-03 or 2019, not “%1”.").arg(m_at));

    CatalogReading reading = readBundledCatalog(m_catalogPaths);
    const RowIndex index(reading.catalog);
    const int row = index.catalog().entryById(m_words.front());
    if (row < 0)
        return fail(
            err, tr("There is no model with the id “%1”; “ajar list” shows them all.").arg(m_words.front()));
    if (asJson) {
        QJsonObject json = entryAsJson(index, row);
        json.insert(u"frameworks"_s,
                    frameworksAsJson(frameworkReports(index.release(row), index.catalog(), m_language)));
        json.insert(u"published"_s,
                    publishedAsJson(publishedLines(index.release(row), index.catalog(), m_language)));
        if (at) {
            QJsonObject then =
                frameworksAsJson({gradientReportOn(*at, index.release(row), index.catalog(), m_language)});
            then.insert(u"date"_s, at->toIso());
            json.insert(u"at"_s, then);
        }
        out << QString::fromUtf8(QJsonDocument(json).toJson());
    } else {
        const Lesson lesson = readBundledLesson();
        out << reportAsText(makeEntryReport(index, row, lesson, m_language), m_language);
        out << frameworksAsText(frameworkReports(index.release(row), index.catalog(), m_language),
                                index.catalog());
        out << publishedAsText(publishedLines(index.release(row), index.catalog(), m_language));
        if (at)
            out << frameworksAsText({gradientReportOn(*at, index.release(row), index.catalog(), m_language)},
                                    index.catalog());
    }
    CheckCommand::printProblems(err, reading.problems);
    return reading.problems.empty() ? Fine : DataHasProblems;
}

int CommandLine::check(QTextStream &out, QTextStream &err) const
{
    const bool asJson = m_format == u"json";
    if (!asJson && !m_format.isEmpty() && m_format != u"text")
        return fail(err, tr("--format is one of %1.").arg(u"text, json"_s));

    Problems unwritten;
    if (m_rewrites)
        CheckCommand::rewrite(out, m_words, unwritten);
    CatalogReading reading = readBundledCatalog(m_catalogPaths + m_words);
    if (m_wantsCoverage && asJson)
        CheckCommand::printCoverageAsJson(out, *reading.catalog);
    else if (m_wantsCoverage)
        CheckCommand::printCoverage(out, *reading.catalog);
    else if (asJson)
        CheckCommand::printProblemsAsJson(out, reading.problems);
    else
        CheckCommand::printProblems(out, reading.problems);
    if (m_wantsCoverage)
        CheckCommand::printProblems(err, reading.problems);
    // What rewriting could not read was found again by checking; what it could not write was not.
    for (const Problem &problem : unwritten) {
        if (problem.kind == Problem::Kind::Unreadable)
            CheckCommand::printProblems(err, {problem});
    }
    err << tr("%n problem(s)", nullptr, int(reading.problems.size())) << u", "_s
        << tr("%n model(s)", nullptr, int(reading.catalog->entries.size())) << u'\n';
    return reading.problems.empty() && unwritten.empty() ? Fine : DataHasProblems;
}

int CommandLine::import(QTextStream &out, QTextStream &err) const
{
    const bool asJson = m_format == u"json";
    if (!asJson && !m_format.isEmpty() && m_format != u"text")
        return fail(err, tr("--format is one of %1.").arg(u"text, json"_s));
    if (!m_isDryRun)
        return fail(err, tr("import only shows what would be added; say --dry-run."));
    if (m_words.isEmpty())
        return fail(err, tr("import takes the files to read."));

    Problems problems;
    const Licenses licenses = readBundledLicenses();
    QJsonArray files;
    for (const QString &path : m_words) {
        const ImportedFile file = importFile(path, licenses, QDate::currentDate());
        if (asJson)
            files << ImportCommand::asJson(file);
        else
            ImportCommand::print(out, file, m_language);
        problems.insert(problems.end(), file.problems.begin(), file.problems.end());
    }
    if (asJson)
        out << QString::fromUtf8(QJsonDocument(files).toJson());
    err << tr("%n problem(s)", nullptr, int(problems.size())) << u'\n';
    return problems.empty() ? Fine : DataHasProblems;
}

int CommandLine::may(QTextStream &out, QTextStream &err) const
{
    if (m_words.size() != 1)
        return fail(err, tr("may takes the id of one model, such as meta/llama-2-70b."));
    const bool asJson = m_format == u"json";
    if (!asJson && !m_format.isEmpty() && m_format != u"text")
        return fail(err, tr("--format is one of %1.").arg(u"text, json"_s));
    const MayCommand::Question question = MayCommand::read(m_may);
    if (!question.error.isEmpty())
        return fail(err, question.error);

    const CatalogReading reading = readBundledCatalog(m_catalogPaths);
    const int entry = reading.catalog->entryById(m_words.front());
    if (entry < 0)
        return fail(
            err, tr("There is no model with the id “%1”; “ajar list” shows them all.").arg(m_words.front()));
    const ModelAnswers answers = answersFor(*reading.catalog, entry, question.purposes, question.situation);
    if (asJson)
        out << QString::fromUtf8(QJsonDocument(MayCommand::asJson(answers, m_language)).toJson());
    else
        MayCommand::print(out, answers, m_language);
    CheckCommand::printProblems(err, reading.problems);
    return reading.problems.empty() ? Fine : DataHasProblems;
}

int CommandLine::arguments(QTextStream &out, QTextStream &err) const
{
    const bool asJson = m_format == u"json";
    if (!asJson && !m_format.isEmpty() && m_format != u"text")
        return fail(err, tr("--format is one of %1.").arg(u"text, json"_s));
    const std::optional<Query> asked = askedQuery(err);
    if (!asked)
        return WrongUsage;
    CatalogReading reading = readBundledCatalog(m_catalogPaths);
    const RowIndex index(reading.catalog);
    const ArgumentGround ground(index, search(*asked, index, m_language).rows);
    const std::vector<ArgumentResult> results = ground.results(m_language);
    if (asJson) {
        const QJsonArray array = ArgumentsCommand::asJson(results, index, m_language);
        out << QString::fromUtf8(QJsonDocument(array).toJson());
    } else {
        const Lesson lesson = readBundledLesson();
        ArgumentsCommand::print(out, results, index, lesson, m_language);
    }
    CheckCommand::printProblems(err, reading.problems);
    return reading.problems.empty() ? Fine : DataHasProblems;
}

QString CommandLine::helpText() const
{
    return tr("Ajar explores AI language models from closed to open.\n"
              "\n"
              "  ajar [QUERY]            open the window\n"
              "  ajar list [QUERY]       print the models that a query finds\n"
              "  ajar matrix [QUERY]     print what frameworks say of their releases, or what these have\n"
              "  ajar show ID            print all that is known about one model\n"
              "  ajar may ID             say what its licence allows, and what for; no legal advice\n"
              "  ajar arguments [QUERY]  test the lecture’s pros and cons on the models of a query\n"
              "  ajar check [FILE…]      name every mistake in catalogue files\n"
              "  ajar import FILE…       read files of other collections (MOF, European index)\n"
              "\n"
              "  --catalog DIR           add the catalogue files in a folder (or one file)\n"
              "  --format FORMAT         list, matrix: table, csv, json, markdown; others: text, json\n"
              "  --columns a,b           list: the fields to print\n"
              "  --sort a,-b             list, matrix: the order: by one or several fields, with - from the "
              "greatest down\n"
              "  --by KIND               matrix: frameworks (at first) or components\n"
              "  --at DATE               show: how the release stood on a day or in a month, by the gradient "
              "of "
              "release\n"
              "  --coverage              check: how much is known, per fact and vendor\n"
              "  --rewrite               check: bring the files into their canonical form\n"
              "  --purpose a,b           may: commercial, modify, redistribute, fine-tune, host, "
              "train-others\n"
              "  --users N, --revenue N  may: monthly users; company's revenue a year in US dollars\n"
              "  --country CODE          may: where you are, such as DE\n"
              "  --distributing yes|no   may: whether you pass on the model or one made of it\n"
              "  --dry-run               import: only show what would be added\n"
              "  --language en|zh        the language of texts\n"
              "  --select ID             open the window with this model selected\n"
              "  --version, --help\n"
              "\n"
              "Queries: llama vendor:meta,mistral level:open-weight params:<=8B released:>=2024 -chat\n"
              "Fields (of queries, --columns and --sort): %1\n"
              "Exit codes: 0 fine, 1 the data has problems, 2 wrong usage.\n")
        .arg(fieldNames().join(u", "));
}

} // namespace Ajar
