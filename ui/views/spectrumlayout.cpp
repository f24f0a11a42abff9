// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumlayout.h"

#include "views/swarm.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace Ajar {

namespace {

constexpr double markGap = 2; // between neighbours
constexpr double padding = 6; // between a band's edge and its marks
constexpr double leastRange = 0.1; // of shares, so that a hair's difference does not fill a band
constexpr double farthestPlate = 120; // from its mark
constexpr double spanShare = 1.0 / 3; // of the height, for bars at most

double middle(const SpectrumEntry &entry)
{
    return (entry.disclosureLower + entry.disclosureUpper) / 2;
}

bool isSpan(const SpectrumEntry &entry)
{
    return entry.lower != entry.upper;
}

/// Widths that add up to `width`, by the root of the counts, none narrower than its wish where that is
/// possible for all.
std::array<double, 3> bandWidths(double width, const std::array<int, 3> &counts, std::array<double, 3> wishes)
{
    double wished = 0;
    for (double &wish : wishes)
        wished += wish = std::max(wish, SpectrumLayout::narrowestBand * width);
    if (wished > width) {
        wishes.fill(SpectrumLayout::narrowestBand * width);
        wished = 3 * SpectrumLayout::narrowestBand * width;
    }
    std::array<double, 3> weights{};
    for (size_t i = 0; i < 3; ++i)
        weights[i] = std::sqrt(counts[i] + 1.0);
    const double sum = weights[0] + weights[1] + weights[2];

    // Each gets its share; who would get less than it wishes takes the difference from the others' surplus.
    double surplus = 0;
    std::array<double, 3> widths{};
    for (size_t i = 0; i < 3; ++i)
        surplus += std::max(0.0, width * weights[i] / sum - wishes[i]);
    for (size_t i = 0; i < 3; ++i) {
        const double over = std::max(0.0, width * weights[i] / sum - wishes[i]);
        widths[i] = wishes[i] + (surplus > 0 ? (width - wished) * over / surplus : 0);
    }
    return widths;
}

double distance(const QLineF &line, const QPointF &point)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double at = length > 0 ? QPointF::dotProduct(point - line.p1(), along) / length : 0;
    return QLineF(line.pointAt(std::clamp(at, 0.0, 1.0)), point).length();
}

} // namespace

/// The entries of one release that stand together.
struct SpectrumLayout::Cluster
{
    Level lower;
    Level upper;
    double x; // of the mark: the middle, or the worst case
    double best; // x of the best case
    double labelWidth;
    QString release;
    std::vector<int> rows;
    bool placed = false; // as a span
};

SpectrumLayout::SpectrumLayout(const std::vector<SpectrumEntry> &entries, const SpectrumMetrics &metrics)
    : m_centres(entries.size())
    , m_bestX(entries.size())
{
    countEntries(entries);
    placeBands(metrics);
    chooseMarkSize(metrics);
    collectShares(entries);
    std::vector<Cluster> clusters = clustersOf(entries);
    for (const Cluster &cluster : clusters) {
        for (const int row : cluster.rows)
            m_bestX[size_t(row)] = cluster.lower == cluster.upper ? 0 : cluster.best;
    }
    placeSpans(clusters, metrics);
    m_crowded = !fits(1);
    for (Band &band : m_bands)
        placeSwarm(clusters, metrics, band);
}

void SpectrumLayout::countEntries(const std::vector<SpectrumEntry> &entries)
{
    for (const Level level : allLevels)
        m_bands[size_t(level)].level = level;
    for (const SpectrumEntry &entry : entries) {
        ++m_marks[size_t(entry.lower)];
        if (!isSpan(entry))
            ++m_bands[size_t(entry.lower)].definite;
        for (size_t level = size_t(entry.lower); isSpan(entry) && level <= size_t(entry.upper); ++level)
            ++m_bands[level].possible;
    }
}

void SpectrumLayout::placeBands(const SpectrumMetrics &metrics)
{
    const double height = metrics.size.height() - metrics.axisHeight;
    m_axis = QRectF(0, height, metrics.size.width(), metrics.axisHeight);
    const std::array<double, 3> widths = bandWidths(metrics.size.width(), m_marks, metrics.titleWidths);
    double left = 0;
    for (size_t i = 0; i < 3; ++i) {
        Band &band = m_bands[i];
        const double right = std::round(left + widths[i]);
        band.rect = QRectF(QPointF(std::round(left), 0), QPointF(right, height));
        band.title = QRectF(band.rect.topLeft(), QSizeF(band.rect.width(), metrics.titleHeight));
        band.plot = band.rect.adjusted(padding, metrics.titleHeight, -padding, -padding / 2);
        band.plot.setSize(band.plot.size().expandedTo({1, 1}));
        left += widths[i];
    }
}

void SpectrumLayout::chooseMarkSize(const SpectrumMetrics &metrics)
{
    // A little smaller where that keeps room for labels; else as large as possible without becoming a slab.
    if (!shrinkTo(0.7 * metrics.markSize, metrics.markSize, 0.95 * sparseShare))
        shrinkTo(smallestMark, metrics.markSize, 0.5);
}

bool SpectrumLayout::shrinkTo(double least, double wished, double share)
{
    least = std::max(least, smallestMark);
    m_markSize = std::max(least, wished);
    while (m_markSize > least && !fits(share))
        m_markSize = std::max(least, m_markSize - 0.5);
    return fits(share);
}

/// Whether the marks take at most `share` of the room in each band.
bool SpectrumLayout::fits(double share) const
{
    for (size_t i = 0; i < 3; ++i) {
        if (m_marks[i] > 1
            && m_marks[i] > share * swarmCapacity(m_bands[i].plot.size(), m_markSize + markGap))
            return false;
    }
    return true;
}

void SpectrumLayout::collectShares(const std::vector<SpectrumEntry> &entries)
{
    for (const SpectrumEntry &entry : entries) {
        m_shares[size_t(entry.lower)].push_back(isSpan(entry) ? entry.disclosureLower : middle(entry));
        m_shares[size_t(entry.upper)].push_back(isSpan(entry) ? entry.disclosureUpper : middle(entry));
    }
    for (std::vector<double> &shares : m_shares) {
        std::sort(shares.begin(), shares.end());
        shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
    }
}

double SpectrumLayout::xOf(Level level, double share) const
{
    const std::vector<double> &shares = m_shares[size_t(level)];
    const double radius = m_markSize / 2 + markGap;
    const QRectF plot = m_bands[size_t(level)].plot.adjusted(radius, 0, -radius, 0);
    const double range = shares.back() - shares.front();
    if (range <= 0)
        return plot.center().x();
    const double rank = double(std::lower_bound(shares.begin(), shares.end(), share) - shares.begin());
    const double byRank = rank / double(shares.size() - 1);
    const double byAmount = (share - shares.front()) / range;
    const double used = std::min(1.0, range / leastRange);
    return plot.left() + plot.width() * (0.5 + ((byRank + byAmount) / 2 - 0.5) * used);
}

std::vector<SpectrumLayout::Cluster>
SpectrumLayout::clustersOf(const std::vector<SpectrumEntry> &entries) const
{
    std::vector<Cluster> clusters;
    QHash<std::pair<QString, int>, size_t> known; // by release and, should they differ, by levels
    for (int row = 0; row < int(entries.size()); ++row) {
        const SpectrumEntry &entry = entries[size_t(row)];
        const std::pair key(entry.release, 3 * int(entry.lower) + int(entry.upper));
        const auto found = known.constFind(key);
        if (found != known.cend()) {
            clusters[*found].rows.push_back(row);
            continue;
        }
        known.insert(key, clusters.size());
        const double x = xOf(entry.lower, isSpan(entry) ? entry.disclosureLower : middle(entry));
        const double best = xOf(entry.upper, isSpan(entry) ? entry.disclosureUpper : middle(entry));
        clusters.push_back({entry.lower, entry.upper, x, best, entry.labelWidth, entry.release, {row}});
    }
    // Not in the model's order: sorting the table must not move the marks.
    std::sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) {
        return a.x != b.x ? a.x < b.x : a.release < b.release;
    });
    return clusters;
}

/// Bars lie in lanes at the bottom, one per release; its marks stand in a row at the worst case. Those for
/// which no lane is left join the swarm, without a bar.
void SpectrumLayout::placeSpans(std::vector<Cluster> &clusters, const SpectrumMetrics &metrics)
{
    const double pitch = m_markSize + markGap;
    const double laneHeight = std::max(pitch, metrics.lineHeight);
    const QRectF plot = m_bands[0].plot;
    std::vector<double> ends; // of what lies in each lane
    const auto mostLanes = size_t(std::max(0.0, plot.height() * spanShare / laneHeight));
    for (Cluster &cluster : clusters) {
        if (cluster.lower == cluster.upper)
            continue;
        const QRectF home = m_bands[size_t(cluster.lower)].plot;
        const double row = pitch * double(cluster.rows.size());
        const double left = std::min(cluster.x - pitch / 2, home.right() - row);
        const double right = std::max(cluster.best + pitch / 2, left + row);
        const auto lane = size_t(
            std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= left; }) - ends.begin());
        if (left < home.left() || lane >= mostLanes)
            continue;
        const double y = plot.bottom() - (double(lane) + 0.5) * laneHeight;
        for (size_t i = 0; i < cluster.rows.size(); ++i)
            m_centres[size_t(cluster.rows[i])] = {left + (double(i) + 0.5) * pitch, y};
        m_spans.push_back({QLineF(left + row, y, right, y), cluster.rows.front()});
        const QRectF label(right + 6, y - metrics.lineHeight / 2, cluster.labelWidth, metrics.lineHeight);
        const bool labelled = cluster.labelWidth > 0 && label.right() < m_bands[2].plot.right();
        if (labelled)
            m_labels.push_back({label, cluster.rows.front()});
        cluster.placed = true;
        ends.resize(std::max(ends.size(), lane + 1));
        ends[lane] = (labelled ? label.right() : right) + padding;
    }
    for (Band &band : m_bands)
        band.plot.setBottom(band.plot.bottom() - double(ends.size()) * laneHeight);
}

void SpectrumLayout::placeSwarm(const std::vector<Cluster> &clusters, const SpectrumMetrics &metrics,
                                Band &band)
{
    std::vector<const Cluster *> mine;
    std::vector<SwarmCluster> swarm;
    for (const Cluster &cluster : clusters) {
        if (cluster.lower != band.level || cluster.placed)
            continue;
        mine.push_back(&cluster);
        const QSizeF label(cluster.labelWidth, cluster.labelWidth > 0 ? metrics.lineHeight : 0);
        swarm.push_back({cluster.x, int(cluster.rows.size()), label});
    }
    const std::vector<SwarmPlace> places = packSwarm(swarm, band.plot, m_markSize + markGap);
    for (size_t i = 0; i < places.size(); ++i) {
        for (size_t mark = 0; mark < mine[i]->rows.size(); ++mark)
            m_centres[size_t(mine[i]->rows[mark])] = places[i].centres[mark];
        if (places[i].centres.size() > 1 && !places[i].stack.isNull())
            m_stacks.push_back(places[i].stack);
        if (!places[i].label.isNull())
            m_labels.push_back({places[i].label, mine[i]->rows.front()});
    }
}

QRectF SpectrumLayout::markRect(int row) const
{
    QRectF rect(0, 0, m_markSize, m_markSize);
    rect.moveCenter(centre(row));
    return rect;
}

QRectF SpectrumLayout::ringRect(int row) const
{
    const double ring = std::max(1.1 * m_markSize, 9.0) + 6;
    QRectF rect(0, 0, ring, ring);
    rect.moveCenter(centre(row));
    return rect;
}

QLineF SpectrumLayout::uncertainty(int row) const
{
    const QPointF &from = centre(row);
    return {from, QPointF(std::max(from.x(), m_bestX[size_t(row)]), from.y())};
}

int SpectrumLayout::rowAt(const QPointF &point, double reach) const
{
    int nearest = -1;
    double best = m_markSize / 2 + reach;
    for (int row = 0; row < count(); ++row) {
        const double distance = QLineF(centre(row), point).length();
        if (distance < best) {
            best = distance;
            nearest = row;
        }
    }
    for (size_t i = 0; nearest < 0 && i < m_labels.size(); ++i) {
        if (m_labels[i].rect.contains(point))
            nearest = m_labels[i].row;
    }
    return nearest;
}

int SpectrumLayout::neighbour(int row, Move move) const
{
    return markAfter(m_centres, {m_bands[1].rect.left(), m_bands[2].rect.left()}, row, move);
}

QLineF SpectrumLayout::leaderTo(const QRectF &plate, int row) const
{
    const QPointF &from = centre(row);
    return {from,
            QPointF(std::clamp(from.x(), plate.left(), plate.right()),
                    std::clamp(from.y(), plate.top(), plate.bottom()))};
}

/// The marks that a plate of this size might hide.
std::vector<int> SpectrumLayout::rowsNear(int row, const QSizeF &plate) const
{
    std::vector<int> rows;
    for (int other = 0; other < count(); ++other) {
        const QPointF step = centre(other) - centre(row);
        if (std::abs(step.x()) < farthestPlate + plate.width() + m_markSize
            && std::abs(step.y()) < farthestPlate + plate.height() + m_markSize)
            rows.push_back(other);
    }
    return rows;
}

/// What a plate and its leader would hide: marks weigh more than labels, its own mark most.
double SpectrumLayout::hiddenBy(const QRectF &plate, int row, const std::vector<int> &others) const
{
    double hidden = 0;
    const QLineF leader = leaderTo(plate, row);
    for (const int other : others) {
        if (plate.intersects(markRect(other)))
            hidden += other == row ? 100 : 4;
        else if (other != row && distance(leader, centre(other)) < m_markSize / 2)
            hidden += 2;
    }
    const QRectF ring = ringRect(row).adjusted(-3, -3, 3, 3);
    for (const Label &label : m_labels)
        hidden += plate.intersects(label.rect) && !ring.intersects(label.rect) ? 1 : 0;
    return hidden + (plate.intersects(m_axis) ? 3 : 0);
}

QRectF SpectrumLayout::plateFor(int row, const QSizeF &size) const
{
    static constexpr std::array<QPointF, 16> directions{
        QPointF(1, 0), {-1, 0},  {0, -1},    {0, 1},    {1, -1},   {-1, -1},   {1, 1},   {-1, 1},
        {1, -0.5},     {1, 0.5}, {-1, -0.5}, {-1, 0.5}, {0.5, -1}, {-0.5, -1}, {0.5, 1}, {-0.5, 1}};
    const QRectF room(QPointF(2, m_bands[0].title.bottom()),
                      QPointF(m_axis.right() - 2, m_axis.bottom() - 1));
    const std::vector<int> others = rowsNear(row, size);
    // Among thousands of marks no place is better than the next.
    const double farthest = m_crowded ? m_markSize / 2 + 9 : farthestPlate;
    QRectF best;
    double bestCost = std::numeric_limits<double>::max();
    for (double away = m_markSize / 2 + 8; away < farthest; away += 12) {
        for (const QPointF &direction : directions) {
            QRectF plate(QPointF(), size);
            plate.moveCenter(centre(row)
                             + QPointF(direction.x() * (away + size.width() / 2),
                                       direction.y() * (away + size.height() / 2)));
            plate.moveLeft(std::max(room.left(), std::min(plate.left(), room.right() - size.width())));
            plate.moveTop(std::max(room.top(), std::min(plate.top(), room.bottom() - size.height())));
            const double cost = hiddenBy(plate, row, others) + away * 0.05;
            if (cost < bestCost) {
                bestCost = cost;
                best = plate;
            }
        }
    }
    return best;
}

} // namespace Ajar
