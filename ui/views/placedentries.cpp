// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/placedentries.h"

#include <map>

namespace Ajar {

PlacedEntries::PlacedEntries(const std::vector<SpectrumEntry> &entries)
{
    std::map<Place, int> known;
    m_codes.reserve(entries.size());
    for (const SpectrumEntry &entry : entries) {
        const auto [found, isNew] = known.try_emplace(entry.place, int(m_places.size()));
        if (isNew) {
            m_places.push_back(entry.place);
            m_counts.push_back(0);
        }
        ++m_counts[size_t(found->second)];
        m_codes.push_back(found->second);
    }
}

} // namespace Ajar
