// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

namespace Ajar {

/// The Open Source AI Definition 1.0 of the Open Source Initiative (https://opensource.org/ai), in our
/// reading; the initiative certifies nothing. Whether supporting libraries are used is not recorded, so they
/// are not asked for.
std::vector<VerdictInfo> osaidVerdicts();
Verdict judgeOsaid(const OpennessRecord &resolved, ReasonList reasons);

} // namespace Ajar
