// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"
#include "base/yamlfile.h"
#include "catalog/catalog.h"
#include "openness/mof.h"
#include "openness/osaiindex.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <vector>

namespace Ajar {

/// What a file of another collection would add to the catalogue, and what its source computes of it.
struct ImportedFile
{
    enum class Format { Unknown, Mof, Osai };

    QString name; ///< of the file
    Format format = Format::Unknown;
    Problems problems;

    /// A catalogue of one vendor, source, release and entry, with all licences; nothing where the file
    /// does not even say what it is about.
    std::optional<Catalog> catalog;

    /// Of a MOF file: with licences as written, which is how its tool computes, and with them understood.
    MofResult mof;
    MofResult mofNormalised;
    OsaiClasses osai{}; ///< of a file of the index

    Release release() const { return catalog->releases.front(); }
};

/// Reads a file in the YAML of the Model Openness Framework or of the European Open Source AI Index, told
/// apart by their keys. `today` dates claims where the file has no date of its own.
ImportedFile importFile(const QString &path, const Licenses &licenses, const QDate &today);
ImportedFile importYaml(YamlReading reading, const QString &name, const Licenses &licenses,
                        const QDate &today);

/// The file for resources/catalog that holds the release, in the catalogue's format.
QJsonObject catalogFileOf(const ImportedFile &file);

/// What the readers of the formats share; they add to `file`.
class ImportReader
{
public:
    /// What is read so far of the one release.
    struct Draft
    {
        struct Fact
        {
            FactKey key;
            FactValue value;
            PartialDate date;
        };

        QString vendor;
        QString name;
        Source source;
        std::vector<Component> components;
        std::vector<Fact> facts;
    };

    ImportReader(ImportedFile &file, const Licenses &licenses, const QDate &today);

    void report(const YamlNode &node, Problem::Kind kind, const QString &found = {},
                const char *expected = nullptr, const QString &detail = {}) const;
    /// A member that must be there.
    const YamlNode &required(const YamlNode &map, const char *key) const;
    /// A short text without control characters; empty where there is none.
    QString text(const YamlNode &node) const;
    QString requiredText(const YamlNode &map, const char *key) const;
    /// A web address, or of a list the first; empty where there is none.
    QString address(const YamlNode &node) const;
    std::optional<PartialDate> date(const YamlNode &node) const;

    /// Begins the catalogue: one vendor, one release with one entry, one source. Copies of this reader go on
    /// with the same.
    Draft &begin(const QString &vendor, const QString &name, const Source &source);
    void addFact(FactKey key, FactValue value) const;
    void setClaimDate(const PartialDate &date) { m_date = date; }
    PartialDate claimDate() const { return m_date; }
    /// Makes the catalogue of what was read.
    void finish() const;

    ImportedFile &file() const { return m_file; }
    const Licenses &licenses() const { return m_licenses; }

private:
    ImportedFile &m_file;
    const Licenses &m_licenses;
    PartialDate m_date;
    std::shared_ptr<Draft> m_draft;
};

void readMof(const YamlNode &root, ImportReader reader);
void readOsai(const YamlNode &root, ImportReader reader);

} // namespace Ajar
