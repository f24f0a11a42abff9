// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/completiondelegate.h"

#include "base/quantity.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Ajar {

CompletionDelegate::CompletionDelegate(int detailRole, int countRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
    , m_countRole(countRole)
{
}

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorRole ink = isSelected ? QPalette::HighlightedText : QPalette::Text;
    const QPalette::ColorRole faint = isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText;
    const int gap = cell.fontMetrics.averageCharWidth();
    QRect rest = cell.rect.adjusted(gap, 0, -gap, 0);
    const auto draw = [&](const QRect &place, Qt::Alignment side, const QString &text,
                          QPalette::ColorRole role) {
        style->drawItemText(painter, QStyle::visualRect(cell.direction, cell.rect, place),
                            int(side | Qt::AlignVCenter), cell.palette, true,
                            cell.fontMetrics.elidedText(text, Qt::ElideRight, place.width()), role);
    };
    if (const QVariant count = index.data(m_countRole); count.isValid()) {
        const QString number = exactCount(count.toInt());
        draw(rest, Qt::AlignRight, number, faint);
        rest.setRight(rest.right() - cell.fontMetrics.horizontalAdvance(number) - 2 * gap);
    }
    draw(rest, Qt::AlignLeft, cell.text, ink);
    rest.setLeft(rest.left() + cell.fontMetrics.horizontalAdvance(cell.text) + 2 * gap);
    if (rest.width() > 4 * gap)
        draw(rest, Qt::AlignLeft, index.data(m_detailRole).toString(), faint);
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() * 3 / 2);
    return size;
}

} // namespace Ajar
