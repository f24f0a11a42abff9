// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/operand.h"

#include "base/quantity.h"

#include <QRegularExpression>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Test = Predicate::Test;

constexpr double infinity = std::numeric_limits<double>::infinity();

std::optional<Operand> singleNumber(const QString &text, FieldType type, double most)
{
    const auto value = parseCount(text);
    if (!value)
        return std::nullopt;
    Operand operand{text, *value, *value};
    const auto [unit, length] = countUnit(text);
    if (length == 0)
        return operand;
    const qsizetype point = text.indexOf(u'.');
    const double decimals = point < 0 ? 0 : double(text.size() - length - point - 1);
    const double half = std::min(0.5 * std::pow(10, -decimals) * unit, most * *value);
    const double binary = type == FieldType::Tokens ? std::pow(1.024, std::round(std::log10(unit) / 3)) : 1;
    operand.low -= half;
    operand.high = (operand.high + half) * binary;
    return operand;
}

double dayNumber(QDate date)
{
    return double(date.toJulianDay());
}

/// 2024年, 2024年7月, 2024年7月18日 as ISO has them; other text as it is.
QString asIso(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})[日号])?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return text;
    QStringList parts{match.captured(1)};
    for (const int group : {2, 3}) {
        if (match.hasCaptured(group))
            parts << match.captured(group).rightJustified(2, u'0');
    }
    return parts.join(u'-');
}

std::optional<Operand> singleDate(const QString &text)
{
    const auto date = PartialDate::fromIso(asIso(text));
    if (!date)
        return std::nullopt;
    return Operand{text, dayNumber(date->first()), dayNumber(date->last())};
}

/// The day that was so long before today.
std::optional<QDate> dayBefore(const QString &age, QDate today)
{
    static const QRegularExpression form(u"^(\\d{1,4})(d|w|m|y|天|日|周|个月|月|年)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(age);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2).toLower();
    const auto isOneOf = [&unit](std::initializer_list<QStringView> units) {
        return std::find(units.begin(), units.end(), unit) != units.end();
    };
    const QDate day = isOneOf({u"d", u"天", u"日"}) ? today.addDays(-count)
        : isOneOf({u"w", u"周"})                    ? today.addDays(-7 * count)
        : isOneOf({u"m", u"月", u"个月"})           ? today.addMonths(-count)
                                                    : today.addYears(-count);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// An age as the days that are meant. `isAge` turns the comparison round: the older, the earlier.
std::optional<Operand> singleAge(const QString &text, Test test, QDate today)
{
    const auto day = dayBefore(text, today);
    if (!day)
        return std::nullopt;
    Operand operand{text, dayNumber(*day), dayNumber(test == Test::Is ? today : *day)};
    operand.isAge = true;
    return operand;
}

/// a..b; `read` gives what one end means.
template <typename Read> std::optional<Operand> range(const QString &text, Read read)
{
    const qsizetype dots = text.indexOf(".."_L1);
    const QString ends[] = {text.first(dots), text.sliced(dots + 2)};
    Operand operand{text, -infinity, infinity};
    std::optional<bool> isAge;
    for (const int place : {0, 1}) {
        if (ends[place].isEmpty())
            continue;
        const std::optional<Operand> end = read(ends[place]);
        if (!end || end->isAge != isAge.value_or(end->isAge)) // no range goes from a date to an age
            return std::nullopt;
        isAge = end->isAge;
        if (end->isAge) // 30d..90d: what is older stands on the right
            (place == 0 ? operand.high : operand.low) = end->low;
        else
            (place == 0 ? operand.low : operand.high) = place == 0 ? end->low : end->high;
    }
    const bool isOpen = ends[0].isEmpty() && ends[1].isEmpty();
    return isOpen || operand.low > operand.high ? std::nullopt : std::optional(operand);
}

bool isRange(const QString &text)
{
    return text.contains(".."_L1);
}

} // namespace

std::optional<Operand> readNumber(const QString &text, FieldType type, Test test)
{
    const double most = test == Test::Is && !isRange(text) ? 0.1 : 0.05;
    const auto read = [&](const QString &one) { return singleNumber(one, type, most); };
    return isRange(text) ? range(text, read) : read(text);
}

std::optional<Operand> readDate(const QString &text, Test test, QDate today)
{
    if (!isRange(text)) {
        const auto date = singleDate(text);
        return date ? date : singleAge(text, test, today);
    }
    return range(text, [&](const QString &one) {
        const auto date = singleDate(one);
        return date ? date : singleAge(one, Test::LessEqual, today);
    });
}

std::optional<Operand> readFlag(const QString &text)
{
    const QString folded = foldedText(text);
    if (QStringList{u"yes"_s, u"true"_s, u"是"_s, u"有"_s, u"1"_s}.contains(folded))
        return Operand{text, 1, 1};
    if (QStringList{u"no"_s, u"false"_s, u"否"_s, u"无"_s, u"0"_s}.contains(folded))
        return Operand{text, 0, 0};
    return std::nullopt;
}

} // namespace Ajar
