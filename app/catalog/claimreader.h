// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/jsonfile.h"
#include "catalog/catalog.h"

#include <optional>

namespace Ajar {

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
