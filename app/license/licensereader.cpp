// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/licensereader.h"

#include "base/jsonfile.h"
#include "license/duty.h"

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

template <typename Word> std::optional<Word> readWord(const JsonNode &node, const QStringList &words)
{
    const auto index = node.wordIn(words);
    return index ? std::optional(Word(*index)) : std::nullopt;
}

/// A positive number; 0 where there is none.
double readAmount(const JsonNode &node)
{
    const auto amount = node.wholeNumber();
    if (amount && *amount <= 0)
        node.report(Problem::Kind::WrongUnit, QString::number(*amount),
                    QT_TRANSLATE_NOOP("Problem", "a number above 0"));
    return amount && *amount > 0 ? double(*amount) : 0;
}

std::optional<LicenseThreshold> readThreshold(const JsonNode &node)
{
    if (!node.exists() || !node.isObject())
        return std::nullopt;
    node.checkKeys({"kind", "users", "usd", "effect", "scope"});
    const auto kind = readWord<LicenseThreshold::Kind>(
        node.required("kind"),
        {u"users-at-release"_s, u"users"_s, u"daily-users"_s, u"revenue-monthly"_s, u"revenue-annual"_s,
         u"users-or-revenue-monthly"_s, u"users-or-revenue-annual"_s});
    const auto effect = readWord<LicenseThreshold::Effect>(
        node.required("effect"), {u"separate"_s, u"no-rights"_s, u"name"_s, u"review"_s});
    const double users = readAmount(node.child("users"));
    const double usd = readAmount(node.child("usd"));
    if (!kind || !effect)
        return std::nullopt;
    if (users == 0 && usd == 0) {
        node.report(Problem::Kind::MissingKey, u"users"_s);
        return std::nullopt;
    }
    const bool hostingOnly = node.child("scope").wordIn({u"all"_s, u"hosting"_s}).value_or(0) == 1;
    return LicenseThreshold{*kind, users, usd, *effect, hostingOnly};
}

void readDuties(const JsonNode &node, std::vector<int> &duties)
{
    if (!node.exists())
        return;
    node.forEachElement(JsonLimits::listLength, [&](const JsonNode &element) {
        if (const auto duty = element.wordIn(dutyIds()))
            duties.push_back(*duty);
    });
}

std::optional<LicenseTerms> readTerms(const JsonNode &node)
{
    if (!node.exists() || !node.isObject())
        return std::nullopt;
    node.checkKeys({"modify", "redistribute", "finetune", "host", "outputs", "duties", "threshold",
                    "register", "separate", "limits", "excluded", "exclusion", "patents", "vendors",
                    "confidence"});
    const QStringList grants{u"yes"_s,    u"noncommercial"_s, u"research"_s, u"separate"_s,
                             u"vendor"_s, u"product"_s,       u"no"_s};
    LicenseTerms terms;
    terms.modify = readWord<Grant>(node.child("modify"), grants);
    terms.redistribute = readWord<Grant>(node.child("redistribute"), grants);
    terms.finetune = readWord<Grant>(node.child("finetune"), grants);
    terms.host = readWord<Grant>(node.child("host"), grants);
    terms.outputs = readWord<OutputRule>(node.child("outputs"),
                                         {u"free"_s, u"naming"_s, u"derivative"_s, u"competing"_s, u"no"_s});
    readDuties(node.child("duties"), terms.duties);
    terms.threshold = readThreshold(node.child("threshold"));
    terms.registerFirst = node.child("register").flag().value_or(false);
    terms.separateLicense = node.child("separate").flag().value_or(false);
    terms.useLimits =
        readWord<LicenseTerms::UseLimits>(node.child("limits"), {u"none"_s, u"safety"_s, u"broader"_s})
            .value_or(LicenseTerms::UseLimits::None);
    if (const JsonNode excluded = node.child("excluded"); excluded.exists())
        terms.excluded = excluded.texts().value_or(QStringList());
    terms.exclusion = readWord<LicenseTerms::Exclusion>(node.child("exclusion"), {u"all"_s, u"multimodal"_s})
                          .value_or(LicenseTerms::Exclusion::All);
    terms.patents = readWord<LicenseTerms::Patents>(node.child("patents"),
                                                    {u"granted"_s, u"general"_s, u"excluded"_s, u"silent"_s});
    if (const JsonNode vendors = node.child("vendors"); vendors.exists())
        terms.vendors = vendors.texts().value_or(QStringList());
    terms.confidence =
        readWord<LicenseTerms::Confidence>(node.required("confidence"), {u"high"_s, u"medium"_s, u"low"_s})
            .value_or(LicenseTerms::Confidence::Low);
    return terms;
}

std::optional<License> readLicense(const JsonNode &node)
{
    if (!node.isObject())
        return std::nullopt;
    node.checkKeys({"id", "name", "url", "osi", "commercial", "category", "summary", "checked", "terms"});

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

    License license{*id, *name, {}, {}, {}, *summary, {}, {}};
    license.url = node.child("url").url().value_or(QString());
    license.osiApproved = node.child("osi").flag();
    if (const auto word =
            node.child("commercial").wordIn({u"yes"_s, u"conditional"_s, u"no"_s, u"contract"_s}))
        license.commercial = License::Commercial(*word);
    license.checked = node.child("checked").date().value_or(PartialDate());
    license.terms = readTerms(node.child("terms"));
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
