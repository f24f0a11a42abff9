// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/whatif.h"

#include "support/catch.h"
#include "support/data.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

using State = WhatIf::State;
using Terms = WhatIf::Terms;

const Framework &framework(const char *id)
{
    const Framework *found = frameworkById(QString::fromLatin1(id));
    REQUIRE(found);
    return *found;
}

QString words(const Framework &one, const VerdictSpan &span)
{
    return verdictText(one, span, Language::English);
}

Component part(ComponentId id, Availability availability, const QString &license = {},
               const QString &source = u"s"_s)
{
    Component component;
    component.id = id;
    component.availability = availability;
    component.license = license;
    component.source = source;
    component.date = {2024, 1, 1};
    return component;
}

} // namespace

TEST_CASE("Nothing imagined is what the catalogue records")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    for (size_t i = 0; i < catalog.releases.size(); i += 7) {
        const WhatIf whatIf(catalog.releases[i], catalog);
        CAPTURE(catalog.releases[i].id());
        CHECK_FALSE(whatIf.isChanged());
        CHECK(whatIf.overlay().empty());
        for (const Framework &one : frameworkTable())
            CHECK(movement(whatIf.before(one), whatIf.now(one)) == 0);
    }
}

TEST_CASE("Switching parts moves the verdicts there and back")
{
    const Test::MadeRelease made{{part(ComponentId::WeightsFinal, Availability::Released, u"MIT"_s),
                                  part(ComponentId::TrainingCode, Availability::Withheld),
                                  part(ComponentId::PretrainData, Availability::Withheld),
                                  part(ComponentId::TechReport, Availability::Released, u"CC-BY-4.0"_s)},
                                 {},
                                 {{}}};
    const Catalog catalog = made.catalog();
    WhatIf whatIf(catalog.releases[0], catalog);
    const Framework &level = framework("level");
    CHECK(words(level, whatIf.now(level)) == u"Open-weight"_s);

    whatIf.choose(ComponentId::TrainingCode, {State::Released, Terms::Open});
    CHECK(words(level, whatIf.now(level))
          == u"Open-weight … Fully open-source"_s); // data information is unknown
    whatIf.choose(ComponentId::PretrainData, {State::Released, Terms::Open});
    CHECK(words(level, whatIf.now(level)) == u"Fully open-source"_s);
    CHECK(movement(whatIf.before(level), whatIf.now(level)) == 1);
    CHECK(whatIf.isChanged(ComponentId::PretrainData));
    CHECK_FALSE(whatIf.isChanged(ComponentId::TechReport));
    REQUIRE(whatIf.overlay().size() == 2);
    CHECK(whatIf.overlay()[0].source.isEmpty()); // nobody says so

    whatIf.choose(ComponentId::WeightsFinal, {State::Withheld, Terms::AsRecorded});
    CHECK(words(level, whatIf.now(level)) == u"Fully closed"_s);
    CHECK(movement(whatIf.before(level), whatIf.now(level)) == -1);

    whatIf.putBack();
    CHECK_FALSE(whatIf.isChanged());
    CHECK(words(level, whatIf.now(level)) == u"Open-weight"_s);
}

TEST_CASE("Terms and gates count where a framework looks at them")
{
    const Test::MadeRelease made{{part(ComponentId::WeightsFinal, Availability::Released, u"MIT"_s),
                                  part(ComponentId::InferenceCode, Availability::Released, u"MIT"_s)},
                                 {{FactKey::License, u"MIT"_s}},
                                 {{}}};
    const Catalog catalog = made.catalog();
    WhatIf whatIf(catalog.releases[0], catalog);
    const Framework &g7 = framework("g7");
    const auto upper = [&] { return g7.verdicts[size_t(whatIf.now(g7).upper.step)].id; };
    CHECK(upper() == u"open-data"_s);
    whatIf.choose(ComponentId::WeightsFinal, {State::Released, Terms::NonCommercial});
    CHECK(upper() == u"weights-available"_s);
    whatIf.choose(ComponentId::WeightsFinal, {State::Released, Terms::None});
    CHECK(upper() == u"weights-available"_s);
    // Not known is neither open nor closed, although the release as a whole has a licence.
    whatIf.choose(ComponentId::WeightsFinal, {State::Released, Terms::Unknown});
    CHECK(upper() == u"open-data"_s);
    CHECK(g7.verdicts[size_t(whatIf.now(g7).lower.step)].id == u"weights-available"_s);

    whatIf.choose(ComponentId::WeightsFinal, {State::AfterApproval, Terms::AsRecorded});
    const Framework &osaid = framework("osaid");
    CHECK(whatIf.now(osaid).upper.step == 0);
    CHECK(whatIf.recorded(ComponentId::WeightsFinal).state == State::Released);
}

TEST_CASE("The next step that is named leads where it says")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    for (size_t i = 0; i < catalog.releases.size(); i += 23) {
        const Release release = catalog.releases[i];
        const OpennessRecord record = recordOf(release, catalog);
        for (const Framework &one : frameworkTable()) {
            const NextStep step = nextStep(one, record);
            WhatIf whatIf(release, catalog);
            for (const Change &change : step.changes) {
                // What is out already is put out anew: with everything that it can have.
                whatIf.choose(change.component, {State::Released, Terms::Open});
            }
            CAPTURE(release.id(), one.id);
            const bool isImagined =
                std::all_of(step.changes.begin(), step.changes.end(),
                            [](const Change &change) { return change.kind == Change::Kind::Release; });
            if (!step.changes.empty() && isImagined)
                CHECK(whatIf.now(one).lower.step >= step.reached.step);
        }
    }
}

TEST_CASE("Only what a framework looks at can be switched")
{
    const ComponentSet judged = judgedComponents();
    CHECK(judged.contains(ComponentId::WeightsFinal));
    CHECK(judged.contains(ComponentId::HostedUi));
    CHECK(judged.size() > 15);
    CHECK(judged.size() < int(componentCount));
}
