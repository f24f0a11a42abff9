// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/license.h"

#include "license/duty.h"
#include "license/licensereader.h"
#include "license/openlicense.h"
#include "support/catch.h"
#include "support/data.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ajar;

TEST_CASE("Licence expressions are told by their form")
{
    for (const QString &text : {u"MIT"_s, u"Apache-2.0"_s, u"GPL-2.0+"_s, u"LicenseRef-Llama-2"_s, u"NONE"_s,
                                u"MIT OR Apache-2.0"_s, u"(MIT OR Apache-2.0) AND BSD-3-Clause"_s,
                                u"GPL-2.0-only WITH Classpath-exception-2.0"_s}) {
        CAPTURE(text);
        CHECK(isLicenseExpression(text));
    }
    for (const QString &text :
         {u""_s, u" MIT"_s, u"MIT "_s, u"MIT  OR ISC"_s, u"MIT or ISC"_s, u"MIT, ISC"_s, u"MIT OR"_s,
          u"OR MIT"_s, u"(MIT"_s, u"MIT)"_s, u")MIT("_s, u"my own licence"_s, u"https://a.example"_s,
          u"MIT\n"_s, u"许可"_s, u"()"_s}) {
        CAPTURE(text);
        CHECK_FALSE(isLicenseExpression(text));
    }
}

TEST_CASE("The bundled licences are sound")
{
    Problems problems;
    const Licenses licenses = readLicenses(Test::resourcePath(u"licenses/licenses.json"_s), problems);
    for (const Problem &problem : problems)
        UNSCOPED_INFO(Catch::StringMaker<Problem>::convert(problem));
    CHECK(problems.empty());
    for (const License &license : licenses) {
        CAPTURE(license.id);
        CHECK_FALSE(license.summary.zh.isEmpty());
        REQUIRE(license.terms);
        // Unknown only where nobody read the text, or where it is silent.
        CHECK((license.commercial || license.checked.isValid()
               || license.terms->confidence == LicenseTerms::Confidence::Low));
        if (license.checked.isValid())
            CHECK_FALSE(license.url.isEmpty());
        CHECK((license.terms->confidence != LicenseTerms::Confidence::Low || !license.checked.isValid()));
        // What the two lists say of a licence must not differ.
        const OpenLicense *open = findOpenLicense(license.id);
        if (open && license.osiApproved)
            CHECK(*license.osiApproved == ((open->lists & OpenLicense::Osi) != 0));
        if (license.osiApproved == true)
            CHECK(open);
        // An open licence has no limits that the frameworks would have to look for.
        if (open) {
            CHECK(license.commercial == License::Commercial::Yes);
            CHECK_FALSE(license.terms->threshold);
            CHECK(license.terms->useLimits == LicenseTerms::UseLimits::None);
            CHECK(license.terms->modify == Grant::Yes);
            CHECK(license.terms->redistribute == Grant::Yes);
        }
    }
    CHECK(licenses.size() >= 74);
    CHECK(licenses.value(u"MIT"_s).osiApproved == true);
    CHECK(licenses.value(u"LicenseRef-Llama-2"_s).osiApproved == false);
    CHECK(licenses.value(u"LicenseRef-Llama-2"_s).commercial == License::Commercial::Conditional);
    CHECK(licenses.value(u"LicenseRef-LLaMA-1"_s).commercial == License::Commercial::No);
    CHECK(licenses.value(u"LicenseRef-Proprietary"_s).commercial == License::Commercial::Contract);
}

TEST_CASE("Terms are read as they are written")
{
    const Licenses licenses = Test::bundledLicenses();
    const auto terms = [&](const QString &id) { return licenses.value(id).terms.value_or(LicenseTerms()); };

    const LicenseTerms llama = terms(u"LicenseRef-Llama-2"_s);
    REQUIRE(llama.threshold);
    CHECK(llama.threshold->kind == LicenseThreshold::Kind::UsersAtRelease);
    CHECK(llama.threshold->users == 700e6);
    CHECK(llama.threshold->usd == 0);
    CHECK(llama.threshold->effect == LicenseThreshold::Effect::Separate);
    CHECK(llama.outputs == OutputRule::No);
    CHECK(terms(u"LicenseRef-Llama-3.1"_s).outputs == OutputRule::Naming);

    const LicenseTerms mistral = terms(u"LicenseRef-Modified-MIT-Mistral"_s);
    REQUIRE(mistral.threshold);
    CHECK(mistral.threshold->kind == LicenseThreshold::Kind::RevenueMonthly);
    CHECK(mistral.threshold->effect == LicenseThreshold::Effect::NoRights);
    CHECK(mistral.threshold->usd == 20e6);

    const LicenseTerms hunyuan = terms(u"LicenseRef-Tencent-Hunyuan"_s);
    CHECK(hunyuan.excluded == QStringList{u"EU"_s, u"GB"_s, u"KR"_s});
    CHECK(hunyuan.exclusion == LicenseTerms::Exclusion::All);
    CHECK(terms(u"LicenseRef-Llama-4"_s).exclusion == LicenseTerms::Exclusion::Multimodal);
    CHECK(terms(u"LicenseRef-Kimi-K3"_s).threshold->hostingOnly);
    CHECK_FALSE(terms(u"CC-BY-NC-4.0"_s).outputs); // the licence is silent
    CHECK(terms(u"LicenseRef-OpenAI-Terms"_s).vendors == QStringList{u"openai"_s});
}

TEST_CASE("Broken terms are named, and the rest of the licence is kept")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"licenses.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "licenses": [{"id": "MIT", "name": "MIT", "summary": "Short", "terms": {
"modify": "perhaps",
"duties": ["notice", "dance"],
"threshold": {"kind": "users", "effect": "name"},
"register": "yes",
"patents": 7,
"novelty": true
}},
{"id": "ISC", "name": "ISC", "summary": "Short", "terms": {"confidence": "high",
"threshold": {"kind": "users", "users": -5, "effect": "name"}}}
]})");
    file.close();
    Problems problems;
    const Licenses licenses = readLicenses(file.fileName(), problems);
    CHECK(licenses.size() == 2);
    const LicenseTerms terms = licenses.value(u"MIT"_s).terms.value_or(LicenseTerms());
    CHECK_FALSE(terms.modify);
    CHECK(terms.duties.size() == 1);
    CHECK_FALSE(terms.threshold);
    std::vector<std::pair<Problem::Kind, QString>> found;
    for (const Problem &problem : problems)
        found.emplace_back(problem.kind, problem.pointer.section(u"terms"_s, 1));
    using Kind = Problem::Kind;
    for (const auto &wanted : std::vector<std::pair<Kind, QString>>{{Kind::UnknownValue, u"/modify"_s},
                                                                    {Kind::UnknownValue, u"/duties/1"_s},
                                                                    {Kind::MissingKey, u"/threshold"_s},
                                                                    {Kind::WrongType, u"/register"_s},
                                                                    {Kind::WrongType, u"/patents"_s},
                                                                    {Kind::UnknownKey, u"/novelty"_s},
                                                                    {Kind::MissingKey, {}},
                                                                    {Kind::WrongUnit, u"/threshold/users"_s},
                                                                    {Kind::MissingKey, u"/threshold"_s}})
        CHECK(std::count(found.begin(), found.end(), wanted) >= 1);
    CHECK(problems.size() == 9);
}

TEST_CASE("Open licences are told by their exact id")
{
    CHECK(openLicenseTable().size() == 226);
    for (const OpenLicense &license : openLicenseTable())
        CHECK(findOpenLicense(QString::fromLatin1(license.id)) == &license);
    for (const QString &id : {u"apache-2.0"_s, u"Apache 2.0"_s, u"PDDL-1.0"_s, u"CC-BY-NC-4.0"_s,
                              u"OpenMDW-1.1"_s, u"LicenseRef-Llama-2"_s, u"JSON"_s, u""_s, u"ZZZ"_s}) {
        CAPTURE(id);
        CHECK_FALSE(findOpenLicense(id));
    }
    CHECK(findOpenLicense(u"Apache-2.0")->domains == (OpenLicense::Code | OpenLicense::Document));
    CHECK(findOpenLicense(u"OpenMDW-1.0")->domains
          == (OpenLicense::Code | OpenLicense::DataDomain | OpenLicense::Document));
    CHECK(findOpenLicense(u"ODC-PDDL-1.0")->domains == 0);
}

TEST_CASE("Licence expressions are as open as their parts")
{
    struct
    {
        QString expression;
        Tri open;
        Tri osi;
    } const cases[] = {
        {u"MIT"_s, Tri::True, Tri::True},
        {u"CC-BY-4.0"_s, Tri::True, Tri::False},
        {u"CC-BY-NC-4.0"_s, Tri::False, Tri::False},
        {u"OpenMDW-1.0"_s, Tri::True, Tri::Unknown},
        {u"OpenMDW-1.1"_s, Tri::Unknown, Tri::Unknown},
        {u"JSON"_s, Tri::False, Tri::False},
        {u"LicenseRef-Llama-2"_s, Tri::False, Tri::False},
        {u"LicenseRef-Never-Heard-Of"_s, Tri::Unknown, Tri::Unknown},
        {u"MIT OR LicenseRef-Llama-2"_s, Tri::True, Tri::True},
        {u"MIT AND LicenseRef-Llama-2"_s, Tri::False, Tri::False},
        {u"MIT AND LicenseRef-Never-Heard-Of"_s, Tri::Unknown, Tri::Unknown},
        {u"(MIT OR JSON) AND Apache-2.0"_s, Tri::True, Tri::True},
        {u"MIT OR JSON AND JSON"_s, Tri::True, Tri::True},
        {u"GPL-2.0-only WITH Classpath-exception-2.0"_s, Tri::True, Tri::True},
        {u"(((((((((((((((((((((((((MIT"_s, Tri::False, Tri::False}, // deeper than is read
    };
    for (const auto &one : cases) {
        CAPTURE(one.expression);
        const LicenseOpenness openness = opennessOf(one.expression, Test::bundledLicenses());
        CHECK(openness.open == one.open);
        CHECK(openness.osi == one.osi);
    }
}

TEST_CASE("Sound licences are kept beside broken ones")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"licenses.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "licenses": [
{"id": "MIT", "name": "MIT", "summary": "Short"},
{"id": "MIT", "name": "MIT again", "summary": "Short"},
{"id": "my own", "name": "Mine", "summary": "Short"},
{"name": "No id", "summary": "Short"},
{"id": "ISC", "name": "ISC", "summary": "Short", "commercial": "maybe"},
7
]})");
    file.close();

    Problems problems;
    const Licenses licenses = readLicenses(file.fileName(), problems);
    CHECK(licenses.size() == 2);
    CHECK(licenses.value(u"MIT"_s).name == u"MIT"_s);
    std::vector<std::pair<Problem::Kind, int>> found;
    for (const Problem &problem : problems)
        found.emplace_back(problem.kind, problem.line);
    using Kind = Problem::Kind;
    CHECK(found
          == std::vector<std::pair<Kind, int>>{{Kind::DuplicateId, 3},
                                               {Kind::WrongFormat, 4},
                                               {Kind::MissingKey, 5},
                                               {Kind::UnknownValue, 6},
                                               {Kind::WrongType, 7}});
    CHECK(readLicenses(u"/nowhere"_s, problems).isEmpty());
}
