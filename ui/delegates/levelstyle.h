// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/level.h"

#include <QColor>
#include <QRectF>

class QPainter;
class QPalette;

namespace Ajar {

/// How levels look, everywhere: a colour, a door (shut, ajar, open) and a disc (filled, half, ring), so
/// that no level is told by colour alone. The colours are after Okabe and Ito's set for colour-blind
/// people, tuned to at least 3:1 against the ground of the light and the dark palette.
namespace LevelStyle {

QColor color(Level level, const QPalette &palette);

/// A faint wash of the level's colour for the ground of its band.
QColor wash(Level level, const QPalette &palette);

/// A door: shut, ajar or open, filling `rect` (best square), in the level's colour.
void drawDoor(QPainter &painter, const QRectF &rect, Level level, const QPalette &palette);

/// The small mark: a filled disc (closed), a half-filled one (open-weight), a ring with a dot's space
/// inside (open-source). Where `lower` and `upper` differ the disc is hatched: not known.
void drawMark(QPainter &painter, const QRectF &rect, Level lower, Level upper, const QPalette &palette);

} // namespace LevelStyle

} // namespace Ajar
