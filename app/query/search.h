// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/bits.h"
#include "query/cancellation.h"
#include "query/facetcount.h"
#include "query/query.h"

#include <span>

namespace Ajar {

/// The answer to a query.
struct SearchResult
{
    Rows rows; ///< of which it is true, or may be where the query asks for those too; in its order
    Bits shown; ///< the same, as a set
    int unknown = 0; ///< of which it is neither true nor false, because facts are missing
    FacetCounts facets; ///< of the fields that were asked for
};

/// Rows, order and the counts of the given facets together. The first search of an index, and the first in
/// an order, work out what later ones use. Throws Cancelled.
SearchResult search(const Query &query, const RowIndex &index, Language language,
                    std::span<const Field> facets = {}, const Cancellation &cancellation = {});

/// Only the counts.
FacetCounts countFacets(std::span<const Field> fields, const Query &query, const RowIndex &index);
/// One facet by itself, with all its values.
std::vector<FacetValue> countFacet(Field field, const Query &query, const RowIndex &index);

} // namespace Ajar
