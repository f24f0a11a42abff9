// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/entryroles.h"
#include "support/gui.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QTableView>

#include <set>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Surroundings surroundings;
    Hands hands;

    int total() { return hands.explorer().index().size(); }
};

} // namespace

TEST_CASE("Esc clears the query, from the field and from the table")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"vendor:meta"_s);
    hands.key(Qt::Key_Escape);
    CHECK(hands.queryText().isEmpty());
    CHECK(hands.ids().size() == opened.total());
    hands.type(u"vendor:meta ("_s);
    hands.table().setFocus();
    hands.key(Qt::Key_Escape);
    CHECK(hands.queryText().isEmpty());
    CHECK_FALSE(hands.explorer().queryError().has_value());
    CHECK(hands.ids().size() == opened.total());
}

TEST_CASE("Down and Enter go from the field to the first model")
{
    Opened opened;
    Hands &hands = opened.hands;
    const Qt::Key key = GENERATE(Qt::Key_Down, Qt::Key_Return);
    hands.type(u"vendor:meta"_s);
    hands.key(key);
    CHECK(hands.table().hasFocus());
    CHECK(hands.selectedId() == hands.ids().front());
    CHECK(hands.detailText().startsWith(hands.table().model()->index(0, 0).data(EntryNameRole).toString()));
    hands.key(Qt::Key_Down);
    CHECK(hands.selectedId() == hands.ids()[1]);
}

TEST_CASE("Space on a facet's line checks it")
{
    Opened opened;
    Hands &hands = opened.hands;
    auto &list = hands.child<QAbstractItemView>("facet.level");
    list.setFocus();
    list.setCurrentIndex(list.model()->index(1, 0));
    hands.key(Qt::Key_Space);
    CHECK(hands.queryText() == u"level:open-weight"_s);
    CHECK(list.currentIndex().row() == 1);
    hands.key(Qt::Key_Space);
    CHECK(hands.queryText().isEmpty());
}

TEST_CASE("Arrow keys in the table move the selection everywhere")
{
    Opened opened;
    Hands &hands = opened.hands;
    Hands::click(hands.table(), hands.table().model()->index(2, 0));
    for (const auto &[key, row] :
         {std::pair{Qt::Key_Down, 3}, {Qt::Key_Down, 4}, {Qt::Key_Up, 3}, {Qt::Key_Home, 3}}) {
        hands.key(key);
        CHECK(hands.selectedId() == hands.ids()[row]);
        CHECK(hands.spectrum().selectionModel()->isRowSelected(row));
        CHECK(hands.explorer().currentId() == hands.ids()[row]);
        CHECK(hands.detailText().startsWith(
            hands.table().model()->index(row, 0).data(EntryNameRole).toString()));
    }
}

TEST_CASE("Arrow keys in the spectrum move the selection in the table")
{
    Opened opened;
    Hands &hands = opened.hands;
    Hands::click(hands.spectrum(), hands.spectrum().model()->index(0, 0));
    hands.spectrum().setFocus();
    std::set<QString> seen;
    hands.key(Qt::Key_Home);
    for (int step = 0; step < 10; ++step) {
        seen.insert(hands.selectedId());
        CHECK(hands.explorer().currentId() == hands.selectedId());
        hands.key(Qt::Key_Right);
    }
    CHECK(seen.size() == 10);
}

TEST_CASE("F6 goes round the panes, Shift+F6 the other way, and neither into hidden ones")
{
    Opened opened;
    Hands &hands = opened.hands;
    const auto pane = [] {
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
            for (const QString &name :
                 {u"queryField"_s, u"facetPanel"_s, u"spectrumView"_s, u"entryTable"_s, u"detailPanel"_s})
                if (widget->objectName() == name)
                    return name;
        return u"none"_s;
    };
    const QStringList round{u"queryField"_s, u"facetPanel"_s, u"spectrumView"_s, u"entryTable"_s,
                            u"detailPanel"_s};
    hands.child("queryField").setFocus();
    for (qsizetype i = 1; i <= round.size(); ++i) {
        hands.key(Qt::Key_F6);
        CHECK(pane() == round[i % round.size()]);
    }
    for (qsizetype i = round.size() - 1; i >= 0; --i) {
        hands.key(Qt::Key_F6, Qt::ShiftModifier);
        CHECK(pane() == round[i]);
    }
    hands.action("facets").trigger();
    hands.action("spectrum").trigger();
    hands.key(Qt::Key_F6);
    CHECK(pane() == u"entryTable"_s);
}

TEST_CASE("Keys that hands know")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"llama"_s);
    hands.table().setFocus();
    hands.key(Qt::Key_F, Qt::ControlModifier);
    auto &field = hands.child<QLineEdit>("queryField");
    CHECK(field.hasFocus());
    CHECK(field.selectedText() == u"llama"_s);
    hands.table().setFocus();
    hands.key(Qt::Key_K, Qt::ControlModifier);
    CHECK(field.hasFocus());

    hands.table().setFocus();
    const qreal size = hands.table().font().pointSizeF();
    hands.key(Qt::Key_Plus, Qt::ControlModifier);
    REQUIRE_SOON(hands.table().font().pointSizeF() > size);
    const qreal larger = hands.table().font().pointSizeF();
    hands.key(Qt::Key_Equal, Qt::ControlModifier);
    REQUIRE_SOON(hands.table().font().pointSizeF() > larger);
    hands.key(Qt::Key_0, Qt::ControlModifier);
    REQUIRE_SOON(isNear(hands.table().font().pointSizeF(), size));
    hands.key(Qt::Key_Minus, Qt::ControlModifier);
    REQUIRE_SOON(hands.table().font().pointSizeF() < size);
    hands.key(Qt::Key_0, Qt::ControlModifier);

    hands.key(Qt::Key_F11);
    CHECK(hands.window().isFullScreen());
    hands.key(Qt::Key_Escape);
    CHECK_FALSE(hands.window().isFullScreen());
    CHECK(hands.queryText() == u"llama"_s);
    hands.key(Qt::Key_F11);
    hands.key(Qt::Key_F11);
    CHECK_FALSE(hands.window().isFullScreen());
}

TEST_CASE("A row can be copied")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.explorer().reveal(u"meta/llama-2-70b"_s);
    hands.table().setFocus();
    hands.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    CHECK(cells.front() == u"Llama 2 70B"_s);
    CHECK(cells.contains(u"2023-07-18"_s));
    QGuiApplication::clipboard()->clear();
    hands.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QGuiApplication::clipboard()->text().split(u'\t') == cells);
}

TEST_CASE("The tool bar cannot be lost by a right click")
{
    Opened opened;
    QMenuBar *bar = opened.hands.window().menuBar();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(bar->width() - 5, 5),
                            bar->mapToGlobal(QPoint(bar->width() - 5, 5)));
    QCoreApplication::sendEvent(bar, &event);
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("Type can grow to the largest and shrink to the smallest")
{
    Opened opened;
    Hands &hands = opened.hands;
    for (int i = 0; i < 15; ++i)
        hands.action("zoomIn").trigger();
    QCoreApplication::processEvents();
    auto &table = hands.child<QTableView>("entryTable");
    CHECK(table.rowHeight(0) >= table.fontMetrics().height());
    CHECK(hands.table().model()->rowCount() == opened.total());
    for (int i = 0; i < 15; ++i)
        hands.action("zoomOut").trigger();
    QCoreApplication::processEvents();
    CHECK(table.rowHeight(0) >= table.fontMetrics().height());
}
