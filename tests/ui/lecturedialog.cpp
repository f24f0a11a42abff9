// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/lecturedialog.h"

#include "lesson/lesson.h"
#include "support/gui.h"

#include <QLineEdit>
#include <QTextCursor>
#include <QTextDocument>
#include <QTreeWidget>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

/// The lecture as the window opens it, by F1.
struct Lecture
{
    explicit Lecture(Language language = Language::English)
        : hands(language)
    {
        hands.table().setFocus();
        hands.key(Qt::Key_F1);
        REQUIRE_SOON(QApplication::activeWindow() == &dialog());
    }

    LectureDialog &dialog() { return hands.child<LectureDialog>("lectureDialog"); }
    QTreeWidget &contents() { return Hands::childOf<QTreeWidget>(dialog(), "lectureContents"); }
    QTextBrowser &page() { return Hands::childOf<QTextBrowser>(dialog(), "lecturePage"); }
    QLineEdit &filter() { return Hands::childOf<QLineEdit>(dialog(), "lectureFilter"); }
    const Lesson &lesson() { return hands.explorer().lesson(); }

    QList<QTreeWidgetItem *> pages()
    {
        QList<QTreeWidgetItem *> list;
        for (int group = 0; group < contents().topLevelItemCount(); ++group)
            for (int row = 0; row < contents().topLevelItem(group)->childCount(); ++row)
                list << contents().topLevelItem(group)->child(row);
        return list;
    }
    void click(QTreeWidgetItem *item)
    {
        contents().scrollToItem(item);
        QTest::mouseClick(contents().viewport(), Qt::LeftButton, {},
                          contents().visualItemRect(item).center());
    }
    /// The first one with this text below the heading.
    void clickLink(const QString &heading, const QString &text)
    {
        const QTextCursor below = page().document()->find(heading);
        const QTextCursor found = page().document()->find(text, below);
        INFO(qPrintable(heading) << ": " << qPrintable(text));
        REQUIRE_FALSE(found.isNull());
        page().setTextCursor(found);
        page().ensureCursorVisible();
        QTextCursor start = found;
        start.setPosition(found.selectionStart());
        const QPoint middle = (page().cursorRect(start).center() + page().cursorRect(found).center()) / 2;
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, middle);
    }
    /// Of all pages, each opened by a click in the contents.
    QStringList texts()
    {
        QStringList list;
        for (QTreeWidgetItem *item : pages()) {
            click(item);
            list << page().toPlainText();
        }
        return list;
    }

    Surroundings surroundings;
    Hands hands;
};

QString oneLine(const QString &text)
{
    return text.simplified();
}

} // namespace

TEST_CASE("The whole lecture is there in both languages")
{
    const Language language = GENERATE(Language::English, Language::Chinese);
    Lecture lecture(language);
    const Lesson &lesson = lecture.lesson();
    CHECK(lecture.pages().size()
          == qsizetype(lesson.levels.size() + lesson.camps.size() + 1 + lesson.concepts.size()));
    const QString all = oneLine(lecture.texts().join(u'\n'));
    const auto isThere = [&](const LocalizedText &text) { return all.contains(oneLine(text.in(language))); };
    REQUIRE(lesson.levels.size() == 3);
    for (const LevelLesson &level : lesson.levels) {
        CHECK(isThere(level.definition));
        CHECK(isThere(level.detail));
        CHECK_FALSE(level.examples.isEmpty());
    }
    REQUIRE(lesson.camps.size() == 2);
    for (const CampLesson &camp : lesson.camps)
        CHECK(isThere(camp.definition));
    REQUIRE(lesson.tradeoffs.size() == 16);
    for (const Tradeoff &tradeoff : lesson.tradeoffs) {
        CHECK(isThere(tradeoff.title));
        CHECK(isThere(tradeoff.explanation));
    }
    CHECK(isThere(lesson.conclusion));
    CHECK(lesson.concepts.size() >= 10);
    for (const Concept &term : lesson.concepts) {
        CHECK(isThere(term.name));
        CHECK(isThere(term.text));
    }
}

TEST_CASE("Each argument stands on its own camp's page, pros before cons")
{
    Lecture lecture;
    for (const CampLesson &camp : lecture.lesson().camps) {
        lecture.dialog().showPage(camp.camp == Camp::Closed ? u"camp/closed"_s : u"camp/open"_s);
        const QString text = oneLine(lecture.page().toPlainText());
        const qsizetype cons = text.indexOf(u'✘');
        CHECK(text.indexOf(u'✔') < cons);
        int shown = 0;
        for (const Tradeoff &tradeoff : lecture.lesson().tradeoffs) {
            const qsizetype at = text.indexOf(oneLine(tradeoff.explanation.en));
            INFO(qPrintable(tradeoff.title.en));
            CHECK((at >= 0) == (tradeoff.camp == camp.camp));
            if (at >= 0)
                CHECK((at < cons) == (tradeoff.side == Tradeoff::Side::Pro));
            shown += at >= 0 ? 1 : 0;
        }
        CHECK(shown == 8);
    }
}

TEST_CASE("Typing narrows the contents and an empty field shows all again")
{
    Lecture lecture;
    const auto shown = [&] {
        QStringList list;
        for (const QTreeWidgetItem *item : lecture.pages())
            if (!item->isHidden())
                list << item->text(0);
        return list;
    };
    const qsizetype all = shown().size();
    const QString name = lecture.lesson().concepts.back().name.en;
    lecture.filter().setFocus();
    QTest::keyClicks(&lecture.filter(), name.toUpper());
    CHECK(shown().contains(name));
    CHECK(shown().size() < all);
    QTest::keyClicks(&lecture.filter(), u"zzzz"_s);
    CHECK(shown().isEmpty());
    lecture.filter().clear();
    CHECK(shown().size() == all);
}

TEST_CASE("Links lead from page to page")
{
    Lecture lecture;
    const Lesson &lesson = lecture.lesson();
    const auto from = std::find_if(lesson.concepts.begin(), lesson.concepts.end(),
                                   [](const Concept &term) { return !term.see.isEmpty(); });
    REQUIRE(from != lesson.concepts.end());
    const Concept *to = lesson.conceptById(from->see.front());
    REQUIRE(to != nullptr);
    lecture.dialog().showPage(u"concept/"_s + from->id);
    lecture.clickLink(u"See also"_s, to->name.en);
    CHECK(lecture.page().toPlainText().startsWith(to->name.en));
    CHECK(lecture.contents().currentItem()->text(0) == to->name.en);
}

TEST_CASE("A model's link selects it in the window, even one that the query hides")
{
    Lecture lecture;
    lecture.hands.explorer().setQueryText(u"vendor:deepseek"_s);
    lecture.dialog().showPage(u"level/closed"_s);
    const QString id = lecture.lesson().levels.front().examples.front();
    const RowIndex &index = lecture.hands.explorer().index();
    const int row = index.catalog().entryById(id);
    REQUIRE(row >= 0);
    lecture.clickLink(u"Examples"_s, index.entry(row).name().en);
    CHECK(lecture.hands.selectedId() == id);
    CHECK(lecture.hands.queryText().isEmpty());
    CHECK(lecture.hands.detailText().startsWith(index.entry(row).name().en));
}

TEST_CASE("The page stays while the language changes")
{
    Lecture lecture;
    const Concept &term = lecture.lesson().concepts.front();
    lecture.dialog().showPage(u"concept/"_s + term.id);
    const QString title = lecture.dialog().windowTitle();
    lecture.hands.action("otherLanguage").trigger();
    QCoreApplication::processEvents();
    CHECK(lecture.page().toPlainText().startsWith(term.name.zh));
    CHECK(lecture.contents().currentItem()->text(0) == term.name.zh);
    CHECK(lecture.dialog().windowTitle() != title);
}

TEST_CASE("Esc closes the lecture and leaves the query alone, F1 brings it back")
{
    Lecture lecture;
    lecture.hands.explorer().setQueryText(u"llama"_s);
    lecture.contents().setFocus();
    QTest::keyClick(&lecture.contents(), Qt::Key_Escape);
    CHECK_FALSE(lecture.dialog().isVisible());
    CHECK(lecture.hands.queryText() == u"llama"_s);
    lecture.hands.window().activateWindow();
    REQUIRE_SOON(QApplication::activeWindow() == &lecture.hands.window());
    lecture.hands.table().setFocus();
    lecture.hands.key(Qt::Key_F1);
    CHECK(lecture.dialog().isVisible());
}

TEST_CASE("A term in the details opens its page")
{
    Lecture lecture;
    lecture.dialog().close();
    Q_EMIT lecture.hands.child<SafeTextBrowser>("detailPanel")
        .conceptWanted(lecture.lesson().concepts.back().id);
    CHECK(lecture.dialog().isVisible());
    CHECK(lecture.page().toPlainText().startsWith(lecture.lesson().concepts.back().name.en));
}
