// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace Ajar {

/// A value of a facet: check box and label as the style draws them, and the count flush right in the
/// number column. Zero is faint, for it would lead to nothing; what is excluded is crossed out. Reads the
/// role it is given for the count.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FacetDelegate(int countRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// A click anywhere on the line or the space bar chooses the value, and not only one on its little box;
    /// a click with Alt or the minus key excludes it.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    int m_countRole;
};

} // namespace Ajar
