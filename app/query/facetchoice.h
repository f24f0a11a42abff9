// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/query.h"

namespace Ajar {

/// What a query demands of one field by the parts at its top that ask about that field only. It is how a
/// facet is drawn, and what a facet changes.
struct FacetChoice
{
    enum class Unknown {
        AsAsked, ///< nothing is said of it
        Wanted, ///< field:? alone or beside what else is wanted
        Unwanted, ///< field:*
    };
    enum class Side { Wanted, Unwanted };

    std::vector<Predicate> wanted; ///< one of them must hold
    std::vector<Predicate> unwanted; ///< none of them may hold
    Unknown unknown = Unknown::AsAsked;

    bool isEmpty() const { return wanted.empty() && unwanted.empty() && unknown == Unknown::AsAsked; }

    /// The words that `field:a,b` lists, or -field:a,b.
    QStringList words(Side side) const;

    friend bool operator==(const FacetChoice &, const FacetChoice &) = default;
};

/// Reads the parts that a facet can draw: lists, comparisons, their opposites, known and unknown.
FacetChoice facetChoice(const Query &query, Field field);

/// The same query with these parts replaced, in the place of the first of them.
Query withFacetChoice(const Query &query, Field field, const FacetChoice &choice);

/// The choice with a value put on a side, or taken from it if it stood there; the other side never has it.
/// `names` are all words that the value is called by; the first is the one to be written.
FacetChoice toggled(FacetChoice choice, Field field, const QStringList &names, FacetChoice::Side side);
/// The query with its demand on the field being the value alone, or not the value besides what it demands
/// already: what "filter by this" and "exclude this" mean on a cell. `value` as queries write it.
Query withValue(const Query &query, Field field, const QString &value, FacetChoice::Side side);
FacetChoice toggledUnknown(FacetChoice choice, FacetChoice::Side side);

} // namespace Ajar
