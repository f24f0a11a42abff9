// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/leveldelegate.h"

#include "delegates/levelstyle.h"
#include "models/entryroles.h"

#include <QApplication>
#include <QPainter>

namespace Ajar {

namespace {

int markSize(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.xHeight() + option.fontMetrics.descent();
}

} // namespace

void LevelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    const int steps = index.data(StepCountRole).toInt();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const int size = markSize(cell);
    const QRect inner = cell.rect.adjusted(margin, 0, -margin, 0);
    const QRect mark(inner.left(), inner.center().y() - size / 2, size, size);
    const QPalette &palette = cell.palette;
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QRect place = QStyle::visualRect(cell.direction, cell.rect, mark);
    // The levels' colours are made for the view's own ground, so the mark brings it along.
    if (isSelected && steps > 0) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.base());
        painter->drawEllipse(QRectF(place).adjusted(-2, -2, 2, 2));
        painter->restore();
    }
    if (steps > 0)
        LevelStyle::drawMark(*painter, place, {index.data(StepLowerRole).toInt(), steps},
                             {index.data(StepUpperRole).toInt(), steps}, palette);

    const QRect text = steps > 0 ? inner.adjusted(size + margin * 2, 0, 0, 0) : inner;
    const QString shown = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, text.width());
    style->drawItemText(painter, QStyle::visualRect(cell.direction, cell.rect, text),
                        int(cell.displayAlignment), palette, cell.state.testFlag(QStyle::State_Enabled),
                        shown, isSelected ? QPalette::HighlightedText : QPalette::Text);
}

QSize LevelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += markSize(option) * 2;
    return size;
}

} // namespace Ajar
