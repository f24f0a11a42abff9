// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/placedrows.h"
#include "views/spectrumlayout.h"

namespace Ajar {

/// The places of entries that were asked for one by one.
class PlacedEntries : public PlacedRows
{
public:
    explicit PlacedEntries(const std::vector<SpectrumEntry> &entries);

    const std::vector<Place> &places() const override { return m_places; }
    int placeOf(int row) const override { return m_codes[size_t(row)]; }
    std::vector<int> countByPlace() const override { return m_counts; }

private:
    std::vector<Place> m_places;
    std::vector<int> m_counts;
    std::vector<int> m_codes; // by row
};

} // namespace Ajar
