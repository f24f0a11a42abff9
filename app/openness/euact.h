// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

namespace Ajar {

/// Whether the exemption for free and open-source models in Art. 53(2) of the European AI Act is likely to
/// apply, after the Commission's guidelines of July 2025. No legal advice. It never lifts the duties on
/// copyright and on the summary of training content.
std::vector<VerdictInfo> euActVerdicts();
Verdict judgeEuAct(const OpennessRecord &resolved, ReasonList reasons);

} // namespace Ajar
