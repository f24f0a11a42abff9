// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/levelstyle.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>

namespace Ajar {

namespace {

constexpr double smallestBlend = 9; // pixels of a mark

struct LevelColors
{
    QRgb onLight;
    QRgb onDark;
};

const LevelColors &colorsOf(Level level)
{
    static constexpr std::array<LevelColors, 3> table{
        LevelColors{0xff41439b, 0xff98a0f5}, // indigo
        LevelColors{0xffad6a00, 0xfff2b13c}, // amber
        LevelColors{0xff00806a, 0xff3cc7a6}, // bluish green
    };
    return table[size_t(level)];
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < 0.5F;
}

QColor withAlpha(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

/// How far the leaf reaches into the doorway, and how far its free edge has swung away from us.
struct Leaf
{
    double reach;
    double depth;
};

const Leaf &leafOf(Level level)
{
    static constexpr std::array<Leaf, 3> table{Leaf{1, 0}, Leaf{0.56, 0.11}, Leaf{0.2, 0.17}};
    return table[size_t(level)];
}

QPainterPath leafPath(const QRectF &doorway, const Leaf &leaf)
{
    const double free = doorway.left() + leaf.reach * doorway.width();
    const double drop = leaf.depth * doorway.height();
    QPainterPath path(doorway.topLeft());
    path.lineTo(free, doorway.top() + drop);
    path.lineTo(free, doorway.bottom() - drop * 0.8);
    path.lineTo(doorway.bottomLeft());
    path.closeSubpath();
    return path;
}

/// A keyhole through the leaf, near its free edge.
QPainterPath knobPath(const QRectF &doorway, const Leaf &leaf)
{
    const double radius = doorway.width() * (leaf.depth > 0 ? 0.085 : 0.1);
    const QPointF centre(doorway.left() + leaf.reach * doorway.width() - 2.3 * radius,
                         doorway.center().y() + radius);
    QPainterPath path;
    path.addEllipse(centre, radius, radius * (leaf.depth > 0 ? 1.3 : 1));
    return path;
}

/// The half of a disc that lies towards "closed".
void fillLeftHalf(QPainter &painter, const QRectF &disc)
{
    constexpr int quarter = 90 * 16;
    painter.drawPie(disc, quarter, 2 * quarter);
}

void hatch(QPainter &painter, const QRectF &disc)
{
    QPainterPath round;
    round.addEllipse(disc);
    painter.save();
    painter.setClipPath(round, Qt::IntersectClip);
    const double step = std::max(2.5, disc.width() / 3.5);
    for (double x = disc.left() - disc.height() + step / 2; x < disc.right(); x += step)
        painter.drawLine(QPointF(x, disc.bottom()), QPointF(x + disc.height(), disc.top()));
    painter.restore();
}

QBrush spanBrush(const QRectF &rect, Level lower, Level upper, const QPalette &palette)
{
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setColorAt(0.25, LevelStyle::color(lower, palette));
    gradient.setColorAt(0.75, LevelStyle::color(upper, palette));
    return gradient;
}

} // namespace

QColor LevelStyle::color(Level level, const QPalette &palette)
{
    const LevelColors &colors = colorsOf(level);
    return QColor::fromRgb(isDark(palette) ? colors.onDark : colors.onLight);
}

QColor LevelStyle::wash(Level level, const QPalette &palette)
{
    return withAlpha(color(level, palette), isDark(palette) ? 0.085F : 0.06F);
}

void LevelStyle::drawDoor(QPainter &painter, const QRectF &rect, Level level, const QPalette &palette)
{
    const double side = std::min(rect.width(), rect.height());
    const double stroke = std::max(1.0, side * 0.075);
    QRectF frame(0, 0, side * 0.62, side * 0.92);
    frame.moveCenter(rect.center());
    const QRectF doorway = frame.adjusted(stroke * 1.6, stroke * 1.6, -stroke * 1.6, 0);
    const Leaf &leaf = leafOf(level);
    const QColor ink = color(level, palette);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (level != Level::Closed)
        painter.fillRect(doorway,
                         withAlpha(ink, isDark(palette) ? 0.32F : 0.22F)); // the light that falls through
    QPainterPath path = leafPath(doorway, leaf);
    if (level != Level::OpenSource)
        path = path.subtracted(knobPath(doorway, leaf));
    painter.fillPath(path, ink);

    painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double half = stroke / 2;
    const QRectF line = frame.adjusted(half, half, -half, -half);
    painter.drawPolyline(QPolygonF{line.bottomLeft(), line.topLeft(), line.topRight(), line.bottomRight()});
    painter.drawLine(QPointF(frame.left() - 1.5 * stroke, line.bottom()),
                     QPointF(frame.right() + 1.5 * stroke, line.bottom()));
    painter.restore();
}

void LevelStyle::drawMark(QPainter &painter, const QRectF &rect, Level lower, Level upper,
                          const QPalette &palette)
{
    const double side = std::min(rect.width(), rect.height());
    const double stroke = std::max(1.0, side * (lower == Level::OpenSource ? 0.19 : 0.13));
    QRectF disc(0, 0, side - stroke, side - stroke);
    disc.moveCenter(rect.center());
    // A colour that changes over a few pixels would be mud.
    const bool isPlain = lower == upper || side < smallestBlend;
    const QBrush ink = isPlain ? QBrush(color(lower, palette)) : spanBrush(rect, lower, upper, palette);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, stroke));
    painter.setBrush(lower == upper && lower == Level::Closed ? ink : Qt::NoBrush);
    painter.drawEllipse(disc);
    if (lower != upper) {
        painter.setPen(QPen(ink, std::max(1.0, stroke * 0.8)));
        hatch(painter, disc);
    } else if (lower == Level::OpenWeight) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        fillLeftHalf(painter, disc);
    }
    painter.restore();
}

} // namespace Ajar
