// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/osaiindex.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using enum ComponentId;

int classOf(const OpennessPart &part)
{
    switch (part.availability) {
    case Availability::Released:
        return part.gate == Gate::Approval || part.gate == Gate::Payment ? 1 : 2;
    case Availability::Partial:
        return 1;
    case Availability::Withheld:
    case Availability::NotApplicable:
    case Availability::Unknown:
        break;
    }
    return 0;
}

/// Where there is no base model apart from the end model, or the other way round, one stands for both.
int classOf(const OpennessPart &part, const OpennessPart &other)
{
    return classOf(part.applies() ? part : other);
}

/// Weights, code and data all under open licences; or at least two of them, each in part at least.
int licenseClass(const OpennessRecord &record)
{
    const auto opens = [&](std::initializer_list<ComponentId> ids) {
        int all = 2;
        int any = 0;
        for (const ComponentId id : ids) {
            const OpennessPart &part = record[id];
            if (!part.applies())
                continue;
            const bool isOut = part.isReleased() || part.availability == Availability::Partial;
            const int own = isOut && part.open == Tri::True ? 2 : 0;
            all = std::min(all, own);
            any = std::max(any, own);
        }
        return any == 0 ? 0 : all == 2 ? 2 : 1;
    };
    const std::array<int, 3> kinds{opens({WeightsFinal}), opens({TrainingCode, InferenceCode}),
                                   opens({PretrainData, PosttrainData})};
    const auto some = std::count_if(kinds.begin(), kinds.end(), [](int kind) { return kind > 0; });
    const bool isFull = std::all_of(kinds.begin(), kinds.end(), [](int kind) { return kind == 2; });
    return isFull ? 2 : some >= 2 ? 1 : 0;
}

} // namespace

std::span<const OsaiParameter> osaiParameters()
{
    using enum OsaiParameter::Category;
    static const std::array<OsaiParameter, osaiParameterCount> table{{
        {"datasources_basemodel",
         Availability,
         {u"Data of the base model"_s, u"基座模型的训练数据"_s},
         {PretrainData}},
        {"datasources_endmodel",
         Availability,
         {u"Data of the end model"_s, u"最终模型的训练数据"_s},
         {PosttrainData}},
        {"weights_basemodel",
         Availability,
         {u"Weights of the base model"_s, u"基座模型的权重"_s},
         {WeightsBase}},
        {"weights_endmodel",
         Availability,
         {u"Weights of the end model"_s, u"最终模型的权重"_s},
         {WeightsFinal}},
        {"trainingcode", Availability, {u"Training code"_s, u"训练代码"_s}, {TrainingCode}},
        {"code", Documentation, {u"Documentation of the code"_s, u"代码文档"_s}, {CodeDocs}},
        {"hardware_architecture",
         Documentation,
         {u"Description of hardware and training"_s, u"硬件与训练过程的说明"_s},
         {TrainingSetupDocs}},
        {"preprint", Documentation, {u"Preprint"_s, u"预印本"_s}, {Preprint}},
        {"paper", Documentation, {u"Peer-reviewed paper"_s, u"同行评议论文"_s}, {ResearchPaper}},
        {"modelcard", Documentation, {u"Model card"_s, u"模型卡"_s}, {ModelCard}},
        {"datasheet", Documentation, {u"Data sheet"_s, u"数据说明书"_s}, {DataCard}},
        {"licenses",
         Access,
         {u"Open licences for weights, code and data"_s, u"权重、代码和数据采用开放许可证"_s},
         {WeightsFinal, TrainingCode, InferenceCode, PretrainData, PosttrainData}},
    }};
    return table;
}

double osaiScore(const OsaiClasses &classes)
{
    return std::accumulate(classes.begin(), classes.end(), 0) / double(2 * osaiParameterCount);
}

double osaiScore(const OsaiClasses &classes, OsaiParameter::Category category)
{
    int sum = 0;
    int count = 0;
    for (size_t i = 0; i < classes.size(); ++i) {
        if (osaiParameters()[i].category == category) {
            sum += classes[i];
            ++count;
        }
    }
    return sum / (2.0 * count);
}

OsaiClasses osaiClassesOf(const OpennessRecord &record)
{
    const OpennessPart &paper = record[ResearchPaper];
    return {classOf(record[PretrainData], record[PosttrainData]),
            classOf(record[PosttrainData], record[PretrainData]),
            classOf(record[WeightsBase], record[WeightsFinal]),
            classOf(record[WeightsFinal]),
            classOf(record[TrainingCode]),
            classOf(record[CodeDocs]),
            classOf(record[TrainingSetupDocs]),
            classOf(record[Preprint]),
            paper.peerReviewed ? classOf(paper) : 0,
            classOf(record[ModelCard]),
            classOf(record[DataCard]),
            licenseClass(record)};
}

std::vector<VerdictInfo> osaiVerdicts()
{
    std::vector<VerdictInfo> verdicts;
    constexpr int steps = int(2 * osaiParameterCount);
    for (int step = 0; step <= steps; ++step) {
        const QString score = QString::number(double(step) / steps, 'f', 4);
        const QString brief = QString::number(double(step) / steps, 'f', 2);
        verdicts.push_back({score, {score, {}}, {}, {brief, {}}});
    }
    return verdicts;
}

Verdict judgeOsai(const OpennessRecord &resolved, ReasonList reasons)
{
    const OsaiClasses classes = osaiClassesOf(resolved);
    for (size_t i = 0; i < classes.size(); ++i)
        reasons.add(osaiParameters()[i].rule, osaiParameters()[i].components, classes[i] == 2);
    return {std::accumulate(classes.begin(), classes.end(), 0), 100 * osaiScore(classes)};
}

} // namespace Ajar
