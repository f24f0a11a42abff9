// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/markmove.h"
#include "views/spectrumscale.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace Ajar {

struct SwarmPlace;

/// What the layout needs of an entry. Entries are told by their place in the vector: the model's row.
struct SpectrumEntry
{
    Place place;
    QString release; ///< id; entries of one release stand together
    QString releaseName; ///< its label
    double labelWidth = 0; ///< in pixels; 0: no label
    int record = 0; ///< how much is on record about it; where room is scarce labels go to those with most
};

/// Around a mark that is selected.
QRectF ringAround(const QRectF &mark);

/// Where everything of the spectrum goes. A value: made anew when size, entries or fonts change.
///
/// Few entries are packed as a swarm: in a band x grows with what the lens orders by, such as the share of
/// components that is available (the middle between worst and best case), from the band's least to its most,
/// drawn half by amount and half by rank so that an outlier does not crowd the rest; y has no meaning. Where
/// the level is not known the entry's mark stands at the worst case, with a bar to the best. Of many entries
/// y is the time, and those whose level is not known have zones of their own: see SpectrumScale.
class SpectrumLayout
{
public:
    static constexpr double smallestMark = 4;

    using Band = SpectrumBand;
    struct Label
    {
        QRectF rect;
        int row = 0; ///< of the release's first entry
    };
    struct Span
    {
        QLineF line; ///< from the worst case to the best
        int row = 0; ///< of its first entry
    };
    using Move = MarkMove;

    SpectrumLayout() = default;
    SpectrumLayout(const std::vector<SpectrumEntry> &entries, const SpectrumMetrics &metrics);

    const SpectrumBands &bands() const { return m_bands; }
    /// Of many entries; nothing where they are packed.
    const std::optional<SpectrumScale> &scale() const { return m_scale; }
    const QRectF &axis() const { return m_axis; }
    const std::vector<Label> &labels() const { return m_labels; }
    const std::vector<Span> &spans() const { return m_spans; }
    /// Around each release of several entries that stands clear of others.
    const std::vector<QRectF> &stacks() const { return m_stacks; }

    int count() const { return int(m_centres.size()); }
    double markSize() const { return m_markSize; }
    /// More marks than room: some share a place.
    bool isCrowded() const { return m_crowded; }
    const QPointF &centre(int row) const { return m_centres[size_t(row)]; }
    QRectF markRect(int row) const;
    /// From the mark to its best case; no length where its level is known.
    QLineF uncertainty(int row) const;

    /// The entry whose mark is nearest, at most `reach` pixels from its rim; else the one whose label is
    /// there; else -1.
    int rowAt(const QPointF &point, double reach) const;

    int neighbour(int row, Move move) const; ///< as markAfter

    /// Where a plate of this size beside the mark hides the fewest others.
    QRectF plateFor(int row, const QSizeF &size) const;
    QLineF leaderTo(const QRectF &plate, int row) const; ///< from the mark to its plate

private:
    struct Cluster;

    bool placePacked(const std::vector<SpectrumEntry> &entries, const PlaceCounts &counts,
                     const SpectrumMetrics &metrics);
    void placeScattered(const std::vector<SpectrumEntry> &entries, const PlaceCounts &counts,
                        const SpectrumMetrics &metrics);
    bool fits(double share) const;
    void collectShares(const PlaceCounts &counts);
    double xOf(int band, double share) const;
    std::vector<Cluster> clustersOf(const std::vector<SpectrumEntry> &entries) const;
    void placeSpans(std::vector<Cluster> &clusters, const SpectrumMetrics &metrics);
    bool placeSwarm(const std::vector<Cluster> &clusters, const SpectrumMetrics &metrics, const Band &band);
    void chooseScatteredSize(const SpectrumMetrics &metrics);
    void scatterZone(const std::vector<Cluster> &clusters, const SpectrumMetrics &metrics,
                     const SpectrumScale::Zone &zone);
    void take(const Cluster &cluster, const SwarmPlace &place);
    std::vector<int> rowsNear(int row, const QSizeF &plate) const;
    double hiddenBy(const QRectF &plate, int row, const std::vector<int> &others) const;

    SpectrumBands m_bands;
    std::optional<SpectrumScale> m_scale;
    QRectF m_axis;
    double m_markSize = 0;
    bool m_crowded = false;
    std::vector<int> m_marks; // in each band
    std::vector<std::vector<double>> m_shares; // that occur in each band, sorted
    std::vector<QPointF> m_centres; // by row
    std::vector<Label> m_labels;
    std::vector<Span> m_spans;
    std::vector<QRectF> m_stacks;
    std::vector<double> m_bestX; // by row: x of the best case where the level is a span, else 0
};

} // namespace Ajar
