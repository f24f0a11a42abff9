// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/level.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace Ajar {

/// A step of a way from closed to open: of the three levels, or of another framework's classes.
struct OpennessStep
{
    OpennessStep(Level level)
        : OpennessStep(int(level), int(allLevels.size()))
    {
    }
    OpennessStep(int number, int steps)
        : openness(steps > 1 ? double(number) / (steps - 1) : 0)
    {
    }
    double openness; ///< 0: the most closed one, 1: the most open one
    friend bool operator==(const OpennessStep &, const OpennessStep &) = default;
};

/// How steps look, everywhere: a colour, a door (shut, ajar, open) and a disc (filled, partly filled, ring),
/// so that none is told by colour alone. The three levels' colours are after Okabe and Ito's set for
/// colour-blind people; those of further steps lie between them. All have at least 3:1 against the ground of
/// the light and the dark palette.
namespace LevelStyle {

QColor color(OpennessStep step, const QPalette &palette);

/// A faint wash of the step's colour for the ground of its band.
QColor wash(OpennessStep step, const QPalette &palette);

/// A door: shut, ajar or open, filling `rect` (best square), in the step's colour.
void drawDoor(QPainter &painter, const QRectF &rect, OpennessStep step, const QPalette &palette);

/// The small mark: a filled disc (closed), a ring (open), and between them one that is filled the less the
/// more open it is. Where `lower` and `upper` differ the disc is hatched: not known.
void drawMark(QPainter &painter, const QRectF &rect, OpennessStep lower, OpennessStep upper,
              const QPalette &palette);

} // namespace LevelStyle

} // namespace Ajar
