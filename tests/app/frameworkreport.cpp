// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/frameworkreport.h"

#include "support/catch.h"
#include "support/data.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

Release releaseOf(const Catalog &catalog, const QString &id)
{
    const auto found = std::find_if(catalog.releases.begin(), catalog.releases.end(),
                                    [&](const Release &one) { return one.id() == id; });
    REQUIRE(found != catalog.releases.end());
    return *found;
}

const FrameworkReport &report(const std::vector<FrameworkReport> &reports, const QString &id)
{
    return *std::find_if(reports.begin(), reports.end(),
                         [&](const FrameworkReport &one) { return one.framework->id == id; });
}

} // namespace

TEST_CASE("Every release is reported on by every framework, in both languages")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    for (size_t i = 0; i < catalog.releases.size(); i += 9) { // enough of them to see every kind
        const Release &release = catalog.releases[i];
        for (const Language language : {Language::English, Language::Chinese}) {
            CAPTURE(release.id(), int(language));
            const auto reports = frameworkReports(release, catalog, language);
            REQUIRE(reports.size() == frameworkTable().size());
            for (const FrameworkReport &one : reports) {
                CAPTURE(one.framework->id);
                CHECK_FALSE(one.title.isEmpty());
                CHECK_FALSE(one.verdict.isEmpty());
                CHECK(one.verdict.contains(u'…') == !one.assessment.isDefinite());
                CHECK(one.lines.size() == one.assessment.reasons.size());
                if (one.assessment.isDefinite())
                    CHECK(one.deciding.isEmpty());
                CHECK(one.nextStep.isEmpty() == one.step.changes.empty());
                CHECK(one.step.changes.empty() != (one.step.reached.step > one.assessment.lower.step));
                CHECK_FALSE(one.nextStep.contains(u'%'));
                for (const FrameworkReport::Line &line : one.lines) {
                    for (const FrameworkReport::Finding &finding : line.findings) {
                        CHECK_FALSE(finding.text.contains(u'%'));
                        CHECK((finding.source.isEmpty() || !catalog.source(finding.source).title.isEmpty()));
                    }
                }
            }
        }
    }
}

TEST_CASE("What others say of well-known models is met, or the difference is explained")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    const auto rows = Test::csvRows(u"openness/expected.csv"_s);
    CHECK(rows.size() == 45);
    for (const QStringList &row : rows) {
        CAPTURE(row);
        REQUIRE(row.size() == 6);
        const Framework *framework = frameworkById(row[0]);
        REQUIRE(framework);
        CHECK_FALSE(row[5].isEmpty()); // who says so
        const auto step = std::find_if(framework->verdicts.begin(), framework->verdicts.end(),
                                       [&](const VerdictInfo &one) { return one.id == row[3]; });
        REQUIRE(step != framework->verdicts.end());
        if (row[2].isEmpty()) { // a model that the catalogue does not have
            CHECK_FALSE(row[4].isEmpty());
            continue;
        }
        const VerdictSpan span = judge(*framework, recordOf(releaseOf(catalog, row[2]), catalog));
        const int expected = int(step - framework->verdicts.begin());
        const bool isMet = span.lower.step <= expected && expected <= span.upper.step;
        INFO("ours: " << verdictText(*framework, span, Language::English).toStdString());
        CHECK(isMet == row[4].isEmpty()); // an explanation that is no longer needed has to go
    }
}

TEST_CASE("A report tells what was found where, what decides, and what comes next")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    const Release llama = releaseOf(catalog, u"meta/llama-2"_s);
    const auto reports = frameworkReports(llama, catalog, Language::English);

    const FrameworkReport osaid = report(reports, u"osaid"_s);
    CHECK(osaid.verdict == u"Does not meet"_s);
    const auto line =
        std::find_if(osaid.lines.begin(), osaid.lines.end(), [](const FrameworkReport::Line &one) {
            return one.rule == u"The weights have open terms"_s;
        });
    REQUIRE(line != osaid.lines.end());
    CHECK(line->met == Tri::False);
    REQUIRE(line->findings.size() == 1);
    CHECK(line->findings[0].text == u"Final weights: released, after approval, Llama 2 Community License"_s);
    CHECK(line->findings[0].source == u"meta-llama-2-code"_s);

    const QString text = frameworksAsText(reports, catalog);
    CHECK(text.contains(u"Open Source AI Definition: Does not meet"_s));
    CHECK(text.contains(u"✘ The weights have open terms"_s));
    CHECK(text.contains(u"[Llama 2 code, README and FAQ]"_s));

    const QJsonObject json = frameworksAsJson(reports).value(u"eu"_s).toObject();
    CHECK(json.value(u"lower"_s) == u"not-exempt"_s);
    CHECK(json.value(u"upper"_s) == u"not-exempt"_s);
    CHECK(json.value(u"reasons"_s).toArray().size() == 9);
    CHECK(json.value(u"nextStep"_s).toObject().value(u"reaches"_s) == u"likely-exempt"_s);
    CHECK(json.value(u"deciding"_s).toArray().isEmpty());
}

TEST_CASE("Switching a component on moves the verdicts")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    const Release llama = releaseOf(catalog, u"meta/llama-2"_s);
    std::vector<Component> overlay(2);
    overlay[0].id = ComponentId::TrainingCode;
    overlay[1].id = ComponentId::PretrainData;
    for (Component &component : overlay) {
        component.availability = Availability::Released;
        component.license = u"Apache-2.0"_s;
    }
    const auto level = [&](std::span<const Component> with) {
        return report(frameworkReports(llama, catalog, Language::English, with), u"level"_s).verdict;
    };
    CHECK(level({}) == u"Open-weight"_s);
    CHECK(level(overlay) == u"Fully open-source"_s);
}
