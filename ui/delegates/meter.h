// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRectF>

class QPainter;
class QPalette;

namespace Ajar {

/// How far along the way from closed to open, as a bar: filled up to `lower`, hatched from there to `upper`,
/// which is what is not known, and empty beyond. Both run from 0 to 1. `steps` above 1 and below 8 divide the
/// bar, for verdicts that know only so many classes.
void drawMeter(QPainter &painter, const QRectF &rect, double lower, double upper, int steps,
               const QPalette &palette);

} // namespace Ajar
