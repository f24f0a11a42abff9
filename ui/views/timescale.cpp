// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/timescale.h"

#include <algorithm>

namespace Ajar {

TimeScale::TimeScale(const std::map<int, int> &counts, double top, double bottom, double lane)
    : m_lane{bottom, bottom}
{
    const auto known = counts.upper_bound(0);
    double all = 0;
    for (const auto &[month, entries] : counts)
        all += entries;
    if (known != counts.begin()) {
        const double undated = counts.begin()->second;
        lane = std::max(lane, (bottom - top) * undated / all);
        m_lane.top = bottom = std::max(top, bottom - lane);
        all -= undated;
    }
    if (known == counts.end())
        return;
    m_first = known->first;
    const int months = counts.rbegin()->first - m_first + 1;
    double before = 0;
    m_edges.reserve(size_t(months) + 1);
    for (int month = 0; month <= months; ++month) {
        const double share = (double(month) / months + before / all) / 2;
        m_edges.push_back(bottom - share * (bottom - top));
        const auto found = counts.find(m_first + month);
        before += found != counts.end() ? found->second : 0;
    }
}

double TimeScale::at(int month) const
{
    return m_edges[size_t(std::clamp(month - m_first, 0, int(m_edges.size()) - 1))];
}

TimeScale::Range TimeScale::range(int month) const
{
    if (month <= 0 || m_edges.empty())
        return m_lane;
    return {at(month + 1), at(month)};
}

std::vector<TimeScale::Year> TimeScale::years() const
{
    std::vector<Year> years;
    if (m_edges.empty())
        return years;
    const int last = m_first + int(m_edges.size()) - 2;
    for (int year = last / 12; year >= m_first / 12; --year)
        years.push_back({year, at(12 * year)});
    return years;
}

} // namespace Ajar
