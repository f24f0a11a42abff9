// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/linescanner.h"
#include "catalog/recordreader.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Ajar {

/// Reads sound lines of JSON Lines, new entries and releases, without JsonFile's tree and texts: about twenty
/// times faster. It never judges: where anything is unusual it reads nothing and RecordReader reads the line
/// again, in full. What both read is the same, which a test compares.
class FastLines
{
public:
    explicit FastLines(RecordReader &reader)
        : m_reader(reader)
        , m_builder(reader.builder())
    {
    }

    /// Whether the line was read.
    bool read(std::string_view line);

private:
    struct Name
    {
        std::string_view en;
        std::string_view zh;
    };

    bool readEntry(LineScanner &scanner);
    bool readRelease(LineScanner &scanner);
    bool addEntry(std::string_view id, std::string_view release, const Name &name);
    bool addRelease(std::string_view id, const Name &name, const Name &family);

    TextRef add(const Name &name);
    bool readName(LineScanner &scanner, Name &name) const;
    bool readFacts(LineScanner &scanner);
    bool readClaim(LineScanner &scanner, const FactInfo &info);
    std::optional<quint64> readValue(LineScanner &scanner, const FactInfo &info);
    std::optional<quint64> readNumber(LineScanner &scanner, const FactInfo &info) const;
    std::optional<quint64> readTexts(LineScanner &scanner, bool areModalities);
    bool readComponents(LineScanner &scanner);
    bool readComponent(LineScanner &scanner);
    int sourceOf(LineScanner &scanner) const;
    std::optional<TextRef> licenseOf(LineScanner &scanner);
    int vendorOf(std::string_view id) const;

    RecordReader &m_reader;
    CatalogBuilder &m_builder;
    std::vector<ClaimRecord> m_claims;
    std::vector<ComponentRecord> m_components;
    std::unordered_map<std::string, TextRef> m_licenses; ///< known ones
    std::string m_releaseId; ///< of the release found last, whose entries mostly follow each other
    int m_release = -1;
};

} // namespace Ajar
