// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/meter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace Ajar {

void drawMeter(QPainter &painter, const QRectF &rect, double lower, double upper, int steps,
               const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::Text);
    const QRectF bar = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const double from = bar.left() + bar.width() * std::clamp(lower, 0.0, 1.0);
    const double to = bar.left() + bar.width() * std::clamp(upper, 0.0, 1.0);
    painter.save();
    painter.fillRect(QRectF(bar.topLeft(), QPointF(from, bar.bottom())), ink);
    if (to > from) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipRect(QRectF(QPointF(from, bar.top()), QPointF(to, bar.bottom())));
        painter.setPen(QPen(ink, 1));
        for (double x = from - bar.height(); x < to; x += 4)
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        painter.restore();
    }
    painter.setPen(palette.color(QPalette::Base));
    for (int step = 1; step < steps && steps < 8; ++step) {
        const double x = bar.left() + bar.width() * step / steps;
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
    }
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawRect(bar);
    painter.restore();
}

} // namespace Ajar
