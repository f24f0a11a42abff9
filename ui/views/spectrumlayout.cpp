// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumlayout.h"

#include "views/scatter.h"
#include "views/swarm.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace Ajar {

namespace {

constexpr double markGap = 2; // between neighbours
constexpr double scatterGap = 1; // between the small marks of many
constexpr double padding = 6; // between a band's edge and its marks
constexpr double leastRange = 0.1; // of shares, so that a hair's difference does not fill a band
constexpr double farthestPlate = 120; // from its mark
constexpr double spanShare = 1.0 / 3; // of the height, for bars at most

double middle(const Place &place)
{
    return (place.shareLower + place.shareUpper) / 2;
}

double worst(const Place &place)
{
    return place.isDefinite() ? middle(place) : place.shareLower;
}

double best(const Place &place)
{
    return place.isDefinite() ? middle(place) : place.shareUpper;
}

PlaceCounts countPlaces(const std::vector<SpectrumEntry> &entries)
{
    std::map<Place, int> counts;
    for (const SpectrumEntry &entry : entries)
        ++counts[entry.place];
    return {counts.begin(), counts.end()};
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
    Place place; // of the first to come out
    double labelWidth = 0;
    int record = 0;
    QString release;
    std::vector<int> rows;
    double x = 0; // of the mark: the middle, or the worst case
    double best = 0; // x of the best case
    bool placed = false; // as a span
};

SpectrumLayout::SpectrumLayout(const std::vector<SpectrumEntry> &entries, const SpectrumMetrics &metrics)
    : m_axis(axisRect(metrics))
    , m_centres(entries.size())
    , m_bestX(entries.size())
{
    const PlaceCounts counts = countPlaces(entries);
    m_marks.resize(metrics.titleWidths.size());
    for (const auto &[place, number] : counts)
        m_marks[size_t(place.lower)] += number;
    if (!placePacked(entries, counts, metrics))
        placeScattered(entries, counts, metrics);
}

// ---------------------------------------------------------------- few: a swarm

bool SpectrumLayout::placePacked(const std::vector<SpectrumEntry> &entries, const PlaceCounts &counts,
                                 const SpectrumMetrics &metrics)
{
    m_bands = placeBands(counts, metrics, 0.5);
    m_shares.assign(m_bands.size(), {});
    // A little smaller where that keeps room for labels.
    const double least = std::max(0.7 * metrics.markSize, smallestMark);
    for (m_markSize = metrics.markSize; m_markSize > least && !fits(0.95 * sparseShare);)
        m_markSize = std::max(least, m_markSize - 0.5);
    if (!fits(0.95 * sparseShare))
        return false;
    collectShares(counts);
    std::vector<Cluster> clusters = clustersOf(entries);
    for (Cluster &cluster : clusters) {
        cluster.x = xOf(cluster.place.lower, worst(cluster.place));
        cluster.best = xOf(cluster.place.upper, best(cluster.place));
        for (const int row : cluster.rows)
            m_bestX[size_t(row)] = cluster.place.isDefinite() ? 0 : cluster.best;
    }
    // Not in the model's order: sorting the table must not move the marks.
    std::sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) {
        return a.x != b.x ? a.x < b.x : a.release < b.release;
    });
    placeSpans(clusters, metrics);
    return std::all_of(m_bands.begin(), m_bands.end(),
                       [&](const Band &band) { return placeSwarm(clusters, metrics, band); });
}

/// Whether the marks take at most `share` of the room in each band.
bool SpectrumLayout::fits(double share) const
{
    for (size_t i = 0; i < m_bands.size(); ++i) {
        if (m_marks[i] > 1
            && m_marks[i] > share * swarmCapacity(m_bands[i].plot.size(), m_markSize + markGap))
            return false;
    }
    return true;
}

void SpectrumLayout::collectShares(const PlaceCounts &counts)
{
    for (const auto &[place, number] : counts) {
        m_shares[size_t(place.lower)].push_back(worst(place));
        m_shares[size_t(place.upper)].push_back(best(place));
    }
    for (std::vector<double> &shares : m_shares) {
        std::sort(shares.begin(), shares.end());
        shares.erase(std::unique(shares.begin(), shares.end()), shares.end());
    }
}

double SpectrumLayout::xOf(int band, double share) const
{
    const std::vector<double> &shares = m_shares[size_t(band)];
    const double radius = m_markSize / 2 + markGap;
    const QRectF plot = m_bands[size_t(band)].plot.adjusted(radius, 0, -radius, 0);
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
    QHash<std::pair<QString, int>, size_t> known; // by release and, should they differ, by bands
    for (int row = 0; row < int(entries.size()); ++row) {
        const SpectrumEntry &entry = entries[size_t(row)];
        const std::pair key(entry.release, int(m_bands.size()) * entry.place.lower + entry.place.upper);
        const auto found = known.constFind(key);
        if (found == known.cend()) {
            known.insert(key, clusters.size());
            clusters.push_back({entry.place, entry.labelWidth, entry.record, entry.release, {row}});
            continue;
        }
        Cluster &cluster = clusters[*found];
        cluster.rows.push_back(row);
        cluster.place = std::min(cluster.place, entry.place);
        cluster.record = std::max(cluster.record, entry.record);
    }
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
        if (cluster.place.isDefinite())
            continue;
        const QRectF home = m_bands[size_t(cluster.place.lower)].plot;
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
        const bool labelled = cluster.labelWidth > 0 && label.right() < m_bands.back().plot.right();
        if (labelled)
            m_labels.push_back({label, cluster.rows.front()});
        cluster.placed = true;
        ends.resize(std::max(ends.size(), lane + 1));
        ends[lane] = (labelled ? label.right() : right) + padding;
    }
    for (Band &band : m_bands)
        band.plot.setBottom(band.plot.bottom() - double(ends.size()) * laneHeight);
}

bool SpectrumLayout::placeSwarm(const std::vector<Cluster> &clusters, const SpectrumMetrics &metrics,
                                const Band &band)
{
    std::vector<const Cluster *> mine;
    std::vector<SwarmCluster> swarm;
    for (const Cluster &cluster : clusters) {
        if (cluster.place.lower != band.number || cluster.placed)
            continue;
        mine.push_back(&cluster);
        const QSizeF label(cluster.labelWidth, cluster.labelWidth > 0 ? metrics.lineHeight : 0);
        swarm.push_back({cluster.x, int(cluster.rows.size()), label});
    }
    const auto places = packSwarm(swarm, band.plot, m_markSize + markGap);
    for (size_t i = 0; places && i < places->size(); ++i)
        take(*mine[i], (*places)[i]);
    return places.has_value();
}

void SpectrumLayout::take(const Cluster &cluster, const SwarmPlace &place)
{
    for (size_t mark = 0; mark < cluster.rows.size(); ++mark)
        m_centres[size_t(cluster.rows[mark])] = place.centres[mark];
    if (place.centres.size() > 1 && !place.stack.isNull())
        m_stacks.push_back(place.stack);
    if (!place.label.isNull())
        m_labels.push_back({place.label, cluster.rows.front()});
}

// ---------------------------------------------------------------- many: over time

void SpectrumLayout::placeScattered(const std::vector<SpectrumEntry> &entries, const PlaceCounts &counts,
                                    const SpectrumMetrics &metrics)
{
    m_labels.clear();
    m_spans.clear();
    m_stacks.clear();
    m_scale.emplace(counts, metrics);
    m_bands = m_scale->bands();
    chooseScatteredSize(metrics);
    std::vector<Cluster> clusters = clustersOf(entries);
    for (const Cluster &cluster : clusters) {
        for (const int row : cluster.rows)
            m_bestX[size_t(row)] = cluster.place.isDefinite() ? 0 : m_scale->bestX(cluster.place);
    }
    std::sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) {
        return a.record != b.record ? a.record > b.record : a.release < b.release;
    });
    for (const SpectrumScale::Zone &zone : m_scale->zones())
        scatterZone(clusters, metrics, zone);
}

/// As large as leaves room to stand near where they belong, in every zone.
void SpectrumLayout::chooseScatteredSize(const SpectrumMetrics &metrics)
{
    double pitch = std::floor(metrics.markSize + scatterGap);
    for (const SpectrumScale::Zone &zone : m_scale->zones()) {
        const double room = scatterShare * zone.rect.width() * zone.rect.height() / zone.count;
        pitch = std::min(pitch, std::floor(std::sqrt(room)));
    }
    m_crowded = pitch - scatterGap < smallestMark;
    m_markSize = std::max(pitch - scatterGap, smallestMark);
}

void SpectrumLayout::scatterZone(const std::vector<Cluster> &clusters, const SpectrumMetrics &metrics,
                                 const SpectrumScale::Zone &zone)
{
    std::vector<const Cluster *> mine;
    std::vector<ScatterItem> items;
    for (const Cluster &cluster : clusters) {
        if (cluster.place.lower != zone.band || cluster.place.isDefinite() != zone.isDefinite)
            continue;
        mine.push_back(&cluster);
        const QSizeF label(cluster.labelWidth, cluster.labelWidth > 0 ? metrics.lineHeight : 0);
        items.push_back({m_scale->range(cluster.place), int(cluster.rows.size()), label,
                         unsigned(qHash(cluster.release, size_t(0)))});
    }
    // Where they do not fit it would take long to find that out mark by mark.
    const std::vector<SwarmPlace> places = m_crowded ? std::vector<SwarmPlace>(items.size())
                                                     : scatter(items, zone.rect, m_markSize + scatterGap);
    for (size_t i = 0; i < places.size(); ++i) {
        if (!places[i].centres.empty()) {
            take(*mine[i], places[i]);
            continue;
        }
        m_crowded = true;
        const double rim = m_markSize / 2;
        const QPointF wished = items[i].range.center();
        const QPointF inside(std::max(zone.rect.left() + rim, std::min(wished.x(), zone.rect.right() - rim)),
                             std::max(zone.rect.top() + rim, std::min(wished.y(), zone.rect.bottom() - rim)));
        take(*mine[i], {std::vector<QPointF>(mine[i]->rows.size(), inside), {}, {}});
    }
}

// ---------------------------------------------------------------- finding

QRectF SpectrumLayout::markRect(int row) const
{
    QRectF rect(0, 0, m_markSize, m_markSize);
    rect.moveCenter(centre(row));
    return rect;
}

QRectF ringAround(const QRectF &mark)
{
    const double ring = std::max(1.1 * mark.width(), 9.0) + 6;
    QRectF rect(0, 0, ring, ring);
    rect.moveCenter(mark.center());
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
    return markAfter(m_centres, edgesOf(m_bands), row, move);
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
    const QRectF ring = ringAround(markRect(row)).adjusted(-3, -3, 3, 3);
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
