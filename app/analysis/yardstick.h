// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/rowindex.h"

#include <vector>

namespace Ajar {

/// Scores that one party measured in one way, so that they can be laid side by side: the same benchmark,
/// question set and measurer, and of snapshots the same date. Models whose camp is not known do not count.
struct Comparison
{
    struct Result
    {
        int row = -1;
        double value = 0;
    };

    BenchmarkId benchmark = BenchmarkId::Mmlu;
    QString variant;
    QString by;
    PartialDate date; ///< the newest of its scores
    Result bestClosed;
    Result bestOpen;
    std::vector<Result> results; ///< of either camp

    /// By how much the best closed model is ahead of the best open one; below 0 it is behind.
    double lead() const { return bestClosed.value - bestOpen.value; }
};

/// The comparisons among some models that have enough of both camps, the newest first. What a vendor measured
/// of its own models alone is none.
std::vector<Comparison> comparisonsOf(const RowIndex &index, const Rows &rows);

inline constexpr int fewestPerCamp = 3;

} // namespace Ajar
