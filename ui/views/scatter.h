// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/swarm.h"

namespace Ajar {

/// Marks that belong together, and the range in which they may stand.
struct ScatterItem
{
    QRectF range; ///< x anywhere in it is as true as any other; y should be
    int count = 1; ///< marks
    QSizeF label; ///< empty: it has none
    unsigned seed = 0; ///< picks among equal places, so that the same item always gets the same
};

/// Scatters the items over `area`, marks `pitch` (whole pixels) apart, in the order given: the first ones get
/// labels as far as these take no more than a small part of the area. Where no room is left for one, it
/// and others have no centres.
std::vector<SwarmPlace> scatter(const std::vector<ScatterItem> &items, const QRectF &area, double pitch);

/// The share of an area up to which scattered marks find room near where they belong.
inline constexpr double scatterShare = 0.55;

} // namespace Ajar
