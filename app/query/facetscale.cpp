// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/facetscale.h"

#include "base/quantity.h"
#include "query/column.h"
#include "query/parser.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Test = Predicate::Test;

constexpr double infinity = std::numeric_limits<double>::infinity();

std::optional<double> numberOf(const Value &value)
{
    if (const auto *count = std::get_if<qint64>(&value))
        return double(*count);
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *date = std::get_if<PartialDate>(&value))
        return double(date->first().toJulianDay());
    if (const auto *steps = std::get_if<StepSpan>(&value); steps && !isUndecided(value))
        return steps->score(steps->lower);
    return std::nullopt;
}

/// Round numbers as people in the field name sizes and prices, from 10^-4 up.
std::vector<double> roundNumbers(FieldType type)
{
    std::vector<double> numbers;
    if (type == FieldType::Tokens) {
        for (int power = 8; power < 40; ++power)
            numbers.push_back(std::ldexp(1, power));
        return numbers;
    }
    if (type == FieldType::Price)
        numbers.push_back(0);
    const std::vector<double> digits = type == FieldType::Price
        ? std::vector<double>{1, 2, 5}
        : std::vector<double>{1, 1.5, 2, 3, 4, 5, 7, 8};
    for (int power = type == FieldType::Price ? -4 : 0; power < 15; ++power) {
        for (const double digit : digits)
            numbers.push_back(digit * std::pow(10, power));
    }
    return numbers;
}

QString textOf(FieldType type, double number)
{
    return type == FieldType::Price || type == FieldType::Score ? price(number)
        : type == FieldType::Tokens                             ? shortTokens(qint64(number))
                                                                : shortCount(qint64(number));
}

/// The values that an operand means, or the days. Of a number by itself the one that is written, without
/// the slack that it has.
std::pair<double, double> boundsOf(const Operand &operand, Test test, bool isDate)
{
    if (test == Test::Is && !isDate && !operand.text.contains(".."_L1)) {
        const double middle = operand.low + (operand.high - operand.low) / 2;
        return {middle, middle};
    }
    return {operand.low, operand.high};
}

Test turnedRound(Test test)
{
    return test == Test::Less        ? Test::Greater
        : test == Test::LessEqual    ? Test::GreaterEqual
        : test == Test::Greater      ? Test::Less
        : test == Test::GreaterEqual ? Test::LessEqual
                                     : test;
}

/// The steps that a demand allows.
FacetScale::Range spanned(const Predicate &demand, const FacetScale &scale)
{
    const bool isDate = fieldInfo(demand.field).type == FieldType::Date;
    FacetScale::Range hull{scale.size() - 1, 0};
    for (const Operand &operand : demand.operands) {
        const Test test = operand.isAge ? turnedRound(demand.test) : demand.test; // the older, the earlier
        const auto [low, high] = boundsOf(operand, test, isDate);
        FacetScale::Range one = scale.whole();
        if (test == Test::Is || test == Test::GreaterEqual)
            one.first = scale.stepOf(low);
        else if (test == Test::Greater)
            one.first = scale.stepOf(high + (isDate ? 1 : 0));
        if (test == Test::Is || test == Test::LessEqual)
            one.last = scale.stepOf(high);
        else if (test == Test::Less)
            one.last = scale.stepOf(std::nextafter(low, -infinity));
        hull = {std::min(hull.first, one.first), std::max(hull.last, one.last)};
    }
    return hull;
}

} // namespace

FacetScale::FacetScale(Field field, const RowIndex &index)
    : m_field(field)
{
    const Column &column = index.column(field);
    std::vector<std::optional<double>> numbers;
    double least = infinity;
    double greatest = -infinity;
    for (int code = 0; code < column.size(); ++code) {
        numbers.push_back(column.isUnknown(code) ? std::nullopt : numberOf(column.value(code)));
        least = std::min(least, numbers.back().value_or(infinity));
        greatest = std::max(greatest, numbers.back().value_or(-infinity));
    }
    m_stepOfCode.assign(numbers.size(), -1);
    if (least > greatest)
        return;
    if (fieldInfo(field).type == FieldType::Date)
        addMonths(least, greatest);
    else if (fieldInfo(field).type == FieldType::Score)
        addScores(numbers);
    else
        addNumbers(fieldInfo(field).type, least, greatest);
    for (size_t code = 0; code < numbers.size(); ++code) {
        if (numbers[code])
            m_stepOfCode[code] = stepOf(*numbers[code]);
    }
    if (column.isManyNumbers())
        countRows(column);
}

void FacetScale::countRows(const Column &column)
{
    static constexpr int most = std::numeric_limits<uint8_t>::max();
    m_counts.resize(m_steps.size() + 1);
    std::visit(
        [&](const auto &codes) {
            m_stepsOfRows.reserve(codes.size());
            for (const auto code : codes) {
                m_stepsOfRows.push_back(uint8_t(std::min(m_stepOfCode[code] + 1, most)));
                ++m_counts[m_stepsOfRows.back()];
            }
        },
        column.codes());
    m_stepOfCode.clear();
    m_stepOfCode.shrink_to_fit();
}

/// A step reaches half the way to its neighbours, by ratio.
void FacetScale::addNumbers(FieldType type, double least, double greatest)
{
    const std::vector<double> numbers = roundNumbers(type);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const double low = i == 0 ? -infinity
            : numbers[i - 1] == 0 ? std::numeric_limits<double>::min()
                                  : std::sqrt(numbers[i - 1] * numbers[i]);
        const bool isLast = i + 1 == numbers.size();
        const double high = isLast ? infinity
            : numbers[i] == 0      ? std::numeric_limits<double>::min()
                                   : std::sqrt(numbers[i] * numbers[i + 1]);
        if (high <= least || low > greatest)
            continue;
        const QString text = textOf(type, numbers[i]);
        m_steps.push_back({low, text, text, text});
    }
}

/// A step for each score that occurs, which reaches half the way to its neighbours.
void FacetScale::addScores(const std::vector<std::optional<double>> &scores)
{
    std::set<double> distinct;
    for (const auto &score : scores) {
        if (score)
            distinct.insert(*score);
    }
    double before = -infinity;
    for (const double score : distinct) {
        const QString text = textOf(FieldType::Score, score);
        m_steps.push_back({before + (score - before) / 2, text, text, text});
        before = score;
    }
}

void FacetScale::addMonths(double least, double greatest)
{
    const QDate first = QDate::fromJulianDay(qint64(least));
    const QDate end = QDate::fromJulianDay(qint64(greatest));
    constexpr int longest = 100 * 12; // a mistaken date is no reason for a million bars
    for (QDate month(first.year(), first.month(), 1); month <= end && size() < longest;
         month = month.addMonths(1)) {
        const QString text = month.toString(u"yyyy-MM"_s);
        const QString year = text.first(4);
        m_steps.push_back({double(month.toJulianDay()), text, month.month() == 1 ? year : text,
                           month.month() == 12 ? year : text});
    }
}

int FacetScale::stepOf(double value) const
{
    const auto above = std::upper_bound(m_steps.begin(), m_steps.end(), value,
                                        [](double v, const Step &step) { return v < step.low; });
    return std::max(0, int(above - m_steps.begin()) - 1);
}

std::vector<int> FacetScale::heights(const std::vector<int> &counts) const
{
    if (!m_stepsOfRows.empty())
        return counts.empty() ? std::vector<int>(m_steps.size())
                              : std::vector(counts.begin() + 1, counts.end());
    std::vector<int> heights(m_steps.size());
    for (size_t code = 0; code < std::min(counts.size(), m_stepOfCode.size()); ++code) {
        if (m_stepOfCode[code] >= 0)
            heights[size_t(m_stepOfCode[code])] += counts[code];
    }
    return heights;
}

qint64 FacetScale::bytes() const
{
    return qint64(m_stepOfCode.size() + m_counts.size()) * qint64(sizeof(int)) + qint64(m_stepsOfRows.size());
}

FacetScale::Range FacetScale::range(const FacetChoice &choice) const
{
    if (choice.wanted.empty() || m_steps.empty())
        return whole();
    Range hull{size() - 1, 0};
    for (const Predicate &demand : choice.wanted) {
        const Range one = spanned(demand, *this);
        hull = {std::min(hull.first, one.first), std::max(hull.last, one.last)};
    }
    return hull.first <= hull.last ? hull : whole();
}

QString FacetScale::text(Range range) const
{
    const bool hasFloor = range.first > 0;
    const bool hasRoof = range.last + 1 < size();
    if (!hasFloor && !hasRoof)
        return {};
    if (range.first == range.last && hasFloor && hasRoof)
        return text(range.first);
    const QString &from = m_steps[size_t(range.first)].from;
    const QString &to = m_steps[size_t(range.last)].to;
    return !hasRoof ? u">="_s + from : !hasFloor ? u"<="_s + to : from == to ? from : from + u".."_s + to;
}

FacetChoice FacetScale::withRange(FacetChoice choice, Range range) const
{
    choice.wanted.clear();
    const QString demand = text(range);
    if (demand.isEmpty())
        return choice;
    // The parser knows what the words mean, and a query that is typed must be the same.
    const ParsedQuery parsed = parseQuery(fieldInfo(m_field).name + u':' + demand);
    if (!parsed.error)
        choice.wanted.push_back(parsed.expression.predicate);
    return choice;
}

} // namespace Ajar
