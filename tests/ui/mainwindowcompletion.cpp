// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/completionmodel.h"
#include "panels/completionpopup.h"
#include "support/gui.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Surroundings surroundings;
    Hands hands;
    QLineEdit &field = hands.child<QLineEdit>("queryField");
    CompletionPopup &popup = hands.child<CompletionPopup>("completions");
    QAbstractItemModelTester tester{popup.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    QStringList offered()
    {
        QStringList texts;
        for (int row = 0; popup.isVisible() && row < popup.model()->rowCount(); ++row)
            texts << popup.model()->index(row, 0).data().toString();
        return texts;
    }
};

} // namespace

TEST_CASE("Typing offers fields, then their values with counts, by the keyboard alone")
{
    Opened opened;
    Hands &hands = opened.hands;
    CHECK(opened.offered().isEmpty());
    hands.type(u"llama vend"_s);
    REQUIRE_FALSE(opened.offered().isEmpty());
    CHECK(opened.offered().front().startsWith(u"vendor"_s));
    CHECK(opened.field.hasFocus());
    hands.key(Qt::Key_Tab);
    CHECK(hands.queryText() == u"llama vendor:"_s);
    CHECK(opened.field.hasFocus());
    REQUIRE(opened.offered().size() > 1);
    const QModelIndex first = opened.popup.model()->index(0, 0);
    CHECK(first.data(CompletionModel::CountRole).toInt() > 0);
    hands.key(Qt::Key_Down);
    CHECK(opened.popup.currentIndex().row() == 0);
    CHECK_FALSE(opened.field.accessibleDescription().isEmpty());
    hands.key(Qt::Key_Return);
    CHECK(hands.queryText().startsWith(u"llama vendor:"_s));
    CHECK(hands.queryText().size() > 13);
    CHECK_FALSE(hands.explorer().queryError().has_value());
    CHECK_FALSE(hands.ids().isEmpty());
}

TEST_CASE("Of more suggestions than lines the first ones are in sight")
{
    Opened opened;
    const auto first = [&] {
        QApplication::processEvents();
        return opened.popup.indexAt(QPoint(4, 4)).row();
    };
    opened.hands.type(u"llama "_s);
    opened.hands.key(Qt::Key_Space, Qt::ControlModifier);
    REQUIRE(opened.offered().size() > 10);
    CHECK(first() == 0);
    for (const QString &letter : {u"a"_s, u"m"_s}) {
        opened.hands.type(letter);
        REQUIRE(opened.popup.isVisible());
        CHECK(first() == 0);
        opened.hands.key(Qt::Key_Backspace);
        opened.hands.key(Qt::Key_Space, Qt::ControlModifier);
        CHECK(first() == 0);
    }
}

TEST_CASE("Esc closes the suggestions and leaves the query")
{
    Opened opened;
    opened.hands.type(u"vend"_s);
    REQUIRE(opened.popup.isVisible());
    opened.hands.key(Qt::Key_Escape);
    CHECK_FALSE(opened.popup.isVisible());
    CHECK(opened.hands.queryText() == u"vend"_s);
    opened.hands.key(Qt::Key_Escape);
    CHECK(opened.hands.queryText().isEmpty());
}

TEST_CASE("Enter without a choice means what was typed")
{
    Opened opened;
    opened.hands.type(u"qwen level:op"_s);
    REQUIRE(opened.popup.isVisible());
    opened.hands.key(Qt::Key_Down);
    opened.hands.key(Qt::Key_Up); // above the first one nothing is chosen
    opened.hands.type(u"llama"_s);
    opened.hands.key(Qt::Key_Return);
    CHECK(opened.hands.queryText() == u"llama"_s);
    CHECK(opened.hands.table().hasFocus());
    CHECK_FALSE(opened.popup.isVisible());
}

TEST_CASE("A click takes a suggestion, and the field keeps the focus")
{
    Opened opened;
    opened.hands.type(u"vend"_s);
    REQUIRE(opened.popup.isVisible());
    QTest::mouseClick(opened.popup.viewport(), Qt::LeftButton, {},
                      opened.popup.visualRect(opened.popup.model()->index(0, 0)).center());
    CHECK(opened.hands.queryText() == u"vendor:"_s);
    CHECK(opened.field.hasFocus());
}

TEST_CASE("Nothing is offered while an input method composes, or to who has gone")
{
    Opened opened;
    opened.hands.type(u"vend"_s);
    REQUIRE(opened.popup.isVisible());
    QInputMethodEvent composing(u"kai"_s, {});
    QCoreApplication::sendEvent(&opened.field, &composing);
    CHECK_FALSE(opened.popup.isVisible());
    QInputMethodEvent commit;
    commit.setCommitString(u"开"_s);
    QCoreApplication::sendEvent(&opened.field, &commit);
    opened.hands.type(u"vend"_s);
    REQUIRE(opened.popup.isVisible());
    opened.hands.child("section.level").setFocus(); // the table is not there: nothing is called so
    CHECK_FALSE(opened.popup.isVisible());
}

TEST_CASE("Chinese fields are completed in Chinese")
{
    Opened opened;
    opened.hands.action("chinese").trigger();
    opened.hands.type(u"厂"_s);
    REQUIRE(opened.popup.isVisible());
    opened.hands.key(Qt::Key_Tab);
    CHECK(opened.hands.queryText().startsWith(u"厂商"_s));
}

TEST_CASE("The suggestions lie below the field and within the window")
{
    Opened opened;
    opened.hands.type(u"r"_s);
    REQUIRE(opened.popup.isVisible());
    const QRect field(opened.field.mapTo(&opened.hands.window(), QPoint()), opened.field.size());
    CHECK(opened.popup.geometry().top() >= field.bottom());
    CHECK(opened.hands.window().rect().contains(opened.popup.geometry()));
    CHECK_FALSE(opened.popup.isWindow());
}
