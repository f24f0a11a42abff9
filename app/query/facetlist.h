// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/facetchoice.h"
#include "query/facetcount.h"

namespace Ajar {

/// As much of a facet's values as somebody can look through.
struct FacetList
{
    std::vector<FacetValue> values; ///< the most frequent first, steps of openness in their order
    int others = 0; ///< values that are not among them
    int unknown = 0; ///< entries of which the value is not known
};

/// What to list: at most `most` values whose name or id holds `search` (folded, empty: all), and beyond
/// these whatever the choice names, so that it can be taken back.
struct FacetListWish
{
    int most = 8;
    QString search;
};

/// A catalogue may have a hundred thousand values of a field; then only those that are listed are named.
FacetList listFacet(Field field, const FacetCounts &counts, const FacetChoice &choice, const RowIndex &index,
                    const FacetListWish &wish);

/// Whether there are so many values, one in each row, that only what is listed is named, and a search goes by
/// RowIndex::columnText().
bool isLongList(const Column &column);

/// What queries and people call a value, and how Chinese names are spelled; the id is the first.
QStringList namesOf(const FacetValue &value);

} // namespace Ajar
