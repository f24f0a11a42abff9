// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/licensename.h"

#include "license/openlicense.h"

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// Small letters and digits only.
QString key(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

struct Alias
{
    const char *key;
    const char *id;
};

/// Ways of writing that are not an id in other letters.
constexpr Alias aliases[] = {
    {"apache2", "Apache-2.0"},
    {"apachelicense20", "Apache-2.0"},
    {"apachelicenseversion20", "Apache-2.0"},
    {"mitlicense", "MIT"},
    {"bsd3", "BSD-3-Clause"},
    {"bsd2", "BSD-2-Clause"},
    {"bsd3clauselicense", "BSD-3-Clause"},
    {"gpl30", "GPL-3.0-only"},
    {"cc0", "CC0-1.0"},
    {"ccby", "CC-BY-4.0"},
    {"pddl10", "ODC-PDDL-1.0"},
    {"creativecommonsattribution40", "CC-BY-4.0"},
    {"creativecommonsattributionnoncommercial40", "CC-BY-NC-4.0"},
    {"llamalicense", "LicenseRef-LLaMA-1"},
    {"llama2", "LicenseRef-Llama-2"},
    {"llama2communitylicense", "LicenseRef-Llama-2"},
    {"llama2communitylicenseagreement", "LicenseRef-Llama-2"},
    {"llama3", "LicenseRef-Llama-3"},
    {"llama3communitylicense", "LicenseRef-Llama-3"},
    {"llama3communitylicenseagreement", "LicenseRef-Llama-3"},
    {"metallama3communitylicense", "LicenseRef-Llama-3"},
    {"metallama3communitylicenseagreement", "LicenseRef-Llama-3"},
    {"llama31", "LicenseRef-Llama-3.1"},
    {"llama31communitylicense", "LicenseRef-Llama-3.1"},
    {"llama31communitylicenseagreement", "LicenseRef-Llama-3.1"},
    {"llama32communitylicense", "LicenseRef-Llama-3.2"},
    {"llama33communitylicense", "LicenseRef-Llama-3.3"},
    {"llama4communitylicense", "LicenseRef-Llama-4"},
    {"gemma", "LicenseRef-Gemma"},
    {"gemmatermsofuse", "LicenseRef-Gemma"},
    {"gemmalicense", "LicenseRef-Gemma"},
    {"deepseeklicenseagreement", "LicenseRef-DeepSeek-Model-1.0"},
    {"deepseeklicense", "LicenseRef-DeepSeek-Model-1.0"},
    {"bigsciencebloomrail10", "LicenseRef-BigScience-RAIL-1.0"},
    {"bigscienceopenrailm", "LicenseRef-BigScience-OpenRAIL-M"},
    {"bigcodeopenrailm", "LicenseRef-BigCode-OpenRAIL-M"},
    {"bigcodeopenrailmv1", "LicenseRef-BigCode-OpenRAIL-M"},
    {"creativemlopenrailm", "LicenseRef-CreativeML-OpenRAIL-M"},
    {"openrailm", "LicenseRef-BigScience-OpenRAIL-M"},
    {"proprietary", "LicenseRef-Proprietary"},
};

constexpr const char *remarks[] = {"componentnotincluded", "componentcomponentnotincluded",
                                   "componentnotinclude",  "undisclosed",
                                   "notreleased",          "notdisclosed"};

/// An id of the open licences or of licences.json that differs in letter case or signs only.
QString idByKey(const QString &wanted, const Licenses &licenses)
{
    for (const OpenLicense &open : openLicenseTable()) {
        if (key(QString::fromLatin1(open.id)) == wanted)
            return QString::fromLatin1(open.id);
    }
    for (const License &license : licenses) {
        if (key(license.id) == wanted || key(license.name) == wanted)
            return license.id;
    }
    return {};
}

} // namespace

NamedLicense licenseByName(const QString &text, const Licenses &licenses)
{
    using Kind = NamedLicense::Kind;
    const QString wanted = key(text);
    if (wanted.isEmpty() || wanted == u"unlicensed" || wanted == u"none")
        return {Kind::None, {}};
    if (wanted.startsWith("arxiv"_L1))
        return {Kind::None, {}};
    for (const char *remark : remarks) {
        if (wanted == QLatin1StringView(remark))
            return {Kind::NotReleased, {}};
    }
    for (const Alias &alias : aliases) {
        if (wanted == QLatin1StringView(alias.key))
            return {Kind::Id, QString::fromLatin1(alias.id)};
    }
    const QString id = idByKey(wanted, licenses);
    return id.isEmpty() ? NamedLicense() : NamedLicense{Kind::Id, id};
}

} // namespace Ajar
