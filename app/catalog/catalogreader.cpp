// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/catalogreader.h"

#include "base/jsonfile.h"
#include "catalog/claimreader.h"
#include "catalog/packedcatalog.h"
#include "license/licensereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;

/// Reads files in two rounds, because a claim may name a source of a later file: first all vendors and
/// sources, then all releases.
class Builder
{
public:
    /// Goes on from a catalogue that is not yet completed; an empty one to begin with.
    explicit Builder(Catalog draft)
        : m_catalog(std::move(draft))
    {
        for (size_t i = 0; i < m_catalog.vendors.size(); ++i)
            m_vendors.insert(m_catalog.vendors[i].id, int(i));
        for (size_t i = 0; i < m_catalog.releases.size(); ++i)
            m_releases.insert(m_catalog.releases[i].id, int(i));
    }

    void open(const CatalogFile &file)
    {
        Opened &opened = m_files.emplace_back(JsonFile::fromDisk(file.path, file.path), file.personal);
        opened.root = opened.file.root();
    }

    /// The catalogue with all files, not yet completed.
    Catalog build(Problems &problems)
    {
        for (const Opened &opened : m_files) {
            if (opened.root)
                readTables(*opened.root, opened.personal);
        }
        for (const Opened &opened : m_files) {
            if (opened.root)
                readReleases(*opened.root, opened.personal);
        }
        for (const int release : m_personalReleases) {
            for (const int entry : m_catalog.releases[size_t(release)].entries)
                m_catalog.entries[size_t(entry)].personal = true;
        }
        for (Opened &opened : m_files) {
            for (Problem &problem : opened.file.takeProblems())
                problems.push_back(std::move(problem));
        }
        return std::move(m_catalog);
    }

private:
    struct Opened
    {
        Opened(JsonFile read, bool isPersonal)
            : file(std::move(read))
            , personal(isPersonal)
        {
        }
        JsonFile file;
        bool personal;
        std::optional<JsonNode> root;
    };

    void readTables(const JsonNode &root, bool personal)
    {
        root.checkKeys({"format", "vendor", "sources", "releases"});
        const JsonNode format = root.required("format");
        if (const auto number = format.wholeNumber(); number && *number != 1)
            format.report(Kind::UnknownValue, QString::number(*number),
                          QT_TRANSLATE_NOOP("Problem", "1, the only format so far"));
        readVendor(root.child("vendor"), personal);
        if (const JsonNode sources = root.child("sources"); sources.exists() && sources.isObject())
            sources.forEachMember([&](const QString &id, const JsonNode &node) { readSource(id, node); });
    }

    void readVendor(const JsonNode &node, bool personal)
    {
        if (!node.exists() || !node.isObject())
            return;
        node.checkKeys({"id", "name", "country", "kind", "website", "aliases"});
        const auto id = node.required("id").id();
        const auto name = node.required("name").localized();
        if (!id || !name || !isPlainId(*id, node.child("id")))
            return;
        const int known = m_vendors.value(*id, -1);
        if (known >= 0 && !personal) {
            node.child("id").report(Kind::DuplicateId, *id);
            return;
        }
        // A person's file adds to a known vendor and replaces only what it gives.
        Vendor vendor = known >= 0 ? m_catalog.vendors[size_t(known)] : Vendor{*id, {}, {}, {}, {}, {}};
        vendor.name = *name;
        if (const QString country = readCountry(node.child("country")); !country.isEmpty())
            vendor.country = country;
        vendor.website = node.child("website").url().value_or(vendor.website);
        if (const auto kind = node.child("kind").wordIn(vendorKindNames()))
            vendor.kind = Vendor::Kind(*kind);
        ClaimReader::readAliases(node.child("aliases"), vendor.aliases);
        if (known >= 0) {
            m_catalog.vendors[size_t(known)] = vendor;
        } else {
            m_vendors.insert(*id, int(m_catalog.vendors.size()));
            m_catalog.vendors.push_back(vendor);
        }
    }

    /// Ids of vendors and sources, unlike others, have no vendor in front.
    static bool isPlainId(const QString &id, const JsonNode &node)
    {
        static const QRegularExpression form(u"^[a-z0-9][a-z0-9.-]*\\z"_s);
        const bool isPlain = id.size() <= JsonLimits::idLength && form.match(id).hasMatch();
        if (!isPlain)
            node.report(Kind::WrongFormat, id.left(JsonLimits::idLength),
                        QT_TRANSLATE_NOOP("Problem", "an id of small letters a-z, digits, dots and hyphens"));
        return isPlain;
    }

    static QString readCountry(const JsonNode &node)
    {
        const auto code = node.text(JsonLimits::idLength);
        if (!code)
            return {};
        const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
        if ((code->size() == 2 || *code == u"INT") && std::all_of(code->begin(), code->end(), isCapital))
            return *code;
        node.report(Kind::WrongFormat, *code,
                    QT_TRANSLATE_NOOP("Problem", "a country code such as US, or EU, INT"));
        return {};
    }

    void readSource(const QString &id, const JsonNode &node)
    {
        if (!node.isObject() || !isPlainId(id, node))
            return;
        node.checkKeys({"title", "publisher", "url", "kind"});
        const auto title = node.required("title").text();
        const auto publisher = node.required("publisher").text();
        const auto url = node.required("url").url();
        const auto kind = node.required("kind").wordIn({u"primary"_s, u"index"_s});
        if (!title || !publisher || !url || !kind)
            return;
        const Source source{id, *title, *publisher, *url, Source::Kind(*kind)};
        const auto known = m_catalog.sources.constFind(id);
        if (known == m_catalog.sources.constEnd())
            m_catalog.sources.insert(id, source);
        else if (known->title != *title || known->url != *url || known->kind != source.kind)
            node.report(Kind::Conflict, id, QT_TRANSLATE_NOOP("Problem", "the same title, address and kind"));
    }

    void readReleases(const JsonNode &root, bool personal)
    {
        const JsonNode releases = root.child("releases");
        if (!releases.exists())
            return;
        m_idsInFile.clear();
        releases.forEachElement(CatalogLimits::releasesPerFile, [&](const JsonNode &node) {
            if (node.isObject())
                readRelease(node, personal);
        });
    }

    void readRelease(const JsonNode &node, bool personal)
    {
        node.checkKeys({"id", "name", "family", "facts", "calls", "components", "entries"});
        const auto id = node.required("id").id();
        const int vendor = id ? vendorOf(*id, node.child("id")) : -1;
        if (vendor < 0)
            return;

        int index = m_releases.value(*id, -1);
        if (isRepeated(u"release "_s + *id, index, personal)) {
            node.child("id").report(Kind::DuplicateId, *id);
            return;
        }
        const auto name = index < 0 ? node.required("name").localized() : node.child("name").localized();
        if (index < 0) {
            if (!name)
                return;
            index = int(m_catalog.releases.size());
            m_releases.insert(*id, index);
            m_catalog.releases.push_back({*id, *name, {}, vendor, {}, {}, {}, {}});
        } else if (name) {
            m_catalog.releases[size_t(index)].name = *name;
        }

        const ClaimReader reader(m_catalog, personal);
        Release &release = m_catalog.releases[size_t(index)];
        if (const auto family = node.child("family").localized())
            release.family = *family;
        reader.readFacts(node.child("facts"), release.facts);
        if (const JsonNode components = node.child("components"); components.exists()) {
            components.forEachElement(CatalogLimits::componentsPerRelease, [&](const JsonNode &element) {
                if (auto component = reader.readComponent(element))
                    release.components.push_back(std::move(*component));
            });
        }
        if (const JsonNode calls = node.child("calls"); calls.exists()) {
            calls.forEachElement(CatalogLimits::callsPerRelease, [&](const JsonNode &element) {
                if (auto calling = reader.readCalling(element))
                    release.calls.push_back(std::move(*calling));
            });
        }
        const bool changesRelease = name || node.child("family").exists() || node.child("facts").exists()
            || node.child("components").exists() || node.child("calls").exists();
        if (personal && changesRelease)
            m_personalReleases.push_back(index);
        if (const JsonNode entries = node.child("entries"); entries.exists()) {
            entries.forEachElement(CatalogLimits::entriesPerRelease, [&](const JsonNode &element) {
                if (element.isObject())
                    readEntry(element, index, reader, personal);
            });
        }
    }

    void readEntry(const JsonNode &node, int release, const ClaimReader &reader, bool personal)
    {
        node.checkKeys({"id", "name", "aliases", "facts", "scores"});
        const auto id = node.required("id").id();
        const int vendor = id ? vendorOf(*id, node.child("id")) : -1;
        if (vendor < 0)
            return;
        if (vendor != m_catalog.releases[size_t(release)].vendor) {
            node.child("id").report(Kind::WrongFormat, *id,
                                    QT_TRANSLATE_NOOP("Problem", "an id with the vendor of its release"));
            return;
        }

        int index = m_catalog.entryIndex.value(*id, -1);
        const bool isOfOther = index >= 0 && m_catalog.entries[size_t(index)].release != release;
        if (isRepeated(u"entry "_s + *id, index, personal) || isOfOther) {
            node.child("id").report(Kind::DuplicateId, *id);
            return;
        }
        const auto name = index < 0 ? node.required("name").localized() : node.child("name").localized();
        if (index < 0) {
            if (!name)
                return;
            index = int(m_catalog.entries.size());
            m_catalog.entryIndex.insert(*id, index);
            m_catalog.entries.push_back({*id, *name, release, {}, personal, {}, {}});
            m_catalog.releases[size_t(release)].entries.push_back(index);
        }
        Entry &entry = m_catalog.entries[size_t(index)];
        if (name)
            entry.name = *name;
        entry.personal = entry.personal || personal;
        reader.readFacts(node.child("facts"), entry.facts);
        ClaimReader::readAliases(node.child("aliases"), entry.aliases);
        if (const JsonNode scores = node.child("scores"); scores.exists()) {
            scores.forEachElement(CatalogLimits::scoresPerEntry, [&](const JsonNode &element) {
                if (auto score = reader.readScore(element))
                    entry.scores.push_back(std::move(*score));
            });
        }
    }

    /// Whether an id that stands for `index` already is used again where it may not be: a personal file
    /// may take up a bundled id, but no file may give the same one twice.
    bool isRepeated(const QString &name, int index, bool personal)
    {
        const bool isInFile = m_idsInFile.contains(name);
        m_idsInFile.insert(name);
        return isInFile || (index >= 0 && !personal);
    }

    int vendorOf(const QString &id, const JsonNode &node) const
    {
        const qsizetype slash = id.indexOf(u'/');
        if (slash < 0) {
            node.report(Kind::WrongFormat, id, QT_TRANSLATE_NOOP("Problem", "an id of the form vendor/name"));
            return -1;
        }
        const int vendor = m_vendors.value(id.first(slash), -1);
        if (vendor < 0)
            node.report(Kind::DanglingReference, id.first(slash),
                        QT_TRANSLATE_NOOP("Problem", "the id of a vendor"));
        return vendor;
    }

    Catalog m_catalog;
    std::deque<Opened> m_files; // stable addresses: nodes point to their file
    QHash<QString, int> m_vendors;
    QHash<QString, int> m_releases;
    std::vector<int> m_personalReleases;
    QSet<QString> m_idsInFile;
};

} // namespace

std::vector<CatalogFile> personalCatalogFiles(const QString &path, Problems &problems)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return {{path, true}}; // a file that does not exist is reported when it is read

    const QDir folder(path);
    std::vector<CatalogFile> files;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.push_back({folder.filePath(name), true});
    if (files.empty())
        problems.push_back({Kind::Unreadable,
                            path,
                            {},
                            0,
                            {},
                            QT_TRANSLATE_NOOP("Problem", "a folder with .json files"),
                            {}});
    return files;
}

Catalog readDraft(const std::vector<CatalogFile> &files, Catalog base, Problems &problems)
{
    Builder builder(std::move(base));
    for (const CatalogFile &file : files)
        builder.open(file);
    return builder.build(problems);
}

CatalogReading readCatalog(const std::vector<CatalogFile> &files, Licenses licenses)
{
    CatalogReading reading;
    Catalog base;
    base.licenses = std::move(licenses);
    Catalog catalog = readDraft(files, std::move(base), reading.problems);
    completeCatalog(catalog);
    reading.catalog = std::make_shared<const Catalog>(std::move(catalog));
    return reading;
}

CatalogReading readBundledCatalog(const QStringList &personalPaths)
{
    CatalogReading reading;
    Catalog catalog;
    if (QFile pack(u":/catalog.pack"_s); pack.open(QIODevice::ReadOnly))
        catalog = unpackCatalog(pack.readAll()).value_or(Catalog());
    catalog.licenses = readLicenses(u":/licenses/licenses.json"_s, reading.problems);

    std::vector<CatalogFile> files;
    for (const QString &path : personalPaths) {
        for (CatalogFile &file : personalCatalogFiles(path, reading.problems))
            files.push_back(std::move(file));
    }
    if (!files.empty())
        catalog = readDraft(files, std::move(catalog), reading.problems);
    completeCatalog(catalog);
    reading.catalog = std::make_shared<const Catalog>(std::move(catalog));
    return reading;
}

} // namespace Ajar
