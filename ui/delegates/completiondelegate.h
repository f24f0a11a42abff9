// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace Ajar {

/// A suggestion: what would be written, what it means in fainter ink, and a count flush right. It reads
/// the roles that it is given for meaning and count.
class CompletionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompletionDelegate(int detailRole, int countRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_detailRole;
    int m_countRole;
};

} // namespace Ajar
