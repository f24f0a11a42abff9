// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

QString printed(const Order &order)
{
    QStringList keys;
    for (const SortKey &key : order.keys)
        keys << (key.descending ? u"-"_s : QString()) + fieldInfo(key.field).name;
    return keys.join(u',');
}

std::optional<Order> orderFromText(const QString &text)
{
    std::vector<SortKey> keys;
    for (const QString &word : text.split(u',')) {
        const bool descending = word.startsWith(u'-');
        const FieldInfo *info = fieldByName(descending ? word.sliced(1) : word);
        if (!info)
            return std::nullopt;
        keys.push_back({info->field, descending});
    }
    return Order(std::move(keys));
}

std::optional<Field> onlyField(const Expression &expression)
{
    if (expression.kind == Expression::Kind::Predicate)
        return expression.predicate.field;
    std::optional<Field> only;
    for (const Expression &part : expression.parts) {
        const auto field = onlyField(part);
        if (!field || (only && only != field))
            return std::nullopt;
        only = field;
    }
    return only;
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
