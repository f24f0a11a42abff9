// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "analysis/evidence.h"

#include "analysis/memoryneed.h"
#include "base/quantity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Verdict = Evidence::Verdict;

/// Collects lines about one entry; each finder below adds what it can and says what that means.
class Finder
{
public:
    Finder(const RowIndex &index, int row, Language language)
        : m_entry(index.entry(row))
        , m_release(index.release(row))
        , m_catalog(index.catalog())
        , m_language(language)
        , m_vendor(index.vendor(row).name.in(language))
    {
    }

    Evidence find(Argument argument)
    {
        const Verdict verdict = examine(argument);
        return {m_lines.empty() ? Verdict::None : verdict, std::move(m_lines)};
    }

private:
    Verdict examine(Argument argument)
    {
        switch (argument) {
        case Argument::ClosedPerformance:
        case Argument::OpenGap:
            return Verdict::None; // told by comparison, not by a fact of its own
        case Argument::ClosedEase:
            return easeByApi();
        case Argument::ClosedBusiness:
            return soldByToken();
        case Argument::ClosedTransparency:
            return withheldParts();
        case Argument::ClosedCost:
            return costAtScale();
        case Argument::ClosedPrivacy:
            return dataLeavesHouse();
        case Argument::ClosedLockIn:
            return fewProviders();
        case Argument::ClosedControl:
            return vendorDecides();
        case Argument::OpenControl:
            return canBeChanged();
        case Argument::OpenPrivacy:
            return runsAtHome();
        case Argument::OpenCost:
            return freeToRun();
        case Argument::OpenResearch:
            return openToStudy();
        case Argument::OpenNoLockIn:
            return manyProviders();
        case Argument::OpenBarrier:
            return hardwareNeed();
        case Argument::OpenMisuse:
            return anyoneCanLoad();
        }
        return Verdict::None;
    }

    // ------------------------------------------------------------ closed

    Verdict easeByApi()
    {
        if (const auto retired = shown(FactKey::Retired)) {
            add(Evidence::tr("Withdrawn from sale on %1: a program that uses it must be changed.")
                    .arg(std::get<PartialDate>(retired->value).toIso()),
                {retired->source});
            return Verdict::Contradicts;
        }
        if (const auto api = available(ComponentId::Api))
            add(Evidence::tr("Served by API; nothing to install."), {api->source});
        if (const auto app = available(ComponentId::HostedUi))
            add(Evidence::tr("Can be used in a hosted application without writing code."), {app->source});
        return Verdict::Supports;
    }

    Verdict soldByToken()
    {
        addPrices();
        return Verdict::Supports;
    }

    Verdict withheldParts()
    {
        using enum ComponentId;
        QStringList telling;
        QStringList sources;
        for (const ComponentId id : {WeightsFinal, ArchCode, TrainingCode, PretrainData, PosttrainData}) {
            if (const auto part = m_release.component(id); part && isWithheld(*part)) {
                telling << componentLabel(id);
                sources << part->source;
            }
        }
        const Disclosure disclosure = measureDisclosure(m_release);
        const auto withheld = std::count_if(
            componentTable().begin(), componentTable().end(), [this](const ComponentInfo &info) {
                const auto part = m_release.component(info.id);
                return info.domain != ComponentDomain::Access && part && isWithheld(*part);
            });
        if (!telling.isEmpty())
            add(Evidence::tr("%1 of %2 parts are withheld, among them: %3.")
                    .arg(QString::number(withheld), QString::number(disclosure.total), listed(telling)),
                sources);
        if (const auto report = available(ComponentId::TechReport); report && !telling.isEmpty())
            add(report->availability == Availability::Released
                    ? Evidence::tr("A technical report is public; these parts are not.")
                    : Evidence::tr("A report is public in part; these parts are not."),
                {report->source});
        return Verdict::Supports;
    }

    static bool isWithheld(const Component &part) { return part.availability == Availability::Withheld; }

    Verdict costAtScale()
    {
        const auto in = shown(FactKey::PriceIn);
        const auto out = shown(FactKey::PriceOut);
        if (!in || !out)
            return Verdict::None;
        // Three tokens read for each written, the mix that public price comparisons use.
        const double dollars = 750 * std::get<double>(in->value) + 250 * std::get<double>(out->value);
        add(Evidence::tr(
                "A billion tokens, three read for each written, cost %1 USD at the list price of %2.")
                .arg(exactCount(qRound64(dollars)), in->date.toIso()),
            {in->source, out->source});
        addOlderPrice(FactKey::PriceIn, *in);
        return Verdict::Supports;
    }

    Verdict dataLeavesHouse()
    {
        if (const auto weights = m_release.component(ComponentId::WeightsFinal);
            weights && isWithheld(*weights))
            add(Evidence::tr(
                    "The weights are withheld, so every prompt goes to a server of %1 or its partners.")
                    .arg(m_vendor),
                {weights->source});
        return Verdict::Supports;
    }

    Verdict fewProviders()
    {
        const qsizetype providers = addProviders();
        if (const auto retired = shown(FactKey::Retired))
            add(Evidence::tr("Withdrawn on %1; the weights cannot be run elsewhere.")
                    .arg(std::get<PartialDate>(retired->value).toIso()),
                {retired->source});
        return providers > 1 && !shown(FactKey::Retired) ? Verdict::Contradicts : Verdict::Supports;
    }

    Verdict vendorDecides()
    {
        if (const auto license = shown(FactKey::License);
            license && commercial() == License::Commercial::Contract)
            add(Evidence::tr("What it may be used for stands in the terms of service of %1.").arg(m_vendor),
                {license->source});
        if (const auto data = m_release.component(ComponentId::PosttrainData); data && isWithheld(*data))
            add(Evidence::tr("The data that aligned it is withheld."), {data->source});
        return Verdict::Supports;
    }

    // ------------------------------------------------------------ open

    Verdict canBeChanged()
    {
        if (const auto weights = available(ComponentId::WeightsFinal))
            add(Evidence::tr("The weights are out and can be fine-tuned."), {weights->source});
        if (const auto code = available(ComponentId::TrainingCode))
            add(code->availability == Availability::Released
                    ? Evidence::tr("The training code is released, too.")
                    : Evidence::tr("A part of the training code is released, too."),
                {code->source});
        addLicense();
        return Verdict::Supports;
    }

    Verdict runsAtHome()
    {
        const auto weights = available(ComponentId::WeightsFinal);
        if (!weights)
            return Verdict::None;
        const auto text = [weights] {
            switch (weights->gate) {
            case Gate::None:
                break;
            case Gate::ClickThrough:
                return Evidence::tr("Runs on one's own machines; the download asks one to accept terms.");
            case Gate::Approval:
                return Evidence::tr("Runs on one's own machines, once the vendor has approved the download.");
            case Gate::Payment:
                return Evidence::tr("Runs on one's own machines; the download has to be paid for.");
            }
            return Evidence::tr("Runs on one's own machines; the weights can be downloaded freely.");
        };
        add(text(), {weights->source});
        return Verdict::Supports;
    }

    Verdict freeToRun()
    {
        addLicense();
        if (shown(FactKey::PriceIn)) {
            addPrices();
        }
        return commercial() == License::Commercial::No ? Verdict::Contradicts : Verdict::Supports;
    }

    Verdict openToStudy()
    {
        QStringList parts;
        QStringList sources;
        for (const ComponentId id :
             {ComponentId::PretrainData, ComponentId::TrainingCode, ComponentId::WeightsIntermediate,
              ComponentId::EvalCode, ComponentId::ResearchPaper, ComponentId::Preprint}) {
            if (const auto part = available(id)) {
                const bool isWhole = part->availability == Availability::Released;
                parts << (isWhole ? componentLabel(id)
                                  : Evidence::tr("%1 (in part)").arg(componentLabel(id)));
                sources << part->source;
            }
        }
        if (!parts.isEmpty())
            add(Evidence::tr("Besides the weights one can study: %1.").arg(listed(parts)), sources);
        return Verdict::Supports;
    }

    Verdict manyProviders()
    {
        addProviders();
        if (const auto weights = available(ComponentId::WeightsFinal))
            add(Evidence::tr("A downloaded copy goes on working whatever the vendor does."),
                {weights->source});
        return Verdict::Supports;
    }

    Verdict hardwareNeed()
    {
        const auto claim = shown(FactKey::Params);
        if (!claim)
            return Verdict::None;
        const qint64 params = std::get<qint64>(claim->value);
        const double full = MemoryNeed::weightBytes(params, MemoryNeed::halfPrecisionBits);
        const double small = MemoryNeed::weightBytes(params, MemoryNeed::fourBitBits);
        if (small > MemoryNeed::laptopBytes) {
            add(Evidence::tr("The weights take %1 GB at 16 bits (%n card(s) of 80 GB) and %2 GB at 4 bits.",
                             nullptr, MemoryNeed::cards(params))
                    .arg(gigabytes(full), gigabytes(small)),
                {claim->source});
            return Verdict::Supports;
        }
        add(Evidence::tr(
                "The weights take %1 GB at 16 bits and %2 GB at 4 bits, which a laptop with 16 GB can hold.")
                .arg(gigabytes(full), gigabytes(small)),
            {claim->source});
        return Verdict::Contradicts;
    }

    Verdict anyoneCanLoad()
    {
        const auto weights = available(ComponentId::WeightsFinal);
        if (!weights)
            return Verdict::None;
        add(weights->gate == Gate::Approval
                ? Evidence::tr("One must apply for the download, but copies cannot be called back.")
                : Evidence::tr("Anyone can download the weights without applying."),
            {weights->source});
        return Verdict::Supports;
    }

    // ------------------------------------------------------------ shared

    void addPrices()
    {
        const auto in = shown(FactKey::PriceIn);
        const auto out = shown(FactKey::PriceOut);
        if (!in || !out)
            return;
        add(Evidence::tr("%1 USD per million tokens read, %2 USD written (list price of %3).")
                .arg(price(std::get<double>(in->value)), price(std::get<double>(out->value)),
                     in->date.toIso()),
            {in->source, out->source});
    }

    void addOlderPrice(FactKey key, const Claim &current)
    {
        const Claims claims = m_entry.facts.find(key);
        const std::vector<Claim> all(claims.begin(), claims.end());
        const auto oldest = std::min_element(all.begin(), all.end(),
                                             [](const Claim &a, const Claim &b) { return a.date < b.date; });
        if (oldest->value == current.value || oldest->date >= current.date)
            return;
        add(Evidence::tr("Earlier, on %1, a million tokens read cost %2 USD.")
                .arg(oldest->date.toIso(), price(std::get<double>(oldest->value))),
            {oldest->source});
    }

    /// Returns how many there are, 0 where that is not known.
    qsizetype addProviders()
    {
        const auto claim = shown(FactKey::Providers);
        if (!claim)
            return 0;
        const QStringList &names = std::get<QStringList>(claim->value);
        add(Evidence::tr("Served by %n provider(s): %1.", nullptr, int(names.size())).arg(listed(names)),
            {claim->source});
        return names.size();
    }

    void addLicense()
    {
        const auto claim = shown(FactKey::License);
        const auto use = commercial();
        if (!claim || !use)
            return;
        const QString name = m_catalog.licenses.value(std::get<QString>(claim->value)).name;
        switch (*use) {
        case License::Commercial::Yes:
            add(Evidence::tr("%1: commercial use is allowed.").arg(name), {claim->source});
            break;
        case License::Commercial::Conditional:
            add(Evidence::tr("%1: commercial use is allowed under conditions.").arg(name), {claim->source});
            break;
        case License::Commercial::No:
            add(Evidence::tr("%1: no commercial use.").arg(name), {claim->source});
            break;
        case License::Commercial::Contract:
            break;
        }
    }

    std::optional<Claim> shown(FactKey key) const
    {
        const Claims claims = m_entry.facts.find(key);
        return claims ? std::optional(claims.front()) : std::nullopt;
    }

    std::optional<Component> available(ComponentId id) const
    {
        const auto part = m_release.component(id);
        const bool isOut = part
            && (part->availability == Availability::Released || part->availability == Availability::Partial);
        return isOut ? part : std::nullopt;
    }

    std::optional<License::Commercial> commercial() const
    {
        const auto id = m_entry.facts.value<QString>(FactKey::License);
        return id ? m_catalog.licenses.value(*id).commercial : std::nullopt;
    }

    QString listed(const QStringList &items) const
    {
        return items.join(m_language == Language::Chinese ? u"、"_s : u", "_s);
    }

    void add(const QString &text, QStringList sources)
    {
        sources.removeDuplicates();
        m_lines.push_back({text, std::move(sources)});
    }

    Entry m_entry;
    Release m_release;
    const Catalog &m_catalog;
    Language m_language;
    QString m_vendor;
    std::vector<Evidence::Line> m_lines;
};

} // namespace

Evidence evidenceFor(Argument argument, const RowIndex &index, int row, Language language)
{
    return Finder(index, row, language).find(argument);
}

} // namespace Ajar
