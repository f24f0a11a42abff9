// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/facetchoice.h"

#include <QTableView>

class QMenu;

namespace Ajar {

class SortHeader;

/// The table of models: whole rows, columns that can be moved, hidden and sorted by. A click on a heading
/// only asks for an order, and a cell's menu for another query; the rows come back so.
class EntryTableView : public QTableView
{
    Q_OBJECT

public:
    explicit EntryTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Shows which order the rows are in.
    void showOrder(const Order &order);

    /// Places, widths and visibility of the columns, to be kept between two starts.
    QByteArray headerState() const;
    void restoreHeaderState(const QByteArray &state); ///< an unreadable one gives the first layout

    /// One checkable action per column, to show or hide it.
    void fillColumnMenu(QMenu &menu);

    /// One action per shown column, to sort by it, and the same in a menu within for one more.
    void fillSortMenu(QMenu &menu);

    /// What can be done with a cell: ask for its value, or not for it, or whether it is known; copy; open
    /// the source.
    void fillCellMenu(QMenu &menu, const QModelIndex &cell);

    /// The selected row's shown cells, separated by tabs, for the clipboard.
    QString selectedRowText() const;

Q_SIGNALS:
    void orderWanted(const Ajar::Order &order);
    /// The value as queries name it.
    void valueWanted(Ajar::Field field, const QString &value, Ajar::FacetChoice::Side side);
    void unknownWanted(Ajar::Field field, Ajar::FacetChoice::Side side);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void resetColumns();
    void fitToFont();
    void askForOrder(int column, bool inAddition);
    void addSortActions(QMenu &menu, bool inAddition);
    void addFilterActions(QMenu &menu, const QModelIndex &cell);
    void showColumnMenu(const QPoint &position);
    void showCellMenu(const QPoint &position);

    SortHeader *m_header;
    Order m_order;
    int m_characterWidth = 0; ///< of the font that the column widths were made for
};

} // namespace Ajar
