// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/facetdelegate.h"

#include "base/quantity.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// What the value is to be after a click or key: with `excludes` left out, else chosen; nothing of both
/// where it was one of them.
Qt::CheckState wishFor(const QModelIndex &index, bool excludes)
{
    const bool isNeither = index.data(Qt::CheckStateRole).toInt() == Qt::Unchecked;
    return excludes ? Qt::PartiallyChecked : isNeither ? Qt::Checked : Qt::Unchecked;
}

} // namespace

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
    const QString number = exactCount(count);
    const int space = cell.fontMetrics.horizontalAdvance(count < 10000 ? u"00000"_s : u"0"_s + number);
    const int gap = cell.fontMetrics.horizontalAdvance(u' ');

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    QPalette::ColorRole role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    if (count == 0 && !isSelected) {
        cell.palette.setColor(QPalette::Text, cell.palette.color(QPalette::PlaceholderText));
        role = QPalette::PlaceholderText;
    }
    if (index.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked)
        cell.font.setStrikeOut(true); // excluded
    // The label must end where the numbers begin, so elide it here for the narrower space.
    const int indicator = style->pixelMetric(QStyle::PM_IndicatorWidth, &cell, cell.widget) + 4 * gap;
    cell.text = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, cell.rect.width() - indicator - space);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QRect right = cell.rect.adjusted(cell.rect.width() - space, 0, -2 * gap, 0);
    style->drawItemText(painter, QStyle::visualRect(cell.direction, cell.rect, right),
                        int(Qt::AlignRight | Qt::AlignVCenter), cell.palette, true, number, role);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.fontMetrics.height() * 5 / 4 + 1);
    return size;
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Minus)
            && model->setData(index, wishFor(index, key == Qt::Key_Minus), Qt::CheckStateRole);
    }
    if (event->type() == QEvent::MouseButtonDblClick)
        return true; // the second of two quick clicks is a click of its own, sent as press and release
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
        return false;
    const bool excludes = mouse->modifiers().testFlag(Qt::AltModifier);
    return model->setData(index, wishFor(index, excludes), Qt::CheckStateRole);
}

} // namespace Ajar
