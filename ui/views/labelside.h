// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <array>

namespace Ajar {

/// One of a label's places: right or left of its stack, above or below; `shift` moves it along that side,
/// from -1 (flush with the upper or left end) over the middle to 1. `cost` is in pixels of distance from
/// the centre line.
struct LabelSide
{
    static constexpr double gap = 3; // beside the stack

    QPointF direction;
    double shift;
    double cost;

    QRectF place(const QRectF &stack, const QSizeF &label) const
    {
        const QSizeF room = (stack.size() + label) / 2;
        const QSizeF play = (stack.size() - label) / 2;
        QRectF rect(QPointF(), label);
        if (direction.x() != 0)
            rect.moveCenter(
                stack.center()
                + QPointF(direction.x() * (room.width() + gap), shift * std::max(0.0, play.height())));
        else
            rect.moveCenter(stack.center() + QPointF(shift * play.width(), direction.y() * room.height()));
        return rect;
    }

    /// With clear space around, so that it does not seem to belong to what comes next.
    QRectF withClearance(const QRectF &label) const
    {
        if (direction.x() != 0)
            return label.united(label.translated(8 * direction));
        return label.united(label.translated(3 * direction)).adjusted(-6, 0, 6, 0);
    }
};

/// What reads best first.
inline constexpr std::array<LabelSide, 12> labelSides{
    LabelSide{{1, 0}, 0, 0}, {{0, -1}, 0, 10}, {{0, 1}, 0, 12},   {{-1, 0}, 0, 14},
    {{1, 0}, -1, 24},        {{1, 0}, 1, 25},  {{-1, 0}, -1, 34}, {{-1, 0}, 1, 35},
    {{0, -1}, -1, 32},       {{0, -1}, 1, 32}, {{0, 1}, -1, 34},  {{0, 1}, 1, 34},
};

} // namespace Ajar
