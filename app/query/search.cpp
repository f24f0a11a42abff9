// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/search.h"

#include "query/matcher.h"
#include "query/parallel.h"
#include "query/roworder.h"

#include <algorithm>
#include <optional>

namespace Ajar {

namespace {

/// A demand at the top of a query, the field whose facet it belongs to, and its rows.
struct Part
{
    std::optional<Field> facet;
    TriBits rows;
};

std::vector<Part> matchedParts(const Query &query, const RowIndex &index, const Cancellation &cancellation)
{
    std::vector<Part> parts;
    for (const Expression &part : conjuncts(query.expression))
        parts.push_back({onlyField(part), index.matcher().match(part, cancellation)});
    return parts;
}

/// The rows that all parts agree to, apart from those of one facet.
TriBits joined(const std::vector<Part> &parts, int size, std::optional<Field> without = {})
{
    TriBits rows{Bits(size, true), Bits(size)};
    for (const Part &part : parts) {
        if (!without || part.facet != without)
            rows &= part.rows;
    }
    return rows;
}

/// Walks through all rows in their order and picks those of a set.
Rows picked(const Rows &order, const Bits &shown, int count, const Cancellation &cancellation)
{
    if (size_t(count) == order.size())
        return order;
    Rows rows(size_t(count) + 1); // one more, so that every row can be written before it is known to count
    size_t at = 0;
    constexpr size_t block = 1 << 16;
    for (size_t from = 0; from < order.size(); from += block) {
        cancellation.check();
        for (size_t i = from, end = std::min(order.size(), from + block); i < end; ++i) {
            rows[at] = order[i];
            at += shown.test(order[i]) ? 1U : 0U;
        }
    }
    rows.resize(at);
    return rows;
}

/// All facets have the query's rows but those of which the query itself asks something. Beside it `more` is
/// done.
FacetCounts counted(
    const std::vector<Part> &parts, const Bits &all, std::span<const Field> fields, const RowIndex &index,
    const Cancellation &cancellation, const std::function<void()> &more = [] {})
{
    std::vector<Field> unasked;
    std::vector<FacetCount> facets;
    for (const Field field : fields) {
        const bool isAsked = std::any_of(parts.begin(), parts.end(),
                                         [field](const Part &part) { return part.facet == field; });
        if (!isAsked) {
            unasked.push_back(field);
            continue;
        }
        const TriBits others = joined(parts, index.size(), field);
        facets.push_back(countCodes(others.yes, {&field, 1}, index, cancellation).front());
    }
    for (FacetCount &facet : countCodes(all, unasked, index, cancellation, more))
        facets.push_back(std::move(facet));
    return FacetCounts(std::move(facets));
}

} // namespace

SearchResult search(const Query &query, const RowIndex &index, Language language,
                    std::span<const Field> facets, const Cancellation &cancellation)
{
    const std::vector<Part> parts = matchedParts(query, index, cancellation);
    TriBits rows = joined(parts, index.size());
    SearchResult result;
    result.unknown = rows.maybe.count();
    result.shown = rows.yes;
    if (query.withUnknowns)
        result.shown |= rows.maybe;
    const RowOrders::Permutation order = index.orders().sorted(query.order, language);
    const auto pick = [&] { result.rows = picked(*order, result.shown, result.shown.count(), cancellation); };
    if (facets.empty())
        pick();
    else
        result.facets = counted(parts, rows.yes, facets, index, cancellation, pick);
    return result;
}

FacetCounts countFacets(std::span<const Field> fields, const Query &query, const RowIndex &index)
{
    const std::vector<Part> parts = matchedParts(query, index, {});
    return counted(parts, joined(parts, index.size()).yes, fields, index, {});
}

std::vector<FacetValue> countFacet(Field field, const Query &query, const RowIndex &index)
{
    return facetValues(field, countFacets({&field, 1}, query, index), index);
}

} // namespace Ajar
