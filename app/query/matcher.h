// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/bits.h"
#include "query/cancellation.h"
#include "query/expression.h"

#include <list>
#include <memory>
#include <mutex>

namespace Ajar {

/// Finds the rows that an expression is true of, and those of which that is unknown. A demand on a field
/// is tested once for each distinct value of the column. The answers to single words and demands are kept,
/// the last ones used, since the next query most often has all of them but one. For several threads.
class Matcher
{
public:
    explicit Matcher(const RowIndex &index)
        : m_index(index)
    {
    }

    /// Throws Cancelled.
    TriBits match(const Expression &expression, const Cancellation &cancellation = {}) const;

    /// Drops the answers that are kept, so that the next ones are found anew; for benchmarks.
    void forget() const;

private:
    using Answer = std::shared_ptr<const TriBits>;

    Answer leaf(const Expression &expression, const Cancellation &cancellation) const;
    Answer remembered(const QString &key) const;
    TriBits words(const QString &words, const Cancellation &cancellation) const;
    std::vector<uint8_t> marks(const Predicate &predicate, const class Column &column,
                               const Cancellation &cancellation) const;
    TriBits predicate(const Predicate &predicate, const Cancellation &cancellation) const;

    const RowIndex &m_index;
    mutable std::mutex m_mutex;
    mutable std::list<std::pair<QString, Answer>> m_answers; // the last used first
};

/// The rows of which the release has bit 0 in `marks`, and those of which it has bit 1, as `yes` and `maybe`.
TriBits rowsByRelease(const std::vector<uint8_t> &marks, const RowIndex &index);

/// The rows of a column whose code has bit 0 in `marks`, and those with bit 1, as `yes` and `maybe`.
TriBits rowsByCode(const class Column &column, const std::vector<uint8_t> &marks, const RowIndex &index);

} // namespace Ajar
