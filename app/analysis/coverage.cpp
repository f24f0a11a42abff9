// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "analysis/coverage.h"

#include <algorithm>

namespace Ajar {

namespace {

Coverage emptyCoverage(const QString &vendor)
{
    Coverage coverage;
    coverage.vendor = vendor;
    for (const FactInfo &info : factTable())
        coverage.facts.push_back({info.key, 0, 0, 0, {}});
    return coverage;
}

void addEntry(Coverage &coverage, const Entry &entry)
{
    ++coverage.entries;
    for (FactCoverage &fact : coverage.facts) {
        const Claims claims = entry.facts.find(fact.key);
        if (!claims) {
            ++fact.unknown;
            continue;
        }
        ++fact.known;
        fact.conflicting += claims.isConflicting() ? 1 : 0;
        const PartialDate date = claims.front().date;
        if (!fact.oldest.isValid() || date < fact.oldest)
            fact.oldest = date;
    }
}

void addRelease(Coverage &coverage, const Release &release)
{
    ++coverage.releases;
    const std::vector<Component> components = release.components();
    const bool hasComponents =
        std::any_of(components.begin(), components.end(), [](const Component &component) {
            return componentInfo(component.id).domain != ComponentDomain::Access
                && component.id != ComponentId::WeightsFinal
                && component.availability != Availability::Unknown;
        });
    coverage.withComponents += hasComponents ? 1 : 0;
}

} // namespace

std::vector<Coverage> measureCoverage(const Catalog &catalog)
{
    std::vector<Coverage> all{emptyCoverage({})};
    for (const Vendor &vendor : catalog.vendors)
        all.push_back(emptyCoverage(vendor.id));
    for (const Release &release : catalog.releases) {
        addRelease(all.front(), release);
        addRelease(all[size_t(release.vendor) + 1], release);
    }
    for (const Entry &entry : catalog.entries) {
        addEntry(all.front(), entry);
        addEntry(all[size_t(catalog.releaseOf(entry).vendor) + 1], entry);
    }
    std::sort(all.begin() + 1, all.end(),
              [](const Coverage &a, const Coverage &b) { return a.vendor < b.vendor; });
    return all;
}

} // namespace Ajar
