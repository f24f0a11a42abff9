// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/level.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

struct LevelInfo
{
    QString id;
    LocalizedText label;
};

const std::array<LevelInfo, 3> &levels()
{
    static const std::array<LevelInfo, 3> table{
        LevelInfo{u"closed"_s, {u"Fully closed"_s, u"完全闭源"_s}},
        LevelInfo{u"open-weight"_s, {u"Open-weight"_s, u"开放权重"_s}},
        LevelInfo{u"open-source"_s, {u"Fully open-source"_s, u"完全开源"_s}},
    };
    return table;
}

Tri isReleased(Availability availability)
{
    return availability == Availability::Unknown ? Tri::Unknown : tri(availability == Availability::Released);
}

Tri anyReleased(const Release &release, const std::vector<ComponentId> &components)
{
    Tri any = Tri::False;
    for (const ComponentId id : components)
        any = any || isReleased(release.availability(id));
    return any;
}

Tri isDataDescribed(const Release &release)
{
    const Availability information = release.availability(ComponentId::DataInformation);
    if (information == Availability::Unknown)
        return Tri::Unknown;
    const bool isGiven = information == Availability::Released || information == Availability::Partial;
    return tri(isGiven && release.coversDescription());
}

Level levelFor(bool weightsAtAll, bool allDemands)
{
    return !weightsAtAll ? Level::Closed : allDemands ? Level::OpenSource : Level::OpenWeight;
}

/// The level if every unknown were `assumed`.
Level levelFor(const std::vector<LevelCondition> &conditions, Tri weightsAtAll, Tri assumed)
{
    const auto resolved = [assumed](Tri value) { return value == Tri::Unknown ? assumed : value; };
    Tri all = Tri::True;
    for (const LevelCondition &condition : conditions)
        all = all && resolved(condition.met);
    return levelFor(resolved(weightsAtAll) == Tri::True, all == Tri::True);
}

const LocalizedText &rule(LevelCondition::Demand demand)
{
    static const std::array<LocalizedText, 4> rules{{
        {u"The weights are released"_s, u"权重已发布"_s},
        {u"The training code is released"_s, u"训练代码已发布"_s},
        {u"The training data are released or described"_s, u"训练数据已发布或有说明"_s},
        {u"A report or paper is public"_s, u"有公开的报告或论文"_s},
    }};
    return rules[size_t(demand)];
}

} // namespace

QString levelId(Level level)
{
    return levels()[size_t(level)].id;
}

const LocalizedText &levelLabel(Level level)
{
    return levels()[size_t(level)].label;
}

std::optional<Level> levelFromText(const QString &text)
{
    for (const Level level : allLevels) {
        const LevelInfo &info = levels()[size_t(level)];
        if (text.compare(info.id, Qt::CaseInsensitive) == 0
            || text.compare(info.label.en, Qt::CaseInsensitive) == 0 || text == info.label.zh)
            return level;
    }
    return std::nullopt;
}

LevelAssessment assessLevel(const Release &release)
{
    using enum ComponentId;
    using Demand = LevelCondition::Demand;
    const std::vector<ComponentId> papers{TechReport, ResearchPaper, Preprint};
    const Availability weights = release.availability(WeightsFinal);

    LevelAssessment assessment;
    assessment.conditions = {
        {Demand::Weights, isReleased(weights), {WeightsFinal}},
        {Demand::TrainingCode, isReleased(release.availability(TrainingCode)), {TrainingCode}},
        {Demand::TrainingData,
         isReleased(release.availability(PretrainData)) || isDataDescribed(release),
         {PretrainData, DataInformation}},
        {Demand::Paper, anyReleased(release, papers), papers},
    };
    for (LevelCondition &condition : assessment.conditions)
        condition.isPartial = condition.met == Tri::False
            && std::any_of(condition.components.begin(), condition.components.end(),
                           [&](ComponentId id) { return release.availability(id) == Availability::Partial; });
    const Tri weightsAtAll = weights == Availability::Partial ? Tri::True : isReleased(weights);
    assessment.lower = levelFor(assessment.conditions, weightsAtAll, Tri::False);
    assessment.upper = levelFor(assessment.conditions, weightsAtAll, Tri::True);
    return assessment;
}

std::vector<VerdictInfo> levelVerdicts()
{
    std::vector<VerdictInfo> verdicts;
    verdicts.reserve(std::size(allLevels));
    for (const Level level : allLevels)
        verdicts.push_back({levelId(level), levelLabel(level), {}, {}});
    return verdicts;
}

Verdict judgeLevel(const OpennessRecord &resolved, ReasonList reasons)
{
    using enum ComponentId;
    using Demand = LevelCondition::Demand;
    const OpennessPart &information = resolved[DataInformation];
    const bool isDescribed = information.describes
        && (information.isReleased() || information.availability == Availability::Partial);
    const bool hasPaper = resolved[TechReport].isReleased() || resolved[ResearchPaper].isReleased()
        || resolved[Preprint].isReleased();
    const auto add = [&](Demand demand, ComponentSet where, bool met) {
        return reasons.add(rule(demand), where, met) ? 1 : 0;
    };
    const OpennessPart &weights = resolved[WeightsFinal];
    const int met = add(Demand::Weights, {WeightsFinal}, weights.isReleased())
        + add(Demand::TrainingCode, {TrainingCode}, resolved[TrainingCode].isReleased())
        + add(Demand::TrainingData, {PretrainData, DataInformation},
              resolved[PretrainData].isReleased() || isDescribed)
        + add(Demand::Paper, {TechReport, ResearchPaper, Preprint}, hasPaper);
    const bool weightsAtAll = weights.isReleased() || weights.availability == Availability::Partial;
    return {int(levelFor(weightsAtAll, met == 4)), 25.0 * met};
}

Disclosure measureDisclosure(const Release &release)
{
    Disclosure disclosure;
    for (const ComponentInfo &info : componentTable()) {
        const Availability availability = release.availability(info.id);
        if (info.domain == ComponentDomain::Access || availability == Availability::NotApplicable)
            continue;
        ++disclosure.total;
        if (availability == Availability::Released)
            ++disclosure.released;
        else if (availability == Availability::Partial)
            ++disclosure.partial;
        else if (availability == Availability::Unknown)
            ++disclosure.unknown;
    }
    return disclosure;
}

} // namespace Ajar
