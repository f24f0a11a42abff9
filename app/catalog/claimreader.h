// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/jsonfile.h"
#include "catalog/catalogbuilder.h"

#include <optional>
#include <vector>

namespace Ajar {

/// Bounds on what a catalogue file may hold, beside JsonLimits. The schema has the same.
namespace CatalogLimits {
inline constexpr int releasesPerFile = 5000;
inline constexpr int entriesPerRelease = 1000;
inline constexpr int claimsPerFact = 128;
inline constexpr int componentsPerRelease = 512;
inline constexpr int scoresPerEntry = 512;
inline constexpr int callsPerRelease = 32;
inline constexpr int stagesPerRelease = 64;
inline constexpr int aliasLength = 200;
} // namespace CatalogLimits

/// The small records that releases and entries are made of, read and checked against what the catalogue
/// knows by then: its sources and licences. Each is appended to a list of the caller's.
class ClaimReader
{
public:
    ClaimReader(CatalogBuilder &builder, const Licenses &licenses, bool personal)
        : m_builder(builder)
        , m_licenses(licenses)
        , m_personal(personal)
    {
    }

    void readFacts(const JsonNode &node, std::vector<ClaimRecord> &claims) const;
    void readComponents(const JsonNode &node, std::vector<ComponentRecord> &components) const;
    void readCalls(const JsonNode &node, std::vector<CallingRecord> &calls) const;
    void readStages(const JsonNode &node, std::vector<StageRecord> &stages) const;
    void readScores(const JsonNode &node, std::vector<ScoreRecord> &scores) const;

    /// Other names, each once.
    static QStringList readAliases(const JsonNode &node);

private:
    std::optional<ClaimRecord> readClaim(const JsonNode &node, const FactInfo &info) const;
    std::optional<FactValue> readValue(const JsonNode &node, const FactInfo &info) const;
    std::optional<FactValue> readNumber(const JsonNode &node, const FactInfo &info) const;
    std::optional<ComponentRecord> readComponent(const JsonNode &node) const;
    std::optional<CallingRecord> readCalling(const JsonNode &node) const;
    std::optional<StageRecord> readStage(const JsonNode &node) const;
    std::optional<ScoreRecord> readScore(const JsonNode &node) const;
    std::optional<QString> readLicense(const JsonNode &node) const;
    std::optional<int> readSource(const JsonNode &record) const; ///< its number

    CatalogBuilder &m_builder;
    const Licenses &m_licenses;
    bool m_personal;
};

} // namespace Ajar
