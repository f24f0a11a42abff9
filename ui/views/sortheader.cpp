// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/sortheader.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace Ajar {

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this,
            [this](int section) { Q_EMIT sortWanted(section, m_withShift); });
}

void SortHeader::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

int SortHeader::rankOf(int section) const
{
    const auto found = std::find_if(m_marks.begin(), m_marks.end(),
                                    [section](const Mark &mark) { return mark.section == section; });
    return found == m_marks.end() ? -1 : int(found - m_marks.begin());
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_withShift = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mousePressEvent(event);
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (const int rank = rankOf(section); rank >= 0)
        option->sortIndicator =
            m_marks[size_t(rank)].descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const int rank = rankOf(section);
    if (rank < 0 || m_marks.size() < 2)
        return;
    // Above the arrow, where the style has left room.
    QStyleOptionHeaderV2 option;
    initStyleOption(&option);
    initStyleOptionForIndex(&option, section);
    option.rect = rect;
    const QRect arrow = style()->subElementRect(QStyle::SE_HeaderArrow, &option, this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.7);
    painter->save();
    painter->setFont(small);
    painter->setPen(palette().color(QPalette::Text));
    const QRect place(arrow.left() - 2, rect.top() + 1, arrow.width() + 4, arrow.top() - rect.top());
    painter->drawText(place, Qt::AlignHCenter | Qt::AlignVCenter, QString::number(rank + 1));
    painter->restore();
}

} // namespace Ajar
