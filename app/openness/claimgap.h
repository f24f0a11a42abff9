// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

#include <optional>

namespace Ajar {

/// Whether a vendor's word for its release says more or less than the components show; by how open they are.
enum class Gap { Overstated, Matches, Understated };

/// A claim held against the facts, from worst to best case as a verdict is.
struct GapAssessment
{
    Calling claim; ///< the boldest one, where the vendor uses several words
    Gap lower = Gap::Matches; ///< with every unknown taken for withheld
    Gap upper = Gap::Matches; ///< for released under an open licence
    Reasons reasons; ///< what the word demands

    bool isDefinite() const { return lower == upper; }
};

/// Nothing where no word of the vendor's is on record.
///
/// The words are held to the lecture's three levels, since that is the line along which they are used, and
/// not to the Open Source AI Definition, which asks for more and by which hardly any release would match:
/// - "open source" needs a fully open-source release, and the weights under an open licence, since the term
///   has meant the freedom to use, change and pass on for any purpose since 1998 (Open Source Definition,
///   clauses 3, 5 and 6); it can only be too much or right;
/// - "open" is the vaguest word: right as soon as the weights can be had, and never too little;
/// - "open weights" needs weights, and is too little where all that "open source" needs is there;
/// - "proprietary" is right of closed releases and too little of all others.
/// Weights that are gated, released in part or under their own terms count as released, as in the levels.
std::optional<GapAssessment> assessGap(const Release &release, const OpennessRecord &record);

/// One word against a record of which nothing is unknown.
Gap gapOf(Calling::As word, const OpennessRecord &resolved, ReasonList reasons = ReasonList());

/// What the two cases come to, as queries name it: overstated, matches, understated, or undecided where they
/// differ.
const VerdictInfo &gapInfo(Gap lower, Gap upper);
const std::vector<VerdictInfo> &gapTable(); ///< by Gap, undecided last

} // namespace Ajar
