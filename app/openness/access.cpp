// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/access.h"

#include <array>

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
    static const std::array<AccessInfo, 5> table {
        AccessInfo {u"weights"_s, {u"weights"_s, u"权重下载"_s}},
        AccessInfo {u"weights-gated"_s, {u"gated weights"_s, u"权重（需申请）"_s}},
        AccessInfo {u"api"_s, {u"API"_s, u"API"_s}},
        AccessInfo {u"app"_s, {u"application"_s, u"网页或应用"_s}},
        AccessInfo {u"none"_s, {u"none"_s, u"不开放"_s}},
    };
    return table[size_t(access)];
}

bool isAvailable(Availability availability)
{
    return availability == Availability::Released || availability == Availability::Partial;
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

std::optional<std::vector<Access>> accessOf(const Release &release)
{
    std::vector<Access> ways;
    bool isComplete = true;
    if (const Component *weights = release.component(ComponentId::WeightsFinal)) {
        const bool isGated = weights->gate == Gate::Approval || weights->gate == Gate::Payment;
        if (isAvailable(weights->availability))
            ways.push_back(isGated ? Access::GatedWeights : Access::Weights);
    }
    for (const auto &[component, access] :
         {std::pair {ComponentId::Api, Access::Api}, std::pair {ComponentId::HostedUi, Access::App}}) {
        if (isAvailable(release.availability(component)))
            ways.push_back(access);
    }
    for (const ComponentId id : {ComponentId::WeightsFinal, ComponentId::Api, ComponentId::HostedUi})
        isComplete = isComplete && release.availability(id) != Availability::Unknown;
    if (ways.empty()) {
        if (!isComplete)
            return std::nullopt;
        ways.push_back(Access::None);
    }
    return ways;
}

} // namespace Ajar
