// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <atomic>
#include <future>

namespace Ajar {

/// Below this number of rows a second thread costs more than it brings, on a busy machine above all.
inline constexpr int rowsForTwoThreads = 200'000;

/// Runs both, at the same time where there is much to do. What either throws comes out.
template <typename First, typename Second> void together(int rows, First first, Second second)
{
    if (rows < rowsForTwoThreads) {
        first();
        second();
        return;
    }
    std::future<void> other = std::async(std::launch::async, first);
    second(); // should it throw, the future waits for the other
    other.get();
}

/// Runs function(from, to) over all rows, where there is much to do once for each half.
template <typename Function> void inHalves(int rows, Function function)
{
    const int middle = rows / 2;
    if (rows < rowsForTwoThreads)
        function(0, rows);
    else
        together(
            rows, [&] { function(0, middle); }, [&] { function(middle, rows); });
}

/// Runs function(from, to) over all rows, where there is much to do in parts on two threads, of which each
/// takes the next that is left. One of them does `more` first. Parts meet at a multiple of 64, so that no two
/// of them write to the same word of a set of rows.
template <typename Function, typename More> void inParts(int rows, Function function, More more)
{
    if (rows < rowsForTwoThreads) {
        more();
        function(0, rows);
        return;
    }
    constexpr int rowsOfPart = 1 << 15;
    std::atomic<int> next = 0;
    const auto takeParts = [&] {
        for (int from = next.fetch_add(rowsOfPart); from < rows; from = next.fetch_add(rowsOfPart))
            function(from, std::min(rows, from + rowsOfPart));
    };
    together(rows, takeParts, [&] {
        more();
        takeParts();
    });
}

template <typename Function> void inParts(int rows, Function function)
{
    inParts(rows, function, [] {});
}

} // namespace Ajar
