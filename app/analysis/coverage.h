// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"

#include <vector>

namespace Ajar {

/// How much the catalogue knows of one fact, over a set of entries.
struct FactCoverage
{
    FactKey key = FactKey::Released;
    int known = 0;
    int unknown = 0;
    int conflicting = 0; ///< two sources give different values; prices change with time and do not count
    int indexOnly = 0; ///< the shown claim is a third party's, no source of the vendor's own says it
    PartialDate oldest; ///< of the shown claims; invalid where none is known
};

/// How much it knows of a set of entries: all, or those of one vendor.
struct Coverage
{
    QString vendor; ///< id; empty for all
    int entries = 0;
    int releases = 0;
    int withComponents = 0; ///< releases with a record on a component beyond access
    std::vector<FactCoverage> facts; ///< in the fact table's order
};

/// Some and the number that they are a part of.
struct Share
{
    int part = 0;
    int whole = 0;
    void count(bool isPart)
    {
        ++whole;
        part += isPart ? 1 : 0;
    }
};

/// How far the catalogue is from what it wants to be.
struct Milestones
{
    int vendors = 0; ///< with an entry at least
    int releases = 0;
    int entries = 0;
    int disagreements = 0; ///< entries on which sources disagree
    Share openWeights; ///< entries with weights out: those with parameters, context and a link to the weights
    Share sold; ///< entries that an API offers or offered: those with input and output price, USD or CNY
    Share documentedReleases; ///< with a record on a component beyond access
    Share documentedEntries; ///< of such releases
    std::vector<int> scored; ///< entries with a score, in the order of the benchmarks' table
};

Milestones measureMilestones(const Catalog &catalog);

/// All entries first, then each vendor by id.
std::vector<Coverage> measureCoverage(const Catalog &catalog);

} // namespace Ajar
