// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/operand.h"

#include "base/quantity.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Test = Predicate::Test;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// 80亿 as 8B, 12.8万 as 128K: the same number in the units that are always valid, so that it is the same
/// query. Chinese counts by ten thousands, where the last zeros only fill up the unit and say nothing of
/// precision.
QString withLatinUnit(const QString &typed)
{
    const QString text = typed.toUpper();
    const auto [unit, length] = countUnit(text);
    const auto value = parseCount(text);
    const bool isChinese = length > 0 && text.back().script() == QChar::Script_Han;
    if (!value || !isChinese)
        return text.endsWith(u'G') ? text.chopped(1) + u'B' : text;
    const QString number = text.chopped(length);
    const qsizetype point = number.indexOf(u'.');
    double lastDigit = unit * std::pow(10, point < 0 ? 0 : double(point - number.size() + 1));
    for (qsizetype i = number.size(); point < 0 && i > 1 && number[i - 1] == u'0'; --i)
        lastDigit *= 10;
    static constexpr std::pair<QChar, double> units[] = {{u'T', 1e12}, {u'B', 1e9}, {u'M', 1e6}, {u'K', 1e3}};
    for (const auto &[suffix, size] : units) {
        if (*value < size)
            continue;
        const int decimals = std::max(0, int(std::lround(std::log10(size / lastDigit))));
        return QString::number(*value / size, 'f', decimals) + suffix;
    }
    return QString::number(*value, 'f', QLocale::FloatingPointShortest);
}

std::optional<Operand> singleNumber(const QString &typed, FieldType type, double most)
{
    const QString text = withLatinUnit(typed);
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

std::optional<Operand> singleDate(const QString &typed)
{
    const QString text = asIso(typed);
    const auto date = PartialDate::fromIso(text);
    if (!date)
        return std::nullopt;
    return Operand{text, dayNumber(date->first()), dayNumber(date->last())};
}

/// this-year and the like, which move on by themselves.
std::optional<Operand> namedDate(const QString &typed, QDate today)
{
    static const struct
    {
        QString name;
        QStringList namesZh;
        bool isYear;
        int ago;
    } table[] = {
        {u"this-year"_s, {u"今年"_s}, true, 0},
        {u"last-year"_s, {u"去年"_s}, true, 1},
        {u"this-month"_s, {u"本月"_s, u"这个月"_s}, false, 0},
        {u"last-month"_s, {u"上月"_s, u"上个月"_s}, false, 1},
    };
    const QString folded = foldedText(typed);
    for (const auto &[name, namesZh, isYear, ago] : table) {
        if (folded != name && !namesZh.contains(folded))
            continue;
        const QDate first =
            isYear ? QDate(today.year() - ago, 1, 1) : QDate(today.year(), today.month(), 1).addMonths(-ago);
        const QDate end = isYear ? first.addYears(1) : first.addMonths(1);
        return Operand{name, dayNumber(first), dayNumber(end) - 1};
    }
    return std::nullopt;
}

/// How long ago something was.
struct Age
{
    QString text; ///< with the unit that is always valid: 90d
    QDate day;
};

std::optional<Age> readAge(const QString &typed, QDate today)
{
    static const QRegularExpression form(u"^(\\d{1,4})(d|w|m|y|天|日|周|个月|月|年)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2).toLower();
    const auto isOneOf = [&unit](std::initializer_list<QStringView> units) {
        return std::find(units.begin(), units.end(), unit) != units.end();
    };
    const QChar letter = isOneOf({u"d", u"天", u"日"}) ? u'd'
        : isOneOf({u"w", u"周"})                       ? u'w'
        : isOneOf({u"m", u"月", u"个月"})              ? u'm'
                                                       : u'y';
    const QDate day = letter == u'd' ? today.addDays(-count)
        : letter == u'w'             ? today.addDays(-7 * count)
        : letter == u'm'             ? today.addMonths(-count)
                                     : today.addYears(-count);
    return day.isValid() ? std::optional(Age{QString::number(count) + letter, day}) : std::nullopt;
}

/// An age as the days that are meant. `isAge` turns the comparison round: the older, the earlier.
std::optional<Operand> singleAge(const QString &typed, Test test, QDate today)
{
    const auto age = readAge(typed, today);
    if (!age)
        return std::nullopt;
    Operand operand{age->text, dayNumber(age->day), dayNumber(test == Test::Is ? today : age->day)};
    operand.isAge = true;
    return operand;
}

/// a..b; `read` gives what one end means.
template <typename Read> std::optional<Operand> range(const QString &text, Read read)
{
    const qsizetype dots = text.indexOf(".."_L1);
    QString ends[] = {text.first(dots), text.sliced(dots + 2)};
    Operand operand{text, -infinity, infinity};
    std::optional<bool> isAge;
    for (const int place : {0, 1}) {
        if (ends[place].isEmpty())
            continue;
        const std::optional<Operand> end = read(ends[place]);
        if (!end || end->isAge != isAge.value_or(end->isAge)) // no range goes from a date to an age
            return std::nullopt;
        isAge = end->isAge;
        ends[place] = end->text;
        if (end->isAge) // 30d..90d: what is older stands on the right
            (place == 0 ? operand.high : operand.low) = end->low;
        else
            (place == 0 ? operand.low : operand.high) = place == 0 ? end->low : end->high;
    }
    operand.text = ends[0] + u".."_s + ends[1];
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
    const auto read = [today](const QString &one, Test sign) {
        auto date = singleDate(one);
        date = date ? date : namedDate(one, today);
        return date ? date : singleAge(one, sign, today);
    };
    return isRange(text) ? range(text, [&](const QString &one) { return read(one, Test::LessEqual); })
                         : read(text, test);
}

std::optional<Operand> readFlag(const QString &text)
{
    const QString folded = foldedText(text);
    if (QStringList{u"yes"_s, u"true"_s, u"是"_s, u"有"_s, u"1"_s}.contains(folded))
        return Operand{u"yes"_s, 1, 1};
    if (QStringList{u"no"_s, u"false"_s, u"否"_s, u"无"_s, u"0"_s}.contains(folded))
        return Operand{u"no"_s, 0, 0};
    return std::nullopt;
}

} // namespace Ajar
