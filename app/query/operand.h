// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/expression.h"

#include <QDate>

#include <optional>

namespace Ajar {

/// The values of queries, each as precise as it is written. All give nothing where the text is none. What is
/// the same in the other language or in other letters gets the same text: 80亿 is 8B, 2024年 is 2024, 是 is
/// yes.

/// A number: 7B, 128K, 700亿, 4096, or a range 7B..70B of which one end may be open.
///
/// 7B is 6.5B up to 7.5B, 7.0B is 6.95B up to 7.05B; a number without a suffix is exact. The slack is never
/// more than a tenth of the number ("is"), or a twentieth (a line drawn by a comparison or a range), so that
/// 1B does not reach down to 0.5B. Tokens are counted in thousands or in 1024s: 128K holds both.
std::optional<Operand> readNumber(const QString &text, FieldType type, Predicate::Test test);

/// A date or a range of dates: 2024, 2024-07, 2024-07-18, 2024年7月; or an age: 90d, 12w, 6m, 1y, 90天, 3周,
/// 6个月, 1年; or this-year, last-year, this-month, last-month, 今年, 去年, 本月, 上月, by the calendar. An
/// age by itself means "at most so old"; 30d..90d is from 30 to 90 days ago.
std::optional<Operand> readDate(const QString &text, Predicate::Test test, QDate today);

/// yes, no, true, false, 1, 0, 是, 否.
std::optional<Operand> readFlag(const QString &text);

} // namespace Ajar
