// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// The schema says the same as the code. tests/schema.py holds it against files.

#include "base/jsonfile.h"
#include "catalog/catalog.h"
#include "catalog/claimreader.h"
#include "catalog/component.h"
#include "catalog/fact.h"
#include "support/catch.h"
#include "support/data.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

/// The schema's value at `path`, keys separated by spaces, with references followed.
QJsonValue at(const QString &path)
{
    static const QJsonObject schema =
        QJsonDocument::fromJson(Test::contents(Test::resourcePath(u"schema/catalog.schema.json"_s))).object();
    QJsonValue value = schema;
    for (const QString &key : path.split(u' ', Qt::SkipEmptyParts)) {
        value = value.toObject().value(key);
        if (const QString target = value.toObject().value(u"$ref"_s).toString();
            target.startsWith("#/$defs/"_L1)) {
            const QJsonObject beside = value.toObject();
            QJsonObject merged =
                schema.value(u"$defs"_s).toObject().value(target.section(u'/', -1)).toObject();
            for (auto it = beside.begin(); it != beside.end(); ++it)
                merged.insert(it.key(), it.value());
            value = merged;
        }
    }
    return value;
}

QStringList words(const QString &path)
{
    return at(path).toVariant().toStringList();
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

TEST_CASE("Schema and code know the same facts")
{
    CHECK(at(u"$defs facts properties"_s).toObject().keys() == sorted(factIds()));
    CHECK(at(u"$defs facts additionalProperties"_s) == QJsonValue(false));
}

TEST_CASE("Schema and code take the same values for a fact")
{
    for (const FactInfo &info : factTable()) {
        const QString path = u"$defs facts properties "_s + QLatin1StringView(info.id);
        CAPTURE(path);
        CHECK(at(path + u" maxItems"_s).toInt() == CatalogLimits::claimsPerFact);
        // The claim's own "properties" stand beside the reference to it.
        const QJsonObject value = at(path + u" items properties value"_s).toObject();
        const QString type = value.value(u"type"_s).toString();
        const bool isWhole = info.type == FactType::Count || info.type == FactType::Number;
        CHECK((type == u"integer"_s) == isWhole);
        CHECK((type == u"number"_s) == isPrice(info.key));
        if (isWhole || isPrice(info.key)) {
            CHECK(value.value(u"minimum"_s).toDouble(-1) == info.minimum);
            CHECK(value.value(u"maximum"_s).toDouble(-1) == info.maximum);
        }
        CHECK((type == u"boolean"_s) == (info.type == FactType::Flag));
        CHECK((type == u"array"_s) == (info.type == FactType::Modalities || info.type == FactType::Names));
        const QString title = value.value(u"title"_s).toString();
        CHECK((title == u"Date"_s) == (info.type == FactType::Date));
        CHECK((title == u"Licence"_s) == (info.type == FactType::License));
        CHECK((title == u"Web address"_s) == (info.type == FactType::Link));
    }
}

TEST_CASE("Schema and code know the same words")
{
    CHECK(words(u"$defs component properties id enum"_s) == componentNames());
    CHECK(words(u"$defs component properties availability enum"_s) == availabilityNames());
    CHECK(words(u"$defs component properties gate enum"_s) == gateNames());
    CHECK(words(u"$defs score properties benchmark enum"_s) == benchmarkIds());
    CHECK(words(u"$defs calling properties as enum"_s) == callingNames());
    CHECK(words(u"$defs modality enum"_s) == modalities());
    CHECK(words(u"$defs vendor properties kind enum"_s) == vendorKindNames());
}

TEST_CASE("Schema and code have the same bounds")
{
    CHECK(at(u"$defs text maxLength"_s).toInt() == JsonLimits::textLength);
    CHECK(at(u"$defs plainId maxLength"_s).toInt() == JsonLimits::idLength);
    CHECK(at(u"$defs vendorId maxLength"_s).toInt() == JsonLimits::idLength);
    CHECK(at(u"$defs license maxLength"_s).toInt() == JsonLimits::idLength);
    CHECK(at(u"$defs url maxLength"_s).toInt() == JsonLimits::urlLength);
    CHECK(at(u"$defs facts properties providers items properties value maxItems"_s).toInt()
          == JsonLimits::listLength);
    CHECK(at(u"$defs aliases maxItems"_s).toInt() == JsonLimits::listLength);
    CHECK(at(u"$defs aliases items maxLength"_s).toInt() == CatalogLimits::aliasLength);
    CHECK(at(u"$defs score properties variant maxLength"_s).toInt() == JsonLimits::idLength);
    CHECK(at(u"$defs score properties by maxLength"_s).toInt() == JsonLimits::idLength);
    CHECK(at(u"$defs calling properties quote maxLength"_s).toInt() == Calling::maximumLength);
    CHECK(at(u"properties releases maxItems"_s).toInt() == CatalogLimits::releasesPerFile);
    CHECK(at(u"$defs release properties entries maxItems"_s).toInt() == CatalogLimits::entriesPerRelease);
    CHECK(at(u"$defs release properties components maxItems"_s).toInt()
          == CatalogLimits::componentsPerRelease);
    CHECK(at(u"$defs release properties calls maxItems"_s).toInt() == CatalogLimits::callsPerRelease);
    CHECK(at(u"$defs release properties stages maxItems"_s).toInt() == CatalogLimits::stagesPerRelease);
    CHECK(at(u"$defs entry properties scores maxItems"_s).toInt() == CatalogLimits::scoresPerEntry);
}

TEST_CASE("No object of the schema takes keys that it does not name")
{
    for (const QString &name : {u""_s, u"$defs vendor "_s, u"$defs source "_s, u"$defs release "_s,
                                u"$defs entry "_s, u"$defs claim "_s, u"$defs component "_s,
                                u"$defs score "_s, u"$defs calling "_s, u"$defs stage "_s}) {
        CAPTURE(name);
        CHECK(at(name + u"additionalProperties"_s) == QJsonValue(false));
    }
}
