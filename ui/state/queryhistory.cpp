// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/queryhistory.h"

namespace Ajar {

void QueryHistory::note(const WrittenQuery &query, Way way, qint64 now)
{
    const bool replaces = way == Way::Typed && m_isTyping && now - m_lastKey < pause;
    if (way == Way::Typed)
        m_lastKey = now;
    if (query == current())
        return;
    m_steps.resize(m_at + 1);
    if (replaces)
        m_steps.pop_back();
    m_isTyping = way == Way::Typed;
    if (replaces && m_steps.back() == query)
        m_isTyping = false; // all that was typed is taken back: nothing happened
    else
        m_steps.push_back(query);
    if (m_steps.size() > longest)
        m_steps.erase(m_steps.begin());
    m_at = m_steps.size() - 1;
}

const WrittenQuery &QueryHistory::goBack()
{
    m_isTyping = false;
    return m_steps[--m_at];
}

const WrittenQuery &QueryHistory::goForward()
{
    m_isTyping = false;
    return m_steps[++m_at];
}

} // namespace Ajar
