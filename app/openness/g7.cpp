// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/g7.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using enum ComponentId;

enum Rule { Free, Deployable, FreeWeights, FreeDeployment, Training, AllData, Unshareable };

const LocalizedText &rule(Rule wanted)
{
    static const std::array<LocalizedText, 7> rules{{
        {u"The weights are released free of charge"_s, u"权重免费发布"_s},
        {u"Code to run the model is released"_s, u"发布了运行模型的代码"_s},
        {u"The weights have an open licence, without limits of use, region or size"_s,
         u"权重采用开放许可证，不限用途、地区和规模"_s},
        {u"The code to run it has an open licence"_s, u"运行代码采用开放许可证"_s},
        {u"The training code is released under an open licence"_s, u"训练代码以开放许可证发布"_s},
        {u"All training data are released under open licences"_s, u"全部训练数据以开放许可证发布"_s},
        {u"Data that cannot be shared are described, and why they cannot is said"_s,
         u"无法共享的数据附有说明，并讲明原因"_s},
    }};
    return rules[wanted];
}

} // namespace

std::vector<VerdictInfo> g7Verdicts()
{
    return {{u"below"_s, {u"Below the scale"_s, u"未达标度"_s}, u"no"_s, {u"Below"_s, u"未达"_s}},
            {u"weights-available"_s,
             {u"Weights Available AI"_s, u"权重可得的 AI"_s},
             {},
             {u"Weights available"_s, u"权重可得"_s}},
            {u"open-weights"_s,
             {u"Open Weights AI"_s, u"开放权重的 AI"_s},
             {},
             {u"Open weights"_s, u"开放权重"_s}},
            {u"open-source"_s, {u"Open Source AI"_s, u"开源 AI"_s}, {}, {u"Open source"_s, u"开源"_s}},
            {u"open-data"_s,
             {u"Open Source AI with Open Data"_s, u"开源且数据开放的 AI"_s},
             {},
             {u"Open data"_s, u"数据开放"_s}}};
}

Verdict judgeG7(const OpennessRecord &resolved, ReasonList reasons)
{
    const OpennessPart &weights = resolved[WeightsFinal];
    const OpennessPart &inference = resolved[InferenceCode];
    const OpennessPart &architecture = resolved[ArchCode];
    const OpennessPart &information = resolved[DataInformation];
    const auto isOpenOrNone = [&](ComponentId id) {
        return !resolved[id].applies() || resolved[id].isOpen();
    };
    const ComponentSet deployment{InferenceCode, ArchCode};
    const ComponentSet data{PretrainData, PosttrainData};

    const bool isFree =
        reasons.add(rule(Free), {WeightsFinal}, weights.isReleased() && weights.gate != Gate::Payment);
    const bool isDeployable =
        reasons.add(rule(Deployable), deployment, inference.isReleased() || architecture.isOpen());
    const bool areWeightsOpen = reasons.add(rule(FreeWeights), {WeightsFinal}, weights.isOpen());
    const bool isDeploymentOpen =
        reasons.add(rule(FreeDeployment), deployment, inference.isOpen() || architecture.isOpen());
    const bool isTrainingOpen = reasons.add(rule(Training), {TrainingCode}, resolved[TrainingCode].isOpen());
    const bool isDataOpen =
        reasons.add(rule(AllData), data,
                    isOpenOrNone(PretrainData) && isOpenOrNone(PosttrainData)
                        && (resolved[PretrainData].applies() || resolved[PosttrainData].applies()));
    const bool isExplained = reasons.add(rule(Unshareable), {DataInformation},
                                         information.isReleased() && information.describes
                                             && resolved.isRestUnshareable == Tri::True);

    const int step = !isFree || !isDeployable             ? 0
        : !areWeightsOpen || !isDeploymentOpen            ? 1
        : !isTrainingOpen || !(isDataOpen || isExplained) ? 2
        : isDataOpen                                      ? 4
                                                          : 3;
    return {step, 25.0 * step};
}

} // namespace Ajar
