// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/entrycolumn.h"
#include "models/entryroles.h"
#include "support/gui.h"
#include "views/entrytableview.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>

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

struct Opened
{
    Surroundings surroundings;
    Hands hands;

    EntryTableView &table() { return hands.child<EntryTableView>("entryTable"); }
    void clickHeading(Field field, Qt::KeyboardModifiers modifiers = {})
    {
        QHeaderView &header = *table().horizontalHeader();
        const int column = columnOf(field);
        table().scrollTo(table().model()->index(0, column));
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers,
                          QPoint(header.sectionViewportPosition(column) + 10, header.height() / 2));
    }
    Order order() { return hands.explorer().query().order; }
    /// The menu of the cell in this column of the entry's row.
    QStringList menuOf(const QString &id, Field field, const QString &choose = {})
    {
        const QAbstractItemModel &model = *table().model();
        const auto rows = model.match(model.index(0, 0), EntryIdRole, id, 1, Qt::MatchExactly);
        REQUIRE(rows.size() == 1);
        QMenu menu;
        table().fillCellMenu(menu, rows.front().siblingAtColumn(columnOf(field)));
        QStringList texts;
        QAction *chosen = nullptr;
        for (QAction *action : menu.actions()) {
            texts << action->text();
            if (!choose.isEmpty() && action->text().contains(choose))
                chosen = action;
        }
        if (!choose.isEmpty()) {
            INFO(qPrintable(choose));
            REQUIRE(chosen != nullptr);
            chosen->trigger();
        }
        return texts;
    }
};

} // namespace

TEST_CASE("A click with Shift sorts by one more heading")
{
    Opened opened;
    opened.clickHeading(Field::Vendor);
    CHECK(opened.order() == Order(Field::Vendor, false));
    opened.clickHeading(Field::Released, Qt::ShiftModifier);
    CHECK(opened.order() == Order({{Field::Vendor, false}, {Field::Released, false}}));
    opened.clickHeading(Field::Released, Qt::ShiftModifier);
    CHECK(opened.order() == Order({{Field::Vendor, false}, {Field::Released, true}}));
    const QImage both = opened.table().horizontalHeader()->grab().toImage();
    opened.clickHeading(Field::Vendor, Qt::ShiftModifier);
    CHECK(opened.order() == Order({{Field::Vendor, true}, {Field::Released, true}}));
    CHECK(opened.table().horizontalHeader()->grab().toImage() != both); // the arrows tell
    opened.clickHeading(Field::Vendor);
    CHECK(opened.order() == Order(Field::Vendor, false));
}

TEST_CASE("No more than four headings at a time")
{
    Opened opened;
    opened.clickHeading(Field::Level);
    for (const Field field : {Field::Vendor, Field::License, Field::Released, Field::Name})
        opened.clickHeading(field, Qt::ShiftModifier);
    CHECK(opened.order().keys.size() == 4);
}

TEST_CASE("An order by several headings is there at the next start")
{
    const Surroundings surroundings;
    const Order order({{Field::Level, true}, {Field::Name, false}});
    {
        Hands hands;
        hands.explorer().setOrder(order);
        hands.close();
    }
    Hands hands;
    CHECK(hands.explorer().query().order == order);
}

TEST_CASE("Sorting is in the menu, for the keyboard")
{
    Opened opened;
    auto &menu = opened.hands.child<QMenu>("menu.sort");
    const auto choose = [&](QMenu &from, const QString &text) {
        Q_EMIT menu.aboutToShow();
        QMenu &filled = &from == &menu ? menu : *menu.findChild<QMenu *>(u"menu.thenBy"_s);
        for (QAction *action : filled.actions()) {
            if (action->text().startsWith(text))
                return action->trigger();
        }
        FAIL("no " << qPrintable(text));
    };
    QMenu then;
    choose(menu, u"Vendor"_s);
    CHECK(opened.order() == Order(Field::Vendor, false));
    choose(then, u"Parameters"_s);
    CHECK(opened.order() == Order({{Field::Vendor, false}, {Field::Params, false}}));
    Q_EMIT menu.aboutToShow();
    int checked = 0;
    for (const QAction *action : menu.actions())
        checked += action->isChecked() ? 1 : 0;
    CHECK(checked == 2);
}

TEST_CASE("A cell's menu asks for its value, or not for it")
{
    Opened opened;
    Hands &hands = opened.hands;
    opened.menuOf(u"meta/llama-2-70b"_s, Field::Vendor, u"Only “Meta”"_s);
    CHECK(hands.queryText() == u"vendor:meta"_s);
    opened.menuOf(u"meta/llama-2-70b"_s, Field::Level, u"Not “"_s);
    CHECK(hands.queryText() == u"vendor:meta -level:open-weight"_s);
    hands.type(u"llama"_s);
    opened.menuOf(u"meta/llama-2-70b"_s, Field::Context, u"Only “4K”"_s);
    CHECK(hands.queryText() == u"llama context:4K"_s);
    CHECK(hands.ids().contains(u"meta/llama-2-70b"_s));
    opened.menuOf(u"meta/llama-2-70b"_s, Field::Params, u"is unknown"_s);
    CHECK(hands.queryText() == u"llama context:4K params:?"_s);
    hands.type(u"openai"_s);
    opened.menuOf(u"openai/gpt-4"_s, Field::Params, u"is known"_s);
    CHECK(hands.queryText() == u"openai params:*"_s);
}

TEST_CASE("Filtering by any cell keeps its row")
{
    Opened opened;
    Hands &hands = opened.hands;
    for (const QString &id : {u"meta/llama-2-70b"_s, u"openai/gpt-4"_s, u"eleutherai/pythia-12b"_s}) {
        for (const EntryColumn &column : entryColumns()) {
            hands.explorer().setQueryText({});
            const QStringList texts = opened.menuOf(id, column.field);
            if (!texts.front().startsWith(u"Only “"_s) || texts.front().contains(u"known"_s))
                continue; // nothing is known, and nothing to filter by
            opened.menuOf(id, column.field, texts.front());
            INFO(qPrintable(id + u" "_s + hands.queryText()));
            CHECK_FALSE(hands.explorer().queryError().has_value());
            CHECK_FALSE(hands.queryText().isEmpty());
            CHECK(hands.ids().contains(id));
            // And as text it is the same query.
            const QStringList before = hands.ids();
            const QString text = hands.queryText();
            hands.explorer().setQueryText({});
            hands.explorer().setQueryText(text);
            CHECK(hands.ids() == before);
        }
    }
}

TEST_CASE("A cell's menu copies, and knows the source of a fact")
{
    Opened opened;
    opened.menuOf(u"meta/llama-2-70b"_s, Field::Vendor, u"Copy “Meta”"_s);
    CHECK(QGuiApplication::clipboard()->text() == u"Meta"_s);
    CHECK(opened.menuOf(u"meta/llama-2-70b"_s, Field::Context).contains(u"Open the source"_s));
    const QStringList unknown = opened.menuOf(u"openai/gpt-4"_s, Field::Params);
    CHECK_FALSE(unknown.contains(u"Open the source"_s));
    CHECK_FALSE(unknown.front().startsWith(u"Only “–"_s));
}
