// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/gradient.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using enum ComponentId;

enum Rule { Staged, Everything, Downloadable, Ungated, ByApi, Hosted };

const LocalizedText &rule(Rule wanted)
{
    static const std::array<LocalizedText, 6> rules{{
        {u"Released step by step, and not complete yet"_s, u"按计划分阶段发布，尚未完成"_s},
        {u"Weights, training code and training data are released"_s, u"权重、训练代码和训练数据均已发布"_s},
        {u"The weights can be downloaded, in part at least"_s, u"权重可下载，至少部分可下载"_s},
        {u"No approval or payment is asked for first"_s, u"下载无须审批或付费"_s},
        {u"There is an API"_s, u"提供 API"_s},
        {u"There is an application to try it in"_s, u"提供可试用的网页或应用"_s},
    }};
    return rules[wanted];
}

} // namespace

std::vector<VerdictInfo> gradientVerdicts()
{
    return {
        {u"closed"_s, {u"Fully closed"_s, u"完全封闭"_s}, u"1"_s, {u"Closed"_s, u"封闭"_s}},
        {u"staged"_s, {u"Gradual or staged release"_s, u"分阶段发布"_s}, u"2"_s, {u"Staged"_s, u"分阶段"_s}},
        {u"hosted"_s, {u"Hosted access"_s, u"托管访问"_s}, u"3"_s, {u"Hosted"_s, u"托管"_s}},
        {u"api"_s, {u"Cloud-based or API access"_s, u"云端或 API 访问"_s}, u"4"_s, {u"API"_s, {}}},
        {u"downloadable"_s, {u"Downloadable"_s, u"可下载"_s}, u"5"_s},
        {u"open"_s, {u"Fully open"_s, u"完全开放"_s}, u"6"_s, {u"Open"_s, u"开放"_s}}};
}

Verdict judgeGradient(const OpennessRecord &resolved, ReasonList reasons)
{
    const OpennessPart &weights = resolved[WeightsFinal];
    const OpennessPart &later = resolved[PosttrainData];
    const bool isStaged = reasons.add(rule(Staged), {WeightsFinal}, resolved.isStaged);
    const bool isAll =
        reasons.add(rule(Everything), {WeightsFinal, TrainingCode, PretrainData, PosttrainData},
                    weights.isReleased() && resolved[TrainingCode].isReleased()
                        && resolved[PretrainData].isReleased() && (!later.applies() || later.isReleased()));
    const bool isOut = weights.isReleased() || weights.availability == Availability::Partial;
    reasons.add(rule(Downloadable), {WeightsFinal}, isOut);
    reasons.add(rule(Ungated), {WeightsFinal},
                isOut && weights.gate != Gate::Approval && weights.gate != Gate::Payment);
    const bool hasApi = reasons.add(rule(ByApi), {Api}, resolved[Api].isReleased());
    const bool hasUi = reasons.add(rule(Hosted), {HostedUi}, resolved[HostedUi].isReleased());
    const int step = isStaged ? 1 : isAll ? 5 : isOut ? 4 : hasApi ? 3 : hasUi ? 2 : 0;
    return {step, 20.0 * step};
}

} // namespace Ajar
