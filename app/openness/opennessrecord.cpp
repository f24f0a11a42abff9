// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/opennessrecord.h"

#include "license/openlicense.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

unsigned domainBit(ComponentDomain domain)
{
    switch (domain) {
    case ComponentDomain::Code:
        return OpenLicense::Code;
    case ComponentDomain::Data:
        return OpenLicense::DataDomain;
    case ComponentDomain::Document:
        return OpenLicense::Document;
    case ComponentDomain::Access:
        break;
    }
    return 0;
}

void giveOpenLicense(OpennessPart &part, ComponentDomain domain)
{
    part.licensed = part.open = part.osi = Tri::True;
    part.restricted = Tri::False;
    part.restrictions = part.undecided = 0;
    part.domains = domainBit(domain);
}

bool isRefused(const std::optional<Grant> &grant)
{
    return grant && (*grant == Grant::No || *grant == Grant::Vendor || *grant == Grant::Product);
}

unsigned restrictionsOf(const License &license, const LicenseTerms &terms)
{
    unsigned found = 0;
    const bool isContract = license.commercial == License::Commercial::Contract;
    const bool excludesEurope =
        terms.excluded.contains("EU"_L1) && terms.exclusion == LicenseTerms::Exclusion::All;
    if (isContract || isRefused(terms.modify) || isRefused(terms.redistribute) || excludesEurope)
        found |= OpennessPart::NoRights;
    if (license.commercial == License::Commercial::No)
        found |= OpennessPart::NonCommercial;
    if (terms.threshold && terms.threshold->effect != LicenseThreshold::Effect::Name)
        found |= OpennessPart::Threshold;
    if (terms.separateLicense || terms.registerFirst || terms.host == Grant::Separate)
        found |= OpennessPart::SeparateLicense;
    if (terms.useLimits != LicenseTerms::UseLimits::None)
        found |= OpennessPart::UseLimits;
    return found;
}

/// On what the terms as we know them say nothing.
unsigned undecidedOf(const License &license, const LicenseTerms &terms)
{
    unsigned found = 0;
    if (!terms.modify || !terms.redistribute)
        found |= OpennessPart::NoRights;
    if (!license.commercial)
        found |= OpennessPart::NonCommercial;
    return found;
}

void readLicense(OpennessPart &part, const QString &id, const Licenses &licenses)
{
    if (id.isEmpty() || id == u"NOASSERTION")
        return;
    part.license = &id;
    if (id == u"NONE") {
        part.licensed = part.open = part.osi = Tri::False;
        part.restricted = Tri::True;
        part.restrictions = OpennessPart::NoRights;
        return;
    }
    const LicenseOpenness openness = opennessOf(id, licenses);
    part.licensed = Tri::True;
    part.open = openness.open;
    part.osi = openness.osi;
    part.domains = openness.domains;
    const auto found = licenses.constFind(id);
    if (found != licenses.constEnd() && found->terms) {
        part.restrictions = restrictionsOf(*found, *found->terms);
        part.undecided = undecidedOf(*found, *found->terms) & ~part.restrictions;
        part.restricted = part.restrictions != 0 ? Tri::True
            : part.undecided != 0                ? Tri::Unknown
                                                 : Tri::False;
    } else if (part.open == Tri::True) {
        part.restricted = Tri::False; // open licences have none of these, by the definitions
    }
}

OpennessPart partOf(const Component &component, const Licenses &licenses)
{
    OpennessPart part;
    part.availability = component.availability;
    part.gate = component.gate;
    part.describes = component.coversDescription;
    part.listsPublic = component.coversPublicList;
    part.listsThirdParty = component.coversThirdPartyList;
    part.peerReviewed = component.peerReviewed;
    part.record = &component;
    readLicense(part, component.license, licenses);
    return part;
}

Tri isHuge(double params, std::optional<qint64> tokens)
{
    constexpr double limit = 1e25; // AI Act, Art. 51(2)
    constexpr double mostTokens = 40e12;
    if (params <= 0)
        return Tri::Unknown;
    if (tokens)
        return tri(6 * params * double(*tokens) >= limit);
    return 6 * params * mostTokens < limit ? Tri::False : Tri::Unknown;
}

/// The largest of the entries decides.
Tri isHuge(const Release &release, const Catalog &catalog)
{
    const std::vector<int> entries = release.entries();
    Tri result = entries.empty() ? Tri::Unknown : Tri::False;
    for (const int entry : entries) {
        const Facts facts = catalog.entries[size_t(entry)].facts;
        const auto params = facts.value<qint64>(FactKey::Params);
        const auto active = facts.value<qint64>(FactKey::Active);
        const double used = double(active ? *active : params ? *params : 0);
        result = result || isHuge(used, facts.value<qint64>(FactKey::TrainingTokens));
    }
    return result;
}

/// The licence of the release as a whole, or the one that all its entries share; empty where there is none.
QString licenseOf(const Release &release, const Catalog &catalog)
{
    if (const auto own = release.facts.value<QString>(FactKey::License))
        return *own;
    QString shared;
    for (const int number : release.entries()) {
        const auto license = catalog.entries[size_t(number)].facts.value<QString>(FactKey::License);
        if (!license || (!shared.isEmpty() && shared != *license))
            return {};
        shared = *license;
    }
    return shared;
}

/// Whether the last stage of any component is one with more to follow.
bool isStaged(const Release &release)
{
    ComponentSet open;
    for (const Stage &stage : release.stages()) {
        if (stage.staged)
            open.insert(stage.component);
        else
            open.remove(stage.component);
    }
    return !open.isEmpty();
}

/// The claim that the last entry was withdrawn from sale, if all were by that day for certain.
std::optional<Claim> withdrawal(const Release &release, const Catalog &catalog, const QDate &day)
{
    std::optional<Claim> last;
    for (const int entry : release.entries()) {
        const Claims claims = catalog.entries[size_t(entry)].facts.find(FactKey::Retired);
        if (!claims)
            return std::nullopt;
        const Claim claim = claims.front();
        const auto date = std::get<PartialDate>(claim.value);
        if (date.last() > day)
            return std::nullopt;
        if (!last || std::get<PartialDate>(last->value) < date)
            last = claim;
    }
    return last;
}

} // namespace

void endWithdrawnApi(std::vector<Component> &components, const Release &release, const Catalog &catalog,
                     const QDate &day)
{
    const auto wasSold = [](const Component &component) {
        return component.id == ComponentId::Api
            && (component.availability == Availability::Released
                || component.availability == Availability::Partial);
    };
    if (std::none_of(components.begin(), components.end(), wasSold))
        return;
    const std::optional<Claim> claim = withdrawal(release, catalog, day);
    for (Component &component : components) {
        if (!claim || !wasSold(component))
            continue;
        component.availability = Availability::Withheld;
        component.source = claim->source;
        component.date = claim->date;
    }
}

bool OpennessPart::hasUnknown() const
{
    if (availability == Availability::Unknown)
        return true;
    return isReleased()
        && (licensed == Tri::Unknown || open == Tri::Unknown || osi == Tri::Unknown
            || restricted == Tri::Unknown || undecided != 0);
}

ComponentSet OpennessRecord::unknown() const
{
    ComponentSet result;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].hasUnknown())
            result.insert(ComponentId(int(i)));
    }
    return result;
}

OpennessPart worstCase(OpennessPart part)
{
    const auto no = [](Tri &value) { value = value == Tri::Unknown ? Tri::False : value; };
    if (part.availability == Availability::Unknown)
        part.availability = Availability::Withheld;
    no(part.licensed);
    no(part.open);
    no(part.osi);
    if (part.restricted == Tri::Unknown && part.undecided == 0)
        part.undecided = OpennessPart::NoRights; // of terms that are not known at all
    part.restrictions |= part.undecided;
    part.undecided = 0;
    part.restricted = tri(part.restrictions != 0);
    return part;
}

OpennessPart bestCase(OpennessPart part, ComponentDomain domain)
{
    if (part.availability == Availability::Unknown) {
        part.availability = Availability::Released;
        part.gate = Gate::None;
        part.describes = part.listsPublic = part.listsThirdParty = part.peerReviewed = true;
    }
    if (part.licensed == Tri::Unknown)
        giveOpenLicense(part, domain);
    const auto yes = [](Tri &value) { value = value == Tri::Unknown ? Tri::True : value; };
    yes(part.open);
    yes(part.osi);
    part.undecided = 0;
    part.restricted = tri(part.restrictions != 0);
    return part;
}

OpennessRecord OpennessRecord::worstCase() const
{
    OpennessRecord result = *this;
    for (OpennessPart &part : result.parts)
        part = Ajar::worstCase(part);
    result.isHuge = isHuge == Tri::Unknown ? Tri::True : isHuge;
    if (isRestUnshareable == Tri::Unknown)
        result.isRestUnshareable = Tri::False;
    return result;
}

OpennessRecord OpennessRecord::bestCase() const
{
    OpennessRecord result = *this;
    for (size_t i = 0; i < parts.size(); ++i)
        result.parts[i] = Ajar::bestCase(parts[i], componentInfo(ComponentId(int(i))).domain);
    result.isHuge = isHuge == Tri::Unknown ? Tri::False : isHuge;
    if (isRestUnshareable == Tri::Unknown)
        result.isRestUnshareable = Tri::True;
    return result;
}

OpennessPart openPart(ComponentId id)
{
    return bestCase(OpennessPart(), componentInfo(id).domain);
}

QString usualOpenLicense(ComponentId id)
{
    switch (componentInfo(id).domain) {
    case ComponentDomain::Code:
        return u"Apache-2.0"_s;
    case ComponentDomain::Data: {
        const bool isModel = id <= ComponentId::ModelMetadata; // weights and what belongs to them
        return isModel ? u"Apache-2.0"_s : u"CDLA-Permissive-2.0"_s;
    }
    case ComponentDomain::Document:
        return u"CC-BY-4.0"_s;
    case ComponentDomain::Access:
        break;
    }
    return {};
}

OpennessRecord recordOf(const Release &release, const Catalog &catalog, const RecordOptions &options)
{
    std::vector<Component> components = release.components();
    endWithdrawnApi(components, release, catalog, catalog.newestDate().first());
    OpennessRecord record = recordOf(std::move(components), release, catalog, options);
    record.isStaged = isStaged(release);
    return record;
}

OpennessRecord recordOf(std::vector<Component> components, const Release &release, const Catalog &catalog,
                        const RecordOptions &options)
{
    OpennessRecord record;
    record.words = std::make_shared<const OpennessRecord::Words>(
        OpennessRecord::Words{std::move(components), licenseOf(release, catalog)});
    const Licenses &licenses = catalog.licenses;
    const QString &own = record.words->license;
    const auto read = [&](const Component &component) {
        const bool isModel = component.id <= ComponentId::ModelMetadata; // weights and what belongs to them
        OpennessPart part = partOf(component, licenses);
        if (!part.license && isModel && component.license != u"NOASSERTION")
            readLicense(part, own, licenses);
        return part;
    };
    for (const Component &component : record.words->components) {
        OpennessPart &part = record[component.id];
        const bool isPreferred =
            !options.preferredSource.isEmpty() && component.source == options.preferredSource;
        if (!part.record || (isPreferred && part.record->source != options.preferredSource))
            part = read(component);
        else if (!part.license && part.availability == component.availability)
            readLicense(part, component.license, licenses); // who shows it need not be who names its licence
    }
    for (const Component &component : options.overlay)
        record[component.id] = read(component);
    record.isHuge = isHuge(release, catalog);
    return record;
}

} // namespace Ajar
