// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/levelstyle.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace Ajar {

namespace {

constexpr double smallestBlend = 9; // pixels of a mark
constexpr double narrowestKnob = 0.35; // of the doorway, that a leaf with a knob reaches over

struct StepColors
{
    QRgb onLight;
    QRgb onDark;
};

/// Evenly from closed to open; the first, the third and the last are the levels'.
constexpr std::array<StepColors, 5> ramp{
    StepColors{0xff41439b, 0xff98a0f5}, // indigo
    StepColors{0xffa06cb8, 0xffb434ec}, // violet
    StepColors{0xffad6a00, 0xfff2b13c}, // amber
    StepColors{0xff4a5a22, 0xff8ef898}, // olive, mint
    StepColors{0xff00806a, 0xff3cc7a6}, // bluish green
};

QColor mixed(QRgb from, QRgb to, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mix(qRed(from), qRed(to)), mix(qGreen(from), qGreen(to)), mix(qBlue(from), qBlue(to))};
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

/// Shut, ajar, open, and between them.
Leaf leafOf(OpennessStep step)
{
    static constexpr std::array<Leaf, 3> leaves{Leaf{1, 0}, Leaf{0.56, 0.11}, Leaf{0.2, 0.17}};
    const double place = step.openness * (leaves.size() - 1);
    const auto before = std::min(size_t(place), leaves.size() - 2);
    const double share = place - double(before);
    const auto between = [share](double a, double b) { return a + (b - a) * share; };
    return {between(leaves[before].reach, leaves[before + 1].reach),
            between(leaves[before].depth, leaves[before + 1].depth)};
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

/// A part of a disc that lies towards "closed".
void fillLeft(QPainter &painter, const QRectF &disc, double share)
{
    constexpr int half = 180 * 16;
    const int angle = int(std::lround(share * half));
    painter.drawPie(disc, half - angle, 2 * angle);
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

QBrush spanBrush(const QRectF &rect, OpennessStep lower, OpennessStep upper, const QPalette &palette)
{
    QLinearGradient gradient(rect.topLeft(), rect.topRight());
    gradient.setColorAt(0.25, LevelStyle::color(lower, palette));
    gradient.setColorAt(0.75, LevelStyle::color(upper, palette));
    return gradient;
}

} // namespace

QColor LevelStyle::color(OpennessStep step, const QPalette &palette)
{
    const double place = step.openness * (ramp.size() - 1);
    const auto before = std::min(size_t(place), ramp.size() - 2);
    const double share = place - double(before);
    const StepColors &from = ramp[before];
    const StepColors &to = ramp[before + 1];
    return isDark(palette) ? mixed(from.onDark, to.onDark, share) : mixed(from.onLight, to.onLight, share);
}

QColor LevelStyle::wash(OpennessStep step, const QPalette &palette)
{
    return withAlpha(color(step, palette), isDark(palette) ? 0.085F : 0.06F);
}

void LevelStyle::drawDoor(QPainter &painter, const QRectF &rect, OpennessStep step, const QPalette &palette)
{
    const double side = std::min(rect.width(), rect.height());
    const double stroke = std::max(1.0, side * 0.075);
    QRectF frame(0, 0, side * 0.62, side * 0.92);
    frame.moveCenter(rect.center());
    const QRectF doorway = frame.adjusted(stroke * 1.6, stroke * 1.6, -stroke * 1.6, 0);
    const Leaf leaf = leafOf(step);
    const QColor ink = color(step, palette);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (step.openness > 0)
        painter.fillRect(doorway,
                         withAlpha(ink, isDark(palette) ? 0.32F : 0.22F)); // the light that falls through
    QPainterPath path = leafPath(doorway, leaf);
    if (leaf.reach > narrowestKnob)
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

void LevelStyle::drawMark(QPainter &painter, const QRectF &rect, OpennessStep lower, OpennessStep upper,
                          const QPalette &palette)
{
    const double side = std::min(rect.width(), rect.height());
    const double stroke = std::max(1.0, side * (lower.openness == 1 ? 0.19 : 0.13));
    QRectF disc(0, 0, side - stroke, side - stroke);
    disc.moveCenter(rect.center());
    // A colour that changes over a few pixels would be mud.
    const bool isPlain = lower == upper || side < smallestBlend;
    const QBrush ink = isPlain ? QBrush(color(lower, palette)) : spanBrush(rect, lower, upper, palette);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, stroke));
    painter.setBrush(lower == upper && lower.openness == 0 ? ink : Qt::NoBrush);
    painter.drawEllipse(disc);
    if (lower != upper) {
        painter.setPen(QPen(ink, std::max(1.0, stroke * 0.8)));
        hatch(painter, disc);
    } else if (lower.openness > 0 && lower.openness < 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        fillLeft(painter, disc, 1 - lower.openness);
    }
    painter.restore();
}

} // namespace Ajar
