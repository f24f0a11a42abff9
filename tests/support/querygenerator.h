// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/expression.h"

#include <random>

namespace Ajar::Test {

/// Random queries of the whole language, awkward texts included; the same ones for the same seed.
class QueryGenerator
{
public:
    explicit QueryGenerator(unsigned seed)
        : m_random(seed)
    {
    }

    /// A tree of the shapes that queries can have: And and Or have no part of their own kind, and at least
    /// two parts. Operands have their texts only.
    Expression expression(int depth, Expression::Kind parent = Expression::Kind::Words);

    /// That many pieces of queries one behind the other; by chance they make sense.
    QString text(int pieces);

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }
    QString any(const QStringList &list) { return list[below(int(list.size()))]; }
    Expression group(Expression::Kind kind, int depth);
    QString awkwardText();
    Predicate predicate();
    QString operand(const FieldInfo &info);

    std::mt19937 m_random;
};

/// What is wrong with how a query is read: an error that lies outside of it, a print that is not read back
/// as the same query or that is not its own print. Empty: nothing.
QString wrongInQuery(const QString &query);

} // namespace Ajar::Test
