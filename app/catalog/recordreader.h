// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/jsonfile.h"
#include "catalog/catalogbuilder.h"
#include "catalog/claimreader.h"

#include <QSet>

namespace Ajar {

/// Reads the parts of catalogue files, from vendor to entry, into a builder, and reports what is wrong with
/// them. One reader serves all files, one after the other.
class RecordReader
{
public:
    RecordReader(CatalogBuilder &builder, const Licenses &licenses)
        : m_builder(builder)
        , m_licenses(licenses)
    {
    }

    /// To be called where the releases of another file begin. A personal file may name ids that others
    /// define: it then adds to them. No file may name one twice.
    void beginFile(bool personal);

    void readVendor(const JsonNode &node, bool personal);
    void readSources(const JsonNode &node);
    void readRelease(const JsonNode &node);

    /// An entry with the id of its release, as a line of JSON Lines.
    void readEntryLine(const JsonNode &node);

    CatalogBuilder &builder() { return m_builder; }
    const Licenses &licenses() const { return m_licenses; }

    /// Whether a new entry of this id may be added: none of all files has it yet.
    bool isNewEntry(std::string_view id) const { return m_builder.entryById(id) < 0; }
    bool isPersonal() const { return m_personal; }

private:
    /// The numbers that this file has defined or added to.
    class Named
    {
    public:
        void begin(size_t count)
        {
            m_first = int(count);
            m_others.clear();
        }
        /// Whether this file has named it before.
        bool isRepeated(int number)
        {
            const bool isKnown = m_others.contains(number);
            m_others.insert(number);
            return isKnown || number >= m_first;
        }

    private:
        int m_first = 0; ///< from here on all are of this file
        QSet<int> m_others;
    };

    void readSource(const QString &id, const JsonNode &node);
    void readReleaseParts(const JsonNode &node, int release, bool isRenamed);
    void readEntry(const JsonNode &node, int release);
    int vendorOf(const QString &id, const JsonNode &node) const;

    CatalogBuilder &m_builder;
    const Licenses &m_licenses;
    bool m_personal = false;
    Named m_namedReleases;
    Named m_namedEntries;
};

} // namespace Ajar
