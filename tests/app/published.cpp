// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/published.h"

#include "exchange/frameworkreport.h"
#include "support/catch.h"
#include "support/data.h"

#include <algorithm>

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

} // namespace

TEST_CASE("The published verdicts are sound and each is of something that the catalogue has")
{
    Problems problems;
    const auto all = readPublished(u":/published/published.json"_s, problems);
    for (const Problem &problem : problems)
        UNSCOPED_INFO(problem.place().toStdString());
    CHECK(problems.empty());
    CHECK(all.size() > 150);
    const Catalog &catalog = Test::bundledIndex().catalog();
    for (const PublishedVerdict &one : all) {
        CAPTURE(one.of, one.model);
        if (one.isOfVendor)
            CHECK(std::any_of(catalog.vendors.begin(), catalog.vendors.end(),
                              [&](const Vendor &vendor) { return vendor.id == one.of; }));
        else
            releaseOf(catalog, one.of);
        CHECK(one.date.isValid());
        CHECK_FALSE(one.source.isEmpty());
        CHECK(one.value.has_value() == one.word.isEmpty());
        CHECK((!one.value || *one.value <= one.maximum));
        CHECK(one.model.isEmpty() == one.isOfVendor);
        double sum = 0;
        for (const PublishedVerdict::Part &part : one.parts)
            sum += part.value;
        CHECK((one.parts.empty() || sum == Approx(*one.value)));
    }
}

TEST_CASE("What others publish stands beside a release with its date, the vendor's with a note")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    const auto lines = publishedLines(releaseOf(catalog, u"meta/llama-4"_s), catalog, Language::English);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].value == u"0.3333 of 1"_s);
    CHECK(lines[0].date == u"2026-06-12"_s);
    CHECK(lines[1].value == u"31 of 100"_s);
    CHECK(lines[1].parts == u"upstream 7 of 34, model 12 of 30, downstream 12 of 36"_s);
    CHECK(lines[1].note.startsWith(u"Of the company"_s));
    CHECK(lines[2].value == u"Weights Available AI"_s);
    CHECK(publishedAsText(lines).contains(u"Published by others"_s));
    CHECK(publishedAsJson(lines).size() == 3);
    CHECK(publishedLines(releaseOf(catalog, u"eleutherai/pythia"_s), catalog, Language::English).empty());
    CHECK(publishedAsText({}).isEmpty());
}

TEST_CASE("A score on two dates is shown with both")
{
    const Catalog &catalog = Test::bundledIndex().catalog();
    QStringList found;
    for (const PublishedLine &line :
         publishedLines(releaseOf(catalog, u"nvidia/nemotron-3-nano"_s), catalog, Language::Chinese))
        found << line.value + u' ' + line.date;
    CHECK(found == QStringList{u"72.22 of 100 2026-03-09"_s, u"83.33 of 100 2026-09-13"_s});
}

TEST_CASE("A file of published verdicts that is wrong is complained of, and its sound part kept")
{
    Problems problems;
    const auto found = readPublished(Test::dataPath(u"openness/published.json"_s), problems);
    REQUIRE(found.size() == 1);
    CHECK(found[0].of == u"acorn/good"_s);
    CHECK(problems.size() == 4); // beyond the maximum, not a number, no such word, unknown key
}
