// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/partialdate.h"
#include "openness/level.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace Ajar {

/// A span of levels, from worst to best case.
struct LevelSpan
{
    Ajar::Level lower;
    Ajar::Level upper;
    friend auto operator<=>(const LevelSpan &, const LevelSpan &) = default;
};

/// A cell's raw value: what machines get and what is sorted by. monostate is unknown.
using Value =
    std::variant<std::monostate, QString, QStringList, qint64, double, bool, PartialDate, LevelSpan>;

/// Whether the catalogue leaves open what the value is: there is none, or a span of levels.
bool isUndecided(const Value &value);

/// A value for machines: ISO dates, plain numbers, lists joined by ";", empty where unknown.
QString rawText(const Value &value);

} // namespace Ajar
