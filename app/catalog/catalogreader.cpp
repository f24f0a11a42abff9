// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/catalogreader.h"

#include "base/jsonfile.h"
#include "catalog/packedcatalog.h"
#include "catalog/recordreader.h"
#include "license/licensereader.h"

#include <QDir>
#include <QFileInfo>
#include <QResource>

#include <deque>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;

/// Reads files in two rounds, because a claim may name a source of a later file: first all vendors and
/// sources, then all releases.
class FilesReader
{
public:
    FilesReader(CatalogStore base, const Licenses &licenses)
        : m_builder(std::move(base))
        , m_reader(m_builder, licenses)
    {
    }

    void open(const CatalogFile &file)
    {
        Opened &opened = m_files.emplace_back(JsonFile::fromDisk(file.path, file.path), file.personal);
        opened.root = opened.file.root();
    }

    std::shared_ptr<const CatalogStore> read(Problems &problems)
    {
        for (const Opened &opened : m_files) {
            if (opened.root)
                readTables(*opened.root, opened.personal);
        }
        for (const Opened &opened : m_files) {
            if (opened.root)
                readReleases(*opened.root, opened.personal);
        }
        for (Opened &opened : m_files) {
            for (Problem &problem : opened.file.takeProblems())
                problems.push_back(std::move(problem));
        }
        return m_builder.finish();
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
        m_reader.readVendor(root.child("vendor"), personal);
        m_reader.readSources(root.child("sources"));
    }

    void readReleases(const JsonNode &root, bool personal)
    {
        const JsonNode releases = root.child("releases");
        if (!releases.exists())
            return;
        m_reader.beginFile(personal);
        releases.forEachElement(CatalogLimits::releasesPerFile, [&](const JsonNode &node) {
            if (node.isObject())
                m_reader.readRelease(node);
        });
    }

    CatalogBuilder m_builder;
    RecordReader m_reader;
    std::deque<Opened> m_files; // stable addresses: nodes point to their file
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

namespace {

std::shared_ptr<const CatalogStore> readFiles(const std::vector<CatalogFile> &files, CatalogStore base,
                                              const Licenses &licenses, Problems &problems)
{
    FilesReader reader(std::move(base), licenses);
    for (const CatalogFile &file : files)
        reader.open(file);
    return reader.read(problems);
}

/// The pack inside the program, used where it lies.
CatalogStore bundledStore()
{
    const QResource resource(u":/catalog.pack"_s);
    const auto *data = reinterpret_cast<const char *>(resource.data());
    const QByteArray bytes = resource.compressionAlgorithm() == QResource::NoCompression
        ? QByteArray::fromRawData(data, qsizetype(resource.size()))
        : resource.uncompressedData();
    return unpackCatalog(bytes).value_or(CatalogStore());
}

} // namespace

CatalogReading readCatalog(const std::vector<CatalogFile> &files, Licenses licenses)
{
    CatalogReading reading;
    auto store = readFiles(files, {}, licenses, reading.problems);
    reading.catalog = std::make_shared<const Catalog>(std::move(store), std::move(licenses));
    return reading;
}

CatalogReading readBundledCatalog(const QStringList &personalPaths)
{
    CatalogReading reading;
    Licenses licenses = readLicenses(u":/licenses/licenses.json"_s, reading.problems);
    std::vector<CatalogFile> files;
    for (const QString &path : personalPaths) {
        for (CatalogFile &file : personalCatalogFiles(path, reading.problems))
            files.push_back(std::move(file));
    }
    auto store = files.empty() ? std::make_shared<const CatalogStore>(bundledStore())
                               : readFiles(files, bundledStore(), licenses, reading.problems);
    reading.catalog = std::make_shared<const Catalog>(std::move(store), std::move(licenses));
    return reading;
}

} // namespace Ajar
