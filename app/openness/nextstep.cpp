// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/assessment.h"

#include <algorithm>

namespace Ajar {

namespace {

/// Looks for the fewest components that have to change. All frameworks only rise with more openness, so
/// what all changes together do not reach is out of reach, and a component without which it is not reached
/// belongs to every answer; what then remains to choose between is little.
class Search
{
public:
    Search(const Framework &framework, const OpennessRecord &record)
        : m_framework(framework)
        , m_now(record.worstCase())
        , m_start(framework.judge(m_now, ReasonList()).step)
    {
    }

    NextStep run()
    {
        const ComponentSet all = candidates();
        const int last = int(m_framework.verdicts.size()) - 1;
        if (m_start >= last || stepWith(all) <= m_start)
            return {};
        const ComponentSet needed = neededOf(all);
        std::vector<ComponentId> choices;
        all.forEach([&](ComponentId id) {
            if (!needed.contains(id))
                choices.push_back(id);
        });
        ComponentSet chosen = all;
        bool found = false;
        for (int size = 0; size <= int(choices.size()) && !found; ++size)
            found = choose(needed, choices, 0, size, chosen);
        return answer(found ? chosen : thinned(all));
    }

private:
    /// What can change at all: not what does not apply, nor what is as open as it can be.
    ComponentSet candidates() const
    {
        ComponentSet result;
        for (const ComponentInfo &info : componentTable()) {
            if (m_now[info.id].applies() && isBetter(info.id))
                result.insert(info.id);
        }
        return result;
    }

    bool isBetter(ComponentId id) const
    {
        const OpennessPart &part = m_now[id];
        const bool isDescribed = id != ComponentId::DataInformation
            || (part.describes && part.listsPublic && part.listsThirdParty);
        const bool isReviewed = id != ComponentId::ResearchPaper || part.peerReviewed;
        return !part.isPublic() || part.open != Tri::True || part.osi != Tri::True || part.restrictions != 0
            || !isDescribed || !isReviewed;
    }

    int stepWith(ComponentSet changed) const
    {
        OpennessRecord record = m_now;
        changed.forEach([&](ComponentId id) { record[id] = openPart(id); });
        return m_framework.judge(record, ReasonList()).step;
    }

    ComponentSet neededOf(ComponentSet all) const
    {
        ComponentSet needed;
        all.forEach([&](ComponentId id) {
            ComponentSet others = all;
            others.remove(id);
            if (stepWith(others) <= m_start)
                needed.insert(id);
        });
        return needed;
    }

    /// Nothing can be left out of it, though a smaller set may exist: what remains when the search is given
    /// up.
    ComponentSet thinned(ComponentSet set) const
    {
        for (const ComponentInfo &info : componentTable()) {
            ComponentSet less = set;
            less.remove(info.id);
            if (stepWith(less) > m_start)
                set = less;
        }
        return set;
    }

    bool choose(ComponentSet set, const std::vector<ComponentId> &choices, size_t from, int count,
                ComponentSet &chosen)
    {
        if (count == 0) {
            if (++m_tries > mostTries || stepWith(set) <= m_start)
                return false;
            chosen = set;
            return true;
        }
        for (size_t i = from; i + size_t(count) <= choices.size() && m_tries <= mostTries; ++i) {
            ComponentSet with = set;
            with.insert(choices[i]);
            if (choose(with, choices, i + 1, count - 1, chosen))
                return true;
        }
        return false;
    }

    NextStep answer(ComponentSet chosen) const
    {
        NextStep step;
        OpennessRecord record = m_now;
        chosen.forEach([&](ComponentId id) {
            const OpennessPart &part = m_now[id];
            const bool isDescription =
                id == ComponentId::DataInformation && part.isReleased() && part.open == Tri::True;
            const auto kind = isDescription ? Change::Kind::Describe
                : part.isPublic()           ? Change::Kind::Relicense
                                            : Change::Kind::Release;
            step.changes.push_back({id, kind, usualOpenLicense(id)});
            record[id] = openPart(id);
        });
        step.reached = m_framework.judge(record, ReasonList());
        return step;
    }

    static constexpr int mostTries = 20'000;
    const Framework &m_framework;
    OpennessRecord m_now;
    int m_start;
    int m_tries = 0;
};

} // namespace

NextStep nextStep(const Framework &framework, const OpennessRecord &record)
{
    return Search(framework, record).run();
}

} // namespace Ajar
