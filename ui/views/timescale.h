// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <map>
#include <utility>
#include <vector>

namespace Ajar {

/// From months to pixels, the newest on top. Half by time and half by how many there are, so that the few
/// early years do not push the many late ones together. Months are numbered as in Place; those of no date
/// have a lane of their own at the bottom.
class TimeScale
{
public:
    struct Year
    {
        int year = 0;
        double from = 0; ///< y of its first day
    };
    struct Range
    {
        double top = 0;
        double bottom = 0;
    };

    TimeScale() = default;
    /// `counts`: entries by month. `lane`: least height for those of no date, taken only if there are any.
    TimeScale(const std::map<int, int> &counts, double top, double bottom, double lane);

    Range range(int month) const;
    const Range &lane() const { return m_lane; } ///< no height where every date is known
    std::vector<Year> years() const; ///< newest first

private:
    double at(int month) const; ///< y of its first day

    int m_first = 0; // month
    std::vector<double> m_edges; // y of the first day of each month since, one more than months
    Range m_lane;
};

} // namespace Ajar
