// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "openness/level.h"

#include <QStringList>

namespace Ajar {

/// The two camps of the lecture: models whose weights are withheld, and those whose weights are out.
enum class Camp { Closed, Open };

inline Camp campOf(Level level)
{
    return level == Level::Closed ? Camp::Closed : Camp::Open;
}

/// The lecture's sixteen arguments: three for and five against closed models, five for and three against
/// open ones. In the lecture's order.
enum class Argument {
    ClosedPerformance,
    ClosedEase,
    ClosedBusiness,
    ClosedTransparency,
    ClosedCost,
    ClosedPrivacy,
    ClosedLockIn,
    ClosedControl,
    OpenControl,
    OpenPrivacy,
    OpenCost,
    OpenResearch,
    OpenNoLockIn,
    OpenBarrier,
    OpenGap,
    OpenMisuse,
};

QStringList argumentIds(); ///< closed-pro-performance, …, in the enumeration's order

/// An argument as the lecture words it.
struct Tradeoff
{
    enum class Side { Pro, Con };

    Argument argument = Argument::ClosedPerformance;
    Camp camp = Camp::Closed;
    Side side = Side::Pro;
    LocalizedText title;
    LocalizedText explanation;
    QStringList concepts; ///< ids of terms that it uses
};

} // namespace Ajar
