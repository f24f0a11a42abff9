// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/expression.h"

namespace Ajar {

/// By what rows are ordered. Every order is total: equal rows follow each other by name and id, and rows
/// whose value is unknown come last in both directions.
struct Order
{
    Field field = Field::Released;
    bool descending = true;
    friend bool operator==(const Order &, const Order &) = default;
};

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

    /// The values that the query's `field:a,b` at top level allows; empty if it has none.
    QStringList choice(Field field) const;
    /// The same query with that part replaced; without values it is left out.
    Query withChoice(Field field, const QStringList &values) const;
    Query withOrder(Order changed) const { return {expression, changed, withUnknowns}; }

    friend bool operator==(const Query &, const Query &) = default;
};

/// The parts of an expression that must all hold.
std::vector<Expression> conjuncts(const Expression &expression);

} // namespace Ajar
