// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/claimgap.h"

#include "openness/level.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

enum Rule { Weights, WholeRelease, OpenTerms };

const LocalizedText &rule(Rule wanted)
{
    static const std::array<LocalizedText, 3> rules{{
        {u"The weights are released, at least in part"_s, u"权重至少部分发布"_s},
        {u"Weights, training code, training data or a description of them, and a report are released"_s,
         u"权重、训练代码、训练数据（或其说明）和报告均已发布"_s},
        {u"The weights have an open licence"_s, u"权重采用开放许可证"_s},
    }};
    return rules[wanted];
}

constexpr ComponentSet everything{ComponentId::WeightsFinal, ComponentId::TrainingCode,
                                  ComponentId::PretrainData, ComponentId::DataInformation,
                                  ComponentId::TechReport,   ComponentId::ResearchPaper,
                                  ComponentId::Preprint};

/// The more a word demands, the bolder.
int boldness(Calling::As word)
{
    using enum Calling::As;
    return word == OpenSource ? 3 : word == Open ? 2 : word == OpenWeight ? 1 : 0;
}

} // namespace

Gap gapOf(Calling::As word, const OpennessRecord &resolved, ReasonList reasons)
{
    const auto level = Level(judgeLevel(resolved, ReasonList()).step);
    const ComponentSet weights{ComponentId::WeightsFinal};
    const bool hasWeights = reasons.add(rule(Weights), weights, level != Level::Closed);
    const bool isWhole = reasons.add(rule(WholeRelease), everything, level == Level::OpenSource);
    const bool hasTerms =
        reasons.add(rule(OpenTerms), weights, resolved[ComponentId::WeightsFinal].open == Tri::True);
    const bool isOpenSource = isWhole && hasTerms;
    switch (word) {
    case Calling::As::OpenSource:
        return isOpenSource ? Gap::Matches : Gap::Overstated;
    case Calling::As::Open:
        return hasWeights ? Gap::Matches : Gap::Overstated;
    case Calling::As::OpenWeight:
        return isOpenSource ? Gap::Understated : hasWeights ? Gap::Matches : Gap::Overstated;
    case Calling::As::Proprietary:
        return hasWeights ? Gap::Understated : Gap::Matches;
    }
    return Gap::Matches;
}

std::optional<GapAssessment> assessGap(const Release &release, const OpennessRecord &record)
{
    const std::vector<Calling> calls = release.calls();
    const auto boldest = std::max_element(calls.begin(), calls.end(), [](const Calling &a, const Calling &b) {
        return boldness(a.as) < boldness(b.as);
    });
    if (boldest == calls.end())
        return std::nullopt;
    GapAssessment result;
    result.claim = *boldest;
    Reasons best;
    result.lower = gapOf(boldest->as, record.worstCase(), ReasonList(&result.reasons));
    result.upper = gapOf(boldest->as, record.bestCase(), ReasonList(&best));
    for (size_t i = 0; i < best.size(); ++i) {
        if (best[i].met != result.reasons[i].met)
            result.reasons[i].met = Tri::Unknown;
    }
    return result;
}

const std::vector<VerdictInfo> &gapTable()
{
    static const std::vector<VerdictInfo> table{
        {u"overstated"_s, {u"Overstated"_s, u"名过其实"_s}, {}},
        {u"matches"_s, {u"Matches"_s, u"名实相符"_s}, u"match"_s},
        {u"understated"_s, {u"Understated"_s, u"实过其名"_s}, {}},
        {u"undecided"_s, {u"Undecided"_s, u"尚难判断"_s}, {}},
    };
    return table;
}

const VerdictInfo &gapInfo(Gap lower, Gap upper)
{
    return lower == upper ? gapTable()[size_t(lower)] : gapTable().back();
}

} // namespace Ajar
