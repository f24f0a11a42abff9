// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"
#include "base/yamlfile.h"
#include "catalog/catalog.h"
#include "openness/mof.h"
#include "openness/osaiindex.h"

#include <QJsonObject>

#include <optional>

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

    const Release &release() const { return catalog->releases.front(); }
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

    /// Begins the catalogue: one vendor, one release with one entry, one source.
    Release &begin(const QString &vendor, const QString &name, const Source &source);
    void addFact(FactKey key, FactValue value) const;
    void setClaimDate(const PartialDate &date) { m_date = date; }
    PartialDate claimDate() const { return m_date; }
    /// Puts components and entry in order.
    void finish() const;

    ImportedFile &file() const { return m_file; }
    const Licenses &licenses() const { return m_licenses; }

private:
    ImportedFile &m_file;
    const Licenses &m_licenses;
    PartialDate m_date;
};

void readMof(const YamlNode &root, ImportReader reader);
void readOsai(const YamlNode &root, ImportReader reader);

} // namespace Ajar
