// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/level.h"
#include "views/markmove.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>
#include <vector>

namespace Ajar {

/// What the layout needs of an entry. Entries are told by their place in the vector: the model's row.
struct SpectrumEntry
{
    Level lower = Level::Closed; ///< with every unknown counted as withheld
    Level upper = Level::Closed;
    double disclosureLower = 0; ///< share of components available, 0 to 1
    double disclosureUpper = 0;
    QString release; ///< id; entries of one release stack
    QString releaseName; ///< its label
    double labelWidth = 0; ///< in pixels; 0: no label
};

/// The room there is and the sizes of things in it, in pixels.
struct SpectrumMetrics
{
    QSizeF size;
    double titleHeight = 28; ///< of the strip above the bands' marks
    double axisHeight = 20; ///< of the strip below
    double lineHeight = 15; ///< of a label
    double markSize = 12; ///< diameter; shrinks down to `smallestMark` when there are many
    std::array<double, 3> titleWidths{}; ///< what the bands' titles want
};

/// Where everything of the spectrum goes. A value: made anew when size, entries or fonts change.
///
/// Three bands, widths by a damped share of their counts. In a band x grows with the share of components
/// that is available (the middle between worst and best case), from the band's least to its most, drawn
/// half by amount and half by rank so that an outlier does not crowd the rest; y has no meaning. Where the
/// level is not known the entry's mark stands at the worst case, with a bar to the best.
class SpectrumLayout
{
public:
    static constexpr double smallestMark = 4;
    static constexpr double narrowestBand = 0.22; ///< share of the width

    struct Band
    {
        Level level = Level::Closed;
        QRectF rect;
        QRectF title;
        QRectF plot; ///< where its marks are
        int definite = 0; ///< entries that are of this level
        int possible = 0; ///< further ones that may be, depending on what is not known
    };
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

    const std::array<Band, 3> &bands() const { return m_bands; }
    const QRectF &axis() const { return m_axis; }
    const std::vector<Label> &labels() const { return m_labels; }
    const std::vector<Span> &spans() const { return m_spans; }
    /// Around each release of several entries that stands clear of others.
    const std::vector<QRectF> &stacks() const { return m_stacks; }

    int count() const { return int(m_centres.size()); }
    double markSize() const { return m_markSize; }
    /// More marks than room: some share a place and are to be shaded.
    bool isCrowded() const { return m_crowded; }
    const QPointF &centre(int row) const { return m_centres[size_t(row)]; }
    QRectF markRect(int row) const;
    QRectF ringRect(int row) const; ///< around the mark when it is selected
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

    void countEntries(const std::vector<SpectrumEntry> &entries);
    void placeBands(const SpectrumMetrics &metrics);
    void chooseMarkSize(const SpectrumMetrics &metrics);
    bool shrinkTo(double least, double wished, double share);
    bool fits(double share) const;
    void collectShares(const std::vector<SpectrumEntry> &entries);
    double xOf(Level level, double share) const;
    std::vector<Cluster> clustersOf(const std::vector<SpectrumEntry> &entries) const;
    void placeSpans(std::vector<Cluster> &clusters, const SpectrumMetrics &metrics);
    void placeSwarm(const std::vector<Cluster> &clusters, const SpectrumMetrics &metrics, Band &band);
    std::vector<int> rowsNear(int row, const QSizeF &plate) const;
    double hiddenBy(const QRectF &plate, int row, const std::vector<int> &others) const;

    std::array<Band, 3> m_bands;
    QRectF m_axis;
    double m_markSize = 0;
    bool m_crowded = false;
    std::array<int, 3> m_marks{}; // in each band
    std::array<std::vector<double>, 3> m_shares; // that occur in each band, sorted
    std::vector<QPointF> m_centres; // by row
    std::vector<Label> m_labels;
    std::vector<Span> m_spans;
    std::vector<QRectF> m_stacks;
    std::vector<double> m_bestX; // by row: x of the best case where the level is a span, else 0
};

} // namespace Ajar
