// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/packedlicenses.h"

#include "base/bundled.h"
#include "base/packing.h"
#include "license/duty.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr quint32 magic = 0x416A4C31; // "AjL1"

} // namespace

template <typename Pack>
static void transfer(Pack &pack, typename Pack::template Of<LicenseThreshold> &threshold)
{
    pack.word(threshold.kind, LicenseThreshold::Kind::UsersOrRevenueAnnual);
    pack(threshold.users, threshold.usd);
    pack.word(threshold.effect, LicenseThreshold::Effect::Review);
    pack(threshold.hostingOnly);
}

template <typename Pack> static void transfer(Pack &pack, typename Pack::template Of<LicenseTerms> &terms)
{
    for (auto *grant : {&terms.modify, &terms.redistribute, &terms.finetune, &terms.host})
        pack.word(*grant, Grant::No);
    pack.word(terms.outputs, OutputRule::No);
    pack(terms.duties, terms.threshold, terms.registerFirst, terms.separateLicense);
    pack.word(terms.useLimits, LicenseTerms::UseLimits::Broader);
    pack(terms.excluded);
    pack.word(terms.exclusion, LicenseTerms::Exclusion::Multimodal);
    pack.word(terms.patents, LicenseTerms::Patents::Silent);
    pack(terms.vendors);
    pack.word(terms.confidence, LicenseTerms::Confidence::Low);
}

template <typename Pack> static void transfer(Pack &pack, typename Pack::template Of<License> &license)
{
    pack(license.id, license.name, license.url, license.osiApproved);
    pack.word(license.commercial, License::Commercial::Contract);
    pack(license.summary, license.checked, license.terms);
}

QByteArray packLicenses(const Licenses &licenses)
{
    std::vector<License> sorted(licenses.begin(), licenses.end()); // a hash has another order each time
    std::sort(sorted.begin(), sorted.end(), [](const License &a, const License &b) { return a.id < b.id; });
    Packer pack(magic);
    pack(sorted);
    return pack.bytes();
}

std::optional<Licenses> unpackLicenses(const QByteArray &bytes)
{
    Unpacker pack(bytes, magic);
    std::vector<License> list;
    pack(list);
    Licenses licenses;
    const int duties = int(dutyTable().size());
    for (const License &license : list) {
        const bool hasAllDuties = !license.terms
            || std::all_of(license.terms->duties.begin(), license.terms->duties.end(),
                           [duties](int duty) { return duty >= 0 && duty < duties; });
        if (!hasAllDuties || !pack.isSound())
            return std::nullopt;
        licenses.insert(license.id, license);
    }
    return pack.isSound() && pack.isAtEnd() ? std::optional(licenses) : std::nullopt;
}

Licenses readBundledLicenses()
{
    static const QByteArray bytes = bundledBytes(u":/licenses.pack"_s);
    return unpackLicenses(bytes).value_or(Licenses());
}

} // namespace Ajar
