// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/facetchoice.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace Ajar {

/// The steps of a facet of numbers or dates, from the least to the greatest value that the catalogue
/// knows: sizes and prices by ratio, dates by month, scores one by one. Each step has its bar, and a range
/// goes from step to step.
class FacetScale
{
public:
    /// First and last step of a range, both included.
    struct Range
    {
        int first = 0;
        int last = 0;
        friend bool operator==(const Range &, const Range &) = default;
    };

    FacetScale() = default;
    FacetScale(Field field, const RowIndex &index);

    int size() const { return int(m_steps.size()); } ///< 0 where nothing is known
    Range whole() const { return {0, size() - 1}; }
    /// The step as a query writes it: 7B, 2025-03.
    const QString &text(int step) const { return m_steps[size_t(step)].text; }
    /// A range as a query writes it: 7B..70B, >=2025 (a year is from its January to its December); empty
    /// for the whole.
    QString text(Range range) const;
    int stepOf(double value) const; ///< the nearest one; dates as Julian days

    /// How many entries are on each step, from the field's counts.
    std::vector<int> heights(const std::vector<int> &counts) const;

    /// Where there are many numbers, one more than its step for each row, 0 for unknown; otherwise none.
    const std::vector<uint8_t> &stepsOfRows() const { return m_stepsOfRows; }
    /// Of these how many rows of the whole catalogue.
    const std::vector<int> &counts() const { return m_counts; }
    qint64 bytes() const; ///< of memory

    /// The steps that the choice spans, as near as steps come to it; the whole where it sets no bounds.
    Range range(const FacetChoice &choice) const;
    /// The choice with that range instead; the whole scale is no demand at all.
    FacetChoice withRange(FacetChoice choice, Range range) const;

private:
    struct Step
    {
        double low; ///< where it begins
        QString text; ///< the step by itself: a month
        QString from;
        QString to;
    };

    void addNumbers(FieldType type, double least, double greatest);
    void addScores(const std::vector<std::optional<double>> &scores);
    void addMonths(double least, double greatest);
    void countRows(const Column &column);

    Field m_field = Field::Params;
    std::vector<Step> m_steps;
    std::vector<int> m_stepOfCode; // -1 for unknown; none where there are many numbers
    std::vector<uint8_t> m_stepsOfRows;
    std::vector<int> m_counts;
};

} // namespace Ajar
