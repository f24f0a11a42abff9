// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/entrycolumn.h"
#include "state/theme.h"
#include "support/gui.h"
#include "views/entrytableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QSplitter>

#include <cstdlib>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

int columnOf(Field field)
{
    int column = 0;
    while (entryColumns()[size_t(column)].field != field)
        ++column;
    return column;
}

EntryTableView &tableOf(Hands &hands)
{
    return hands.child<EntryTableView>("entryTable");
}

/// The action of a column in the menu that a right click on the headings opens.
void toggleColumn(Hands &hands, const QString &label)
{
    QMenu menu;
    tableOf(hands).fillColumnMenu(menu);
    for (QAction *action : menu.actions())
        if (action->text() == label)
            return action->trigger();
    FAIL("no column " << qPrintable(label));
}

QSplitter &splitterOf(QWidget &pane)
{
    QSplitter *splitter = nullptr;
    for (QWidget *around = pane.parentWidget(); around && !splitter; around = around->parentWidget())
        splitter = qobject_cast<QSplitter *>(around);
    REQUIRE(splitter != nullptr);
    return *splitter;
}

} // namespace

TEST_CASE("Columns can be hidden, shown and moved, and come back so")
{
    const Surroundings surroundings;
    const int vendor = columnOf(Field::Vendor);
    const int access = columnOf(Field::Access);
    {
        Hands hands;
        EntryTableView &table = tableOf(hands);
        CHECK_FALSE(table.isColumnHidden(vendor));
        toggleColumn(hands, fieldInfo(Field::Vendor).label.en);
        toggleColumn(hands, fieldInfo(Field::Access).label.en);
        CHECK(table.isColumnHidden(vendor));
        CHECK_FALSE(table.isColumnHidden(access));
        table.horizontalHeader()->moveSection(
            table.horizontalHeader()->visualIndex(columnOf(Field::Released)), 0);
        table.setColumnWidth(columnOf(Field::Name), 321);
        hands.close();
    }
    Hands hands;
    EntryTableView &table = tableOf(hands);
    CHECK(table.isColumnHidden(vendor));
    CHECK_FALSE(table.isColumnHidden(access));
    CHECK(table.horizontalHeader()->visualIndex(columnOf(Field::Released)) == 0);
    CHECK(table.columnWidth(columnOf(Field::Name)) == 321);
    CHECK(table.horizontalHeader()->sortIndicatorSection() == columnOf(Field::Released));
    CHECK(table.horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    toggleColumn(hands, u"Reset columns"_s);
    CHECK_FALSE(table.isColumnHidden(vendor));
    CHECK(table.isColumnHidden(access));
    CHECK(table.horizontalHeader()->visualIndex(columnOf(Field::Released)) == columnOf(Field::Released));
}

TEST_CASE("The last column cannot be hidden")
{
    const Surroundings surroundings;
    Hands hands;
    QMenu menu;
    for (int column = 1; column < int(entryColumns().size()); ++column)
        tableOf(hands).setColumnHidden(column, true);
    tableOf(hands).fillColumnMenu(menu);
    CHECK_FALSE(menu.actions().front()->isEnabled());
    CHECK(menu.actions()[1]->isEnabled());
}

TEST_CASE("Column widths follow the zoom, over a restart, too")
{
    const Surroundings surroundings;
    int width = 0;
    {
        Hands hands;
        width = tableOf(hands).columnWidth(0);
        for (int i = 0; i < 4; ++i)
            hands.action("zoomIn").trigger();
        REQUIRE_SOON(tableOf(hands).columnWidth(0) > width * 5 / 4);
        hands.close();
    }
    Hands hands;
    CHECK(tableOf(hands).columnWidth(0) > width * 5 / 4);
    hands.action("zoomReset").trigger();
    REQUIRE_SOON(std::abs(tableOf(hands).columnWidth(0) - width) <= width / 10);
}

TEST_CASE("Language, zoom and appearance come back")
{
    const Surroundings surroundings;
    const qreal points = QApplication::font().pointSizeF();
    {
        Hands hands;
        CHECK(hands.action("asSystem").isChecked());
        hands.action("chinese").trigger();
        hands.action("dark").trigger();
        hands.action("zoomIn").trigger();
        hands.action("zoomIn").trigger();
        CHECK(QApplication::palette() == Theme::darkPalette());
        hands.close();
    }
    const Settings settings;
    REQUIRE(settings.language() == Language::Chinese);
    QApplication::setPalette(Theme::lightPalette());
    Hands hands(*settings.language());
    CHECK(hands.action("chinese").isChecked());
    CHECK_FALSE(hands.action("english").isChecked());
    CHECK(hands.action("dark").isChecked());
    CHECK(QApplication::palette() == Theme::darkPalette());
    CHECK(isNear(QApplication::font().pointSizeF(), points * 1.25));
    CHECK(isNear(hands.table().font().pointSizeF(), points * 1.25));
    hands.action("light").trigger();
    CHECK(QApplication::palette() == Theme::lightPalette());
    CHECK(Settings().appearance() == Appearance::Light);
}

TEST_CASE("The shares of the panes and the window's size come back")
{
    const Surroundings surroundings;
    QList<int> across;
    QList<int> down;
    QSize size;
    {
        Hands hands;
        hands.window().resize(hands.window().width() - 37, hands.window().height() - 21);
        QSplitter &horizontal = splitterOf(hands.child("facetPanel"));
        QSplitter &vertical = splitterOf(hands.spectrum());
        horizontal.setSizes({150, horizontal.width() - 450, 300});
        vertical.setSizes({vertical.height() / 2, vertical.height() / 2});
        across = horizontal.sizes();
        down = vertical.sizes();
        size = hands.window().size();
        hands.close();
    }
    Hands hands;
    CHECK(hands.window().size() == size);
    CHECK(splitterOf(hands.child("facetPanel")).sizes() == across);
    // The bars around them may come out a pixel or two higher in a window that starts at this size.
    const QList<int> restored = splitterOf(hands.spectrum()).sizes();
    CHECK(restored.front() == down.front());
    CHECK(std::abs(restored.back() - down.back()) <= 4);
}

TEST_CASE("A pane hidden during a zoom has room afterwards")
{
    const Surroundings surroundings;
    Hands hands;
    hands.action("facets").trigger();
    hands.action("zoomIn").trigger();
    hands.action("zoomIn").trigger();
    hands.action("facets").trigger();
    QCoreApplication::processEvents();
    CHECK(hands.child("facetPanel").width() > 40);
}

TEST_CASE("Hidden panes stay hidden, and have room when they are shown again")
{
    const Surroundings surroundings;
    const char *const panes[][2] = {
        {"facets", "facetPanel"}, {"spectrum", "spectrumView"}, {"details", "detailPanel"}};
    {
        Hands hands;
        for (const auto &[action, pane] : panes) {
            CHECK(hands.child(pane).isVisible());
            hands.action(action).trigger();
            CHECK_FALSE(hands.child(pane).isVisible());
        }
        hands.close();
    }
    Hands hands;
    for (const auto &[action, pane] : panes) {
        INFO(pane);
        CHECK_FALSE(hands.child(pane).isVisible());
        CHECK_FALSE(hands.action(action).isChecked());
        hands.action(action).trigger();
        QCoreApplication::processEvents();
        CHECK(hands.child(pane).isVisible());
        CHECK(hands.child(pane).width() > 40);
        CHECK(hands.child(pane).height() > 40);
    }
    CHECK_FALSE(hands.detailText().isEmpty());
}

TEST_CASE("The order of the rows comes back")
{
    const Surroundings surroundings;
    {
        Hands hands;
        hands.explorer().setOrder({Field::Params, true});
        hands.close();
    }
    Hands hands;
    CHECK(hands.explorer().query().order == Order{Field::Params, true});
    CHECK(hands.child<EntryTableView>("entryTable").horizontalHeader()->sortIndicatorOrder()
          == Qt::DescendingOrder);
    const RowIndex &index = hands.explorer().index();
    const auto size = [&](int row) {
        const auto value = fieldValue(Field::Params, index, hands.explorer().rows()[size_t(row)]);
        return std::get<qint64>(value);
    };
    CHECK(size(0) > size(10));
}

TEST_CASE("An order by a field that does not exist is the first order")
{
    const Surroundings surroundings;
    QSettings().setValue(u"table/order"_s, u"-nothing"_s);
    CHECK(Settings().order() == Order());
}
