// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/fieldvalue.h"

#include "base/quantity.h"

using namespace Qt::StringLiterals;

namespace Ajar {

double StepSpan::score(int step) const
{
    return table().verdicts[size_t(step)].id.toDouble();
}

bool isUndecided(const Value &value)
{
    const auto *span = std::get_if<StepSpan>(&value);
    return std::holds_alternative<std::monostate>(value) || (span && span->lower != span->upper);
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
        QString operator()(const StepSpan &span) const
        {
            const std::vector<VerdictInfo> &verdicts = span.table().verdicts;
            const QString &lower = verdicts[size_t(span.lower)].id;
            return span.lower == span.upper ? lower : lower + u".." + verdicts[size_t(span.upper)].id;
        }
    };
    return std::visit(Writer(), value);
}

} // namespace Ajar
