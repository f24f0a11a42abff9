// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/catalogreader.h"

#include "base/bundled.h"
#include "base/jsonfile.h"
#include "base/searchkeys.h"
#include "catalog/linesreader.h"
#include "catalog/packedcatalog.h"
#include "catalog/readingprogress.h"
#include "catalog/recordreader.h"
#include "license/packedlicenses.h"

#include <QDir>
#include <QFileInfo>

#include <deque>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;

/// Reads files in two rounds, because a claim may name a source of a later file: first all vendors and
/// sources, then all releases. JSON Lines come last and line by line.
class FilesReader
{
public:
    FilesReader(CatalogStore base, const Licenses &licenses, ReadingProgress progress)
        : m_builder(std::move(base))
        , m_reader(m_builder, licenses)
        , m_progress(std::move(progress))
    {
    }

    void open(const CatalogFile &file)
    {
        m_total += QFileInfo(file.path).size();
        if (holdsLines(file.path)) {
            m_lines.push_back(file);
            return;
        }
        m_done += QFileInfo(file.path).size();
        Opened &opened = m_files.emplace_back(JsonFile::fromDisk(file.path, file.path), file.personal);
        opened.root = opened.file.root();
    }

    std::shared_ptr<const CatalogStore> read(Problems &problems, bool &wasStopped)
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
        wasStopped = !readLines(problems);
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

    /// Whether nobody stopped it.
    bool readLines(Problems &problems)
    {
        LinesReader reader(m_reader, problems);
        for (const CatalogFile &file : m_lines) {
            if (!reader.read(file.path, file.personal, m_done, m_total, m_progress))
                return false;
            m_done += QFileInfo(file.path).size();
        }
        return true;
    }

    CatalogBuilder m_builder;
    RecordReader m_reader;
    ReadingProgress m_progress;
    qint64 m_done = 0; ///< bytes
    qint64 m_total = 0;
    std::vector<CatalogFile> m_lines;
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
    for (const QString &name : folder.entryList({u"*.json"_s, u"*.jsonl"_s}, QDir::Files, QDir::Name))
        files.push_back({folder.filePath(name), true});
    if (files.empty())
        problems.push_back({Kind::Unreadable,
                            path,
                            {},
                            0,
                            {},
                            QT_TRANSLATE_NOOP("Problem", "a folder with .json or .jsonl files"),
                            {}});
    return files;
}

namespace {

std::shared_ptr<const CatalogStore> readFiles(const std::vector<CatalogFile> &files, CatalogStore base,
                                              const Licenses &licenses, const ReadingProgress &progress,
                                              Problems &problems, bool &wasStopped)
{
    FilesReader reader(std::move(base), licenses, progress);
    for (const CatalogFile &file : files)
        reader.open(file);
    return reader.read(problems, wasStopped);
}

CatalogStore bundledStore()
{
    return unpackCatalog(bundledBytes(u":/catalog.pack"_s)).value_or(CatalogStore());
}

void lendBundledReadings()
{
    static const QByteArray readings = [] {
        const QByteArray lines = bundledBytes(u":/readings.txt"_s);
        lendReadings(lines);
        return lines;
    }();
}

} // namespace

CatalogReading readCatalog(const std::vector<CatalogFile> &files, Licenses licenses)
{
    CatalogReading reading;
    bool wasStopped = false;
    auto store = readFiles(files, {}, licenses, {}, reading.problems, wasStopped);
    reading.catalog = std::make_shared<const Catalog>(std::move(store), std::move(licenses));
    return reading;
}

CatalogReading readBundledCatalog(const QStringList &personalPaths)
{
    return readBundledCatalog(personalPaths, {}).reading;
}

StoppableReading readBundledCatalog(const QStringList &personalPaths, const ReadingProgress &progress)
{
    StoppableReading result;
    CatalogReading &reading = result.reading;
    lendBundledReadings();
    Licenses licenses = readBundledLicenses();
    std::vector<CatalogFile> files;
    for (const QString &path : personalPaths) {
        for (CatalogFile &file : personalCatalogFiles(path, reading.problems))
            files.push_back(std::move(file));
    }
    auto store = files.empty()
        ? std::make_shared<const CatalogStore>(bundledStore())
        : readFiles(files, bundledStore(), licenses, progress, reading.problems, result.wasStopped);
    reading.catalog = std::make_shared<const Catalog>(std::move(store), std::move(licenses));
    return result;
}

} // namespace Ajar
