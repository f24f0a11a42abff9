// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/history.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace Ajar {

namespace {

/// The earliest date on which any of the release came out.
std::optional<PartialDate> releasedOn(const Release &release, const Catalog &catalog)
{
    std::optional<PartialDate> first = release.facts.value<PartialDate>(FactKey::Released);
    const auto take = [&](const std::optional<PartialDate> &date) {
        if (date && (!first || *date < *first))
            first = date;
    };
    for (const int entry : release.entries())
        take(catalog.entries[size_t(entry)].facts.value<PartialDate>(FactKey::Released));
    for (const Stage &stage : release.stages()) {
        if (stage.availability == Availability::Released || stage.availability == Availability::Partial)
            take(stage.from);
    }
    return first;
}

Component withheld(ComponentId id)
{
    Component component;
    component.id = id;
    component.availability = Availability::Withheld;
    return component;
}

class History
{
public:
    History(const PartialDate &date, const Release &release, const Catalog &catalog)
        : m_date(date)
        , m_release(release)
        , m_catalog(catalog)
        , m_stages(release.stages())
        , m_released(releasedOn(release, catalog))
    {
    }

    bool isCertainlyBefore() const { return m_released && m_date.last() < m_released->first(); }

    std::vector<OpennessRecord> records() const
    {
        std::vector<OpennessRecord> result;
        const bool isPerhapsBefore = m_released && m_date.first() < m_released->last();
        if (isPerhapsBefore)
            result.push_back(recordOf(nothing(), m_release, m_catalog));
        if (isCertainlyBefore())
            return result;
        // Stages of one day begin together; those of which the date leaves open whether they had begun count
        // once as not begun and once as begun.
        size_t begun = 0;
        while (begun < m_stages.size() && m_stages[begun].from.last() <= m_date.first())
            ++begun;
        if (!isPerhapsBefore || !isFirst(begun))
            result.push_back(recordAfter(begun));
        for (; begun < m_stages.size() && m_stages[begun].from.first() <= m_date.last(); ++begun) {
            const bool isLastOfDay =
                begun + 1 == m_stages.size() || m_stages[begun + 1].from != m_stages[begun].from;
            if (isLastOfDay)
                result.push_back(recordAfter(begun + 1));
        }
        // An API that was withdrawn meanwhile.
        OpennessRecord last = recordAfter(begun, m_date.last());
        if (result.empty()
            || result.back()[ComponentId::Api].availability != last[ComponentId::Api].availability)
            result.push_back(std::move(last));
        return result;
    }

private:
    /// Whether the first of what came out came with the stage that is the next.
    bool isFirst(size_t begun) const
    {
        return begun == 0 && !m_stages.empty() && m_stages.front().from == *m_released;
    }

    static std::vector<Component> nothing()
    {
        std::vector<Component> components;
        for (const ComponentInfo &info : componentTable())
            components.push_back(withheld(info.id));
        return components;
    }

    OpennessRecord recordAfter(size_t begun) const { return recordAfter(begun, m_date.first()); }

    OpennessRecord recordAfter(size_t begun, const QDate &day) const
    {
        std::vector<Component> components;
        bool isStaged = false;
        for (const ComponentInfo &info : componentTable()) {
            const Stage *current = nullptr;
            bool hasStages = false;
            for (size_t i = 0; i < m_stages.size(); ++i) {
                if (m_stages[i].component != info.id)
                    continue;
                hasStages = true;
                if (i < begun)
                    current = &m_stages[i];
            }
            if (current)
                components.push_back(componentOf(*current));
            else if (hasStages)
                components.push_back(withheld(info.id));
            else
                addSaid(info, components);
            isStaged = isStaged || (current && current->staged);
        }
        endWithdrawnApi(components, m_release, m_catalog, day);
        OpennessRecord record = recordOf(std::move(components), m_release, m_catalog);
        record.isStaged = isStaged;
        return record;
    }

    Component componentOf(const Stage &stage) const
    {
        Component component = m_release.component(stage.component).value_or(Component());
        component.id = stage.component;
        component.availability = stage.availability;
        component.gate = stage.gate;
        component.note = stage.note;
        component.source = stage.source;
        component.date = stage.date;
        component.personal = stage.personal;
        return component;
    }

    /// What had been said of a component by then; else what can be concluded from what was said later.
    void addSaid(const ComponentInfo &info, std::vector<Component> &components) const
    {
        const std::vector<Component> all = m_release.components();
        const size_t before = components.size();
        std::copy_if(all.begin(), all.end(), std::back_inserter(components), [&](const Component &one) {
            return one.id == info.id && one.date.first() <= m_date.last();
        });
        if (components.size() > before)
            return;
        const std::optional<Component> shown = m_release.component(info.id);
        if (!shown)
            return;
        const bool isWithheld =
            shown->availability == Availability::Withheld && info.domain != ComponentDomain::Access;
        if (isWithheld || shown->availability == Availability::NotApplicable)
            components.push_back(*shown);
    }

    PartialDate m_date;
    Release m_release;
    const Catalog &m_catalog;
    std::vector<Stage> m_stages;
    std::optional<PartialDate> m_released;
};

Tri together(Tri a, Tri b)
{
    return a == b ? a : Tri::Unknown;
}

void widen(Assessment &whole, const Assessment &part)
{
    if (part.lower.step < whole.lower.step)
        whole.lower = part.lower;
    if (part.upper.step > whole.upper.step)
        whole.upper = part.upper;
    whole.deciding.insert(part.deciding);
    for (size_t i = 0; i < std::min(whole.reasons.size(), part.reasons.size()); ++i)
        whole.reasons[i].met = together(whole.reasons[i].met, part.reasons[i].met);
}

} // namespace

std::vector<OpennessRecord> recordsOn(const PartialDate &date, const Release &release, const Catalog &catalog)
{
    return History(date, release, catalog).records();
}

Assessment assessOn(const Framework &framework, const PartialDate &date, const Release &release,
                    const Catalog &catalog)
{
    const std::vector<OpennessRecord> records = recordsOn(date, release, catalog);
    Assessment whole = assess(framework, records.front());
    for (size_t i = 1; i < records.size(); ++i)
        widen(whole, assess(framework, records[i]));
    return whole;
}

bool isBeforeRelease(const PartialDate &date, const Release &release, const Catalog &catalog)
{
    return History(date, release, catalog).isCertainlyBefore();
}

std::vector<PartialDate> stageDates(const Release &release)
{
    std::vector<PartialDate> dates;
    for (const Stage &stage : release.stages()) {
        if (dates.empty() || dates.back() != stage.from)
            dates.push_back(stage.from);
    }
    return dates;
}

} // namespace Ajar
