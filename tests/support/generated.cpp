// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "support/generated.h"

#include "bench/generatedcatalog.h"
#include "catalog/catalogbuilder.h"
#include "support/data.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace Ajar::Test {

namespace {

/// Turns the lines of a generated catalogue into files by vendor.
class FileMaker
{
public:
    void read(const QByteArray &lines)
    {
        for (const QByteArray &line : lines.split('\n')) {
            QJsonObject object = QJsonDocument::fromJson(line).object();
            const QString id = object[u"id"].toString();
            if (object.contains(u"sources"_s))
                m_sources = object[u"sources"].toObject();
            else if (object.contains(u"vendor"_s))
                m_vendors.insert(object[u"vendor"][u"id"].toString(), object[u"vendor"].toObject());
            else if (object.contains(u"release"_s))
                m_entries[object.take(u"release"_s).toString()].append(object);
            else if (!id.isEmpty())
                m_releases[id.section(u'/', 0, 0)].append(object);
        }
    }

    /// As a person's files, since these may add to a vendor of a file before.
    QStringList write(const QTemporaryDir &folder)
    {
        for (auto vendor = m_releases.begin(); vendor != m_releases.end(); ++vendor) {
            QJsonArray releases;
            for (const QJsonValue &value : std::as_const(vendor.value())) {
                QJsonObject release = value.toObject();
                release.insert(u"entries"_s, m_entries.take(release[u"id"].toString()));
                releases.append(release);
                if (releases.size() == 1000) // files may not be large
                    writeFile(folder, vendor.key(), std::exchange(releases, {}));
            }
            writeFile(folder, vendor.key(), releases);
        }
        return m_paths;
    }

private:
    void writeFile(const QTemporaryDir &folder, const QString &vendor, const QJsonArray &releases)
    {
        const QJsonObject object{{u"format"_s, 1},
                                 {u"vendor"_s, m_vendors[vendor]},
                                 {u"sources"_s, m_paths.isEmpty() ? m_sources : QJsonObject()},
                                 {u"releases"_s, releases}};
        m_paths << folder.filePath(QString::number(m_paths.size()) + u".json"_s);
        QFile file(m_paths.back());
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(object).toJson());
    }

    QJsonObject m_sources;
    QMap<QString, QJsonObject> m_vendors;
    QMap<QString, QJsonArray> m_releases; // by vendor
    QHash<QString, QJsonArray> m_entries; // by release
    QStringList m_paths;
};

} // namespace

std::shared_ptr<const RowIndex> generatedIndex(int entries)
{
    QBuffer lines;
    lines.open(QIODevice::WriteOnly);
    Bench::writeGeneratedCatalog(entries, lines);
    const QTemporaryDir folder;
    QStringList paths;
    {
        FileMaker files;
        files.read(lines.data());
        lines.close();
        lines.setData({});
        paths = files.write(folder);
    }
    return std::make_shared<const RowIndex>(readFiles({}, paths).catalog);
}

std::shared_ptr<const RowIndex> namesIndex(int entries)
{
    static const QStringList words{u"Llama"_s,    u"Qwen"_s, u"Mistral"_s, u"Falcon"_s,
                                   u"通义千问"_s, u"Phi"_s,  u"OLMo"_s};
    CatalogBuilder builder;
    for (int i = 0; i < 50; ++i) {
        const QString number = QString::number(i);
        builder.addVendor({u"vendor-"_s + number, {u"Vendor "_s + number, {}}, {}, {}, {}, {}});
    }
    int release = -1;
    std::string releaseId;
    for (int i = 0; i < entries; ++i) {
        const QString name = words[i % words.size()] + u' ' + QString::number(i % 977);
        if (i % 3 == 0) {
            const int vendor = i * 7 % 50;
            releaseId = "vendor-" + std::to_string(vendor) + '/' + std::to_string(i);
            release = builder.addRelease(releaseId, builder.add(LocalizedText{name, {}}), vendor);
        }
        const LocalizedText entryName{name + u' ' + QString::number(i % 71) + u'B', {}};
        builder.addEntry(releaseId + '-' + std::to_string(i % 3), builder.add(entryName), release);
    }
    return std::make_shared<const RowIndex>(std::make_shared<const Catalog>(builder.finish(), Licenses()));
}

} // namespace Ajar::Test
