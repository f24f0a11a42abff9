// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "bench/querytable.h"
#include "query/rowindex.h"

namespace Ajar::Bench {

/// What an ordinary sorted QSortFilterProxyModel over the entries' names takes. Since that may be minutes,
/// each step is taken in a child process that is stopped after the limit.
class Proxy
{
public:
    Proxy(const RowIndex &index, double limit)
        : m_index(index)
        , m_limit(limit)
    {
    }

    /// The filter changed from one word to another; empty: nothing is filtered out.
    Limited filter(const QString &from, const QString &to) const;
    /// The model set anew with the filter in place, which costs the view its selection and place.
    Limited reset(const QString &word) const;

private:
    const RowIndex &m_index;
    double m_limit; ///< in seconds
};

} // namespace Ajar::Bench
