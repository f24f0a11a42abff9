// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/history.h"

#include "support/catch.h"
#include "support/data.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

PartialDate day(const char *iso)
{
    const auto date = PartialDate::fromIso(QString::fromLatin1(iso));
    REQUIRE(date);
    return *date;
}

Stage stage(const char *from, ComponentId component, Availability availability, bool staged = false)
{
    Stage made;
    made.from = day(from);
    made.component = component;
    made.availability = availability;
    made.staged = staged;
    made.source = u"s"_s;
    made.date = {2024, 1, 1};
    return made;
}

Component part(ComponentId id, Availability availability, const char *date = "2024-01-01",
               Gate gate = Gate::None)
{
    Component component;
    component.id = id;
    component.availability = availability;
    component.gate = gate;
    component.source = u"s"_s;
    component.date = day(date);
    return component;
}

/// "staged", or "closed…downloadable" where it is open or changed meanwhile.
QString gradientOn(const char *date, const Release &release, const Catalog &catalog)
{
    const Framework &gradient = *frameworkById(u"gradient"_s);
    const Assessment found = assessOn(gradient, day(date), release, catalog);
    const auto id = [&](const Verdict &verdict) { return gradient.verdicts[size_t(verdict.step)].id; };
    return found.isDefinite() ? id(found.lower) : id(found.lower) + u"…"_s + id(found.upper);
}

Release releaseById(const Catalog &catalog, const QString &id)
{
    for (const Release &release : catalog.releases) {
        if (release.id() == id)
            return release;
    }
    FAIL("no release " << id.toStdString());
    return {};
}

struct Case
{
    const char *date;
    const char *expected;
};

} // namespace

TEST_CASE("The gradient of release on a day, by the stages of well-known models")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    const auto check = [&](const char *id, const std::vector<Case> &cases) {
        const Release release = releaseById(catalog, QString::fromLatin1(id));
        for (const auto &[date, expected] : cases) {
            CAPTURE(id, date);
            CHECK(gradientOn(date, release, catalog) == QString::fromUtf8(expected));
        }
    };
    check("openai/gpt-2",
          {{"2018-12", "closed"}, // before the first stage
           {"2019-02-13", "closed"},
           {"2019-02-14", "staged"},
           {"2019-02", "closed…staged"}, // it changed within the month
           {"2019-03-01", "staged"},
           {"2019-05", "staged"},
           {"2019-11-04", "staged"},
           {"2019-11", "staged…downloadable"},
           {"2019-11-05", "downloadable"},
           {"2019", "closed…downloadable"},
           {"2020", "downloadable"}, // training code and data are withheld to this day
           {"2026-11", "downloadable"}});
    check("xai/grok-1",
          {{"2023-11-02", "closed"},
           {"2023-12", "hosted…api"}, // whether there was an API is not on record
           {"2024-03-17", "downloadable"},
           {"2024-03", "hosted…downloadable"}});
    // No stages, but sources of the time.
    check("meta/llama-1", {{"2023-02-23", "closed"}, {"2023-03", "downloadable"}});
    // Its API ended when its last snapshots were withdrawn from sale, its use in ChatGPT before.
    check("openai/gpt-4-2023",
          {{"2023-03-13", "closed"},
           {"2023-05", "api"},
           {"2025-06", "api"},
           {"2026-10-22", "api"},
           {"2026-10", "closed…api"},
           {"2026-10-23", "closed"},
           {"2026-11", "closed"}});
    check("openai/gpt-3", {{"2023-06", "api"}});
    check("google/palm", {{"2022-03", "closed"}, {"2022-05", "closed"}});
}

TEST_CASE("Stages decide, each until the next of its component")
{
    using enum ComponentId;
    using enum Availability;
    const Test::MadeRelease made{{part(WeightsFinal, Released), part(Api, Withheld), part(HostedUi, Withheld),
                                  part(TrainingCode, Withheld), part(PretrainData, Withheld)},
                                 {},
                                 {{}},
                                 {stage("2023-06", WeightsFinal, Released), // month precision
                                  stage("2023-01-10", HostedUi, Released), stage("2023-03-01", Api, Released),
                                  stage("2023-09-01", Api, Withheld), stage("2023-09-01", HostedUi, Withheld),
                                  stage("2023-05-05", WeightsFinal, Partial, true)}};
    const Catalog catalog = made.catalog();
    const Release release = catalog.releases[0];
    REQUIRE(release.stages().size() == 6);
    const std::vector<PartialDate> dates = stageDates(release);
    CHECK(dates.size() == 5);
    CHECK(std::is_sorted(dates.begin(), dates.end()));
    const std::vector<Case> cases{{"2022", "closed"},
                                  {"2023-01-09", "closed"},
                                  {"2023-01-10", "hosted"},
                                  {"2023-02", "hosted"},
                                  {"2023-03", "api"},
                                  {"2023-04", "api"},
                                  {"2023-05-05", "staged"},
                                  {"2023-05", "staged…api"},
                                  {"2023-06-15", "staged…downloadable"}, // the day in June is not known
                                  {"2023-06-30", "downloadable"},
                                  {"2023-10", "downloadable"}};
    for (const auto &[date, expected] : cases) {
        CAPTURE(date);
        CHECK(gradientOn(date, release, catalog) == QString::fromUtf8(expected));
    }
    // Today's verdict is by the components as they are recorded.
    CHECK_FALSE(recordOf(release, catalog).isStaged);
}

TEST_CASE("A release whose last stage has more to follow is staged today")
{
    const Test::MadeRelease made{
        {part(ComponentId::WeightsFinal, Availability::Partial)},
        {},
        {{}},
        {stage("2023-01-10", ComponentId::WeightsFinal, Availability::Partial, true)}};
    const Catalog catalog = made.catalog();
    CHECK(recordOf(catalog.releases[0], catalog).isStaged);
    const Framework &gradient = *frameworkById(u"gradient"_s);
    CHECK(judge(gradient, recordOf(catalog.releases[0], catalog)).upper.step == 1);
}

TEST_CASE("Without stages it counts what had been said by then, and the rest is unknown, never closed")
{
    using enum ComponentId;
    using enum Availability;
    const Test::MadeRelease made{{part(WeightsFinal, Released, "2023-06-01", Gate::Approval),
                                  part(Api, Released, "2024-05-01"), part(HostedUi, Withheld, "2024-05-01"),
                                  part(TrainingCode, Withheld, "2024-05-01"),
                                  part(PretrainData, NotApplicable, "2024-05-01")},
                                 {{FactKey::Released, day("2023-01-15")}},
                                 {{}}};
    const Catalog catalog = made.catalog();
    const Release release = catalog.releases[0];
    CHECK(gradientOn("2023-01-14", release, catalog) == u"closed"_s);
    CHECK(gradientOn("2023-02", release, catalog) == u"closed…downloadable"_s);
    CHECK(gradientOn("2023-07", release, catalog) == u"downloadable"_s);
    CHECK(isBeforeRelease(day("2022"), release, catalog));
    CHECK_FALSE(isBeforeRelease(day("2023"), release, catalog));

    const std::vector<OpennessRecord> then = recordsOn(day("2023-02"), release, catalog);
    REQUIRE(then.size() == 1);
    CHECK(then[0][Api].availability == Unknown);
    CHECK(then[0][HostedUi].availability == Unknown); // services are closed again
    CHECK(then[0][TrainingCode].availability == Withheld); // what is kept back now was kept back then
    CHECK(then[0][PretrainData].availability == NotApplicable);
}

TEST_CASE("A release of which no date is known is not taken for closed")
{
    const Test::MadeRelease made{{part(ComponentId::WeightsFinal, Availability::Released)}, {}, {{}}};
    const Catalog catalog = made.catalog();
    CHECK(gradientOn("2020", catalog.releases[0], catalog) == u"closed…open"_s);
    CHECK_FALSE(isBeforeRelease(day("2020"), catalog.releases[0], catalog));
}

TEST_CASE("The last stage of a component says what its record says")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    int staged = 0;
    for (const Release &release : catalog.releases) {
        std::array<std::optional<Stage>, componentCount> last;
        for (const Stage &stage : release.stages())
            last[size_t(stage.component)] = stage;
        for (const auto &stage : last) {
            if (!stage)
                continue;
            ++staged;
            CAPTURE(release.id(), componentInfo(stage->component).name);
            CHECK(release.availability(stage->component) == stage->availability);
        }
    }
    CHECK(staged >= 4);
}
