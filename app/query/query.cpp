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

} // namespace

std::vector<Expression> conjuncts(const Expression &expression)
{
    return expression.kind == Expression::Kind::And ? expression.parts : std::vector{expression};
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
        Predicate predicate{field, Predicate::Test::Is, {}};
        for (const QString &value : values)
            predicate.operands.push_back({value, 0, 0});
        parts.insert(parts.begin() + std::min<std::ptrdiff_t>(place, std::ssize(parts)),
                     Expression::demand(std::move(predicate)));
    }
    if (parts.size() == 1)
        return {parts.front(), order, withUnknowns};
    return {{Expression::Kind::And, std::move(parts), {}, {}}, order, withUnknowns};
}

} // namespace Ajar
