// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/bits.h"
#include "query/cancellation.h"
#include "query/query.h"

#include <functional>
#include <span>
#include <vector>

namespace Ajar {

/// The fields by which queries are narrowed at a click, in the order in which they are offered. Their
/// values are counted for each query.
std::span<const Field> facetFields();

/// Further ones whose values take longer to work out, and are counted only where somebody looks at them.
std::span<const Field> rareFacetFields();

/// How many rows of a query's each value of a field has, if the query did not ask about that field: so a
/// choice never hides its alternatives.
struct FacetCount
{
    Field field;
    /// By code of RowIndex::column(field); code 0 and its like are the unknown. Where the column is one of
    /// many numbers, by step of RowIndex::scale(field), behind the unknown.
    std::vector<int> counts;
};

/// The counts of several fields.
class FacetCounts
{
public:
    FacetCounts() = default;
    explicit FacetCounts(std::vector<FacetCount> facets)
        : m_facets(std::move(facets))
    {
    }

    /// By code, or by step; empty where the field was not counted.
    const std::vector<int> &of(Field field) const;

private:
    std::vector<FacetCount> m_facets;
};

/// Counts codes among the rows of a set, for several fields at once. Throws Cancelled. Where two threads
/// share the work, one of them does `more` first; else it is done before.
std::vector<FacetCount> countCodes(
    const Bits &rows, std::span<const Field> fields, const RowIndex &index,
    const Cancellation &cancellation = {}, const std::function<void()> &more = [] {});

/// A value of a facet and how many entries have it.
struct FacetValue
{
    QString id; ///< as queries name it
    LocalizedText label;
    int count = 0;
};

/// The values of a field over the whole catalogue, each with its count. Levels and the like come in their
/// order, other values by count and name. An entry with several values (ways of access, modalities) counts
/// for each; one whose value is unknown for none. None at all where Column::isManyNumbers().
std::vector<FacetValue> facetValues(Field field, const FacetCounts &counts, const RowIndex &index);

/// Of how many entries the field's value is unknown, a span of verdicts included.
int unknownCount(Field field, const FacetCounts &counts, const RowIndex &index);

} // namespace Ajar
