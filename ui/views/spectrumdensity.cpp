// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumdensity.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Ajar {

namespace {

constexpr double markSize = 8;

PlaceCounts countsOf(const std::vector<Place> &places, const std::vector<int> &counts)
{
    PlaceCounts all;
    for (size_t i = 0; i < places.size(); ++i) {
        if (counts[i] > 0)
            all.emplace_back(places[i], counts[i]);
    }
    return all;
}

double overlap(double from, double to, double low, double high)
{
    return std::max(0.0, std::min(to, high) - std::max(from, low));
}

} // namespace

SpectrumDensity::SpectrumDensity(const std::vector<Place> &places, const std::vector<int> &counts,
                                 const SpectrumMetrics &metrics)
    : m_scale(countsOf(places, counts), metrics)
    , m_entries(std::accumulate(counts.begin(), counts.end(), 0))
    , m_ranges(places.size())
    , m_origin(0, int(metrics.titleHeight))
{
    const int height = std::max(1, int(metrics.size.height() - metrics.axisHeight) - m_origin.y());
    m_columns = std::max(1, (int(metrics.size.width()) + tile - 1) / tile);
    m_tiles.resize(size_t(m_columns) * size_t((height + tile - 1) / tile));
    for (size_t i = 0; i < places.size(); ++i) {
        if (counts[i] == 0)
            continue;
        m_ranges[i] = m_scale.range(places[i]);
        addTiles(m_ranges[i].translated(-m_origin), counts[i]);
    }
    m_most = *std::max_element(m_tiles.begin(), m_tiles.end());
}

/// Spreads the entries evenly over their range.
void SpectrumDensity::addTiles(const QRectF &range, int entries)
{
    const QRectF all = range.adjusted(0, 0, std::max(0.0, 0.5 - range.width()),
                                      std::max(0.0, 0.5 - range.height())); // never thinner than it can be
    const double each = entries / (all.width() * all.height());
    const int lastColumn = std::min(m_columns - 1, int(std::floor(all.right() / tile)));
    const int lastRow = std::min(rows() - 1, int(std::floor(all.bottom() / tile)));
    for (int row = std::max(0, int(std::floor(all.top() / tile))); row <= lastRow; ++row) {
        const double high = overlap(all.top(), all.bottom(), row * tile, (row + 1) * tile);
        for (int column = std::max(0, int(std::floor(all.left() / tile))); column <= lastColumn; ++column) {
            const double wide = overlap(all.left(), all.right(), column * tile, (column + 1) * tile);
            m_tiles[size_t(row) * size_t(m_columns) + size_t(column)] += float(each * high * wide);
        }
    }
}

QRectF SpectrumDensity::markRect(int place) const
{
    const QRectF &range = m_ranges[size_t(place)];
    if (range.isNull())
        return {};
    QRectF rect(0, 0, markSize, markSize);
    rect.moveCenter(range.center());
    return rect;
}

std::vector<int> SpectrumDensity::placesAt(const QPointF &point, double reach) const
{
    std::vector<int> found;
    for (size_t i = 0; i < m_ranges.size(); ++i) {
        if (!m_ranges[i].isNull() && m_ranges[i].adjusted(-reach, -reach, reach, reach).contains(point))
            found.push_back(int(i));
    }
    return found;
}

int SpectrumDensity::neighbour(int place, MarkMove move) const
{
    std::vector<QPointF> centres;
    std::vector<int> filled;
    int from = -1;
    for (size_t i = 0; i < m_ranges.size(); ++i) {
        if (m_ranges[i].isNull())
            continue;
        if (int(i) == place)
            from = int(filled.size());
        filled.push_back(int(i));
        centres.push_back(m_ranges[i].center());
    }
    const int next = markAfter(centres, edgesOf(m_scale.bands()), from, move);
    return next < 0 ? -1 : filled[size_t(next)];
}

} // namespace Ajar
