// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/tri.h"
#include "catalog/catalog.h"
#include "openness/assessment.h"

#include <array>
#include <optional>
#include <vector>

namespace Ajar {

/// The lecture's steps on the line from closed to open.
enum class Level { Closed, OpenWeight, OpenSource };
inline constexpr std::array allLevels{Level::Closed, Level::OpenWeight, Level::OpenSource};

QString levelId(Level level); ///< closed, open-weight, open-source
const LocalizedText &levelLabel(Level level);
std::optional<Level> levelFromText(const QString &text); ///< by id or label, in either language

/// One demand of the rule, whether the release meets it, and the components that say so.
struct LevelCondition
{
    enum class Demand { Weights, TrainingCode, TrainingData, Paper };
    Demand demand;
    Tri met;
    std::vector<ComponentId> components;
    bool isPartial = false; ///< not met, but a part is there
};

/// The level of a release with its reasons. Where components are unknown the level is a span: `lower`
/// takes every unknown for withheld, `upper` for released; equal means definite.
struct LevelAssessment
{
    Level lower = Level::Closed;
    Level upper = Level::Closed;
    std::vector<LevelCondition> conditions;

    bool isDefinite() const { return lower == upper; }
    friend bool operator==(const LevelAssessment &a, const LevelAssessment &b)
    {
        return a.lower == b.lower && a.upper == b.upper;
    }
};

/// The lecture's three levels, by components alone and without a look at licences:
/// closed without released or partial weights (whatever else there is); fully open-source with final
/// weights, training code, pre-training data or a description of it, and a report or paper; otherwise
/// open-weight, gated and partial weights included.
LevelAssessment assessLevel(const Release &release);

/// The same rule as one of the frameworks.
std::vector<VerdictInfo> levelVerdicts();
Verdict judgeLevel(const OpennessRecord &resolved, ReasonList reasons);

/// How much of what a release is made of is available. Access (API, application) does not count, since
/// closed models have it too; a partial component counts half.
struct Disclosure
{
    int released = 0;
    int partial = 0;
    int unknown = 0;
    int total = 0; ///< all that applies to this release

    double lower() const { return total > 0 ? (released + 0.5 * partial) / total : 0; }
    double upper() const { return total > 0 ? (released + 0.5 * partial + unknown) / total : 0; }
};

Disclosure measureDisclosure(const Release &release);

} // namespace Ajar
