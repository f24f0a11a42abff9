// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <functional>

namespace Ajar::Bench {

/// Milliseconds that something took: by the clock on the wall, and of processor time, all threads together.
struct Cost
{
    double wall = 0;
    double cpu = 0;

    /// What goals are for: threads share processor time, and on a busy machine the wall measures the others.
    double least() const { return std::min(wall, cpu); }
};

Cost once(const std::function<void()> &work);
/// Of several runs, numbered from 0; each of the two by itself. `before` each run something may be done that
/// does not count.
Cost median(int runs, const std::function<void(int)> &work, const std::function<void()> &before = {});

/// A cost, or the time after which it was given up.
struct Limited
{
    Cost cost;
    bool isStopped = false;
};

struct Goal
{
    enum class Kind { None, Milliseconds, Floors, Ratio };
    Kind kind = Kind::None;
    double most = 0;

    static Goal milliseconds(double most) { return {Kind::Milliseconds, most}; }
    static Goal floors(double most) { return {Kind::Floors, most}; }
    static Goal ratio(double most) { return {Kind::Ratio, most}; }
};

/// Prints what was measured, line by line, each beside its goal.
class Table
{
public:
    /// `floor` measures F, which is done anew beside what is told in F.
    Table(int entries, std::function<double()> floor, double megabytes);

    void group(const char *title);
    void line(const char *what, Cost cost, Goal goal, int rows = -1);
    /// Something else's cost, and ours for the same; the ratio is of the lesser times.
    void comparison(const char *what, Limited other, Cost ours, Goal goal);
    void bytes(const char *what, double each, double most);

    int finish(); ///< how many goals were missed

private:
    const char *verdict(bool isMet);

    std::function<double()> m_measure;
    double m_floor;
    int m_met = 0;
    int m_missed = 0;
};

} // namespace Ajar::Bench
