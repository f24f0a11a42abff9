// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace Ajar {

/// A calendar date of which the day, or the month too, may be unknown: 2023-07-18, 2023-07, 2023.
/// Ordered by its first possible day; of two that begin alike the less precise one comes first.
struct PartialDate
{
    int year = 0; ///< 1900 to 2199; 0 in a date that was never set
    int month = 0; ///< 1 to 12, or 0: only the year is known
    int day = 0; ///< 1 to 31, or 0: only the month is known

    /// Reads the ISO 8601 forms YYYY, YYYY-MM and YYYY-MM-DD; nothing else, and no impossible day.
    static std::optional<PartialDate> fromIso(QStringView text);

    static PartialDate of(const QDate &day) { return {day.year(), day.month(), day.day()}; }

    bool isValid() const { return year != 0; }
    QString toIso() const;
    QDate first() const; ///< the first day that it can mean
    QDate last() const; ///< the last day that it can mean

    friend auto operator<=>(const PartialDate &, const PartialDate &) = default;
};

} // namespace Ajar
