// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/access.h"

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

struct AccessInfo
{
    QString id;
    LocalizedText label;
};

const AccessInfo &info(Access access)
{
    static const std::array<AccessInfo, 5> table{
        AccessInfo{u"weights"_s, {u"weights"_s, u"权重下载"_s}},
        AccessInfo{u"weights-gated"_s, {u"gated weights"_s, u"权重（需申请）"_s}},
        AccessInfo{u"api"_s, {u"API"_s, u"API"_s}},
        AccessInfo{u"app"_s, {u"application"_s, u"网页或应用"_s}},
        AccessInfo{u"none"_s, {u"none"_s, u"不开放"_s}},
    };
    return table[size_t(access)];
}

Tri isAvailable(const Release &release, ComponentId id)
{
    const Availability availability = release.availability(id);
    return availability == Availability::Unknown
        ? Tri::Unknown
        : tri(availability == Availability::Released || availability == Availability::Partial);
}

/// Weights behind a form or a price, or those without.
Tri hasWeights(const Release &release, bool wantsGate)
{
    const Tri weights = isAvailable(release, ComponentId::WeightsFinal);
    if (weights != Tri::True)
        return weights;
    const Gate gate = release.gate(ComponentId::WeightsFinal);
    return tri((gate == Gate::Approval || gate == Gate::Payment) == wantsGate);
}

} // namespace

QString accessId(Access access)
{
    return info(access).id;
}

const LocalizedText &accessLabel(Access access)
{
    return info(access).label;
}

std::optional<Access> accessFromText(const QString &text)
{
    for (const Access access : allAccess) {
        const auto &[id, label] = info(access);
        if (text.compare(id, Qt::CaseInsensitive) == 0 || text.compare(label.en, Qt::CaseInsensitive) == 0
            || text == label.zh)
            return access;
    }
    return std::nullopt;
}

Tri hasAccess(const Release &release, Access access)
{
    switch (access) {
    case Access::Weights:
        return hasWeights(release, false);
    case Access::GatedWeights:
        return hasWeights(release, true);
    case Access::Api:
        return isAvailable(release, ComponentId::Api);
    case Access::App:
        return isAvailable(release, ComponentId::HostedUi);
    case Access::None:
        break;
    }
    return !(isAvailable(release, ComponentId::WeightsFinal) || isAvailable(release, ComponentId::Api)
             || isAvailable(release, ComponentId::HostedUi));
}

std::optional<std::vector<Access>> accessOf(const Release &release)
{
    std::vector<Access> ways;
    for (const Access access : allAccess) {
        if (hasAccess(release, access) == Tri::True)
            ways.push_back(access);
    }
    return ways.empty() ? std::nullopt : std::optional(std::move(ways));
}

} // namespace Ajar
