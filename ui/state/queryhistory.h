// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/querylink.h"

#include <QtGlobal>

#include <vector>

namespace Ajar {

/// The queries that were shown, to go back and forward through. What is typed in one go is one step: a
/// keystroke soon after another replaces it.
class QueryHistory
{
public:
    static constexpr qint64 pause = 1500; ///< ms without a keystroke that end a go
    static constexpr size_t longest = 200; ///< steps; the oldest are forgotten

    enum class Way { Typed, Touched }; ///< key by key, or at once: by a facet, a heading, a link

    explicit QueryHistory(WrittenQuery first)
        : m_steps{std::move(first)}
    {
    }

    /// Notes what is shown now. `now` is any clock's time in ms. The one that is noted already is no step.
    void note(const WrittenQuery &query, Way way, qint64 now);

    const WrittenQuery &current() const { return m_steps[m_at]; }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }
    const WrittenQuery &goBack(); ///< to be asked only where one can
    const WrittenQuery &goForward();

private:
    std::vector<WrittenQuery> m_steps;
    size_t m_at = 0;
    qint64 m_lastKey = 0;
    bool m_isTyping = false; ///< the current step is one that the next keystroke replaces
};

} // namespace Ajar
