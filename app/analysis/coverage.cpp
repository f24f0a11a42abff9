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
        coverage.facts.push_back({info.key, 0, 0, 0, 0, {}});
    return coverage;
}

bool isPrimary(const Claims &claims, const Catalog &catalog)
{
    return catalog.source(claims.front().source).kind == Source::Kind::Primary;
}

void addEntry(Coverage &coverage, const Entry &entry, const Catalog &catalog)
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
        fact.indexOnly += isPrimary(claims, catalog) ? 0 : 1;
        const PartialDate date = claims.front().date;
        if (!fact.oldest.isValid() || date < fact.oldest)
            fact.oldest = date;
    }
}

bool isDocumented(const Release &release)
{
    return std::any_of(componentTable().begin(), componentTable().end(), [&](const ComponentInfo &info) {
        return info.domain != ComponentDomain::Access && info.id != ComponentId::WeightsFinal
            && release.availability(info.id) != Availability::Unknown;
    });
}

bool isOut(const Release &release, ComponentId id)
{
    const Availability availability = release.availability(id);
    return availability == Availability::Released || availability == Availability::Partial;
}

bool hasAll(const Facts &facts, std::initializer_list<FactKey> keys)
{
    return std::all_of(keys.begin(), keys.end(), [&](FactKey key) { return !facts.find(key).empty(); });
}

bool hasPrices(const Facts &facts)
{
    return hasAll(facts, {FactKey::PriceIn, FactKey::PriceOut})
        || hasAll(facts, {FactKey::PriceInCny, FactKey::PriceOutCny});
}

bool isSold(const Release &release, const Facts &facts)
{
    return isOut(release, ComponentId::Api) || hasAll(facts, {FactKey::PriceIn})
        || hasAll(facts, {FactKey::PriceInCny});
}

void addScores(std::vector<int> &scored, const Entry &entry)
{
    std::vector<bool> has(scored.size());
    for (const Score &score : entry.scores())
        has[size_t(score.benchmark)] = true;
    for (size_t i = 0; i < has.size(); ++i)
        scored[i] += has[i] ? 1 : 0;
}

void addRelease(Coverage &coverage, const Release &release)
{
    ++coverage.releases;
    coverage.withComponents += isDocumented(release) ? 1 : 0;
}

} // namespace

Milestones measureMilestones(const Catalog &catalog)
{
    Milestones found;
    found.releases = int(catalog.releases.size());
    found.entries = int(catalog.entries.size());
    found.scored.resize(benchmarkTable().size());
    for (const Release &release : catalog.releases)
        found.documentedReleases.count(isDocumented(release));

    std::vector<bool> hasEntry(catalog.vendors.size());
    for (const Entry &entry : catalog.entries) {
        const Release release = catalog.releaseOf(entry);
        hasEntry[size_t(release.vendor)] = true;
        found.disagreements += entry.sourcesDisagree ? 1 : 0;
        found.documentedEntries.count(isDocumented(release));
        if (isOut(release, ComponentId::WeightsFinal))
            found.openWeights.count(
                hasAll(entry.facts, {FactKey::Params, FactKey::Context, FactKey::LinkWeights}));
        if (isSold(release, entry.facts))
            found.sold.count(hasPrices(entry.facts));
        addScores(found.scored, entry);
    }
    found.vendors = int(std::count(hasEntry.begin(), hasEntry.end(), true));
    return found;
}

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
        addEntry(all.front(), entry, catalog);
        addEntry(all[size_t(catalog.releaseOf(entry).vendor) + 1], entry, catalog);
    }
    std::sort(all.begin() + 1, all.end(),
              [](const Coverage &a, const Coverage &b) { return a.vendor < b.vendor; });
    return all;
}

} // namespace Ajar
