// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "query/querylink.h"

#include <vector>

class QSettings;

namespace Ajar {

/// A query that somebody wants to come back to. Those that come with the program are named in both
/// languages, a person's own in one.
struct SavedQuery
{
    LocalizedText name;
    WrittenQuery query;

    friend bool operator==(const SavedQuery &, const SavedQuery &) = default;
};

using SavedQueries = std::vector<SavedQuery>;

constexpr qsizetype longestQueryName = 80;
constexpr int mostSavedQueries = 100;

/// What there is before anything has been saved.
SavedQueries starterQueries();

/// Without line ends and other controls, not longer than `longestQueryName`; empty if nothing is left.
QString cleanQueryName(const QString &name);

/// Reads the list from a store; the starter set where none was ever written. What is damaged is left out.
SavedQueries readSavedQueries(QSettings &store);
void writeSavedQueries(QSettings &store, const SavedQueries &queries);

} // namespace Ajar
