// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/expression.h"

#include <utility>

namespace Ajar {

/// A field to sort by, and in which direction.
struct SortKey
{
    Field field = Field::Released;
    bool descending = true;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// By what rows are ordered: by the first key, rows that are equal there by the second, and so on. Every
/// order is total, since rows that are equal in all keys follow each other by name and id. Rows whose value
/// is unknown come last in both directions.
struct Order
{
    std::vector<SortKey> keys{SortKey()}; ///< at least one

    Order() = default;
    Order(Field field, bool descending)
        : keys{{field, descending}}
    {
    }
    explicit Order(std::vector<SortKey> several)
        : keys(several.empty() ? Order().keys : std::move(several))
    {
    }

    const SortKey &first() const { return keys.front(); }
    friend bool operator==(const Order &, const Order &) = default;
};

/// "-released,name": fields in their order, with - from the greatest down.
QString printed(const Order &order);
std::optional<Order> orderFromText(const QString &text); ///< nothing where a field is unknown

/// What is to be shown and in which order: the one immutable value behind table, spectrum, facets,
/// status line and command line. Controls ask for a changed copy.
struct Query
{
    Expression expression;
    Order order;
    /// Whether entries are shown, too, of which it is unknown whether they match.
    bool withUnknowns = false;

    /// The normal form of the expression.
    QString text() const { return printed(expression); }

    Query withOrder(Order changed) const { return {expression, std::move(changed), withUnknowns}; }

    friend bool operator==(const Query &, const Query &) = default;
};

/// The parts of an expression that must all hold.
std::vector<Expression> conjuncts(const Expression &expression);

/// The field that the expression asks about and nothing else, if it is a single one: of vendor:acorn,
/// -vendor:acorn and (vendor:acorn OR vendor:?) it is vendor. At the top of a query that is a facet's part.
std::optional<Field> onlyField(const Expression &expression);

} // namespace Ajar
