// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/placedrows.h"
#include "views/spectrumdensity.h"
#include "views/spectrumlayout.h"

#include <QModelIndex>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace Ajar {

class SpectrumPainter;
struct SpectrumMark;
struct SpectrumPlate;

/// What a model's rows are on the spectrum: marks, or a shading where there is no room for marks. A value of
/// one moment: made anew when rows, size, zoom or fonts change.
class SpectrumScene
{
public:
    /// More rows than this are never drawn as marks. A model that offers PlacedRows is then not asked for
    /// its rows one by one.
    static constexpr int mostMarks = 5000;

    SpectrumScene() = default;
    SpectrumScene(const QAbstractItemModel *model, const QModelIndex &root, const SpectrumPainter &look,
                  const SpectrumMetrics &metrics);

    int rowCount() const { return m_rows; }
    const SpectrumLayout &layout() const { return m_layout; }
    const std::optional<SpectrumDensity> &density() const { return m_density; } ///< in place of marks
    const SpectrumBands &bands() const { return m_density ? m_density->scale().bands() : m_layout.bands(); }

    SpectrumMark markOf(int row) const;
    int rowAt(const QPointF &point, double reach) const; ///< -1: none
    int neighbour(int row, MarkMove move) const; ///< as markAfter
    /// Where a plate of this size may stand beside the mark.
    QRectF plateFor(int row, const QSizeF &size) const;

    /// Of a density: how many entries are at the point, and what they have in common.
    struct Crowd
    {
        int count = 0;
        Place first; ///< the least open, the oldest
        Place last;
    };
    Crowd crowdAt(const QPointF &point, double reach) const;
    QRectF crowdRect(const QPointF &point, double reach) const; ///< that they take

    void paint(QPainter &painter, const SpectrumPainter &look) const;
    void paintLabels(QPainter &painter, const SpectrumPainter &look, const SpectrumPlate &plate) const;

private:
    void readEntries(const QAbstractItemModel &model, const QModelIndex &root, const SpectrumPainter &look);
    Place placeOf(int row) const;

    int m_rows = 0;
    QRectF m_axis;
    std::vector<SpectrumEntry> m_entries; // empty where the model offered all places at once
    SpectrumLayout m_layout;
    std::optional<SpectrumDensity> m_density;
    std::shared_ptr<const PlacedRows> m_ownPlaces;
    const PlacedRows *m_places = nullptr; // of the density: the model's, or our own
    std::vector<int> m_counts; // by place
};

} // namespace Ajar
