// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

#include <span>
#include <vector>

namespace Ajar {

/// A stretch of an axis: one or several verdicts.
struct LensBand
{
    LocalizedText title; ///< short
    LocalizedText label; ///< in full
    int first = 0; ///< index into Framework::verdicts
    int last = 0;
};

/// A framework as an axis from closed to open.
struct Lens
{
    int framework = 0; ///< index into the table of frameworks
    std::vector<LensBand> bands; ///< at least two
    /// What orders releases within a band: how far they are on the framework's own way, or, where that says
    /// no more than the band, the share of components that is available.
    bool isByProgress = false;

    const Framework &table() const { return frameworkTable()[size_t(framework)]; }
    int bandOf(int step) const;
};

/// One for each framework, in the order of their table. Classes have a band each, scores one for each
/// quarter.
std::span<const Lens> lensTable();
const Lens &lensOf(const Framework &framework);

} // namespace Ajar
