// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "bench/querytable.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

namespace Ajar::Bench {

Cost once(const std::function<void()> &work)
{
    const auto wall = std::chrono::steady_clock::now();
    const std::clock_t cpu = std::clock();
    work();
    return {std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count(),
            double(std::clock() - cpu) * 1000 / CLOCKS_PER_SEC};
}

Cost median(int runs, const std::function<void(int)> &work, const std::function<void()> &before)
{
    std::vector<double> walls;
    std::vector<double> cpus;
    for (int run = 0; run < runs; ++run) {
        if (before)
            before();
        const Cost cost = once([&] { work(run); });
        walls.push_back(cost.wall);
        cpus.push_back(cost.cpu);
    }
    const auto middle = [](std::vector<double> &times) {
        std::nth_element(times.begin(), times.begin() + std::ptrdiff_t(times.size() / 2), times.end());
        return times[times.size() / 2];
    };
    return {middle(walls), middle(cpus)};
}

Table::Table(int entries, std::function<double()> floor, double megabytes)
    : m_measure(std::move(floor))
    , m_floor(m_measure())
{
    std::printf("\n%d entries.  F = %.3f ms of processor time: memchr over their %.1f MB of names\n", entries,
                m_floor, megabytes);
    std::printf("%-46s %10s %10s %12s  %-12s\n", "", "wall, ms", "CPU, ms", "less as", "goal");
}

void Table::group(const char *title)
{
    std::printf("%s\n", title);
}

const char *Table::verdict(bool isMet)
{
    ++(isMet ? m_met : m_missed);
    return isMet ? "met" : "MISSED";
}

void Table::line(const char *what, Cost cost, Goal goal, int rows)
{
    if (goal.kind == Goal::Kind::Floors)
        m_floor = m_measure();
    std::printf("  %-44s %10.3f %10.3f %10.1f F  ", what, cost.wall, cost.cpu, cost.least() / m_floor);
    if (goal.kind == Goal::Kind::Milliseconds)
        std::printf("<= %g ms %s", goal.most, verdict(cost.least() <= goal.most));
    else if (goal.kind == Goal::Kind::Floors)
        std::printf("<= %g F %s", goal.most, verdict(cost.least() <= goal.most * m_floor));
    if (rows >= 0)
        std::printf("  (%d rows)", rows);
    std::printf("\n");
    std::fflush(stdout);
}

void Table::comparison(const char *what, Limited other, Cost ours, Goal goal)
{
    const double times = ours.least() > 0 ? other.cost.least() / ours.least() : INFINITY;
    std::printf("  %-44s %s%9.1f %10.1f   ours %s1/%-6.0f", what, other.isStopped ? ">" : " ",
                other.cost.wall, other.cost.cpu, other.isStopped ? "<" : "", times);
    if (goal.kind == Goal::Kind::Ratio) {
        const bool isMet = times >= 1 / goal.most;
        // What was stopped before it took long enough says nothing.
        std::printf("  <= 1/%.0f %s", 1 / goal.most,
                    !isMet && other.isStopped ? "not known" : verdict(isMet));
    }
    std::printf("%s\n", other.isStopped ? "  (stopped)" : "");
    std::fflush(stdout);
}

void Table::bytes(const char *what, double each, double most)
{
    std::printf("  %-44s %10.1f", what, each);
    if (most >= 0)
        std::printf("%26s<= %g %s", "", most, verdict(each <= most));
    std::printf("\n");
}

int Table::finish()
{
    if (m_met + m_missed > 0)
        std::printf("%d of %d goals met\n", m_met, m_met + m_missed);
    std::fflush(stdout);
    return m_missed;
}

} // namespace Ajar::Bench
