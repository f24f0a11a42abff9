// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "analysis/argumentcase.h"

#include "analysis/memoryneed.h"
#include "analysis/modelanswers.h"
#include "base/quantity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using enum Finding;

Finding byShare(int supporting, int all)
{
    if (all == 0)
        return NotEnoughData;
    const double share = double(supporting) / all;
    return share >= supportedFrom ? Supported : share <= notSupportedTo ? NotSupported : Mixed;
}

} // namespace

ArgumentCaseFinder::ArgumentCaseFinder(const ArgumentGround &ground, int row, Language language)
    : m_ground(ground)
    , m_row(row)
    , m_entry(ground.index().entry(row))
    , m_release(ground.index().release(row))
    , m_language(language)
{
}

ArgumentCase ArgumentCaseFinder::find(Argument argument) const
{
    using Find = ArgumentCase (ArgumentCaseFinder::*)() const;
    static constexpr Find finders[] = {
        &ArgumentCaseFinder::ledByOpen,       &ArgumentCaseFinder::servedByApi,
        &ArgumentCaseFinder::soldByToken,     &ArgumentCaseFinder::partsWithheld,
        &ArgumentCaseFinder::dearerThanOpen,  &ArgumentCaseFinder::leavesTheHouse,
        &ArgumentCaseFinder::fewWaysOut,      &ArgumentCaseFinder::vendorDecides,
        &ArgumentCaseFinder::mayBeChanged,    &ArgumentCaseFinder::fitsAtHome,
        &ArgumentCaseFinder::costNotKnown,    &ArgumentCaseFinder::studied,
        &ArgumentCaseFinder::anybodyMayServe, &ArgumentCaseFinder::needsHardware,
        &ArgumentCaseFinder::behindClosed,    &ArgumentCaseFinder::misuseNotRecorded,
    };
    ArgumentCase found = (this->*finders[size_t(argument)])();
    if (found.weight == 0) { // of those that nothing else ranks the newest is the best example
        const auto released = m_entry.facts.value<PartialDate>(FactKey::Released);
        found.weight = released ? double(released->first().toJulianDay()) : 1;
    }
    return found;
}

// ---------------------------------------------------------------- against the other camp

ArgumentCase ArgumentCaseFinder::compared(bool isClosed) const
{
    int count = 0;
    int supporting = 0;
    ArgumentCase found;
    for (const Comparison &comparison : m_ground.comparisons()) {
        const auto own = std::find_if(comparison.results.begin(), comparison.results.end(),
                                      [this](const Comparison::Result &one) { return one.row == m_row; });
        if (own == comparison.results.end())
            continue;
        const Comparison::Result &peer = isClosed ? comparison.bestOpen : comparison.bestClosed;
        ++count;
        supporting += isClosed == (own->value > peer.value) ? 1 : 0;
        if (found.peer >= 0)
            continue; // they come newest first
        found.peer = peer.row;
        found.weight = own->value - peer.value;
        found.figures =
            tr("%1, %2: %3, and %4 for %5.", "benchmark, date, own score, other score, other model")
                .arg(benchmarkInfo(comparison.benchmark).label().in(m_language), comparison.date.toIso(),
                     price(own->value), price(peer.value), name(peer.row));
    }
    found.finding = byShare(supporting, count);
    if (count == 0)
        found.figures = isClosed ? tr("No scores beside those of open models are known.")
                                 : tr("No scores beside those of closed models are known.");
    if (count > 1)
        found.figures += (m_language == Language::Chinese ? QString() : u" "_s)
            + (isClosed ? tr("Ahead of every open model in %1 of %2 comparisons.")
                        : tr("Behind the best closed model in %1 of %2 comparisons."))
                  .arg(supporting)
                  .arg(count);
    return found;
}

ArgumentCase ArgumentCaseFinder::ledByOpen() const
{
    return compared(true);
}

ArgumentCase ArgumentCaseFinder::behindClosed() const
{
    return compared(false);
}

ArgumentCase ArgumentCaseFinder::dearerThanOpen() const
{
    const auto own = blendedPrice(m_entry);
    const auto released = m_entry.facts.value<PartialDate>(FactKey::Released);
    if (!own || !released)
        return {};
    const auto median = m_ground.openPrice(*released);
    if (!median)
        return {NotEnoughData, tr("Too few open models of that time have a known price to compare with.")};
    ArgumentCase found;
    found.finding = *own > median->price * 1.1 ? Supported
        : *own < median->price * 0.9           ? NotSupported
                                               : Mixed;
    found.peer = median->nearest;
    found.weight = median->price / std::max(*own, 1e-6);
    found.figures = tr("%1 USD per million tokens; the middle one of %2 open models that came out within a "
                       "year of it: %3.")
                        .arg(dollars(*own))
                        .arg(median->models)
                        .arg(dollars(median->price));
    return found;
}

// ---------------------------------------------------------------- closed models

ArgumentCase ArgumentCaseFinder::servedByApi() const
{
    const auto retired = m_entry.facts.value<PartialDate>(FactKey::Retired);
    // By the catalogue's own day: an end that is only announced is none yet.
    if (retired && *retired <= m_ground.index().catalog().newestDate())
        return {NotSupported, tr("Withdrawn on %1.").arg(retired->toIso()), -1,
                double(retired->first().toJulianDay())};
    if (isOut(ComponentId::Api))
        return {Supported, tr("Served by API.")};
    if (isOut(ComponentId::HostedUi))
        return {Supported, tr("Can be used in an application.")};
    if (isWithheld(ComponentId::Api) && isWithheld(ComponentId::HostedUi))
        return {NotSupported, tr("Offered to nobody.")};
    return {};
}

ArgumentCase ArgumentCaseFinder::soldByToken() const
{
    const auto in = m_entry.facts.value<double>(FactKey::PriceIn);
    const auto yuan = m_entry.facts.value<double>(FactKey::PriceInCny);
    if (in && *in > 0)
        return {Supported, tr("%1 USD per million tokens read.").arg(price(*in))};
    if (yuan && *yuan > 0)
        return {Supported, tr("%1 yuan per million tokens read.").arg(price(*yuan))};
    if (in || yuan)
        return {NotSupported, tr("Free of charge.")};
    if (isWithheld(ComponentId::Api))
        return {NotSupported, tr("No API is sold.")};
    return {};
}

ArgumentCase ArgumentCaseFinder::partsWithheld() const
{
    using enum ComponentId;
    QStringList shown;
    QStringList partly;
    QStringList hidden;
    for (const ComponentId id : {ArchCode, TrainingCode, PretrainData}) {
        if (out(id) == Availability::Released)
            shown << componentLabel(id);
        else if (out(id) == Availability::Partial)
            partly << componentLabel(id);
        else if (isWithheld(id))
            hidden << componentLabel(id);
    }
    const QString comma = m_language == Language::Chinese ? u"、"_s : u", "_s;
    if (!shown.isEmpty())
        return {NotSupported, tr("Released: %1.").arg(shown.join(comma))};
    if (!partly.isEmpty())
        return {Mixed, tr("Released in part: %1.").arg(partly.join(comma))};
    if (!hidden.isEmpty())
        return {Supported, tr("Withheld: %1.").arg(hidden.join(comma))};
    return {};
}

ArgumentCase ArgumentCaseFinder::leavesTheHouse() const
{
    if (isOut(ComponentId::Package))
        return {NotSupported, tr("Available for one’s own machines, too.")};
    if (isOut(ComponentId::Api) || isOut(ComponentId::HostedUi))
        return {Supported, tr("Runs on the vendor’s machines only.")};
    return {};
}

ArgumentCase ArgumentCaseFinder::fewWaysOut() const
{
    const auto providers = m_entry.facts.value<QStringList>(FactKey::Providers);
    if (!providers)
        return {};
    const int count = int(providers->size());
    const Finding finding = count <= 1 ? Supported : count == 2 ? Mixed : NotSupported;
    return {finding, tr("Served by %n provider(s).", nullptr, count), -1, double(count)};
}

ArgumentCase ArgumentCaseFinder::vendorDecides() const
{
    const License *terms = license();
    if (terms && terms->commercial == License::Commercial::Contract)
        return {Supported, tr("The vendor’s terms of service govern its use.")};
    if (isWithheld(ComponentId::PosttrainData))
        return {Supported, tr("The data that aligned it are withheld.")};
    return {};
}

// ---------------------------------------------------------------- open models

ArgumentCase ArgumentCaseFinder::mayBeChanged() const
{
    const License *terms = license();
    if (!terms || !terms->terms || !terms->terms->modify || !terms->terms->finetune)
        return {};
    const Grant least = std::max(*terms->terms->modify, *terms->terms->finetune);
    const Finding finding = least == Grant::Yes ? Supported : least < Grant::Separate ? Mixed : NotSupported;
    return {finding,
            finding == Supported ? tr("%1 lets everybody change and tune it.", "licence").arg(terms->name)
                : finding == Mixed
                ? tr("%1 lets one change it, but not for business.", "licence").arg(terms->name)
                : tr("%1 does not let one change it freely.", "licence").arg(terms->name)};
}

ArgumentCase ArgumentCaseFinder::fitsAtHome() const
{
    const auto params = m_entry.facts.value<qint64>(FactKey::Params);
    if (!isOut(ComponentId::WeightsFinal) || !params)
        return {};
    const double bytes = MemoryNeed::weightBytes(*params, MemoryNeed::fourBitBits);
    const bool isOneCard = bytes <= MemoryNeed::usableCardBytes;
    return {isOneCard ? Supported : Mixed,
            isOneCard ? tr("%1 GB at 4 bits: one card of 80 GB holds it.").arg(gigabytes(bytes))
                      : tr("%1 GB at 4 bits: more than one card of 80 GB.").arg(gigabytes(bytes)),
            -1, bytes};
}

ArgumentCase ArgumentCaseFinder::costNotKnown() const
{
    const auto listed = blendedPrice(m_entry);
    return {NotEnoughData,
            listed ? tr("By API: %1 USD per million tokens.").arg(dollars(*listed)) : QString()};
}

ArgumentCase ArgumentCaseFinder::studied() const
{
    using enum ComponentId;
    const int derived = m_ground.derivedFrom(m_row);
    if (derived > 0)
        return {Supported, tr("%n model(s) by others were made from it.", nullptr, derived)};
    int released = 0;
    int partial = 0;
    int withheld = 0;
    for (const ComponentId id : {TrainingCode, PretrainData, WeightsIntermediate}) {
        released += out(id) == Availability::Released ? 1 : 0;
        partial += out(id) == Availability::Partial ? 1 : 0;
        withheld += isWithheld(id) ? 1 : 0;
    }
    if (released > 0)
        return {Supported,
                tr("%1 of training code, data and intermediate weights are released.").arg(released)};
    if (partial > 0)
        return {Mixed, tr("Training code, data or intermediate weights are released in part.")};
    if (withheld >= 2)
        return {NotSupported, tr("Training code and data are withheld, and nothing by others is known.")};
    return {};
}

ArgumentCase ArgumentCaseFinder::anybodyMayServe() const
{
    const License *terms = license();
    const auto providers = m_entry.facts.value<QStringList>(FactKey::Providers);
    const int count = providers ? int(providers->size()) : 0;
    if (count > 1)
        return {Supported, tr("Served by %n provider(s).", nullptr, count)};
    if (!terms || !terms->terms || !terms->terms->host)
        return {};
    const Grant host = *terms->terms->host;
    return {host == Grant::Yes ? Supported : NotSupported,
            host == Grant::Yes ? tr("%1 lets everybody offer it.", "licence").arg(terms->name)
                               : tr("%1 does not let everybody offer it.", "licence").arg(terms->name)};
}

ArgumentCase ArgumentCaseFinder::needsHardware() const
{
    const auto params = m_entry.facts.value<qint64>(FactKey::Params);
    if (!params)
        return {};
    const double bytes = MemoryNeed::weightBytes(*params, MemoryNeed::fourBitBits);
    const bool fits = bytes <= MemoryNeed::laptopBytes;
    return {fits ? NotSupported : Supported,
            fits ? tr("%1 GB at 4 bits: a laptop with 16 GB holds it.").arg(gigabytes(bytes))
                 : tr("%1 GB at 4 bits: too much for a laptop with 16 GB.").arg(gigabytes(bytes))};
}

ArgumentCase ArgumentCaseFinder::misuseNotRecorded() const
{
    if (!isOut(ComponentId::WeightsFinal))
        return {};
    const bool isGated = m_release.gate(ComponentId::WeightsFinal) == Gate::Approval;
    return {NotEnoughData, isGated ? tr("One must apply for the download.") : tr("Anybody can download it.")};
}

// ---------------------------------------------------------------- shared

bool ArgumentCaseFinder::isOut(ComponentId id) const
{
    return out(id) == Availability::Released || out(id) == Availability::Partial;
}

const License *ArgumentCaseFinder::license() const
{
    return licenseHolder(m_ground.index().catalog(), m_row).license;
}

QString ArgumentCaseFinder::name(int row) const
{
    return m_ground.index().entry(row).name().in(m_language);
}

QString ArgumentCaseFinder::dollars(double amount) const
{
    return QString::number(amount, 'g', 3);
}

} // namespace Ajar
