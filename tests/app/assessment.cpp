// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/assessment.h"

#include "openness/level.h"
#include "openness/osaiindex.h"
#include "support/catch.h"
#include "support/data.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Ajar;
using enum ComponentId;

namespace {

constexpr Availability Yes = Availability::Released;
constexpr Availability Half = Availability::Partial;
constexpr Availability No = Availability::Withheld;
constexpr Availability None = Availability::NotApplicable;

struct Said
{
    ComponentId id;
    Availability availability = Yes;
    QString license = u"Apache-2.0"_s;
    Gate gate = Gate::None;
};

Component component(const Said &said, const QString &source = u"vendor"_s)
{
    Component result;
    result.id = said.id;
    result.availability = said.availability;
    result.license = said.license;
    result.gate = said.gate;
    result.source = source;
    result.coversDescription = result.coversPublicList = result.coversThirdPartyList =
        said.id == DataInformation;
    result.peerReviewed = said.id == ResearchPaper;
    return result;
}

std::vector<Component> componentsOf(const std::vector<Said> &all)
{
    std::vector<Component> list;
    for (const Said &said : all)
        list.push_back(component(said));
    return list;
}

Release releaseOf(const std::vector<Said> &all)
{
    return Test::releaseWith(componentsOf(all));
}

OpennessRecord recordOfFirst(const Catalog &catalog)
{
    return recordOf(catalog.releases.front(), catalog);
}

const Catalog &licensed()
{
    static const Catalog catalog = [] {
        Catalog made;
        made.licenses = Test::bundledLicenses();
        return made;
    }();
    return catalog;
}

const Framework &framework(const char *id)
{
    return *frameworkById(QString::fromLatin1(id));
}

QString ids(const Framework &framework, const VerdictSpan &span)
{
    const auto id = [&](const Verdict &verdict) { return framework.verdicts[size_t(verdict.step)].id; };
    return span.isDefinite() ? id(span.lower) : id(span.lower) + u" … "_s + id(span.upper);
}

QString verdictOf(const char *id, const std::vector<Said> &all, double params = 7e9)
{
    const Test::MadeRelease made{componentsOf(all), {}, {{{FactKey::Params, qint64(params)}}}};
    return ids(framework(id), judge(framework(id), recordOfFirst(made.catalog())));
}

/// Every component, released under a licence.
std::vector<Said> everything(const QString &license = u"Apache-2.0"_s)
{
    std::vector<Said> all;
    for (const ComponentInfo &info : componentTable())
        all.push_back({info.id, Yes, license});
    return all;
}

std::vector<Said> but(std::vector<Said> all, const Said &said)
{
    for (Said &one : all) {
        if (one.id == said.id)
            one = said;
    }
    return all;
}

std::vector<Said> but(std::vector<Said> all, std::initializer_list<Said> changes)
{
    for (const Said &said : changes)
        all = but(std::move(all), said);
    return all;
}

std::vector<Said> nothing()
{
    std::vector<Said> all;
    for (const ComponentInfo &info : componentTable())
        all.push_back({info.id, No, {}});
    return all;
}

QStringList names(ComponentSet set)
{
    QStringList list;
    set.forEach([&](ComponentId id) { list << QLatin1StringView(componentInfo(id).name); });
    return list;
}

} // namespace

TEST_CASE("Frameworks are told apart, and their verdicts too")
{
    QStringList frameworks;
    for (const Framework &one : frameworkTable()) {
        CAPTURE(one.id);
        CHECK_FALSE(frameworks.contains(one.id));
        frameworks << one.id;
        CHECK_FALSE(one.label.zh.isEmpty());
        CHECK_FALSE(one.note.zh.isEmpty());
        CHECK(frameworkById(one.id) == &one);
        CHECK(one.verdicts.size() >= 3);
        QStringList words;
        for (const VerdictInfo &verdict : one.verdicts) {
            CHECK_FALSE(words.contains(verdict.id));
            CHECK_FALSE((!verdict.alias.isEmpty() && words.contains(verdict.alias)));
            words << verdict.id << verdict.alias;
            CHECK_FALSE(verdict.label.en.isEmpty());
        }
    }
    CHECK(frameworks
          == QStringList{u"level"_s, u"mof"_s, u"osaid"_s, u"osai"_s, u"gradient"_s, u"g7"_s, u"eu"_s});
    CHECK(frameworkById(u"fmti"_s) == nullptr);
}

TEST_CASE("All, nothing, and nothing known")
{
    struct
    {
        const char *id;
        QString all, none, unknown;
    } const cases[] = {
        {"level", u"open-source"_s, u"closed"_s, u"closed … open-source"_s},
        {"mof", u"1"_s, u"unclassified"_s, u"unclassified … 1"_s},
        {"osaid", u"meets"_s, u"does-not-meet"_s, u"does-not-meet … meets"_s},
        {"osai", u"1.0000"_s, u"0.0000"_s, u"0.0000 … 1.0000"_s},
        {"gradient", u"open"_s, u"closed"_s, u"closed … open"_s},
        {"g7", u"open-data"_s, u"below"_s, u"below … open-data"_s},
        {"eu", u"likely-exempt"_s, u"not-exempt"_s, u"not-exempt … likely-exempt"_s},
    };
    for (const auto &one : cases) {
        CAPTURE(one.id);
        CHECK(verdictOf(one.id, everything()) == one.all);
        CHECK(verdictOf(one.id, nothing()) == one.none);
        CHECK(verdictOf(one.id, {}) == one.unknown);
    }
}

TEST_CASE("Each framework draws its own lines")
{
    const auto open = everything();
    const QString llama = u"LicenseRef-Llama-2"_s;
    struct
    {
        const char *id;
        std::vector<Said> said;
        QString expected;
    } const cases[] = {
        // OSAID: completeness first, then licences
        {"osaid", but(open, {WeightsFinal, Yes, llama}), u"meets-if-relicensed"_s},
        {"osaid", but(open, {TrainingCode, Yes, u"CC-BY-NC-4.0"_s}), u"meets-if-relicensed"_s},
        {"osaid", but(open, {TrainingCode, Yes, {}}), u"meets-if-relicensed … meets"_s},
        {"osaid", but(open, {TrainingCode, No, {}}), u"does-not-meet"_s},
        {"osaid", but(open, {WeightsFinal, Yes, u"Apache-2.0"_s, Gate::ClickThrough}), u"meets"_s},
        {"osaid", but(open, {WeightsFinal, Yes, u"Apache-2.0"_s, Gate::Approval}), u"does-not-meet"_s},
        {"osaid", but(open, {PretrainData, No, {}}), u"meets"_s}, // described instead
        {"osaid", but(open, {{PretrainData, No, {}}, {DataInformation, Half}}), u"does-not-meet"_s},
        {"osaid", but(open, {{DataInformation, No, {}}, {PosttrainData, None, {}}}), u"meets"_s},
        // the gradient: access alone
        {"gradient", but(open, {PretrainData, No, {}}), u"downloadable"_s},
        {"gradient", but(open, {PosttrainData, None, {}}), u"open"_s},
        {"gradient", but(nothing(), {WeightsFinal, Half, {}, Gate::Approval}), u"downloadable"_s},
        {"gradient", but(nothing(), {{Api, Yes, {}}, {HostedUi, Yes, {}}}), u"api"_s},
        {"gradient", but(nothing(), {HostedUi, Yes, {}}), u"hosted"_s},
        {"gradient", {{WeightsFinal, No, {}}, {HostedUi, Yes, {}}}, u"hosted … api"_s},
        // the G7's words
        {"g7", but(open, {WeightsFinal, Yes, llama}), u"weights-available"_s},
        {"g7", but(open, {WeightsFinal, Yes, u"Apache-2.0"_s, Gate::Payment}), u"below"_s},
        {"g7", but(open, {{InferenceCode, No, {}}, {ArchCode, No, {}}}), u"below"_s},
        {"g7", but(open, {InferenceCode, No, {}}), u"open-data"_s}, // run by the modelling code
        {"g7", but(open, {TrainingCode, No, {}}), u"open-weights"_s},
        {"g7", but(open, {TrainingCode, Yes, llama}), u"open-weights"_s},
        // whether the data could be shared is not known
        {"g7", but(open, {PretrainData, No, {}}), u"open-weights … open-source"_s},
        {"g7", but(open, {{PretrainData, No, {}}, {DataInformation, No, {}}}), u"open-weights"_s},
        // the European exemption
        {"eu", but(open, {WeightsFinal, Yes, llama}), u"not-exempt"_s},
        {"eu", but(open, {WeightsFinal, Yes, u"CC-BY-NC-4.0"_s}), u"not-exempt"_s},
        {"eu", but(open, {WeightsFinal, Yes, u"NONE"_s}), u"not-exempt"_s},
        {"eu", but(open, {WeightsFinal, Yes, u"LicenseRef-DeepSeek-Model-1.0"_s}), u"needs-review"_s},
        {"eu", but(open, {WeightsFinal, Yes, u"LicenseRef-Modified-MIT-Kimi"_s}), u"likely-exempt"_s},
        {"eu", but(open, {WeightsFinal, Yes, u"MIT"_s, Gate::Approval}), u"needs-review"_s},
        {"eu", but(open, {WeightsFinal, Yes, u"MIT"_s, Gate::Payment}), u"not-exempt"_s},
        {"eu", but(open, {WeightsFinal, Yes, {}}), u"not-exempt … likely-exempt"_s},
        {"eu", but(open, {{UsageInfo, No, {}}, {ModelCard, No, {}}}), u"not-exempt"_s},
        {"eu", but(open, {UsageInfo, No, {}}), u"likely-exempt"_s},
        // MOF: parts of a component, and papers for reports
        {"mof", but(open, {PosttrainData, No, {}}), u"2"_s},
        {"mof", but(open, {PosttrainData, None, {}}), u"1"_s},
        {"mof", but(open, {TechReport, No, {}}), u"1"_s},
        {"mof", but(open, {{TechReport, No, {}}, {ResearchPaper, No, {}}}), u"1"_s}, // the preprint remains
        {"mof", but(open, {DataCard, Half}), u"unclassified"_s},
        {"mof", but(open, {DataCard, Yes, {}}), u"unclassified … 1"_s},
        // the index
        {"osai", but(open, {WeightsFinal, Yes, u"Apache-2.0"_s, Gate::Approval}), u"0.9583"_s},
        {"osai", but(open, {TrainingCode, Half}), u"0.9583"_s},
        {"osai", but(open, {WeightsBase, None, {}}), u"1.0000"_s},
        {"osai", but(open, {PosttrainData, None, {}}), u"1.0000"_s},
        {"osai", but(open, {WeightsFinal, Yes, llama}), u"0.9583"_s},
        {"osai",
         but(open, {{WeightsFinal, Yes, llama}, {PretrainData, Yes, llama}, {PosttrainData, Yes, llama}}),
         u"0.9167"_s},
    };
    for (const auto &one : cases) {
        CAPTURE(one.id, &one - cases);
        CHECK(verdictOf(one.id, one.said) == one.expected);
    }
}

TEST_CASE("Of what the terms say nothing they are not taken to refuse it")
{
    Component weights;
    weights.id = WeightsFinal;
    weights.availability = Availability::Released;
    weights.license = u"LicenseRef-Silent"_s;
    weights.source = u"s"_s;
    weights.date = {2024, 1, 1};
    const Catalog made = Test::MadeRelease{{weights}, {}, {{}}}.catalog();
    Licenses licenses = made.licenses;
    License silent;
    silent.id = weights.license;
    silent.commercial = License::Commercial::Yes;
    silent.terms = LicenseTerms();
    const auto restrictedBy = [&] {
        licenses.insert(silent.id, silent);
        const Catalog catalog(made.store, licenses);
        const OpennessRecord record = recordOf(catalog.releases[0], catalog);
        return std::pair(record.worstCase()[WeightsFinal].restrictions,
                         record.bestCase()[WeightsFinal].restrictions);
    };
    CHECK(restrictedBy() == std::pair(unsigned(OpennessPart::NoRights), 0U));
    silent.terms->modify = Grant::Yes;
    silent.terms->redistribute = Grant::Yes;
    CHECK(restrictedBy() == std::pair(0U, 0U));
    silent.terms->redistribute = Grant::No;
    CHECK(restrictedBy() == std::pair(unsigned(OpennessPart::NoRights), unsigned(OpennessPart::NoRights)));
    silent.commercial.reset();
    CHECK(restrictedBy().first == unsigned(OpennessPart::NoRights | OpennessPart::NonCommercial));
    CHECK(restrictedBy().second == unsigned(OpennessPart::NoRights));
}

TEST_CASE("Size alone ends the European exemption")
{
    const auto with = [](double params, std::optional<double> active, std::optional<double> tokens) {
        std::vector<std::pair<FactKey, FactValue>> facts;
        if (params > 0)
            facts.emplace_back(FactKey::Params, qint64(params));
        if (active)
            facts.emplace_back(FactKey::Active, qint64(*active));
        if (tokens)
            facts.emplace_back(FactKey::TrainingTokens, qint64(*tokens));
        const Test::MadeRelease made{
            componentsOf(everything()), {}, {{{FactKey::Params, qint64(1'000'000)}}, facts}};
        return ids(framework("eu"), judge(framework("eu"), recordOfFirst(made.catalog())));
    };
    CHECK(with(405e9, {}, 15.6e12) == u"not-exempt"_s); // 3.8 × 10^25
    CHECK(with(70e9, {}, 15e12) == u"likely-exempt"_s); // 6.3 × 10^24
    CHECK(with(671e9, 37e9, 14.8e12) == u"likely-exempt"_s); // only a part works on each token
    CHECK(with(405e9, {}, {}) == u"not-exempt … likely-exempt"_s);
    CHECK(with(7e9, {}, {}) == u"likely-exempt"_s); // too small for it at any length
    CHECK(with(0, {}, {}) == u"not-exempt … likely-exempt"_s);
}

TEST_CASE("The framework of levels is the rule of levels")
{
    const Availability all[] = {Yes, Half, No, None, Availability::Unknown};
    for (int number = 0; number < 5 * 5 * 5 * 5 * 5; ++number) {
        int rest = number;
        std::vector<Said> said;
        for (const ComponentId id : {WeightsFinal, TrainingCode, PretrainData, DataInformation, Preprint}) {
            said.push_back({id, all[rest % 5]});
            rest /= 5;
        }
        said.push_back({TechReport, No});
        said.push_back({ResearchPaper, No});
        const Release release = releaseOf(said);
        const LevelAssessment rule = assessLevel(release);
        const VerdictSpan span = judge(framework("level"), recordOf(release, licensed()));
        if (int(rule.lower) != span.lower.step || int(rule.upper) != span.upper.step)
            FAIL("case " << number);
    }
}

TEST_CASE("Knowing more only narrows a verdict, and more openness never lowers it")
{
    // Pseudo-random releases, the same at every run.
    std::uint32_t state = 2024;
    const auto next = [&](int bound) {
        state = state * 1664525 + 1013904223;
        return int((state >> 16) % std::uint32_t(bound));
    };
    const QString licenses[] = {u"Apache-2.0"_s, u"CC-BY-NC-4.0"_s,       {},
                                u"NONE"_s,       u"LicenseRef-Llama-3"_s, u"CC-BY-4.0"_s};
    const Availability all[] = {Yes, Yes, Half, No, None, Availability::Unknown};
    for (int round = 0; round < 300; ++round) {
        std::vector<Said> said;
        for (const ComponentInfo &info : componentTable())
            said.push_back({info.id, all[next(6)], licenses[next(6)], Gate(next(4))});
        const OpennessRecord record = recordOf(releaseOf(said), licensed());
        for (const Framework &one : frameworkTable()) {
            const VerdictSpan before = judge(one, record);
            if (before.lower.step > before.upper.step)
                FAIL(one.id.toStdString() << ": the worst case is better than the best");
            for (const ComponentInfo &info : componentTable()) {
                OpennessRecord known = record;
                for (const OpennessPart &part :
                     {worstCase(record[info.id]), bestCase(record[info.id], info.domain)}) {
                    known[info.id] = part;
                    const VerdictSpan after = judge(one, known);
                    if (after.lower.step < before.lower.step || after.upper.step > before.upper.step)
                        FAIL(one.id.toStdString() << ": knowing " << info.name << " widens the span");
                }
                if (!record[info.id].applies())
                    continue;
                known[info.id] = openPart(info.id);
                if (judge(one, known).lower.step < before.lower.step)
                    FAIL(one.id.toStdString() << ": opening " << info.name << " lowers the verdict");
            }
        }
    }
}

TEST_CASE("Reasons say what is met, and what decides")
{
    const auto said = but(everything(), {{TrainingCode, Availability::Unknown, {}}, {DataPrepCode, No, {}}});
    const Release release = releaseOf(said);
    const OpennessRecord record = recordOf(release, licensed());

    const Assessment level = assess(framework("level"), record);
    CHECK(ids(framework("level"), level) == u"open-weight … open-source"_s);
    REQUIRE(level.reasons.size() == 4);
    CHECK(level.reasons[0].met == Tri::True);
    CHECK(level.reasons[1].met == Tri::Unknown);
    CHECK(level.reasons[1].components == ComponentSet{TrainingCode});
    CHECK(names(level.deciding) == QStringList{u"training_code"_s});
    REQUIRE(record[WeightsFinal].record);
    CHECK(record[WeightsFinal].record->source == u"vendor"_s);
    CHECK(record.worstCase()[WeightsFinal].isReleased());

    // With data preparation withheld the definition is not met whatever the training code may be.
    const Assessment osaid = assess(framework("osaid"), record);
    CHECK(osaid.isDefinite());
    CHECK(osaid.deciding.isEmpty());
    CHECK(osaid.reasons[0].met == Tri::False);

    // Two unknown reports of which one would do: neither decides alone, so both are named.
    const auto reports = but(everything(),
                             {{TechReport, Availability::Unknown, {}},
                              {ResearchPaper, Availability::Unknown, {}},
                              {Preprint, No, {}}});
    CHECK(names(assess(framework("level"), recordOf(releaseOf(reports), licensed())).deciding)
          == QStringList{u"tech_report"_s, u"research_paper"_s});
    for (const Framework &one : frameworkTable()) {
        const Assessment full = assess(one, record);
        const VerdictSpan cheap = judge(one, record);
        CHECK(full.lower.step == cheap.lower.step);
        CHECK(full.upper.step == cheap.upper.step);
        CHECK(full.lower.progress <= full.upper.progress);
        for (const Reason &reason : full.reasons)
            CHECK_FALSE(reason.rule->zh.isEmpty());
    }
}

TEST_CASE("The next step is the smallest set of changes")
{
    struct
    {
        const char *id;
        std::vector<Said> said;
        QStringList components;
        QString reached;
    } const cases[] = {
        {"level", nothing(), {u"weights_final"_s}, u"open-weight"_s},
        {"level",
         but(everything(), {{TrainingCode, No, {}}, {PretrainData, No, {}}, {DataInformation, No, {}}}),
         {u"training_code"_s, u"pretrain_data"_s},
         u"open-source"_s},
        {"level", everything(), {}, u"closed"_s},
        {"mof",
         but(everything(), {{TrainingCode, No, {}}, {EvalData, Yes, u"CC-BY-NC-4.0"_s}}),
         {u"training_code"_s, u"eval_data"_s},
         u"1"_s}, // it is all that keeps it from class I
        {"mof",
         but(everything(), {{DataCard, Yes, {}}, {TrainingCode, No, {}}, {EvalCode, No, {}}}),
         {u"data_card"_s},
         u"3"_s},
        {"mof",
         but(nothing(), {ResearchPaper, Yes, u"CC-BY-4.0"_s}), // and so no report is needed
         {u"weights_final"_s, u"arch_code"_s, u"data_card"_s, u"model_card"_s, u"eval_results"_s},
         u"3"_s},
        {"osaid",
         but(everything(), {WeightsFinal, Yes, u"LicenseRef-Gemma"_s}),
         {u"weights_final"_s},
         u"meets"_s},
        {"gradient", nothing(), {u"weights_final"_s}, u"downloadable"_s},
        {"g7", but(everything(), {TrainingCode, No, {}}), {u"training_code"_s}, u"open-data"_s},
        {"eu",
         but(everything(), {WeightsFinal, Yes, u"LicenseRef-Gemma"_s}),
         {u"weights_final"_s},
         u"likely-exempt"_s},
    };
    for (const auto &one : cases) {
        CAPTURE(one.id, &one - cases);
        const Test::MadeRelease made{componentsOf(one.said), {}, {{{FactKey::Params, qint64(7e9)}}}};
        const NextStep step = nextStep(framework(one.id), recordOfFirst(made.catalog()));
        QStringList components;
        for (const Change &change : step.changes)
            components << QLatin1StringView(componentInfo(change.component).name);
        CHECK(components == one.components);
        CHECK(framework(one.id).verdicts[size_t(step.reached.step)].id == one.reached);
    }
}

TEST_CASE("A next step says what to do with a component")
{
    const auto said = but(everything(), {{WeightsFinal, Yes, u"LicenseRef-Gemma"_s}, {TrainingCode, No, {}}});
    const NextStep step = nextStep(framework("osaid"), recordOf(releaseOf(said), licensed()));
    REQUIRE(step.changes.size() == 1); // released, it would meet the definition but for the weights
    CHECK(step.changes[0].component == TrainingCode);
    CHECK(step.changes[0].kind == Change::Kind::Release);
    CHECK(step.changes[0].license == u"Apache-2.0"_s);
    const auto licence = but(everything(), {WeightsFinal, Yes, u"LicenseRef-Gemma"_s});
    CHECK(nextStep(framework("osaid"), recordOf(releaseOf(licence), licensed())).changes.at(0).kind
          == Change::Kind::Relicense);
}

TEST_CASE("An overlay answers what would be if")
{
    const Release release = releaseOf(but(everything(), {TrainingCode, No, {}}));
    const std::vector<Component> overlay{component({TrainingCode, Yes, u"MIT"_s}),
                                         component({WeightsFinal, No, {}})};
    const auto id = [&](std::span<const Component> with) {
        return ids(framework("level"), judge(framework("level"), recordOf(release, licensed(), {with, {}})));
    };
    CHECK(id({}) == u"open-weight"_s);
    CHECK(id(std::span(overlay).first(1)) == u"open-source"_s);
    CHECK(id(overlay) == u"closed"_s);
}

TEST_CASE("Weights have the release's licence where they have none of their own")
{
    Test::MadeRelease made{componentsOf(but(everything(), {WeightsFinal, Yes, {}})), {}, {}};
    CHECK(recordOfFirst(made.catalog())[WeightsFinal].open == Tri::Unknown);
    made.facts = {{FactKey::License, u"LicenseRef-Llama-2"_s}};
    CHECK(recordOfFirst(made.catalog())[WeightsFinal].open == Tri::False);
    CHECK((recordOfFirst(made.catalog())[WeightsFinal].restrictions & OpennessPart::Threshold));
    made.facts = {{FactKey::License, u"MIT"_s}};
    CHECK(recordOfFirst(made.catalog())[WeightsFinal].open == Tri::True);

    // Or that of its entries, as long as they agree.
    made.facts.clear();
    made.entries = {{{FactKey::License, u"MIT"_s}}, {{FactKey::License, u"MIT"_s}}};
    CHECK(recordOfFirst(made.catalog())[WeightsFinal].open == Tri::True);
    made.entries[1] = {{FactKey::License, u"LicenseRef-Llama-2"_s}};
    CHECK(recordOfFirst(made.catalog())[WeightsFinal].open == Tri::Unknown);
}

TEST_CASE("Sources that disagree give a verdict each")
{
    std::vector<Component> components = componentsOf(everything());
    components.push_back(component({TrainingCode, No, {}}, u"index"_s));
    const Release release = Test::releaseWith(components);
    const std::vector<Dissent> level = dissents(framework("level"), release, licensed());
    REQUIRE(level.size() == 1);
    CHECK(level[0].source == u"index"_s);
    CHECK(ids(framework("level"), level[0].verdict) == u"open-weight"_s);
    CHECK(dissents(framework("eu"), release, licensed()).empty()); // training code does not matter there
    CHECK(dissents(framework("level"), releaseOf(everything()), licensed()).empty());
}

TEST_CASE("The index's own scores follow from its classes")
{
    const auto rows = Test::csvRows(u"openness/osai.csv"_s);
    REQUIRE(rows.size() == 127);
    using enum OsaiParameter::Category;
    for (const QStringList &row : rows) {
        CAPTURE(row[0]);
        OsaiClasses classes{};
        REQUIRE(row[5].size() == qsizetype(classes.size()));
        for (qsizetype i = 0; i < row[5].size(); ++i)
            classes[size_t(i)] = row[5][i].digitValue();
        CHECK(QString::number(osaiScore(classes), 'f', 4) == row[1]);
        CHECK(QString::number(osaiScore(classes, Availability), 'f', 4) == row[2]);
        CHECK(QString::number(osaiScore(classes, Documentation), 'f', 4) == row[3]);
        CHECK(QString::number(osaiScore(classes, Access), 'f', 4) == row[4]);
    }
}

TEST_CASE("A thousand releases are judged by all frameworks before one can blink")
{
    const Release release = releaseOf(but(everything(),
                                          {{TrainingCode, Availability::Unknown, {}},
                                           {DataCard, Yes, {}},
                                           {PretrainData, Availability::Unknown, {}}}));
    QElapsedTimer timer;
    timer.start();
    int sum = 0;
    for (int i = 0; i < 1000; ++i) {
        const OpennessRecord record = recordOf(release, licensed());
        for (const Framework &one : frameworkTable())
            sum += int(assess(one, record).reasons.size());
    }
    CHECK(sum > 0);
    // Some tens of milliseconds in a build for release; sanitizers and a busy machine take far longer.
    WARN("1,000 × 7 assessments: " << timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 5000);
}
