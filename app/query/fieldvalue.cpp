// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/fieldvalue.h"

#include "base/quantity.h"

using namespace Qt::StringLiterals;

namespace Ajar {

bool isUndecided(const Value &value)
{
    const auto *levels = std::get_if<LevelSpan>(&value);
    return std::holds_alternative<std::monostate>(value) || (levels && levels->lower != levels->upper);
}

QString rawText(const Value &value)
{
    struct Writer
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const QStringList &list) const { return list.join(u';'); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return price(number); }
        QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
        QString operator()(const PartialDate &date) const { return date.toIso(); }
        QString operator()(const LevelSpan &span) const
        {
            return span.lower == span.upper ? levelId(span.lower)
                                            : levelId(span.lower) + u".." + levelId(span.upper);
        }
    };
    return std::visit(Writer(), value);
}

} // namespace Ajar
