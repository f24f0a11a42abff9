// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumscale.h"

#include <algorithm>
#include <cmath>

namespace Ajar {

namespace {

constexpr double damping = 0.85; // of widths by counts
constexpr double narrowestZone = 28; // pixels
constexpr double zoneGap = 4;
constexpr double byAmount = 0.25; // of a strip's place; the rest goes by how many entries are before it

size_t zoneNumber(int band, bool isDefinite)
{
    return 2 * size_t(band) + (isDefinite ? 0 : 1);
}

size_t zoneNumber(const Place &place)
{
    return zoneNumber(place.lower, place.isDefinite());
}

double shareOf(const Place &place)
{
    return place.isDefinite() ? (place.shareLower + place.shareUpper) / 2 : place.shareLower;
}

} // namespace

SpectrumScale::SpectrumScale(const PlaceCounts &counts, const SpectrumMetrics &metrics)
    : m_bands(placeBands(counts, metrics, damping))
{
    // Where the pane is narrow the marks need the room more.
    m_hasYears = m_bands[0].plot.width() > 3 * metrics.yearWidth;
    if (m_hasYears)
        m_bands[0].plot.setLeft(m_bands[0].plot.left() + metrics.yearWidth);
    placeTimes(counts, metrics);
    placeZones(counts);
    placeStrips(counts);
}

void SpectrumScale::placeTimes(const PlaceCounts &counts, const SpectrumMetrics &metrics)
{
    std::map<int, int> months;
    for (const auto &[place, entries] : counts)
        months[place.month] += entries;
    m_time = TimeScale(months, m_bands[0].plot.top(), m_bands[0].plot.bottom(), metrics.lineHeight);
}

void SpectrumScale::placeZones(const PlaceCounts &counts)
{
    std::vector<int> entriesOf(2 * m_bands.size());
    for (const auto &[place, entries] : counts)
        entriesOf[zoneNumber(place)] += entries;
    for (const SpectrumBand &band : m_bands) {
        std::vector<Zone> zones;
        std::vector<double> weights;
        for (const bool isDefinite : {true, false}) {
            if (const int entries = entriesOf[zoneNumber(band.number, isDefinite)]; entries > 0) {
                zones.push_back({band.number, isDefinite, band.plot, entries});
                weights.push_back(std::pow(entries, damping));
            }
        }
        const double room = band.plot.width() - zoneGap * (double(zones.size()) - 1);
        const std::vector<double> widths =
            shareOut(room, weights, std::vector<double>(weights.size(), narrowestZone));
        double left = band.plot.left();
        for (size_t i = 0; i < zones.size(); ++i) {
            zones[i].rect.setLeft(left);
            zones[i].rect.setWidth(std::max(1.0, widths[i]));
            left = zones[i].rect.right() + zoneGap;
        }
        m_zones.insert(m_zones.end(), zones.begin(), zones.end());
    }
}

void SpectrumScale::placeStrips(const PlaceCounts &counts)
{
    std::vector<std::map<double, int>> shares(2 * m_bands.size());
    m_strips.resize(shares.size());
    for (const auto &[place, entries] : counts)
        shares[zoneNumber(place)][shareOf(place)] += entries;
    for (const Zone &zone : m_zones) {
        const std::map<double, int> &mine = shares[zoneNumber(zone.band, zone.isDefinite)];
        Strips &strips = m_strips[zoneNumber(zone.band, zone.isDefinite)];
        const double least = mine.begin()->first;
        const double span = mine.rbegin()->first - least;
        double before = 0;
        double left = zone.rect.left();
        for (auto share = mine.begin(); share != mine.end(); ++share) {
            before += share->second;
            const auto next = std::next(share);
            const double amount = next == mine.end() ? 1 : ((share->first + next->first) / 2 - least) / span;
            const double end = byAmount * amount + (1 - byAmount) * before / zone.count;
            const double right = zone.rect.left() + end * zone.rect.width();
            strips.push_back({share->first, left, right});
            left = right;
        }
    }
}

const SpectrumScale::Zone &SpectrumScale::zoneOf(const Place &place) const
{
    return *std::find_if(m_zones.begin(), m_zones.end(), [&](const Zone &zone) {
        return zone.band == place.lower && zone.isDefinite == place.isDefinite();
    });
}

QRectF SpectrumScale::range(const Place &place) const
{
    const Strips &strips = m_strips[zoneNumber(place)];
    const auto strip = std::lower_bound(strips.begin(), strips.end(), shareOf(place),
                                        [](const Strip &one, double share) { return one.share < share; });
    const TimeScale::Range time = m_time.range(place.month);
    return {QPointF(strip->left, time.top), QPointF(strip->right, time.bottom)};
}

double SpectrumScale::bestX(const Place &place) const
{
    const Strips &strips = m_strips[zoneNumber(place.upper, true)];
    const QRectF &plot = m_bands[size_t(place.upper)].plot;
    if (strips.empty())
        return plot.left() + place.shareUpper * plot.width();
    auto strip = std::lower_bound(strips.begin(), strips.end(), place.shareUpper,
                                  [](const Strip &one, double share) { return one.share < share; });
    if (strip == strips.end())
        --strip;
    return (strip->left + strip->right) / 2;
}

} // namespace Ajar
