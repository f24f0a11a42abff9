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

const QStringList &callingNames()
{
    static const QStringList names{u"open-source"_s, u"open-weight"_s, u"open"_s, u"proprietary"_s};
    return names;
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

void completeCatalog(Catalog &catalog)
{
    const auto before = [&catalog](const auto &a, const auto &b) { return showBefore(catalog, a, b); };
    for (Release &release : catalog.releases)
        std::stable_sort(release.components.begin(), release.components.end(),
                         [&](const Component &a, const Component &b) {
                             return a.id != b.id ? a.id < b.id : before(a, b);
                         });
    for (Entry &entry : catalog.entries) {
        for (const auto &[key, shared] : catalog.releases[size_t(entry.release)].facts) {
            Claims &own = entry.facts[key];
            const bool hasOwn = !own.empty();
            std::copy_if(shared.begin(), shared.end(), std::back_inserter(own),
                         [hasOwn](const Claim &claim) { return !hasOwn || claim.personal; });
        }
        for (auto &[key, claims] : entry.facts)
            std::stable_sort(claims.begin(), claims.end(), before);
        std::stable_sort(entry.scores.begin(), entry.scores.end(), [](const Score &a, const Score &b) {
            return a.benchmark != b.benchmark ? a.benchmark < b.benchmark : a.date > b.date;
        });
    }
}

} // namespace Ajar
