// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/level.h"

#include "openness/access.h"
#include "support/catch.h"
#include "support/data.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

constexpr auto Yes = Availability::Released;
constexpr auto Half = Availability::Partial;
constexpr auto No = Availability::Withheld;
constexpr auto NA = Availability::NotApplicable;
constexpr auto Unsaid = Availability::Unknown;

/// A release of which the components are available like this; what is Unsaid has no record.
Release releaseWith(const std::vector<std::pair<ComponentId, Availability>> &components,
                    Gate gate = Gate::None)
{
    std::vector<Component> records;
    for (const auto &[id, availability] : components) {
        if (availability == Unsaid)
            continue;
        Component component;
        component.id = id;
        component.availability = availability;
        component.gate = gate;
        component.coversDescription = id == ComponentId::DataInformation;
        records.push_back(component);
    }
    return Test::releaseWith(records);
}

QString span(const LevelAssessment &assessment)
{
    return assessment.isDefinite() ? levelId(assessment.lower)
                                   : levelId(assessment.lower) + u" … "_s + levelId(assessment.upper);
}

} // namespace

TEST_CASE("Tri is Kleene's three-valued logic")
{
    using enum Tri;
    CHECK((True && Unknown) == Unknown);
    CHECK((False && Unknown) == False);
    CHECK((True || Unknown) == True);
    CHECK((False || Unknown) == Unknown);
    CHECK((!Unknown) == Unknown);
    CHECK((!True) == False);
    CHECK(tri(true) == True);
}

TEST_CASE("The level follows from four demands, and is a span where facts are missing")
{
    const QString closed = u"closed"_s;
    const QString weight = u"open-weight"_s;
    const QString source = u"open-source"_s;
    const struct
    {
        Availability weights, code, data, information, paper;
        QString expected;
    } cases[] = {
        {No, No, No, No, No, closed},
        {NA, No, No, No, No, closed},
        {No, Yes, Yes, Yes, Yes, closed}, // all but the weights is closed all the same
        {No, Unsaid, Unsaid, Unsaid, Unsaid, closed},
        {Yes, No, No, No, Yes, weight},
        {Yes, No, Unsaid, Unsaid, Unsaid, weight}, // one demand that fails decides
        {Yes, Unsaid, Unsaid, Unsaid, No, weight},
        {Yes, Half, Yes, Yes, Yes, weight},
        {Yes, Yes, Half, No, Yes, weight},
        {Yes, Yes, NA, No, Yes, weight},
        {Half, Yes, Yes, Yes, Yes, weight}, // partial weights are weights, but not final ones
        {Half, Unsaid, Unsaid, Unsaid, Unsaid, weight},
        {Yes, Yes, Yes, No, Yes, source},
        {Yes, Yes, Yes, Unsaid, Yes, source},
        {Yes, Yes, No, Yes, Yes, source},
        {Yes, Yes, No, Half, Yes, source},
        {Yes, Yes, Unsaid, Half, Yes, source},
        {Yes, Yes, No, Unsaid, Yes, weight + u" … "_s + source},
        {Yes, Yes, Unsaid, No, Yes, weight + u" … "_s + source},
        {Yes, Unsaid, Yes, No, Yes, weight + u" … "_s + source},
        {Yes, Yes, Yes, No, Unsaid, weight + u" … "_s + source},
        {Yes, Unsaid, Unsaid, Unsaid, Unsaid, weight + u" … "_s + source},
        {Unsaid, No, Unsaid, Unsaid, Unsaid, closed + u" … "_s + weight},
        {Unsaid, Yes, Yes, No, Yes, closed + u" … "_s + source},
        {Unsaid, Unsaid, Unsaid, Unsaid, Unsaid, closed + u" … "_s + source},
    };
    for (const auto &one : cases) {
        using enum ComponentId;
        const LevelAssessment assessment = assessLevel(releaseWith({{WeightsFinal, one.weights},
                                                                    {TrainingCode, one.code},
                                                                    {PretrainData, one.data},
                                                                    {DataInformation, one.information},
                                                                    {Preprint, one.paper},
                                                                    {TechReport, one.paper},
                                                                    {ResearchPaper, one.paper}}));
        CAPTURE(int(one.weights), int(one.code), int(one.data), int(one.information), int(one.paper));
        CHECK(span(assessment) == one.expected);
        CHECK(assessment.lower <= assessment.upper);
        CHECK(assessment.conditions.size() == 4);
    }
}

TEST_CASE("Any one report or paper is enough")
{
    using enum ComponentId;
    for (const ComponentId paper : {TechReport, ResearchPaper, Preprint}) {
        const Release release =
            releaseWith({{WeightsFinal, Yes}, {TrainingCode, Yes}, {PretrainData, Yes}, {paper, Yes}});
        CHECK(span(assessLevel(release)) == u"open-source"_s);
    }
    const Release card = releaseWith({{WeightsFinal, Yes},
                                      {TrainingCode, Yes},
                                      {PretrainData, Yes},
                                      {ModelCard, Yes},
                                      {TechReport, No},
                                      {ResearchPaper, No},
                                      {Preprint, No}});
    CHECK(span(assessLevel(card)) == u"open-weight"_s);
}

TEST_CASE("Information on data counts only if it describes them")
{
    using enum ComponentId;
    const Release release = releaseWith({{WeightsFinal, Yes},
                                         {TrainingCode, Yes},
                                         {PretrainData, No},
                                         {TechReport, Yes},
                                         {DataInformation, Yes}});
    CHECK(span(assessLevel(release)) == u"open-source"_s);
    std::vector<Component> components = release.components();
    for (Component &component : components) {
        component.coversPublicList = component.coversDescription;
        component.coversDescription = false;
    }
    CHECK(span(assessLevel(Test::releaseWith(components))) == u"open-weight"_s);
}

TEST_CASE("Knowing more only narrows the span")
{
    using enum ComponentId;
    const std::vector<ComponentId> ids{WeightsFinal, TrainingCode, PretrainData, DataInformation, Preprint};
    const Availability all[] = {Yes, Half, No, NA, Unsaid};
    for (int number = 0; number < 5 * 5 * 5 * 5 * 5; ++number) {
        std::vector<std::pair<ComponentId, Availability>> components;
        int rest = number;
        for (const ComponentId id : ids) {
            components.emplace_back(id, all[rest % 5]);
            rest /= 5;
        }
        const LevelAssessment vague = assessLevel(releaseWith(components));
        for (auto &[id, availability] : components) {
            if (availability != Unsaid)
                continue;
            for (const Availability said : {Yes, Half, No, NA}) {
                availability = said;
                const LevelAssessment known = assessLevel(releaseWith(components));
                if (known.lower < vague.lower || known.upper > vague.upper)
                    FAIL("case " << number << ": " << span(vague).toStdString() << " became "
                                 << span(known).toStdString());
            }
            availability = Unsaid;
        }
    }
}

TEST_CASE("Disclosure counts halves, leaves out access, and spans what is unknown")
{
    using enum ComponentId;
    const Disclosure nothing = measureDisclosure(Release());
    CHECK(nothing.lower() == 0);
    CHECK(nothing.upper() == 1);
    CHECK(nothing.total == 24);

    const Disclosure some = measureDisclosure(releaseWith(
        {{WeightsFinal, Yes}, {TrainingCode, Half}, {EvalData, NA}, {PretrainData, No}, {Api, Yes}}));
    CHECK(some.total == 23);
    CHECK(some.released == 1);
    CHECK(some.partial == 1);
    CHECK(some.unknown == 20);
    CHECK(some.lower() == 1.5 / 23);
    CHECK(some.upper() == 21.5 / 23);
}

TEST_CASE("Ways of access follow from three components")
{
    using enum ComponentId;
    const auto ids = [](const Release &release) -> QString {
        const auto ways = accessOf(release);
        if (!ways)
            return u"?"_s;
        QStringList names;
        for (const Access way : *ways)
            names << accessId(way);
        return names.join(u' ');
    };
    const auto behind = [](Gate gate) {
        return releaseWith({{WeightsFinal, Yes}, {Api, No}, {HostedUi, No}}, gate);
    };
    CHECK(ids(behind(Gate::None)) == u"weights"_s);
    CHECK(ids(behind(Gate::ClickThrough)) == u"weights"_s);
    CHECK(ids(behind(Gate::Approval)) == u"weights-gated"_s);
    CHECK(ids(behind(Gate::Payment)) == u"weights-gated"_s);
    CHECK(ids(releaseWith({{WeightsFinal, Half}})) == u"weights"_s);
    CHECK(ids(releaseWith({{WeightsFinal, No}, {Api, Yes}, {HostedUi, Yes}})) == u"api app"_s);
    CHECK(ids(releaseWith({{WeightsFinal, No}, {Api, No}, {HostedUi, NA}})) == u"none"_s);
    CHECK(ids(releaseWith({{WeightsFinal, No}, {Api, No}})) == u"?"_s);
    CHECK(ids(Release()) == u"?"_s);
}

TEST_CASE("The made-up releases have their levels")
{
    const std::map<QString, QString> expected{
        {u"acorn/seed-1"_s, u"open-weight"_s}, {u"acorn/seed-2"_s, u"open-weight … open-source"_s},
        {u"birch/oak-1"_s, u"closed"_s},       {u"birch/oak-next"_s, u"closed … open-weight"_s},
        {u"cedar/moss"_s, u"open-source"_s},   {u"dune/sand"_s, u"closed … open-source"_s},
        {u"dune/glass"_s, u"open-weight"_s},
    };
    for (const Release &release : Test::goodIndex().catalog().releases) {
        CAPTURE(release.id());
        CHECK(span(assessLevel(release)) == expected.at(release.id()));
    }
}

TEST_CASE("The bundled releases stand where the lecture puts them")
{
    const std::map<QString, Level> camps{
        {u"openai"_s, Level::Closed},       {u"anthropic"_s, Level::Closed},
        {u"google"_s, Level::Closed},       {u"meta"_s, Level::OpenWeight},
        {u"mistral"_s, Level::OpenWeight},  {u"alibaba"_s, Level::OpenWeight},
        {u"deepseek"_s, Level::OpenWeight}, {u"eleutherai"_s, Level::OpenSource},
    };
    const QStringList named{u"openai/gpt-3.5"_s,
                            u"openai/gpt-4-2023"_s,
                            u"anthropic/claude-3"_s,
                            u"google/gemini-1.0"_s,
                            u"google/gemini-1.5"_s,
                            u"meta/llama-1"_s,
                            u"meta/llama-2"_s,
                            u"meta/llama-3"_s,
                            u"mistral/mistral-7b"_s,
                            u"mistral/mixtral-8x7b-v0.1"_s,
                            u"mistral/mixtral-8x22b-v0.1"_s,
                            u"alibaba/qwen-1"_s,
                            u"alibaba/qwen-1-14b"_s,
                            u"alibaba/qwen-1-72b"_s,
                            u"alibaba/qwen2.5"_s,
                            u"alibaba/qwen3"_s,
                            u"deepseek/deepseek-llm"_s,
                            u"deepseek/deepseek-v2-0506"_s,
                            u"deepseek/deepseek-v3-1226"_s,
                            u"deepseek/deepseek-r1-0120"_s,
                            u"eleutherai/gpt-neox"_s,
                            u"eleutherai/pythia"_s};
    const Catalog &catalog = Test::bundledIndex().catalog();
    for (const QString &id : named) {
        const auto release = std::find_if(catalog.releases.begin(), catalog.releases.end(),
                                          [&](const Release &one) { return one.id() == id; });
        CAPTURE(id);
        REQUIRE(release != catalog.releases.end());
        CHECK(span(assessLevel(*release)) == levelId(camps.at(id.section(u'/', 0, 0))));
    }
}
