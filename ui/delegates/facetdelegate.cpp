// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/facetdelegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Ajar {

FacetDelegate::FacetDelegate(int countRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_countRole(countRole)
{
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int count = index.data(m_countRole).toInt();
    const QString number = QString::number(count);
    const int space = cell.fontMetrics.horizontalAdvance(u"0000"_s);
    const int gap = cell.fontMetrics.horizontalAdvance(u' ');

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    if (count == 0 && !isSelected) {
        cell.palette.setColor(QPalette::Text, cell.palette.color(QPalette::PlaceholderText));
        role = QPalette::PlaceholderText;
    }
    // The label must end where the numbers begin, so elide it here for the narrower space.
    const int indicator = style->pixelMetric(QStyle::PM_IndicatorWidth, &cell, cell.widget) + 4 * gap;
    cell.text = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, cell.rect.width() - indicator - space);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QRect right = cell.rect.adjusted(cell.rect.width() - space, 0, -2 * gap, 0);
    style->drawItemText(painter, QStyle::visualRect(cell.direction, cell.rect, right),
                        int(Qt::AlignRight | Qt::AlignVCenter), cell.palette, true, number, role);
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonDblClick)
        return true; // the second of two quick clicks is a click of its own, sent as press and release
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
        return false;
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace Ajar
