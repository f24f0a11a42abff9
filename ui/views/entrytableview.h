// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/query.h"

#include <QTableView>

class QMenu;

namespace Ajar {

/// The table of models: whole rows, columns that can be moved, hidden and sorted by. A click on a heading
/// only asks for an order; the rows come back sorted.
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

    /// The selected row's shown cells, separated by tabs, for the clipboard.
    QString selectedRowText() const;

Q_SIGNALS:
    void orderWanted(const Order &order);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void resetColumns();
    void fitToFont();
    void askForOrder(int column);
    void showColumnMenu(const QPoint &position);
    void showCellMenu(const QPoint &position);

    Order m_order;
    int m_characterWidth = 0; ///< of the font that the column widths were made for
};

} // namespace Ajar
