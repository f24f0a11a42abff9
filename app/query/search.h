// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/query.h"

namespace Ajar {

/// The rows of a query.
struct SearchResult
{
    Rows rows; ///< of which it is true, in the query's order
    int unknown = 0; ///< of which it is neither true nor false, because facts are missing
};

SearchResult search(const Query &query, const RowIndex &index, Language language);

/// A value of a facet and how many entries have it.
struct FacetValue
{
    QString id; ///< as queries name it
    LocalizedText label;
    int count = 0;
};

/// The values of a choice field over the whole catalogue, each with its number among the entries that
/// the query without its own part on that field lets through; so a choice never hides its alternatives.
/// Levels come in their order, other values by count and name. An entry with several values (ways of
/// access, modalities) counts for each; one whose value is unknown for none.
std::vector<FacetValue> countFacet(Field field, const Query &query, const RowIndex &index);

} // namespace Ajar
