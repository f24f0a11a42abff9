// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/markmove.h"
#include "views/spectrumscale.h"

#include <QPoint>

namespace Ajar {

/// More entries than there is room for marks, as a shading: how many stand at each tile of the picture. Its
/// cost depends on the number of places and on the size, not on the number of entries.
class SpectrumDensity
{
public:
    static constexpr int tile = 3; ///< side in pixels

    SpectrumDensity() = default;
    /// `counts` says how many entries are at each of `places`.
    SpectrumDensity(const std::vector<Place> &places, const std::vector<int> &counts,
                    const SpectrumMetrics &metrics);

    const SpectrumScale &scale() const { return m_scale; }
    int entries() const { return m_entries; }

    QPoint origin() const { return m_origin; } ///< of the first tile, in pixels
    int columns() const { return m_columns; }
    int rows() const { return m_columns > 0 ? int(m_tiles.size()) / m_columns : 0; }
    double at(int column, int row) const { return m_tiles[size_t(row) * size_t(m_columns) + size_t(column)]; }
    double most() const { return m_most; } ///< in one tile

    /// Where a mark for an entry of this place would be; null for one without entries.
    QRectF markRect(int place) const;
    QRectF range(int place) const { return m_ranges[size_t(place)]; }
    /// The places with entries within `reach` pixels of the point.
    std::vector<int> placesAt(const QPointF &point, double reach) const;
    int neighbour(int place, MarkMove move) const; ///< as markAfter

private:
    void addTiles(const QRectF &range, int entries);

    SpectrumScale m_scale;
    int m_entries = 0;
    std::vector<QRectF> m_ranges; // by place; null where there are no entries
    QPoint m_origin;
    int m_columns = 0;
    std::vector<float> m_tiles;
    double m_most = 0;
};

} // namespace Ajar
