// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>

namespace Ajar {

/// Thrown out of the loops of a search that nobody waits for any more.
struct Cancelled
{
};

/// Tells work on another thread that a newer question has come: jobs are numbered, and the newest wins.
class Cancellation
{
public:
    Cancellation() = default; ///< of work that is never cancelled
    Cancellation(const std::atomic<int> &newest, int job)
        : m_newest(&newest)
        , m_job(job)
    {
    }

    bool isCancelled() const { return m_newest && m_newest->load(std::memory_order_relaxed) != m_job; }
    /// Throws Cancelled. Cheap, but not for every row: for every few thousands of them.
    void check() const
    {
        if (isCancelled())
            throw Cancelled();
    }

private:
    const std::atomic<int> *m_newest = nullptr;
    int m_job = 0;
};

} // namespace Ajar
