// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/celldelegate.h"

#include <QApplication>
#include <QPainter>

namespace Ajar {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isPlain = !isSelected && !(option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus));
    if (!isPlain)
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    QFont font = option.font;
    if (const QVariant own = index.data(Qt::FontRole); own.isValid())
        font = own.value<QFont>().resolve(option.font);
    const QFontMetrics metrics(font);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text =
        metrics.elidedText(index.data(Qt::DisplayRole).toString(), option.textElideMode, inner.width());
    const auto alignment =
        QStyle::visualAlignment(option.direction, index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->setFont(font);
    painter->setPen(option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inner, int(alignment) | Qt::TextSingleLine, text);
}

} // namespace Ajar
