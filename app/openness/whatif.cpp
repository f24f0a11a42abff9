// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/whatif.h"

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

WhatIf::State stateOf(const OpennessPart &part)
{
    using State = WhatIf::State;
    switch (part.availability) {
    case Availability::Released:
        return part.isPublic() ? State::Released : State::AfterApproval;
    case Availability::Partial:
        return State::Partial;
    case Availability::Withheld:
        return State::Withheld;
    case Availability::NotApplicable:
        return State::NotApplicable;
    case Availability::Unknown:
        break;
    }
    return State::Unknown;
}

Availability availabilityOf(WhatIf::State state)
{
    static constexpr Availability table[] = {Availability::Released, Availability::Released,
                                             Availability::Partial,  Availability::Withheld,
                                             Availability::Unknown,  Availability::NotApplicable};
    return table[size_t(state)];
}

QString licenseOf(WhatIf::Terms terms, ComponentId id)
{
    switch (terms) {
    case WhatIf::Terms::Open:
        return usualOpenLicense(id);
    case WhatIf::Terms::NonCommercial:
        return u"CC-BY-NC-4.0"_s;
    case WhatIf::Terms::None:
        return u"NONE"_s;
    case WhatIf::Terms::Unknown:
    case WhatIf::Terms::AsRecorded:
        break;
    }
    return u"NOASSERTION"_s;
}

} // namespace

WhatIf::WhatIf(const Release &release, const Catalog &catalog)
    : m_release(release)
    , m_catalog(&catalog)
    , m_record(recordOf(release, catalog))
{
    for (size_t i = 0; i < componentCount; ++i)
        m_recorded[i] = {stateOf(m_record.parts[i]), Terms::AsRecorded};
    m_chosen = m_recorded;
}

std::vector<Component> WhatIf::overlay() const
{
    std::vector<Component> components;
    for (const ComponentInfo &info : componentTable()) {
        if (isChanged(info.id))
            components.push_back(imagined(info.id));
    }
    return components;
}

Component WhatIf::imagined(ComponentId id) const
{
    const Choice choice = chosen(id);
    Component component = m_release.component(id).value_or(Component());
    component.id = id;
    component.source.clear(); // nobody says so
    if (choice.state != recorded(id).state) {
        component.availability = availabilityOf(choice.state);
        component.gate = choice.state == State::AfterApproval ? Gate::Approval : Gate::None;
        // Whoever publishes such a thing is taken to do it well.
        component.coversDescription = component.coversPublicList = component.coversThirdPartyList =
            component.peerReviewed = choice.state == State::Released;
    }
    if (choice.terms != Terms::AsRecorded)
        component.license = licenseOf(choice.terms, id);
    else if (component.license.isEmpty())
        component.license = recordedLicense(id); // which another record may name
    return component;
}

QString WhatIf::recordedLicense(ComponentId id) const
{
    const QString *license = m_record[id].license;
    return license ? *license : QString();
}

VerdictSpan WhatIf::before(const Framework &framework) const
{
    return judge(framework, m_record);
}

VerdictSpan WhatIf::now(const Framework &framework) const
{
    const std::vector<Component> components = overlay();
    return judge(framework, recordOf(m_release, *m_catalog, {components, {}}));
}

ComponentSet judgedComponents()
{
    ComponentSet found;
    for (const Framework &framework : frameworkTable()) {
        Reasons reasons;
        framework.judge(OpennessRecord().worstCase(), ReasonList(&reasons));
        for (const Reason &reason : reasons)
            found.insert(reason.components);
    }
    return found;
}

int movement(const VerdictSpan &from, const VerdictSpan &to)
{
    const auto compare = [](const Verdict &a, const Verdict &b) {
        if (a.step != b.step)
            return a.step < b.step ? 1 : -1;
        return 0;
    };
    const int lower = compare(from.lower, to.lower);
    return lower != 0 ? lower : compare(from.upper, to.upper);
}

} // namespace Ajar
