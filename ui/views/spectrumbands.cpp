// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumbands.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Ajar {

namespace {

constexpr double padding = 6; // between a band's edge and its marks
constexpr double narrowestBand = 0.22; // share of the width

void count(SpectrumBands &bands, const PlaceCounts &counts)
{
    for (const Level level : allLevels)
        bands[size_t(level)].level = level;
    for (const auto &[place, entries] : counts) {
        if (place.isDefinite())
            bands[size_t(place.lower)].definite += entries;
        for (auto level = size_t(place.lower); !place.isDefinite() && level <= size_t(place.upper); ++level)
            bands[level].possible += entries;
    }
}

/// Marks stand in the band of their worst case.
std::vector<double> weightsOf(const PlaceCounts &counts, double power)
{
    std::vector<double> weights(3, 1);
    for (const auto &[place, entries] : counts)
        weights[size_t(place.lower)] += entries;
    for (double &weight : weights)
        weight = std::pow(weight, power);
    return weights;
}

} // namespace

std::vector<double> shareOut(double width, const std::vector<double> &weights,
                             const std::vector<double> &wishes)
{
    const double wished = std::accumulate(wishes.begin(), wishes.end(), 0.0);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const auto over = [&](size_t i) { return std::max(0.0, width * weights[i] / sum - wishes[i]); };
    // Each gets its share; who would get less than it wishes takes the difference from the others' surplus.
    double surplus = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        surplus += over(i);
    std::vector<double> widths;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (wished > width)
            widths.push_back(width * wishes[i] / wished);
        else
            widths.push_back(wishes[i] + (surplus > 0 ? (width - wished) * over(i) / surplus : 0));
    }
    return widths;
}

SpectrumBands placeBands(const PlaceCounts &counts, const SpectrumMetrics &metrics, double power)
{
    SpectrumBands bands;
    count(bands, counts);
    const QSizeF all(metrics.size.width() / metrics.window.width(),
                     std::max(1.0, metrics.size.height() - metrics.axisHeight - metrics.titleHeight)
                         / metrics.window.height());
    const QPointF from(metrics.window.left() * all.width(), metrics.window.top() * all.height());
    std::vector<double> wishes(3, narrowestBand * all.width());
    if (metrics.titleWidths[0] + metrics.titleWidths[1] + metrics.titleWidths[2] <= all.width()) {
        for (size_t i = 0; i < 3; ++i)
            wishes[i] = std::max(wishes[i], metrics.titleWidths[i]);
    }
    const std::vector<double> widths = shareOut(all.width(), weightsOf(counts, power), wishes);
    const QRectF strip(0, 0, metrics.size.width(), metrics.titleHeight);
    double left = -from.x();
    for (size_t i = 0; i < 3; ++i) {
        SpectrumBand &band = bands[i];
        const double right = std::round(left + widths[i]);
        band.rect = QRectF(QPointF(std::round(left), 0), QPointF(right, axisRect(metrics).top()));
        band.title = QRectF(band.rect.topLeft(), QSizeF(band.rect.width(), metrics.titleHeight)) & strip;
        band.plot =
            QRectF(band.rect.left() + padding, metrics.titleHeight - from.y(),
                   std::max(1.0, band.rect.width() - 2 * padding), std::max(1.0, all.height() - padding / 2));
        left += widths[i];
    }
    return bands;
}

QRectF axisRect(const SpectrumMetrics &metrics)
{
    return {0, metrics.size.height() - metrics.axisHeight, metrics.size.width(), metrics.axisHeight};
}

} // namespace Ajar
