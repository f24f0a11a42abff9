// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/judgements.h"

#include "query/parallel.h"

#include <algorithm>
#include <cmath>

namespace Ajar {

namespace {

constexpr uint8_t noClaim = 0xff;

uint8_t halfPercents(double progress)
{
    return uint8_t(std::lround(2 * std::clamp(progress, 0.0, 100.0)));
}

Judgements::Span packed(const Verdict &worst, const Verdict &best)
{
    return {uint8_t(worst.step), uint8_t(best.step), halfPercents(worst.progress),
            halfPercents(best.progress)};
}

} // namespace

Judgements::Judgements(const Catalog &catalog)
    : m_frameworks(frameworkTable().size())
    , m_spans(catalog.releases.size() * m_frameworks)
    , m_gaps(catalog.releases.size(), noClaim)
{
    inParts(int(catalog.releases.size()), [&](int from, int to) { judge(catalog, from, to); });
}

void Judgements::judge(const Catalog &catalog, int from, int to)
{
    for (int number = from; number < to; ++number) {
        const Release release = catalog.releases[size_t(number)];
        const OpennessRecord record = recordOf(release, catalog);
        const OpennessRecord worst = record.worstCase();
        const OpennessRecord best = record.bestCase();
        Span *spans = &m_spans[size_t(number) * m_frameworks];
        for (const Framework &framework : frameworkTable())
            *spans++ = packed(framework.judge(worst, ReasonList()), framework.judge(best, ReasonList()));
        if (const auto gap = assessGap(release, record))
            m_gaps[size_t(number)] = uint8_t(int(gap->lower) * 4 + int(gap->upper));
    }
}

std::optional<std::pair<Gap, Gap>> Judgements::gap(int release) const
{
    const uint8_t packed = m_gaps[size_t(release)];
    if (packed == noClaim)
        return std::nullopt;
    return std::pair(Gap(packed / 4), Gap(packed % 4));
}

} // namespace Ajar
