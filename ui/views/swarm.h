// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace Ajar {

/// The share of an area that marks may take and still leave room for labels.
inline constexpr double sparseShare = 0.25;

/// Marks that belong together and stack at one x, with the room that their label would take.
struct SwarmCluster
{
    double x = 0; ///< where it should stand, in pixels
    int count = 1; ///< marks
    QSizeF label; ///< empty: it has none
};

/// Where a cluster went: a centre per mark, and the label's place (null where there was no room).
struct SwarmPlace
{
    std::vector<QPointF> centres;
    QRectF label;
    QRectF stack; ///< around its marks, clear of all others; null where they stand among others
};

/// Packs the clusters into `area`, marks `pitch` apart and around the centre line, so that neither marks
/// nor labels overlap. Larger clusters choose first; what would collide is pushed up or down, then
/// sideways. Nothing where there are too many to leave room for labels.
std::optional<std::vector<SwarmPlace>> packSwarm(const std::vector<SwarmCluster> &clusters,
                                                 const QRectF &area, double pitch);

/// How many marks have room without sharing.
int swarmCapacity(const QSizeF &area, double pitch);

} // namespace Ajar
