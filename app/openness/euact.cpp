// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/euact.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using enum ComponentId;

enum Rule { NoSystemicRisk, Public, Rights, Commercial, NoThreshold, NoSale, Described, Usage, NoLimits };

const LocalizedText &rule(Rule wanted)
{
    static const std::array<LocalizedText, 9> rules{{
        {u"No systemic risk: trained with fewer than 10²⁵ operations (our estimate)"_s,
         u"无系统性风险：训练计算量低于 10²⁵ 次运算（估算值）"_s},
        {u"The weights are public and free of charge"_s, u"权重公开且免费"_s},
        {u"Everybody may use, change and redistribute the model"_s, u"任何人均可使用、修改和再分发"_s},
        {u"Not limited to non-commercial use or research"_s, u"不限于非商业用途或研究"_s},
        {u"No limit of users or size"_s, u"不设用户数或规模门槛"_s},
        {u"No separate commercial licence or registration"_s, u"商业使用无须另行取得许可或登记"_s},
        {u"The architecture is described in public"_s, u"公开说明了模型架构"_s},
        {u"How to use it, and its limits, are described in public"_s, u"公开说明了用法与局限"_s},
        {u"No limits of use in the licence, and no approval before access"_s,
         u"许可证不限制用途，获取前无须审批"_s},
    }};
    return rules[wanted];
}

} // namespace

std::vector<VerdictInfo> euActVerdicts()
{
    return {{u"not-exempt"_s, {u"Not exempt"_s, u"不豁免"_s}, u"no"_s},
            {u"needs-review"_s,
             {u"Needs a lawyer’s eye"_s, u"需专业判断"_s},
             u"review"_s,
             {u"Needs review"_s, u"待判断"_s}},
            {u"likely-exempt"_s, {u"Likely exempt"_s, u"很可能豁免"_s}, u"exempt"_s}};
}

Verdict judgeEuAct(const OpennessRecord &resolved, ReasonList reasons)
{
    const OpennessPart &weights = resolved[WeightsFinal];
    const ComponentSet architecture{ArchCode, TechReport, ResearchPaper, Preprint};
    const ComponentSet usage{UsageInfo, ModelCard};
    const auto any = [&](ComponentSet set) {
        bool found = false;
        set.forEach([&](ComponentId id) { found = found || resolved[id].isReleased(); });
        return found;
    };
    const auto isFreeOf = [&](unsigned restriction) {
        return weights.isReleased() && (weights.restrictions & restriction) == 0;
    };
    int met = 0;
    const auto add = [&](Rule which, ComponentSet where, bool isMet) {
        met += reasons.add(rule(which), where, isMet) ? 1 : 0;
    };
    add(NoSystemicRisk, {}, resolved.isHuge == Tri::False);
    add(Public, {WeightsFinal}, weights.isReleased() && weights.gate != Gate::Payment);
    add(Rights, {WeightsFinal}, isFreeOf(OpennessPart::NoRights));
    add(Commercial, {WeightsFinal}, isFreeOf(OpennessPart::NonCommercial));
    add(NoThreshold, {WeightsFinal}, isFreeOf(OpennessPart::Threshold));
    add(NoSale, {WeightsFinal}, isFreeOf(OpennessPart::SeparateLicense));
    add(Described, architecture, any(architecture));
    add(Usage, usage, any(usage));
    const bool isExempt = met == 8;
    add(NoLimits, {WeightsFinal}, isFreeOf(OpennessPart::UseLimits) && weights.gate != Gate::Approval);
    return {!isExempt ? 0 : met == 9 ? 2 : 1, 100.0 * met / 9};
}

} // namespace Ajar
