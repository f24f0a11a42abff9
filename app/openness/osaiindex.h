// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

#include <array>
#include <span>

namespace Ajar {

/// The European Open Source AI Index in the form of March 2026 (https://osai-index.eu): twelve parameters of
/// equal weight, each open, partial or closed.
struct OsaiParameter
{
    enum class Category { Availability, Documentation, Access };
    const char *id; ///< in the index's files
    Category category;
    LocalizedText rule;
    ComponentSet components;
};

inline constexpr size_t osaiParameterCount = 12;
std::span<const OsaiParameter> osaiParameters(); ///< in the order of the index's files

/// 2 open, 1 partial, 0 closed, in the order of osaiParameters().
using OsaiClasses = std::array<int, osaiParameterCount>;

double osaiScore(const OsaiClasses &classes); ///< 0 to 1
double osaiScore(const OsaiClasses &classes, OsaiParameter::Category category);

/// Our classes for a record without unknowns. The index judges how comprehensive documents are; a record
/// only says whether they are out, so ours may be higher than the published one, which goes before it.
OsaiClasses osaiClassesOf(const OpennessRecord &resolved);

std::vector<VerdictInfo> osaiVerdicts(); ///< 25 steps of half a parameter
Verdict judgeOsai(const OpennessRecord &resolved, ReasonList reasons);

} // namespace Ajar
