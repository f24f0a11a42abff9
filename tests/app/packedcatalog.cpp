// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/packedcatalog.h"

#include "catalog/catalogreader.h"
#include "catalog/textorder.h"
#include "exchange/entrywriter.h"
#include "query/roworder.h"
#include "support/catch.h"
#include "support/data.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QResource>
#include <QTemporaryDir>

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

/// Every text that a record of any kind names, in the order of the records.
QStringList textsOf(const CatalogStore &store)
{
    QStringList texts;
    const auto add = [&texts](const LocalizedText &text) { texts << text.en << text.zh; };
    for (const ComponentRecord &record : store.components.all()) {
        texts << store.string(record.license);
        if (record.details != 0) {
            texts << store.string(record.details);
            add(store.localized(store.nextText(record.details)));
        }
    }
    for (const ScoreRecord &record : store.scores.all())
        texts << store.string(record.variant) << store.string(record.by);
    for (const CallingRecord &record : store.calls.all())
        texts << store.string(record.quote);
    for (const StageRecord &record : store.stages.all())
        add(store.localized(record.note));
    for (const SourceRecord &record : store.sources.all())
        texts << store.string(record.id) << store.string(record.title) << store.string(record.publisher)
              << store.string(record.url);
    for (const VendorRecord &record : store.vendors.all()) {
        texts << store.string(record.id) << store.string(record.country) << store.string(record.website)
              << store.strings(record.aliases);
        add(store.localized(record.name));
    }
    for (const ReleaseRecord &record : store.releases.all()) {
        texts << store.string(record.id);
        add(store.localized(record.name));
        add(store.localized(record.family));
    }
    for (const EntryRecord &record : store.entries.all()) {
        add(store.localized(record.name));
        texts << store.strings(record.aliases);
    }
    return texts;
}

} // namespace

TEST_CASE("texts in another order are the same texts")
{
    const CatalogStore moved = withTextsByUse(filesStore());
    CHECK(moved.texts.size() <= filesStore().texts.size());
    CHECK(textsOf(moved) == textsOf(filesStore()));
    CHECK(printed(moved) == printed(filesStore()));
    CHECK(textsOf(*readBundledCatalog().catalog->store) == textsOf(filesStore()));
}

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

TEST_CASE("the program's names are sorted already, as they would be now")
{
    const RowIndex sorting(std::make_shared<const Catalog>(std::make_shared<const CatalogStore>(filesStore()),
                                                           Test::bundledLicenses()));
    const auto store = readBundledCatalog().catalog->store;
    for (const Language language : {Language::English, Language::Chinese}) {
        const auto packed = store->nameOrders[size_t(language)].all();
        CHECK(std::vector(packed.begin(), packed.end()) == sorting.orders().packedNames(language));
        for (const Field field : {Field::Name, Field::Released, Field::Vendor}) {
            const Order order{field, field == Field::Released};
            CHECK(*Test::bundledIndex().orders().sorted(order, language)
                  == *sorting.orders().sorted(order, language));
        }
    }
}

TEST_CASE("names are sorted anew where a person's file adds some")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 1, "vendor": {"id": "aaa", "name": "Aaa"},
"releases": [{"id": "aaa/aardvark", "name": "Aardvark", "entries": [{"id": "aaa/aardvark-1b", "name": "0 Aardvark"}]}]})");
    file.close();
    const CatalogReading reading = readBundledCatalog({file.fileName()});
    CHECK(reading.catalog->store->nameOrders[0].size() == 0);
    const RowIndex index(reading.catalog);
    const auto rows = index.orders().sorted({Field::Name, false}, Language::English);
    REQUIRE(rows->size() == filesStore().entries.size() + 1);
    CHECK(index.entry(rows->front()).id() == u"aaa/aardvark-1b"_s);
}

TEST_CASE("an order that does not name every entry once is refused")
{
    CatalogStore store = filesStore();
    std::vector<quint32> &order = store.nameOrders[0].own();
    for (quint32 entry = 0; entry < store.entries.size(); ++entry)
        order.push_back(entry << 1U);
    CHECK(unpackCatalog(packCatalog(store)));
    order[7] = order[8];
    CHECK_FALSE(unpackCatalog(packCatalog(store)));
    order[7] = quint32(store.entries.size()) << 1U;
    CHECK_FALSE(unpackCatalog(packCatalog(store)));
    order.pop_back();
    CHECK_FALSE(unpackCatalog(packCatalog(store)));
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
