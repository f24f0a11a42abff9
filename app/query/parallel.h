// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

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

/// Runs function(from, to) over all rows, in two parts where there is much to do. Parts meet at a multiple
/// of 64, so that no two of them write to the same word of a set of rows.
template <typename Function> void inParts(int rows, Function function)
{
    const int middle = rows / 2 / 64 * 64;
    if (rows < rowsForTwoThreads)
        function(0, rows);
    else
        together(
            rows, [&] { function(0, middle); }, [&] { function(middle, rows); });
}

} // namespace Ajar
