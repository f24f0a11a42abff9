// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/assessment.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// The components whose part in the worst case, made as good as it can be, lifts the verdict; and those
/// whose part in the best case, made as bad as it can be, lowers it.
ComponentSet decidingOf(const Framework &framework, const OpennessRecord &record, const VerdictSpan &span)
{
    const OpennessRecord worst = record.worstCase();
    const OpennessRecord best = record.bestCase();
    const auto step = [&](OpennessRecord with, ComponentId id, const OpennessPart &part) {
        with[id] = part;
        return framework.judge(with, ReasonList()).step;
    };
    ComponentSet deciding;
    record.unknown().forEach([&](ComponentId id) {
        if (step(worst, id, best[id]) > span.lower.step || step(best, id, worst[id]) < span.upper.step)
            deciding.insert(id);
    });
    return deciding;
}

/// Where no component decides alone (any of two reports would do): all that open reasons look at.
ComponentSet openOf(const Reasons &reasons, ComponentSet unknown)
{
    ComponentSet open;
    for (const Reason &reason : reasons) {
        if (reason.met != Tri::Unknown)
            continue;
        reason.components.forEach([&](ComponentId id) {
            if (unknown.contains(id))
                open.insert(id);
        });
    }
    return open;
}

} // namespace

const Framework *frameworkById(const QString &id)
{
    const auto table = frameworkTable();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Framework &one) { return one.id == id; });
    return found == table.end() ? nullptr : &*found;
}

VerdictSpan judge(const Framework &framework, const OpennessRecord &record)
{
    return {framework.judge(record.worstCase(), ReasonList()),
            framework.judge(record.bestCase(), ReasonList())};
}

Assessment assess(const Framework &framework, const OpennessRecord &record)
{
    Assessment result;
    Reasons best;
    result.lower = framework.judge(record.worstCase(), ReasonList(&result.reasons));
    result.upper = framework.judge(record.bestCase(), ReasonList(&best));
    for (size_t i = 0; i < std::min(best.size(), result.reasons.size()); ++i) {
        if (best[i].met != result.reasons[i].met)
            result.reasons[i].met = Tri::Unknown;
    }
    if (!result.isDefinite()) {
        result.deciding = decidingOf(framework, record, result);
        if (result.deciding.isEmpty())
            result.deciding = openOf(result.reasons, record.unknown());
    }
    return result;
}

std::vector<Dissent> dissents(const Framework &framework, const Release &release, const Catalog &catalog)
{
    QStringList sources;
    for (const Component &component : release.components()) {
        const auto shown = release.component(component.id);
        if (shown->source != component.source && !sources.contains(component.source))
            sources << component.source;
    }
    const VerdictSpan usual = judge(framework, recordOf(release, catalog));
    std::vector<Dissent> result;
    for (const QString &source : sources) {
        const VerdictSpan other = judge(framework, recordOf(release, catalog, {{}, source}));
        if (other.lower.step != usual.lower.step || other.upper.step != usual.upper.step)
            result.push_back({source, other});
    }
    return result;
}

const LocalizedText &briefLabel(const VerdictInfo &verdict)
{
    return verdict.brief.isEmpty() ? verdict.label : verdict.brief;
}

QString briefVerdict(const Framework &framework, int lower, int upper, Language language)
{
    const auto brief = [&](int step) { return briefLabel(framework.verdicts[size_t(step)]).in(language); };
    return lower == upper ? brief(lower) : brief(lower) + u" … " + brief(upper);
}

QString verdictText(const Framework &framework, const VerdictSpan &span, Language language)
{
    const auto label = [&](const Verdict &verdict) {
        return framework.verdicts[size_t(verdict.step)].label.in(language);
    };
    return span.isDefinite() ? label(span.lower) : label(span.lower) + u" … " + label(span.upper);
}

} // namespace Ajar
