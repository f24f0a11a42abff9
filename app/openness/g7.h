// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

namespace Ajar {

/// The shared words for openness that the G7 agreed on 29 May 2026, not binding. Modelling code under an
/// open licence counts as code for deployment.
std::vector<VerdictInfo> g7Verdicts();
Verdict judgeG7(const OpennessRecord &resolved, ReasonList reasons);

} // namespace Ajar
