// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/licensereader.h"

#include "base/jsonfile.h"

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

std::optional<License> readLicense(const JsonNode &node)
{
    if (!node.isObject())
        return std::nullopt;
    node.checkKeys({"id", "name", "url", "osi", "commercial", "category", "summary", "checked"});

    const auto id = node.required("id").text(JsonLimits::idLength);
    const auto name = node.required("name").text();
    const auto summary = node.required("summary").localized();
    if (!id || !name || !summary)
        return std::nullopt;
    if (!isLicenseExpression(*id)) {
        node.child("id").report(Problem::Kind::WrongFormat, *id,
                                QT_TRANSLATE_NOOP("Problem", "an SPDX id or LicenseRef-…"));
        return std::nullopt;
    }

    License license{*id, *name, {}, {}, {}, *summary, {}};
    license.url = node.child("url").url().value_or(QString());
    license.osiApproved = node.child("osi").flag();
    if (const auto word =
            node.child("commercial").wordIn({u"yes"_s, u"conditional"_s, u"no"_s, u"contract"_s}))
        license.commercial = License::Commercial(*word);
    license.checked = node.child("checked").date().value_or(PartialDate());
    return license;
}

} // namespace

Licenses readLicenses(const QString &path, Problems &problems)
{
    Licenses licenses;
    JsonFile file = JsonFile::fromDisk(path, path);
    if (const auto root = file.root()) {
        root->checkKeys({"format", "licenses"});
        root->required("licenses").forEachElement(1000, [&](const JsonNode &node) {
            const auto license = readLicense(node);
            if (!license)
                return;
            if (licenses.contains(license->id))
                node.child("id").report(Problem::Kind::DuplicateId, license->id);
            else
                licenses.insert(license->id, *license);
        });
    }
    for (Problem &problem : file.takeProblems())
        problems.push_back(std::move(problem));
    return licenses;
}

} // namespace Ajar
