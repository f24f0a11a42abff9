// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointF>

#include <vector>

namespace Ajar {

/// What a key does to a place among marks that lie about freely.
enum class MarkMove { Left, Right, Up, Down, First, Last, PreviousBand, NextBand };

/// Where a key leads from mark `from`: Left and Right to the next x, Up and Down within the same x first,
/// else to the nearest above or below, so that every mark can be reached; the bands to their first mark.
/// `bandEdges` are the x at which each band but the first begins. `from` itself where there is nothing
/// in that direction; from -1 to the first mark (to the last for Last). -1 without marks.
int markAfter(const std::vector<QPointF> &marks, const std::vector<double> &bandEdges, int from,
              MarkMove move);

} // namespace Ajar
