// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "analysis/argumenttest.h"

#include "analysis/argumentcase.h"
#include "base/quantity.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr int fewestPrices = 5;

bool isOf(const RowIndex &index, int row, Camp camp)
{
    const Openness &level = index.openness(row);
    return campOf(level.lower) == camp && campOf(level.upper) == camp;
}

bool comparesCamps(Argument argument)
{
    return argument == Argument::ClosedPerformance || argument == Argument::OpenGap;
}

Finding byCounts(const ArgumentResult &counts)
{
    const int known = counts.supporting + counts.between + counts.opposing;
    if (known < fewestCases)
        return Finding::NotEnoughData;
    const double share = (counts.supporting + 0.5 * counts.between) / known;
    return share >= supportedFrom ? Finding::Supported
        : share <= notSupportedTo ? Finding::NotSupported
                                  : Finding::Mixed;
}

Rows allRows(const RowIndex &index)
{
    Rows rows(size_t(index.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

std::optional<double> blendedPrice(const Entry &entry)
{
    const auto in = entry.facts.value<double>(FactKey::PriceIn);
    const auto out = entry.facts.value<double>(FactKey::PriceOut);
    return in && out ? std::optional(0.75 * *in + 0.25 * *out) : std::nullopt;
}

ArgumentGround::ArgumentGround(const RowIndex &index, Rows rows)
    : m_index(index)
    , m_rows(std::move(rows))
    , m_comparisons(comparisonsOf(index, m_rows))
{
    const Catalog &catalog = index.catalog();
    for (const int row : m_rows) {
        const Entry entry = index.entry(row);
        const auto price = blendedPrice(entry);
        const auto released = entry.facts.value<PartialDate>(FactKey::Released);
        if (price && *price > 0 && released && isOf(index, row, Camp::Open))
            m_openPrices.push_back({released->first(), *price, row});
        const auto bases = entry.facts.value<QStringList>(FactKey::Base);
        for (const QString &base : bases.value_or(QStringList())) {
            const int found = catalog.entryById(base);
            const QString maker = base.section(u'/', 0, 0);
            if (maker == index.vendor(row).id)
                continue; // by the same house
            ++m_derived[found >= 0 ? index.release(found).id() : base];
        }
    }
    std::sort(m_openPrices.begin(), m_openPrices.end(),
              [](const Priced &a, const Priced &b) { return a.price < b.price; });
}

ArgumentGround::ArgumentGround(const RowIndex &index)
    : ArgumentGround(index, allRows(index))
{
}

std::optional<ArgumentGround::Median> ArgumentGround::openPrice(const PartialDate &around) const
{
    const QDate day = around.first();
    std::vector<const Priced *> near;
    for (const Priced &one : m_openPrices) {
        if (std::abs(one.date.daysTo(day)) <= 366)
            near.push_back(&one);
    }
    if (near.size() < fewestPrices)
        return std::nullopt;
    const Priced &middle = *near[(near.size() - 1) / 2];
    const Priced &other = *near[near.size() / 2];
    return Median{(middle.price + other.price) / 2, int(near.size()), middle.row};
}

int ArgumentGround::derivedFrom(int row) const
{
    return m_derived.value(m_index.release(row).id());
}

ArgumentCase ArgumentGround::caseOf(Argument argument, int row, Language language) const
{
    return ArgumentCaseFinder(*this, row, language).find(argument);
}

std::vector<ArgumentResult> ArgumentGround::results(Language language) const
{
    std::vector<ArgumentResult> all;
    for (const ArgumentRule &rule : argumentRules())
        all.push_back(result(rule.argument, language));
    return all;
}

ArgumentResult ArgumentGround::result(Argument argument, Language language) const
{
    if (comparesCamps(argument))
        return compareCamps(argument, language);
    const Camp camp = argument < Argument::OpenControl ? Camp::Closed : Camp::Open;
    ArgumentResult result;
    result.argument = argument;
    double heaviest = 0;
    for (const int row : m_rows) {
        if (!isOf(m_index, row, camp))
            continue;
        const ArgumentCase one = caseOf(argument, row, language);
        result.supporting += one.finding == Finding::Supported ? 1 : 0;
        result.between += one.finding == Finding::Mixed ? 1 : 0;
        result.unknown += one.finding == Finding::NotEnoughData ? 1 : 0;
        if (one.finding != Finding::NotSupported)
            continue;
        ++result.opposing;
        if (result.counterExample < 0 || one.weight > heaviest) {
            heaviest = one.weight;
            result.counterExample = row;
            result.counterFigures = one.figures;
        }
    }
    result.finding = byCounts(result);
    const int known = result.supporting + result.between + result.opposing;
    if (known > 0)
        result.figures << tr("%1 of %2 models speak for it, %3 in part, %4 against.")
                              .arg(result.supporting)
                              .arg(known)
                              .arg(result.between)
                              .arg(result.opposing);
    if (result.unknown > 0)
        result.figures << tr("Of %n model(s) it is not known.", nullptr, result.unknown);
    return result;
}

/// Who is ahead in each comparison of the set; the strongest example against is the newest one.
ArgumentResult ArgumentGround::compareCamps(Argument argument, Language language) const
{
    ArgumentResult result;
    result.argument = argument;
    const auto name = [&](int row) { return m_index.entry(row).name().in(language); };
    const auto words = [&](const Comparison &one) {
        return tr("%1, %2: %3 with %4 (closed), %5 with %6 (open).",
                  "benchmark, date, model, score, model, score")
            .arg(benchmarkInfo(one.benchmark).label().in(language), one.date.toIso(),
                 name(one.bestClosed.row), price(one.bestClosed.value), name(one.bestOpen.row),
                 price(one.bestOpen.value));
    };
    for (const Comparison &one : m_comparisons) {
        ++(one.lead() > 0 ? result.supporting : result.opposing);
        if (one.lead() <= 0 && result.counterExample < 0) {
            result.counterExample = one.bestOpen.row;
            result.counterFigures = words(one);
        }
    }
    const auto count = int(m_comparisons.size());
    result.finding = count == 0 ? Finding::NotEnoughData : byCounts(result);
    if (count > 0)
        result.figures
            << tr("A closed model is ahead in %1 of %2 comparisons.").arg(result.supporting).arg(count)
            << tr("Newest: %1").arg(words(m_comparisons.front()));
    // Of the benchmark with the longest record: whether the gap narrows.
    const Comparison *newest = nullptr;
    const Comparison *oldest = nullptr;
    for (const Comparison &one : m_comparisons) {
        if (one.benchmark != BenchmarkId::LmArenaText)
            continue;
        newest = newest ? newest : &one;
        oldest = &one;
    }
    if (newest && newest != oldest)
        result.figures << tr("%1: the best closed model was %2 ahead on %3, and %4 on %5.",
                             "benchmark, points, date, points, date")
                              .arg(benchmarkInfo(newest->benchmark).label().in(language),
                                   price(std::round(oldest->lead())), oldest->date.toIso(),
                                   price(std::round(newest->lead())), newest->date.toIso());
    return result;
}

} // namespace Ajar
