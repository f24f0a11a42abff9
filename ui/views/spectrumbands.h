// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/place.h"

#include <QRectF>
#include <QSizeF>

#include <utility>
#include <vector>

namespace Ajar {

/// The room there is and the sizes of things in it, in pixels.
struct SpectrumMetrics
{
    QSizeF size;
    double titleHeight = 28; ///< of the strip above the bands' marks
    double axisHeight = 20; ///< of the strip below
    double lineHeight = 15; ///< of a label
    double yearWidth = 30; ///< of the strip on the left for years, where y is time
    double markSize = 12; ///< diameter; shrinks down to `smallestMark` when there are many
    std::vector<double> titleWidths; ///< what the bands' titles want; there are as many bands
    QRectF window{0, 0, 1, 1}; ///< what is shown of the whole, as shares of its width and height
};

/// One of a lens's steps from closed to open.
struct SpectrumBand
{
    int number = 0; ///< among the lens's bands
    QRectF rect; ///< from the top edge to the axis; beyond the edges where only a part is shown
    QRectF title; ///< what of its title's strip is in sight
    QRectF plot; ///< where its marks are
    int definite = 0; ///< entries that are of this band for certain
    int possible = 0; ///< further ones that may be, depending on what is not known
};

using SpectrumBands = std::vector<SpectrumBand>;

/// Places and how many entries stand there.
using PlaceCounts = std::vector<std::pair<Place, int>>;

/// Widths by a power of the number of marks: 1 would be in proportion, and less is damped. No band is
/// narrower than its title where that is possible for all; where there are many bands, one without entries
/// gives way to the others.
SpectrumBands placeBands(const PlaceCounts &counts, const SpectrumMetrics &metrics, double power);

/// The x at which each band but the first begins.
std::vector<double> edgesOf(const SpectrumBands &bands);

/// The strip below the bands.
QRectF axisRect(const SpectrumMetrics &metrics);

/// Parts of `width` by the weights, each at least its wish where that is possible for all.
std::vector<double> shareOut(double width, const std::vector<double> &weights,
                             const std::vector<double> &wishes);

} // namespace Ajar
