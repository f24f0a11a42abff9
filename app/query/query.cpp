// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/query.h"

#include <algorithm>

namespace Ajar {

namespace {

bool isChoiceOf(const Expression &part, Field field)
{
    return part.kind == Expression::Kind::Predicate && part.predicate.field == field
        && part.predicate.test == Predicate::Test::Is;
}

/// Under a negation the unknown must make the inner demand false, so that the whole becomes true.
Expression lenient(const Expression &expression, bool isNegated)
{
    using Kind = Expression::Kind;
    Expression result = expression;
    if (expression.kind == Kind::Predicate) {
        const Predicate &predicate = expression.predicate;
        if (predicate.test == Predicate::Test::Known || predicate.test == Predicate::Test::Unknown)
            return result;
        const auto test = isNegated ? Predicate::Test::Known : Predicate::Test::Unknown;
        return {isNegated ? Kind::And : Kind::Or,
                {expression, Expression::demand({predicate.field, test, {}})}, {}, {}};
    }
    for (Expression &part : result.parts)
        part = lenient(part, isNegated != (expression.kind == Kind::Not));
    return result;
}

} // namespace

Expression withUnknowns(const Expression &expression)
{
    return lenient(expression, false);
}

std::vector<Expression> conjuncts(const Expression &expression)
{
    return expression.kind == Expression::Kind::And ? expression.parts : std::vector {expression};
}

QStringList Query::choice(Field field) const
{
    QStringList values;
    for (const Expression &part : conjuncts(expression)) {
        if (!isChoiceOf(part, field))
            continue;
        for (const Operand &operand : part.predicate.operands)
            values << operand.text;
    }
    return values;
}

Query Query::withChoice(Field field, const QStringList &values) const
{
    std::vector<Expression> parts = conjuncts(expression);
    const auto old = std::find_if(parts.begin(), parts.end(),
                                  [field](const Expression &part) { return isChoiceOf(part, field); });
    const auto place = old - parts.begin();
    std::erase_if(parts, [field](const Expression &part) { return isChoiceOf(part, field); });
    if (!values.isEmpty()) {
        Predicate predicate {field, Predicate::Test::Is, {}};
        for (const QString &value : values)
            predicate.operands.push_back({value, 0, 0});
        parts.insert(parts.begin() + std::min<std::ptrdiff_t>(place, std::ssize(parts)),
                     Expression::demand(std::move(predicate)));
    }
    if (parts.size() == 1)
        return {parts.front(), order};
    return {{Expression::Kind::And, std::move(parts), {}, {}}, order};
}

} // namespace Ajar
