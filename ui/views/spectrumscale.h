// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/spectrumbands.h"
#include "views/timescale.h"

namespace Ajar {

/// Where things are on a spectrum of very many entries. Each band has two zones: on the left the entries
/// that are of it for certain; on the right, towards the next band, those that are at least of it
/// but may be more open. In a zone x grows with what the lens orders by (worst case),
/// each share having a strip as wide as it has entries; y is the month of release, the newest on top.
class SpectrumScale
{
public:
    struct Zone
    {
        int band = 0;
        bool isDefinite = true;
        QRectF rect;
        int count = 0; ///< entries
    };

    SpectrumScale() = default;
    SpectrumScale(const PlaceCounts &counts, const SpectrumMetrics &metrics);

    const SpectrumBands &bands() const { return m_bands; }
    const TimeScale &time() const { return m_time; }
    bool hasYears() const { return m_hasYears; } ///< whether there is a strip on the left to write them in
    const std::vector<Zone> &zones() const { return m_zones; } ///< those that are not empty
    const Zone &zoneOf(const Place &place) const; ///< of a place that was counted

    /// What an entry of a place that was counted may take: its strip in its month.
    QRectF range(const Place &place) const;
    double bestX(const Place &place) const; ///< of its best case

private:
    struct Strip
    {
        double share = 0;
        double left = 0;
        double right = 0;
    };
    using Strips = std::vector<Strip>; // by share

    void placeTimes(const PlaceCounts &counts, const SpectrumMetrics &metrics);
    void placeZones(const PlaceCounts &counts);
    void placeStrips(const PlaceCounts &counts);

    SpectrumBands m_bands;
    TimeScale m_time;
    bool m_hasYears = false;
    std::vector<Zone> m_zones;
    std::vector<Strips> m_strips; // by zone
};

} // namespace Ajar
