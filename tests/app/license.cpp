// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/license.h"

#include "license/licensereader.h"
#include "support/catch.h"

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
    const Licenses licenses = readLicenses(u":/licenses/licenses.json"_s, problems);
    for (const Problem &problem : problems)
        UNSCOPED_INFO(Catch::StringMaker<Problem>::convert(problem));
    CHECK(problems.empty());
    for (const License &license : licenses) {
        CAPTURE(license.id);
        CHECK_FALSE(license.summary.zh.isEmpty());
        CHECK(license.commercial);
        CHECK(license.checked.isValid() != license.url.isEmpty());
    }
    CHECK(licenses.value(u"MIT"_s).osiApproved == true);
    CHECK(licenses.value(u"LicenseRef-Llama-2"_s).osiApproved == false);
    CHECK(licenses.value(u"LicenseRef-Llama-2"_s).commercial == License::Commercial::Conditional);
    CHECK(licenses.value(u"LicenseRef-LLaMA-1"_s).commercial == License::Commercial::No);
    CHECK(licenses.value(u"LicenseRef-Proprietary"_s).commercial == License::Commercial::Contract);
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
