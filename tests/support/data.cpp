// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "support/data.h"

#include "catalog/catalogbuilder.h"
#include "license/packedlicenses.h"

#include <QDir>
#include <QFile>

#include <deque>

using namespace Qt::StringLiterals;

namespace Ajar::Test {

QString dataPath(const QString &name)
{
    return QString::fromUtf8(AJAR_TEST_DATA) + u'/' + name;
}

QString resourcePath(const QString &name)
{
    return QString::fromUtf8(AJAR_RESOURCES) + u'/' + name;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<QStringList> csvRows(const QString &name)
{
    std::vector<QStringList> rows;
    QStringList lines = QString::fromUtf8(contents(dataPath(name))).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        QStringList cells{QString()};
        bool isQuoted = false;
        for (const QChar c : lines[i]) {
            if (c == u'"')
                isQuoted = !isQuoted;
            else if (c == u',' && !isQuoted)
                cells << QString();
            else
                cells.back() += c;
        }
        rows.push_back(cells);
    }
    return rows;
}

Licenses bundledLicenses()
{
    static const Licenses licenses = readBundledLicenses();
    return licenses;
}

CatalogReading readFiles(const QStringList &paths, const QStringList &personalPaths)
{
    std::vector<CatalogFile> files;
    for (const QString &path : paths)
        files.push_back({path, false});
    for (const QString &path : personalPaths)
        files.push_back({path, true});
    return readCatalog(files, bundledLicenses());
}

QStringList goodFiles()
{
    const QDir folder(dataPath(u"catalog/good"_s));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

Catalog MadeRelease::catalog() const
{
    CatalogBuilder builder;
    const auto sourceOf = [&builder](const QString &id) {
        const int known = builder.sourceById(id.toStdString());
        return known >= 0
            ? known
            : builder.addSource({id, u"S"_s, u"S"_s, u"https://s.example"_s, Source::Kind::Primary});
    };
    const auto claimsOf = [&](const std::vector<std::pair<FactKey, FactValue>> &list) {
        std::vector<ClaimRecord> claims;
        for (const auto &[key, value] : list)
            claims.push_back(
                CatalogBuilder::claim(key, builder.value(value), sourceOf(u"s"_s), {2024, 1, 1}, false));
        return claims;
    };
    const int vendor = builder.addVendor({u"v"_s, {u"V"_s, {}}, {}, {}, {}, {}});
    const int release = builder.addRelease("v/r", builder.add({u"R"_s, {}}), vendor);
    std::vector<ComponentRecord> records;
    for (const Component &component : components)
        records.push_back(builder.record(component, sourceOf(component.source)));
    builder.addComponents(release, records);
    std::vector<StageRecord> stageRecords;
    for (const Stage &stage : stages)
        stageRecords.push_back(builder.record(stage, sourceOf(stage.source)));
    builder.addStages(release, stageRecords);
    auto claims = claimsOf(facts);
    builder.addReleaseFacts(release, claims);
    for (size_t i = 0; i < entries.size(); ++i) {
        const int entry = builder.addEntry("v/e" + std::to_string(i), builder.add({u"E"_s, {}}), release);
        claims = claimsOf(entries[i]);
        builder.addEntryFacts(entry, claims);
    }
    return Catalog(builder.finish(), bundledLicenses());
}

Release releaseWith(const std::vector<Component> &components)
{
    static std::deque<Catalog> catalogs; // a release is a view of one
    catalogs.push_back(MadeRelease{components, {}, {}}.catalog());
    return catalogs.back().releases.front();
}

const RowIndex &goodIndex()
{
    static const RowIndex index(readFiles(goodFiles()).catalog);
    return index;
}

const RowIndex &bundledIndex()
{
    static const RowIndex index(readBundledCatalog().catalog);
    return index;
}

} // namespace Ajar::Test
