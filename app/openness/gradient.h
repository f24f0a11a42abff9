// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

namespace Ajar {

/// The gradient of release of Solaiman (2023, doi:10.1145/3593013.3593981). Licences do not count.
std::vector<VerdictInfo> gradientVerdicts();
Verdict judgeGradient(const OpennessRecord &resolved, ReasonList reasons);

} // namespace Ajar
