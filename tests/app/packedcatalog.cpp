// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/packedcatalog.h"

#include "catalog/catalogreader.h"
#include "exchange/entrywriter.h"
#include "support/catch.h"
#include "support/data.h"

#include <QDir>
#include <QJsonDocument>
#include <QResource>

#include <random>

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

const CatalogStore &filesStore()
{
    static const CatalogReading reading = [] {
        const QDir folder(Test::resourcePath(u"catalog"_s));
        QStringList paths;
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            paths << folder.filePath(name);
        return Test::readFiles(paths);
    }();
    REQUIRE(reading.problems.empty());
    REQUIRE_FALSE(reading.catalog->entries.empty());
    return *reading.catalog->store;
}

/// Everything about all entries, as text to compare.
QByteArray printed(const CatalogStore &store)
{
    const auto shared = std::make_shared<const CatalogStore>(store);
    const RowIndex index(std::make_shared<const Catalog>(shared, Test::bundledLicenses()));
    QByteArray text;
    for (int row = 0; row < index.size(); ++row)
        text += QJsonDocument(entryAsJson(index, row)).toJson();
    return text;
}

} // namespace

TEST_CASE("a packed catalogue holds what its files hold")
{
    const auto unpacked = unpackCatalog(packCatalog(filesStore()));
    REQUIRE(unpacked);
    CHECK(unpacked->vendors.size() == filesStore().vendors.size());
    CHECK(unpacked->sources.size() == filesStore().sources.size());
    CHECK(unpacked->newestDate == filesStore().newestDate);
    CHECK(printed(*unpacked) == printed(filesStore()));
}

TEST_CASE("a pack is read wherever its bytes lie")
{
    const QByteArray pack = packCatalog(filesStore());
    for (int shift = 0; shift < 8; ++shift) {
        CAPTURE(shift);
        const QByteArray room = QByteArray(shift, 'x') + pack;
        const auto unpacked = unpackCatalog(QByteArray::fromRawData(room.constData() + shift, pack.size()));
        REQUIRE(unpacked);
        CHECK(unpacked->entries.size() == filesStore().entries.size());
        CHECK(unpacked->text(unpacked->entries[0].id) == filesStore().text(filesStore().entries[0].id));
    }
}

TEST_CASE("the program's catalogue is the one of the files, and is used where it lies")
{
    const CatalogReading reading = readBundledCatalog();
    CHECK(reading.problems.empty());
    CHECK(printed(*reading.catalog->store) == printed(filesStore()));

    const QResource resource(u":/catalog.pack"_s);
    REQUIRE(resource.compressionAlgorithm() == QResource::NoCompression);
    const auto *begin = reinterpret_cast<const char *>(resource.data());
    const char *texts = reading.catalog->store->texts.all().data();
    CHECK((texts > begin && texts < begin + resource.size()));
}

TEST_CASE("packing is repeatable")
{
    const QDir folder(Test::resourcePath(u"catalog"_s));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    CHECK(packCatalog(*Test::readFiles(paths).catalog->store) == packCatalog(filesStore()));
}

TEST_CASE("a damaged pack is refused or read, never followed out of bounds")
{
    const QByteArray bytes = packCatalog(filesStore());
    CHECK_FALSE(unpackCatalog({}));
    CHECK_FALSE(unpackCatalog("not a pack"));
    for (qsizetype length = 0; length < bytes.size(); length += 997)
        CHECK_FALSE(unpackCatalog(bytes.first(length)));

    std::mt19937 random(20230314);
    int readable = 0;
    for (int round = 0; round < 12; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 64; ++i)
            damaged[qsizetype(random() % size_t(bytes.size()))] = char(random());
        if (const auto store = unpackCatalog(damaged)) {
            ++readable;
            printed(*store);
        }
    }
    CHECK(readable > 0);
}
