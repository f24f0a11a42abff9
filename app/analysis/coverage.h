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

/// All entries first, then each vendor by id.
std::vector<Coverage> measureCoverage(const Catalog &catalog);

} // namespace Ajar
