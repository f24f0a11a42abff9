// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/mof.h"

#include "license/openlicense.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using enum ComponentId;
using enum ComponentDomain;

constexpr std::array<MofComponent, mofComponentCount> table{{
    {7, "Training code", Code, 2, true, {TrainingCode}, false},
    {8, "Inference code", Code, 2, true, {InferenceCode}, false},
    {9, "Model architecture", Code, 3, true, {ArchCode}, false},
    {10, "Model parameters (Final)", Data, 3, true, {WeightsFinal}, false},
    {11, "Technical report", Document, 3, true, {TechReport}, false},
    {12, "Evaluation results", Document, 3, true, {EvalResults}, false},
    {13, "Model card", Document, 3, true, {ModelCard}, false},
    {14, "Data card", Document, 3, true, {DataCard}, false},
    {15, "Datasets", Data, 1, true, {PretrainData, PosttrainData}, false},
    {16, "Data preprocessing code", Code, 1, true, {DataPrepCode}, false},
    {17, "Model metadata", Data, 1, false, {ModelMetadata}, false},
    {18, "Evaluation code", Code, 2, true, {EvalCode}, false},
    {19, "Evaluation data", Data, 2, true, {EvalData}, false},
    {20, "Sample model outputs", Document, 3, false, {SampleOutputs}, false},
    {21, "Research paper", Document, 1, true, {ResearchPaper, Preprint}, true},
    {22, "Supporting libraries and tools", Code, 2, false, {SupportLibs}, false},
    {24, "Model parameters (Intermediate)", Data, 1, true, {WeightsIntermediate}, false},
}};

size_t indexOf(int number)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [number](const MofComponent &one) { return one.number == number; });
    return size_t(found - table.begin());
}

unsigned domainBit(ComponentDomain domain)
{
    return domain == Code ? OpenLicense::Code
        : domain == Data  ? OpenLicense::DataDomain
                          : OpenLicense::Document;
}

MofState stateOf(const OpennessPart &part, ComponentDomain domain)
{
    if (!part.isReleased())
        return {};
    if (part.open == Tri::True)
        return {MofStatus::Included, (part.domains & domainBit(domain)) != 0};
    return {part.licensed == Tri::True ? MofStatus::Invalid : MofStatus::Unlicensed, true};
}

MofState stateOf(const MofComponent &component, const OpennessRecord &record)
{
    MofState result;
    bool isFirst = true;
    component.parts.forEach([&](ComponentId id) {
        const OpennessPart &part = record[id];
        if (!part.applies())
            return;
        const MofState state = stateOf(part, component.domain);
        const bool isTaken = component.anyPart ? state.status > result.status : state.status < result.status;
        if (isFirst || isTaken)
            result = state;
        isFirst = false;
    });
    return result;
}

const LocalizedText &rule(size_t index)
{
    static const std::array<LocalizedText, mofComponentCount> rules{{
        {u"II: training code under an open licence"_s, u"II：训练代码，采用开放许可证"_s},
        {u"II: inference code under an open licence"_s, u"II：推理代码，采用开放许可证"_s},
        {u"III: architecture under an open licence"_s, u"III：模型架构，采用开放许可证"_s},
        {u"III: final weights under an open licence"_s, u"III：最终权重，采用开放许可证"_s},
        {u"III: technical report (or paper) under an open licence"_s,
         u"III：技术报告（或论文），采用开放许可证"_s},
        {u"III: evaluation results under an open licence"_s, u"III：评测结果，采用开放许可证"_s},
        {u"III: model card under an open licence"_s, u"III：模型卡，采用开放许可证"_s},
        {u"III: data card under an open licence"_s, u"III：数据卡，采用开放许可证"_s},
        {u"I: training data under an open licence"_s, u"I：训练数据，采用开放许可证"_s},
        {u"I: data preparation code under an open licence"_s, u"I：数据预处理代码，采用开放许可证"_s},
        {},
        {u"II: evaluation code under an open licence"_s, u"II：评测代码，采用开放许可证"_s},
        {u"II: evaluation data under an open licence"_s, u"II：评测数据，采用开放许可证"_s},
        {},
        {u"I: research paper under an open licence"_s, u"I：研究论文，采用开放许可证"_s},
        {},
        {u"I: intermediate checkpoints under an open licence"_s, u"I：中间检查点，采用开放许可证"_s},
    }};
    return rules[index];
}

} // namespace

std::span<const MofComponent> mofTable()
{
    return table;
}

int mofIndexOfName(const QString &name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const MofComponent &one) {
        return name == QLatin1StringView(one.name);
    });
    return found == table.end() ? -1 : int(found - table.begin());
}

QString mofStatusId(MofStatus status)
{
    static const std::array<QString, 4> ids{u"missing"_s, u"unlicensed"_s, u"invalid"_s, u"included"_s};
    return ids[size_t(status)];
}

MofResult evaluateMof(const MofSheet &sheet)
{
    const auto isIncluded = [&](size_t i) { return sheet[i].status == MofStatus::Included; };
    // An open paper stands in for a technical report that is not there or not open.
    const bool isWaived = !isIncluded(indexOf(11)) && isIncluded(indexOf(21));
    std::array<int, 4> included{}; // by class: of what it and the classes below need
    for (size_t i = 0; i < table.size(); ++i) {
        for (int grade = table[i].grade; table[i].required && isIncluded(i) && grade >= 1; --grade)
            ++included[size_t(grade)];
    }
    const int three = included[3] + (isWaived ? 1 : 0);
    const int two = included[2] + (isWaived ? 1 : 0);
    MofResult result;
    result.progress[2] = 100.0 * three / 6;
    result.progress[1] = three < 6 ? 0 : 100.0 * two / 10;
    result.progress[0] =
        three < 6 || two < 10 ? 0 : std::min(100.0, 100.0 * included[1] / (isWaived ? 13 : 14));
    for (int grade = 3; grade >= 1 && result.progress[size_t(grade) - 1] == 100; --grade)
        result.mofClass = grade;
    result.total = (result.progress[0] + result.progress[1] + result.progress[2]) / 3;
    for (size_t i = 0; i < table.size(); ++i) {
        if (isIncluded(i) && !sheet[i].isAppropriate)
            result.notAppropriate.push_back(table[i].number);
    }
    return result;
}

QString mofLabel(int mofClass)
{
    static const std::array<QString, 4> labels{u"Unclassified"_s, u"Class I - Open Science Model"_s,
                                               u"Class II - Open Tooling Model"_s,
                                               u"Class III - Open Model"_s};
    return labels[size_t(mofClass)];
}

QString mofBadge(double progress)
{
    if (progress >= 100)
        return u"Qualified"_s;
    return progress <= 0 ? u"Not met"_s : u"In progress (%1%)"_s.arg(int(std::lround(progress)));
}

MofSheet mofSheetOf(const OpennessRecord &resolved)
{
    MofSheet sheet;
    for (size_t i = 0; i < table.size(); ++i)
        sheet[i] = stateOf(table[i], resolved);
    return sheet;
}

std::vector<VerdictInfo> mofVerdicts()
{
    return {{u"unclassified"_s, {mofLabel(0), u"未分级"_s}, u"0"_s},
            {u"3"_s, {mofLabel(3), u"III 级：开放模型"_s}, u"III"_s, {u"Class III"_s, u"III 级"_s}},
            {u"2"_s, {mofLabel(2), u"II 级：开放工具模型"_s}, u"II"_s, {u"Class II"_s, u"II 级"_s}},
            {u"1"_s, {mofLabel(1), u"I 级：开放科学模型"_s}, u"I"_s, {u"Class I"_s, u"I 级"_s}}};
}

Verdict judgeMof(const OpennessRecord &resolved, ReasonList reasons)
{
    const MofSheet sheet = mofSheetOf(resolved);
    for (const int grade : {3, 2, 1}) {
        for (size_t i = 0; i < table.size(); ++i) {
            if (!table[i].required || table[i].grade != grade)
                continue;
            const bool isReport = table[i].number == 11;
            ComponentSet where = table[i].parts;
            if (isReport)
                where.insert(table[indexOf(21)].parts);
            reasons.add(rule(i), where,
                        sheet[i].status == MofStatus::Included
                            || (isReport && sheet[indexOf(21)].status == MofStatus::Included));
        }
    }
    const MofResult result = evaluateMof(sheet);
    return {result.mofClass == 0 ? 0 : 4 - result.mofClass, result.total};
}

} // namespace Ajar
