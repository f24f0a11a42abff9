// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/jsonfile.h"
#include "catalog/catalog.h"

#include <optional>

namespace Ajar {

/// Bounds on what a catalogue file may hold, beside JsonLimits. The schema has the same.
namespace CatalogLimits {
inline constexpr int releasesPerFile = 5000;
inline constexpr int entriesPerRelease = 1000;
inline constexpr int claimsPerFact = 128;
inline constexpr int componentsPerRelease = 512;
inline constexpr int scoresPerEntry = 512;
inline constexpr int callsPerRelease = 32;
inline constexpr int aliasLength = 200;
} // namespace CatalogLimits

/// The small records that releases and entries are made of, read and checked against what the catalogue
/// knows by then: its sources and licences.
class ClaimReader
{
public:
    ClaimReader(const Catalog &catalog, bool personal)
        : m_catalog(catalog)
        , m_personal(personal)
    {
    }

    /// Appends the claims of a "facts" object.
    void readFacts(const JsonNode &node, Facts &facts) const;
    std::optional<Component> readComponent(const JsonNode &node) const;
    std::optional<Score> readScore(const JsonNode &node) const;
    std::optional<Calling> readCalling(const JsonNode &node) const;

    /// Appends a list of other names, each once.
    static void readAliases(const JsonNode &node, QStringList &aliases);

private:
    std::optional<Claim> readClaim(const JsonNode &node, const FactInfo &info) const;
    std::optional<FactValue> readValue(const JsonNode &node, const FactInfo &info) const;
    std::optional<FactValue> readNumber(const JsonNode &node, const FactInfo &info) const;
    std::optional<QString> readLicense(const JsonNode &node) const;
    std::optional<QString> readSource(const JsonNode &record) const;

    const Catalog &m_catalog;
    bool m_personal;
};

} // namespace Ajar
