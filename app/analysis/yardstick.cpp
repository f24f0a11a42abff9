// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "analysis/yardstick.h"

#include "openness/tradeoff.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace Ajar {

namespace {

using Key = std::tuple<BenchmarkId, QString, QString, PartialDate>;

struct Group
{
    Comparison comparison;
    int closed = 0;
    int open = 0;

    void add(int row, Camp camp, const Score &score)
    {
        Comparison::Result &best = camp == Camp::Closed ? comparison.bestClosed : comparison.bestOpen;
        if (best.row < 0 || score.value > best.value)
            best = {row, score.value};
        comparison.results.push_back({row, score.value});
        comparison.date = std::max(comparison.date, score.date);
        ++(camp == Camp::Closed ? closed : open);
    }
};

} // namespace

std::vector<Comparison> comparisonsOf(const RowIndex &index, const Rows &rows)
{
    std::map<Key, Group> groups;
    for (const int row : rows) {
        const Openness &level = index.openness(row);
        const Camp camp = campOf(level.lower);
        if (camp != campOf(level.upper))
            continue;
        const std::vector<Score> scores = index.entry(row).scores();
        for (size_t i = 0; i < scores.size(); ++i) {
            const Score &score = scores[i];
            const PartialDate date = benchmarkInfo(score.benchmark).isSnapshot ? score.date : PartialDate();
            const Key key{score.benchmark, score.variant, score.by, date};
            if (score.by.isEmpty())
                continue; // by the vendor itself
            Group &group = groups[key];
            if (group.comparison.results.empty() || group.comparison.results.back().row != row)
                group.add(row, camp, score); // of several of one model the newest, which comes first
        }
    }
    std::vector<Comparison> found;
    for (auto &[key, group] : groups) {
        if (group.closed < fewestPerCamp || group.open < fewestPerCamp)
            continue;
        std::tie(group.comparison.benchmark, group.comparison.variant, group.comparison.by, std::ignore) =
            key;
        found.push_back(std::move(group.comparison));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Comparison &a, const Comparison &b) { return b.date < a.date; });
    return found;
}

} // namespace Ajar
