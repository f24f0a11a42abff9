// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/packedcatalog.h"

#include "catalog/catalogreader.h"
#include "exchange/entrywriter.h"
#include "license/licensereader.h"
#include "support/catch.h"

#include <QDir>
#include <QJsonDocument>

#include <random>

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

Catalog bundledDraft()
{
    Problems problems;
    Catalog base;
    base.licenses = readLicenses(QStringLiteral(AJAR_RESOURCES "/licenses/licenses.json"), problems);
    const QDir folder(QStringLiteral(AJAR_RESOURCES "/catalog"));
    std::vector<CatalogFile> files;
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        files.push_back({folder.filePath(name), false});
    Catalog draft = readDraft(files, std::move(base), problems);
    REQUIRE(problems.empty());
    REQUIRE_FALSE(draft.entries.empty());
    return draft;
}

/// Everything about all entries, as text to compare.
QByteArray printed(Catalog catalog)
{
    completeCatalog(catalog);
    const RowIndex index(std::make_shared<const Catalog>(std::move(catalog)));
    QByteArray text;
    for (int row = 0; row < index.size(); ++row)
        text += QJsonDocument(entryAsJson(index, row)).toJson();
    return text;
}

} // namespace

TEST_CASE("a packed catalogue holds what its files hold")
{
    const Catalog draft = bundledDraft();
    auto unpacked = unpackCatalog(packCatalog(draft));
    REQUIRE(unpacked);
    CHECK(unpacked->vendors.size() == draft.vendors.size());
    CHECK(unpacked->sources.size() == draft.sources.size());
    unpacked->licenses = draft.licenses;
    CHECK(printed(*unpacked) == printed(draft));
}

TEST_CASE("the program's catalogue is the one of the files")
{
    const CatalogReading reading = readBundledCatalog();
    CHECK(reading.problems.empty());
    Catalog completed = *reading.catalog;
    CHECK(printed(completed) == printed(bundledDraft()));
}

TEST_CASE("packing is repeatable")
{
    CHECK(packCatalog(bundledDraft()) == packCatalog(bundledDraft()));
}

TEST_CASE("a damaged pack is refused or read, never followed out of bounds")
{
    const QByteArray bytes = packCatalog(bundledDraft());
    CHECK_FALSE(unpackCatalog({}));
    CHECK_FALSE(unpackCatalog("not a pack"));
    for (qsizetype length = 0; length < bytes.size(); length += 997)
        CHECK_FALSE(unpackCatalog(bytes.first(length)));

    std::mt19937 random(20230314);
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 8; ++i)
            damaged[qsizetype(random() % size_t(bytes.size()))] = char(random());
        if (auto catalog = unpackCatalog(damaged))
            completeCatalog(*catalog);
    }
}
