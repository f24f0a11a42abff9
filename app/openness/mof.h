// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

#include <array>
#include <span>

namespace Ajar {

/// The Model Openness Framework 1.0 (White et al. 2024, arXiv:2403.13784) as its Model Openness Tool
/// computes it (https://mot.isitopen.ai).

/// One of its 17 components that count. `number` is the tool's own, `name` what its files call it.
struct MofComponent
{
    int number;
    const char *name;
    ComponentDomain domain;
    int grade; ///< the class, 3 to 1, that needs it or would like to have it
    bool required;
    ComponentSet parts; ///< which of our components it is
    bool anyPart; ///< one of the parts is enough; otherwise all that apply
};

inline constexpr size_t mofComponentCount = 17;
std::span<const MofComponent> mofTable(); ///< by number
int mofIndexOfName(const QString &name); ///< exact; -1 where the framework has no such component

enum class MofStatus { Absent, Unlicensed, Invalid, Included };
QString mofStatusId(MofStatus status); ///< missing, unlicensed, invalid, included

struct MofState
{
    MofStatus status = MofStatus::Absent;
    bool isAppropriate = true; ///< the licence is made for this kind of component; a warning only
};

/// In the order of mofTable().
using MofSheet = std::array<MofState, mofComponentCount>;

struct MofResult
{
    int mofClass = 0; ///< 1 to 3, 0: unclassified
    std::array<double, 3> progress{}; ///< of class I, II and III, 0 to 100
    double total = 0; ///< their mean
    std::vector<int> notAppropriate; ///< numbers of components, ascending
};

MofResult evaluateMof(const MofSheet &sheet);
QString mofLabel(int mofClass); ///< as the tool words it, in English
QString mofBadge(double progress); ///< Qualified, Not met, In progress (17%)

/// Of a record without unknowns. A part that is released only in part is not there.
MofSheet mofSheetOf(const OpennessRecord &resolved);

std::vector<VerdictInfo> mofVerdicts();
Verdict judgeMof(const OpennessRecord &resolved, ReasonList reasons);

} // namespace Ajar
