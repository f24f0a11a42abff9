// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/recordcount.h"

#include <bitset>

namespace Ajar {

int recordCount(const Catalog &catalog, int entry)
{
    const CatalogStore &store = *catalog.store;
    const EntryRecord &own = store.entries[size_t(entry)];
    const ReleaseRecord &release = store.releases[own.release];
    std::bitset<256> facts;
    for (const ClaimRecord &claim : store.claims.slice(own.facts, own.factCount))
        facts.set(claim.key());
    for (const ClaimRecord &claim : store.claims.slice(release.facts, release.factCount))
        facts.set(claim.key());
    return int(facts.count() + own.scoreCount + release.componentCount);
}

} // namespace Ajar
