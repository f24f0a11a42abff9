// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumbands.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Ajar {

namespace {

constexpr double padding = 6; // between a band's edge and its marks
constexpr double narrowestBands = 0.66; // share of the width, for all of them together
constexpr size_t fewBands = 3; // all of which keep their room

void count(SpectrumBands &bands, const PlaceCounts &counts)
{
    for (size_t i = 0; i < bands.size(); ++i)
        bands[i].number = int(i);
    for (const auto &[place, entries] : counts) {
        if (place.isDefinite())
            bands[size_t(place.lower)].definite += entries;
        for (int band = place.lower; !place.isDefinite() && band <= place.upper; ++band)
            bands[size_t(band)].possible += entries;
    }
}

/// Marks stand in the band of their worst case.
std::vector<double> marksOf(const PlaceCounts &counts, size_t bands)
{
    std::vector<double> marks(bands, 0);
    for (const auto &[place, entries] : counts)
        marks[size_t(place.lower)] += entries;
    return marks;
}

/// At least a share of the width, and room for the title where that is possible for all.
std::vector<double> wishesOf(const SpectrumBands &bands, const SpectrumMetrics &metrics, double width)
{
    const std::vector<double> &titles = metrics.titleWidths;
    const bool isMany = titles.size() > fewBands;
    const bool hasRoom = std::accumulate(titles.begin(), titles.end(), 0.0) <= width;
    const double least = narrowestBands / double(titles.size()) * width;
    std::vector<double> wishes;
    for (size_t i = 0; i < titles.size(); ++i) {
        const bool givesWay = isMany && bands[i].definite + bands[i].possible == 0 && !hasRoom;
        wishes.push_back(givesWay ? least / 2 : hasRoom || isMany ? std::max(least, titles[i]) : least);
    }
    return wishes;
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
    SpectrumBands bands(metrics.titleWidths.size());
    count(bands, counts);
    const QSizeF all(metrics.size.width() / metrics.window.width(),
                     std::max(1.0, metrics.size.height() - metrics.axisHeight - metrics.titleHeight)
                         / metrics.window.height());
    const QPointF from(metrics.window.left() * all.width(), metrics.window.top() * all.height());
    std::vector<double> weights = marksOf(counts, bands.size());
    const std::vector<double> wishes = wishesOf(bands, metrics, all.width());
    for (double &weight : weights)
        weight = std::pow(1 + weight, power);
    const std::vector<double> widths = shareOut(all.width(), weights, wishes);
    const QRectF strip(0, 0, metrics.size.width(), metrics.titleHeight);
    double left = -from.x();
    for (size_t i = 0; i < bands.size(); ++i) {
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

std::vector<double> edgesOf(const SpectrumBands &bands)
{
    std::vector<double> edges;
    for (size_t i = 1; i < bands.size(); ++i)
        edges.push_back(bands[i].rect.left());
    return edges;
}

QRectF axisRect(const SpectrumMetrics &metrics)
{
    return {0, metrics.size.height() - metrics.axisHeight, metrics.size.width(), metrics.axisHeight};
}

} // namespace Ajar
