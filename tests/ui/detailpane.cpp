// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/detailpane.h"

#include "openness/assessment.h"
#include "support/gui.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

/// The window with one model shown.
struct Shown
{
    explicit Shown(const QString &id, Language language = Language::English)
        : hands(language)
    {
        hands.explorer().reveal(id);
        REQUIRE(hands.selectedId() == id);
    }

    QTextBrowser &text() { return hands.child<QTextBrowser>("detailPanel"); }
    QPushButton &button(const char *name) { return hands.child<QPushButton>(name); }
    QComboBox &choice(const char *name) { return hands.child<QComboBox>(name); }
    QString verdict(const char *framework)
    {
        return hands.text((QByteArray("whatIf.verdict.") + framework).constData());
    }
    void askWhatIf()
    {
        QTest::mouseClick(&button("askWhatIf"), Qt::LeftButton);
        REQUIRE(hands.child("whatIfPanel").isVisible());
    }
    /// By the keyboard, as a person does it: opens the list, types the word's beginning and enters it.
    void choose(const char *name, const QString &word)
    {
        QComboBox &box = choice(name);
        box.setFocus();
        const int wanted = box.findText(word);
        INFO(name << ": " << qPrintable(word));
        REQUIRE(wanted >= 0);
        while (box.currentIndex() != wanted)
            QTest::keyClick(&box, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void clickLink(const QString &words)
    {
        const QTextCursor found = text().document()->find(words);
        INFO(qPrintable(words));
        REQUIRE_FALSE(found.isNull());
        text().setTextCursor(found);
        text().ensureCursorVisible();
        QTextCursor start = found;
        start.setPosition(found.selectionStart());
        const QPoint middle = (text().cursorRect(start).center() + text().cursorRect(found).center()) / 2;
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, middle);
    }

    Surroundings surroundings;
    Hands hands;
};

} // namespace

TEST_CASE("The page judges by seven frameworks, a line each, and unfolds the reasons of one")
{
    CHECK(frameworkTable().size() == 7);
    Shown shown(u"meta/llama-2-70b"_s);
    const QString before = shown.text().toPlainText();
    for (const Framework &framework : frameworkTable())
        CHECK(before.contains(framework.label.en));
    CHECK_FALSE(before.contains(u"The weights have open terms"_s));

    shown.clickLink(u"Open Source AI Definition"_s);
    const QString unfolded = shown.text().toPlainText();
    CHECK(unfolded.contains(u"The weights have open terms"_s));
    CHECK(unfolded.contains(u"our reading"_s));
    CHECK(unfolded.contains(u"→ For “"_s));

    // Unfolded it stays for the next model, so that two can be compared.
    shown.hands.explorer().reveal(u"mistral/mistral-7b-v0.1"_s);
    CHECK(shown.text().toPlainText().contains(u"The weights have open terms"_s));
    shown.clickLink(u"Open Source AI Definition"_s);
    CHECK_FALSE(shown.text().toPlainText().contains(u"The weights have open terms"_s));
}

TEST_CASE("The page unfolds the framework that the lens looks by")
{
    Shown shown(u"meta/llama-2-70b"_s);
    const QString drawn = u"As the lecture draws the line"_s;
    CHECK(shown.text().toPlainText().contains(drawn));
    shown.hands.explorer().setLens(u"osaid"_s);
    CHECK(shown.text().toPlainText().contains(u"The weights have open terms"_s));
    CHECK_FALSE(shown.text().toPlainText().contains(drawn));
    shown.clickLink(u"Gradient of release"_s); // what a person unfolds stays
    shown.hands.explorer().setLens(u"level"_s);
    CHECK(shown.text().toPlainText().contains(u"The weights can be downloaded"_s));
    CHECK_FALSE(shown.text().toPlainText().contains(u"The weights have open terms"_s));
}

TEST_CASE("The gradient tells how a release came out, step by step")
{
    Shown shown(u"openai/gpt-2"_s);
    CHECK(shown.text().toPlainText().contains(u"In 4 stages since 2019-02-14"_s));
    shown.clickLink(u"Gradient of release"_s);
    const QString unfolded = shown.text().toPlainText().simplified().replace(QChar::Nbsp, u' ');
    CHECK(unfolded.contains(u"from 2019-02-14"_s));
    CHECK(unfolded.contains(u"only the smallest of four sizes, 124M parameters"_s));
    CHECK(unfolded.contains(u"from 2019-11-05"_s));
    CHECK(unfolded.indexOf(u"from 2019-05"_s) < unfolded.indexOf(u"from 2019-08-20"_s));

    shown.hands.explorer().reveal(u"meta/llama-2-70b"_s);
    CHECK_FALSE(shown.text().toPlainText().contains(u"How it came out"_s));
}

TEST_CASE("What if: a switch moves every verdict that it bears on, and all can be put back")
{
    Shown shown(u"meta/llama-2-70b"_s);
    const QString page = shown.hands.detailText();
    shown.askWhatIf();
    const QString level = shown.verdict("level");
    CHECK(level == u"Open-weight"_s);
    CHECK_FALSE(shown.button("whatIf.putBack").isEnabled());

    shown.choose("whatIf.state.training_code", u"released"_s);
    shown.choose("whatIf.state.pretrain_data", u"released"_s);
    CHECK(shown.verdict("level") == u"▲ Fully open-source\nwas: Open-weight"_s);
    shown.choose("whatIf.state.posttrain_data", u"released"_s);
    CHECK(shown.verdict("gradient") == u"▲ Fully open\nwas: Downloadable"_s);
    shown.choose("whatIf.state.weights_final", u"withheld"_s);
    CHECK(shown.verdict("level") == u"▼ Fully closed\nwas: Open-weight"_s);

    CHECK(shown.button("whatIf.putBack").isEnabled());
    QTest::mouseClick(&shown.button("whatIf.putBack"), Qt::LeftButton);
    CHECK(shown.verdict("level") == level);
    CHECK(shown.choice("whatIf.state.training_code").currentText() == u"withheld"_s);
    QTest::mouseClick(&shown.button("whatIf.close"), Qt::LeftButton);
    CHECK_FALSE(shown.hands.child("whatIfPanel").isVisible());
    CHECK(shown.hands.detailText() == page);
}

TEST_CASE("What if: nothing of it reaches the table, the spectrum or the next visit")
{
    Shown shown(u"meta/llama-2-70b"_s);
    const auto row = [&] {
        QStringList cells;
        const QModelIndex current = shown.hands.table().currentIndex();
        for (int column = 0; column < current.model()->columnCount(); ++column)
            cells << current.siblingAtColumn(column).data().toString();
        return cells;
    };
    const QStringList before = row();
    const QStringList ids = shown.hands.ids();
    shown.askWhatIf();
    shown.choose("whatIf.state.weights_final", u"withheld"_s);
    CHECK(row() == before);
    CHECK(shown.hands.ids() == ids);

    // Another model closes it, and coming back starts from the records.
    shown.hands.explorer().reveal(u"openai/gpt-4"_s);
    CHECK_FALSE(shown.hands.child("whatIfPanel").isVisible());
    CHECK(shown.hands.detailText().startsWith(u"GPT-4"_s));
    shown.hands.explorer().reveal(u"meta/llama-2-70b"_s);
    shown.askWhatIf();
    CHECK(shown.verdict("level") == u"Open-weight"_s);
    CHECK_FALSE(shown.button("whatIf.putBack").isEnabled());
}

TEST_CASE("What if: another language keeps what was chosen")
{
    Shown shown(u"meta/llama-2-70b"_s);
    shown.askWhatIf();
    shown.choose("whatIf.state.weights_final", u"withheld"_s);
    shown.hands.action("chinese").trigger();
    CHECK(shown.verdict("level") == u"▼ 完全闭源\n原为：开放权重"_s);
    CHECK(shown.button("whatIf.putBack").isEnabled());
}

TEST_CASE("What can be asked of a model can be asked only where one is shown")
{
    const Surroundings surroundings;
    Hands hands;
    CHECK_FALSE(hands.child<QPushButton>("askWhatIf").isVisible());
    CHECK_FALSE(hands.action("whatIf").isEnabled());
    hands.explorer().reveal(u"openai/gpt-4"_s);
    CHECK(hands.child<QPushButton>("askWhatIf").isVisible());
    CHECK(hands.action("whatIf").isEnabled());
    hands.action("whatIf").trigger();
    CHECK(hands.child("whatIfPanel").isVisible());
}
