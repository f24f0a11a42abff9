// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/detailpanel.h"

#include "panels/detailhtml.h"
#include "state/translation.h"
#include "support/data.h"
#include "support/generated.h"
#include "support/gui.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTextDocument>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

/// With everything unfolded and tested where `isWhole`.
QString htmlOf(const Library &library, int row, Language language, bool isWhole = false)
{
    const EntryReport report = makeEntryReport(*library.index, row, *library.lesson, language);
    const Release release = library.index->release(row);
    const Catalog &catalog = library.index->catalog();
    DetailHtml::Judgements judgements;
    judgements.frameworks = frameworkReports(release, catalog, language);
    judgements.published = publishedLines(release, catalog, language);
    if (isWhole) {
        static const ArgumentGround ground(*bundledLibrary().index);
        for (const ArgumentRule &rule : argumentRules())
            judgements.cases.push_back(ground.caseOf(rule.argument, row, language));
        for (const Framework &framework : frameworkTable())
            judgements.unfolded.insert(framework.id);
        judgements.unfolded.insert(u"published"_s);
    }
    return DetailHtml(language, QApplication::palette(), 16).entry(report, *library.lesson, judgements);
}

/// What no page may hold: marks that nothing replaced, empty cells and brackets.
QString flawIn(const QString &html)
{
    // Cells of a fixed width are gaps between others.
    static const QRegularExpression emptyCell(u"<td(?! width=\"(10|4%)\")[^>]*>\\s*</td>"_s);
    static const QRegularExpression number(u"\\b(nan|inf|NaN|null)\\b"_s);
    static const QRegularExpression emptyTag(u"<(h1|h2|p|b|li)( [^>]*)?>\\s*</\\1>"_s);
    for (const QRegularExpression &flaw : {emptyCell, emptyTag})
        if (const auto match = flaw.match(html); match.hasMatch())
            return html.mid(match.capturedStart() - 200, 300);
    // Numbers of sources stand right behind a value and would turn "21 %" into a mark.
    static const QRegularExpression source(u"<sup.*?</sup>"_s);
    const QString text = plain(QString(html).remove(source));
    if (const auto match = number.match(text); match.hasMatch())
        return text.mid(match.capturedStart() - 50, 100);
    for (const QString &flaw : {u"%1"_s, u"%2"_s, u"%n"_s, u"()"_s, u"（）"_s, u"( "_s, u" ,"_s, u", ,"_s,
                                u"· ·"_s, u"、、"_s, u"(s)"_s, u"&amp;"_s, u"&lt;"_s, u"<"_s}) {
        if (const qsizetype at = text.indexOf(flaw); at >= 0)
            return text.mid(std::max<qsizetype>(0, at - 50), 100);
    }
    return {};
}

QString titleOf(const Tradeoff &tradeoff, Language language)
{
    return plain(u"<p>"_s + tradeoff.title.in(language).toHtmlEscaped() + u"</p>"_s);
}

} // namespace

TEST_CASE("Every model of the catalogue has a sound page in both languages")
{
    const Surroundings surroundings;
    const Library &library = bundledLibrary();
    Translation translation;
    for (const Language language : {Language::English, Language::Chinese}) {
        translation.install(language);
        for (int row = 0; row < library.index->size(); ++row) {
            const QString html = htmlOf(library, row, language, row % 4 == 0);
            INFO(qPrintable(library.index->entry(row).id()));
            CHECK(flawIn(html) == QString());
            CHECK(plain(html).startsWith(library.index->entry(row).name().in(language)));
        }
    }
}

TEST_CASE("Every page of the lecture is sound in both languages")
{
    const Surroundings surroundings;
    const Lesson &lesson = *bundledLibrary().lesson;
    const RowIndex &index = *bundledLibrary().index;
    Translation translation;
    for (const Language language : {Language::English, Language::Chinese}) {
        translation.install(language);
        const DetailHtml html(language, QApplication::palette(), 16);
        CHECK(flawIn(html.overview(lesson, index, countFacet(Field::Level, Query(), index))) == QString());
        CHECK(flawIn(html.conclusion(lesson)) == QString());
        for (const LevelLesson &level : lesson.levels)
            CHECK(flawIn(html.level(level, index)) == QString());
        for (const CampLesson &camp : lesson.camps)
            CHECK(flawIn(html.camp(camp, lesson, index)) == QString());
        for (const Concept &term : lesson.concepts) {
            INFO(qPrintable(term.id));
            CHECK(flawIn(html.term(term, lesson, index)) == QString());
        }
    }
}

TEST_CASE("A model's page gives its own camp's arguments and not the other's")
{
    const Surroundings surroundings;
    const Library &library = bundledLibrary();
    REQUIRE(library.lesson->tradeoffs.size() == 16);
    const auto [id, camp] = GENERATE(
        table<QString, Camp>({{u"openai/gpt-4"_s, Camp::Closed}, {u"meta/llama-2-70b"_s, Camp::Open}}));
    const int row = library.index->catalog().entryById(id);
    REQUIRE(row >= 0);
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString text = plain(htmlOf(library, row, language));
        int shown = 0;
        for (const Tradeoff &tradeoff : library.lesson->tradeoffs) {
            const bool isThere = text.contains(titleOf(tradeoff, language));
            INFO(qPrintable(titleOf(tradeoff, language)));
            CHECK(isThere == (tradeoff.camp == camp));
            shown += isThere ? 1 : 0;
        }
        CHECK(shown == 8);
    }
}

TEST_CASE("Markup in names, notes, titles and links is text")
{
    const Surroundings surroundings;
    const Library library = loadLibrary({dataPath(u"catalog/markup/markup.json"_s)});
    CHECK(library.problems.empty());
    const int row = library.index->catalog().entryById(u"markup/image"_s);
    REQUIRE(row >= 0);
    for (const Language language : {Language::English, Language::Chinese}) {
        const QString html = htmlOf(library, row, language);
        const QString text = plain(html);
        CHECK(text.contains(u"<img src=http://127.0.0.1:9/x><script>"_s));
        CHECK(text.contains(u"Bold & <b>Sons</b>"_s));
        CHECK(text.contains(u"</p></td></tr></table><b>Release</b>"_s));
        CHECK(text.contains(u"A \"title\" with 'quotes' &amp; </a></table><h1>more</h1>"_s));
        CHECK(text.contains(u"<script>alert(1)</script>"_s));
        CHECK(text.contains(language == Language::English
                                ? u"<a href=\"file:///etc/passwd\">note</a> %1 %2"_s
                                : u"<a href=\"javascript:alert(1)\">说明</a> %1"_s));
        CHECK_FALSE(html.contains("<script"_L1));
        CHECK_FALSE(html.contains("<img src=http"_L1));
        CHECK_FALSE(html.contains("href=\"file"_L1));
        CHECK_FALSE(html.contains("href=\"javascript"_L1));
        CHECK(html.contains("href=\"https://markup.example/page?a=1&amp;b=%22%3E%3Cimg%3E\""_L1));
    }
}

TEST_CASE("A change of language or type keeps the reader's place, another model starts at its top")
{
    const Surroundings surroundings;
    const Library &library = bundledLibrary();
    DetailPanel panel;
    panel.resize(400, 300);
    panel.show();
    const int first = library.index->catalog().entryById(u"openai/gpt-4"_s);
    const int second = library.index->catalog().entryById(u"meta/llama-2-70b"_s);
    panel.showEntry(library.index, *library.lesson, first, Language::English);
    panel.verticalScrollBar()->setValue(200);
    panel.showEntry(library.index, *library.lesson, first, Language::Chinese);
    CHECK(panel.verticalScrollBar()->value() == 200);
    panel.showEntry(library.index, *library.lesson, second, Language::Chinese);
    CHECK(panel.verticalScrollBar()->value() == 0);
}

TEST_CASE("Where there are very many models the arguments are tested off the screen thread")
{
    const Surroundings surroundings;
    const Library &library = bundledLibrary();
    const auto index = generatedIndex(25'000);
    DetailPanel panel;
    panel.resize(400, 300);
    panel.show();
    int row = 0; // one of a known camp
    while (index->openness(row).lower != Level::OpenWeight || index->openness(row).upper != Level::OpenWeight)
        ++row;
    panel.showEntry(index, *library.lesson, row, Language::English);
    CHECK(panel.toPlainText().contains(u"Comparing it with all other models"_s));
    REQUIRE_SOON(panel.toPlainText().contains(findingLabel(Finding::NotEnoughData).en));
    CHECK_FALSE(panel.toPlainText().contains(u"Comparing it with all other models"_s));

    // Another catalogue meanwhile: what was worked out for the first one is not shown.
    panel.showEntry(generatedIndex(21'000), *library.lesson, row, Language::English);
    panel.forget();
    panel.showEntry(library.index, *library.lesson, 0, Language::English);
    CHECK_FALSE(panel.toPlainText().contains(u"Comparing it with all other models"_s));
}

TEST_CASE("A hidden panel fills itself when it is shown")
{
    const Surroundings surroundings;
    const Library &library = bundledLibrary();
    DetailPanel panel;
    panel.showEntry(library.index, *library.lesson, 0, Language::English);
    CHECK(panel.toPlainText().isEmpty());
    panel.show();
    CHECK(panel.toPlainText().startsWith(library.index->entry(0).name().en));
    CHECK(panel.accessibleName() == library.index->entry(0).name().en);
}

TEST_CASE("Without a model the pane explains the levels")
{
    const Surroundings surroundings;
    const Library &library = bundledLibrary();
    DetailPanel panel;
    panel.show();
    panel.showEntry(library.index, *library.lesson, -1, Language::Chinese);
    for (const Level level : allLevels)
        CHECK(panel.toPlainText().contains(levelLabel(level).zh));
    CHECK(panel.toPlainText().contains(library.lesson->conclusion.zh.left(20)));
}
