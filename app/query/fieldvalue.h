// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/partialdate.h"
#include "openness/assessment.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace Ajar {

/// A span of a framework's verdicts, from worst to best case.
struct StepSpan
{
    int framework = 0; ///< index into the table of frameworks
    int lower = 0; ///< index into its verdicts
    int upper = 0;
    friend auto operator<=>(const StepSpan &, const StepSpan &) = default;

    const Framework &table() const { return frameworkTable()[size_t(framework)]; }
    /// Of a framework that gives scores: that of a step, 0 to 1, with as many digits as are written.
    double score(int step) const;
};

/// A cell's raw value: what machines get and what is sorted by. monostate is unknown.
using Value = std::variant<std::monostate, QString, QStringList, qint64, double, bool, PartialDate, StepSpan>;

/// Whether the catalogue leaves open what the value is: there is none, or a span of verdicts.
bool isUndecided(const Value &value);

/// A value for machines: ISO dates, plain numbers, lists joined by ";", empty where unknown.
QString rawText(const Value &value);

} // namespace Ajar
