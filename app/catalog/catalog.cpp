// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

QStringList vendorKindNames()
{
    return {u"company"_s, u"nonprofit"_s, u"university"_s, u"government"_s, u"community"_s};
}

const Component *Release::component(ComponentId wanted) const
{
    const auto found = std::find_if(components.begin(), components.end(),
                                    [wanted](const Component &component) { return component.id == wanted; });
    return found == components.end() ? nullptr : &*found;
}

Availability Release::availability(ComponentId wanted) const
{
    const Component *found = component(wanted);
    return found ? found->availability : Availability::Unknown;
}

PartialDate Catalog::newestDate() const
{
    PartialDate newest;
    for (const Entry &entry : entries)
        for (const auto &[key, claims] : entry.facts)
            for (const Claim &claim : claims)
                newest = std::max(newest, claim.date);
    return newest;
}

} // namespace Ajar
