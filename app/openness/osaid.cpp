// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/osaid.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using enum ComponentId;

enum Rule { CodeReleased, DataKnown, WeightsReleased, CodeLicensed, WeightsLicensed, DataLicensed };

const LocalizedText &rule(Rule wanted)
{
    static const std::array<LocalizedText, 6> rules{{
        {u"Code for data preparation, training, inference and architecture is released"_s,
         u"数据预处理、训练、推理和架构代码均已发布"_s},
        {u"The training data are released, or described and listed with where to get them"_s,
         u"训练数据已发布，或有完整说明并列出获取途径"_s},
        {u"The final weights are released to everybody"_s, u"最终权重向所有人发布"_s},
        {u"All that code has licences approved by the Open Source Initiative"_s,
         u"上述代码均采用开源促进会（OSI）批准的许可证"_s},
        {u"The weights have open terms"_s, u"权重采用开放的条款"_s},
        {u"The data, or the information on them, have open terms"_s, u"数据或数据说明采用开放的条款"_s},
    }};
    return rules[wanted];
}

constexpr ComponentSet code{DataPrepCode, TrainingCode, InferenceCode, ArchCode};
constexpr ComponentSet data{PretrainData, PosttrainData};

/// All of a set that apply, and at least one of them.
template <typename Test> bool allOf(const OpennessRecord &record, ComponentSet set, Test test)
{
    bool all = true;
    bool any = false;
    set.forEach([&](ComponentId id) {
        const OpennessPart &part = record[id];
        any = any || part.applies();
        all = all && (!part.applies() || test(part));
    });
    return all && any;
}

} // namespace

std::vector<VerdictInfo> osaidVerdicts()
{
    return {{u"does-not-meet"_s, {u"Does not meet"_s, u"不符合"_s}, u"no"_s},
            {u"meets-if-relicensed"_s,
             {u"Would meet if relicensed"_s, u"更换许可证后符合"_s},
             u"relicense"_s,
             {u"If relicensed"_s, u"换证后符合"_s}},
            {u"meets"_s, {u"Meets"_s, u"符合"_s}, u"yes"_s}};
}

Verdict judgeOsaid(const OpennessRecord &resolved, ReasonList reasons)
{
    const auto isReleased = [](const OpennessPart &part) { return part.isReleased(); };
    const auto isOpen = [](const OpennessPart &part) { return part.isOpen(); };
    const OpennessPart &information = resolved[DataInformation];
    const bool isDescribed = information.isReleased() && information.describes && information.listsPublic
        && information.listsThirdParty;
    ComponentSet dataAndInformation = data;
    dataAndInformation.insert(DataInformation);

    const bool hasCode = reasons.add(rule(CodeReleased), code, allOf(resolved, code, isReleased));
    const bool hasData =
        reasons.add(rule(DataKnown), dataAndInformation, isDescribed || allOf(resolved, data, isReleased));
    const bool hasWeights =
        reasons.add(rule(WeightsReleased), {WeightsFinal}, resolved[WeightsFinal].isPublic());
    const bool isCodeFree =
        reasons.add(rule(CodeLicensed), code, allOf(resolved, code, [](const OpennessPart &part) {
                        return part.isReleased() && part.osi == Tri::True;
                    }));
    const bool areWeightsFree =
        reasons.add(rule(WeightsLicensed), {WeightsFinal}, resolved[WeightsFinal].isOpen());
    const bool isDataFree =
        reasons.add(rule(DataLicensed), dataAndInformation,
                    (isDescribed && information.isOpen()) || allOf(resolved, data, isOpen));

    const int met = int(hasCode) + int(hasData) + int(hasWeights) + int(isCodeFree) + int(areWeightsFree)
        + int(isDataFree);
    const bool isComplete = hasCode && hasData && hasWeights;
    return {!isComplete ? 0 : met == 6 ? 2 : 1, 100.0 * met / 6};
}

} // namespace Ajar
