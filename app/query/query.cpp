// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

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

} // namespace Ajar
