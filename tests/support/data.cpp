// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "support/data.h"

#include "license/licensereader.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Ajar::Test {

QString dataPath(const QString &name)
{
    return QString::fromUtf8(AJAR_TEST_DATA) + u'/' + name;
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
    Problems problems;
    return readLicenses(u":/licenses/licenses.json"_s, problems);
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
