// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/queryfield.h"

#include "delegates/levelstyle.h"
#include "query/querylink.h"

#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace Ajar {

QueryField::QueryField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(longestQuery);
}

void QueryField::markError(int position, int length)
{
    m_errorPosition = position;
    m_errorLength = length;
    update();
}

QRect QueryField::errorRect() const
{
    if (m_errorPosition < 0 || isComposing())
        return {};
    // Qt tells where the cursor is, and all else is as far from it as the text between is wide.
    const auto from = std::min<qsizetype>(m_errorPosition, text().size());
    const auto to = std::min<qsizetype>(from + std::max(m_errorLength, 0), text().size());
    const auto widthTo = [this](qsizetype end) { return fontMetrics().horizontalAdvance(text().left(end)); };
    const QRect cursor = cursorRect();
    const int origin = cursor.center().x() - widthTo(cursorPosition());
    const int least = fontMetrics().averageCharWidth(); // an error may stand behind the last character
    QRect rect(origin + widthTo(from), cursor.bottom() - 3, std::max(widthTo(to) - widthTo(from), least), 4);
    const QMargins margins = textMargins();
    return rect.intersected(this->rect().adjusted(margins.left() + 2, 0, -margins.right() - 2, 0));
}

void QueryField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QRect place = errorRect();
    if (place.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(place.adjusted(0, -1, 0, 1));
    painter.setPen(QPen(LevelStyle::color(Level::OpenWeight, palette()), 1.4));
    QPolygonF wave;
    for (int x = place.left(), step = 0; x <= place.right() + 3; x += 3, ++step)
        wave << QPointF(x, step % 2 == 0 ? place.bottom() : place.top());
    painter.drawPolyline(wave);
}

void QueryField::inputMethodEvent(QInputMethodEvent *event)
{
    const bool isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    setComposing(isComposing);
}

void QueryField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    setComposing(false);
}

void QueryField::setComposing(bool isComposing)
{
    if (isComposing == m_isComposing)
        return;
    m_isComposing = isComposing;
    update();
    Q_EMIT composingChanged();
}

void QueryField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || isQueryLink(event->mimeData()->text().trimmed()))
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

} // namespace Ajar
