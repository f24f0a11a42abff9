// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/importer.h"

#include "catalog/catalogbuilder.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;
constexpr int nameLength = 200;

/// Letters and digits of ASCII, everything else a hyphen, as ids are made.
QString slug(const QString &text)
{
    QString result;
    for (const QChar c : text.toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c == u'.' && !result.isEmpty()))
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    while (result.endsWith(u'-') || result.endsWith(u'.'))
        result.chop(1);
    return result.isEmpty() ? u"unnamed"_s : result.left(48);
}

QJsonValue jsonOf(const FactValue &value)
{
    struct Writer
    {
        QJsonValue operator()(const PartialDate &date) const { return date.toIso(); }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(const QStringList &list) const { return QJsonArray::fromStringList(list); }
    };
    return std::visit(Writer(), value);
}

QJsonObject jsonOf(const Facts &facts)
{
    QJsonObject result;
    for (const auto &[key, claims] : facts.all()) {
        QJsonArray list;
        for (const Claim &claim : claims)
            list << QJsonObject{{u"value"_s, jsonOf(claim.value)},
                                {u"source"_s, claim.source},
                                {u"date"_s, claim.date.toIso()}};
        result.insert(QLatin1StringView(factInfo(key).id), list);
    }
    return result;
}

QJsonObject jsonOf(const Component &component)
{
    QJsonObject result{{u"id"_s, QLatin1StringView(componentInfo(component.id).name)},
                       {u"availability"_s, availabilityNames()[int(component.availability)]},
                       {u"source"_s, component.source},
                       {u"date"_s, component.date.toIso()}};
    if (!component.license.isEmpty())
        result.insert(u"license"_s, component.license);
    if (!component.url.isEmpty())
        result.insert(u"url"_s, component.url);
    if (component.peerReviewed)
        result.insert(u"peer_reviewed"_s, true);
    return result;
}

} // namespace

ImportReader::ImportReader(ImportedFile &file, const Licenses &licenses, const QDate &today)
    : m_file(file)
    , m_licenses(licenses)
    , m_date{today.year(), today.month(), today.day()}
    , m_draft(std::make_shared<Draft>())
{
}

void ImportReader::report(const YamlNode &node, Kind kind, const QString &found, const char *expected,
                          const QString &detail) const
{
    m_file.problems.push_back({kind, m_file.name, node.pointer, node.line, found, expected, detail});
}

const YamlNode &ImportReader::required(const YamlNode &map, const char *key) const
{
    const YamlNode &node = map[QLatin1StringView(key)];
    if (!node.exists())
        report(map, Kind::MissingKey, QLatin1StringView(key));
    return node;
}

QString ImportReader::text(const YamlNode &node) const
{
    if (!node.exists() || node.isNull())
        return {};
    if (!node.isText()) {
        report(node, Kind::WrongType, {}, QT_TRANSLATE_NOOP("Problem", "a text in quotes"));
        return {};
    }
    const QString text = node.text.simplified();
    if (text.size() > nameLength) {
        report(node, Kind::TooLarge, QString::number(text.size()),
               QT_TRANSLATE_NOOP("Problem", "a text of at most %1 characters"), QString::number(nameLength));
        return {};
    }
    const bool isClean = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    if (isClean)
        return text;
    report(node, Kind::WrongFormat, {},
           QT_TRANSLATE_NOOP("Problem", "a text that is not empty and has no control characters"));
    return {};
}

QString ImportReader::requiredText(const YamlNode &map, const char *key) const
{
    const YamlNode &node = required(map, key);
    const QString found = text(node);
    if (found.isEmpty() && (node.isNull() || node.isText()))
        report(node, Kind::MissingKey, QLatin1StringView(key));
    return found;
}

QString ImportReader::address(const YamlNode &node) const
{
    if (node.isList()) {
        for (const YamlNode &element : node.list) {
            if (const QString found = address(element); !found.isEmpty())
                return found;
        }
        return {};
    }
    if (!node.isText() || node.text.trimmed().isEmpty())
        return {};
    const QString text = node.text.trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() <= 2000 && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == u"https" || url.scheme() == u"http"))
        return text;
    report(node, Kind::WrongFormat, text.left(60), QT_TRANSLATE_NOOP("Problem", "a web address, https://…"));
    return {};
}

std::optional<PartialDate> ImportReader::date(const YamlNode &node) const
{
    if (!node.isText() || node.text.trimmed().isEmpty())
        return std::nullopt;
    const auto found = PartialDate::fromIso(node.text.trimmed());
    if (!found || found->month == 0) {
        report(node, Kind::ImpossibleDate, node.text.left(60),
               QT_TRANSLATE_NOOP("Problem", "a date such as 2023-07-18 or 2023-07"));
        return std::nullopt;
    }
    return found;
}

ImportReader::Draft &ImportReader::begin(const QString &vendor, const QString &name, const Source &source)
{
    *m_draft = {vendor, name, source, {}, {}};
    return *m_draft;
}

void ImportReader::addFact(FactKey key, FactValue value) const
{
    m_draft->facts.push_back({key, std::move(value), m_date});
}

void ImportReader::finish() const
{
    CatalogBuilder builder;
    const QString vendorId = slug(m_draft->vendor);
    const QString entryId = vendorId + u'/' + slug(m_draft->name);
    const std::string id = entryId.toStdString();
    const LocalizedText name{m_draft->name, {}};
    const int source = builder.addSource(m_draft->source);
    const int vendor = builder.addVendor({vendorId, {m_draft->vendor, {}}, {}, {}, {}, {}});
    const int release = builder.addRelease(id, builder.add(name), vendor);
    builder.addEntry(id, builder.add(name), release);
    std::vector<ComponentRecord> components;
    for (const Component &component : m_draft->components)
        components.push_back(builder.record(component, source));
    builder.addComponents(release, components);
    std::vector<ClaimRecord> claims;
    for (const Draft::Fact &fact : m_draft->facts)
        claims.push_back(
            CatalogBuilder::claim(fact.key, builder.value(fact.value), source, fact.date, false));
    builder.addReleaseFacts(release, claims);
    m_file.catalog.emplace(builder.finish(), m_licenses);
}

ImportedFile importYaml(YamlReading reading, const QString &name, const Licenses &licenses,
                        const QDate &today)
{
    ImportedFile file;
    file.name = name;
    file.problems = std::move(reading.problems);
    if (!reading.root)
        return file;
    const YamlNode &root = *reading.root;
    if (root["release"_L1].exists()) {
        file.format = ImportedFile::Format::Mof;
        readMof(root, ImportReader(file, licenses, today));
    } else if (root["system"_L1].exists()) {
        file.format = ImportedFile::Format::Osai;
        readOsai(root, ImportReader(file, licenses, today));
    } else {
        file.problems.push_back({Kind::UnknownValue,
                                 name,
                                 {},
                                 root.line,
                                 root.keys.empty() ? QString() : root.keys.front().left(60),
                                 QT_TRANSLATE_NOOP("Problem",
                                                   "the key “release” (Model Openness Framework) or “system” "
                                                   "(European Open Source AI Index)"),
                                 {}});
    }
    std::stable_sort(file.problems.begin(), file.problems.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
    return file;
}

ImportedFile importFile(const QString &path, const Licenses &licenses, const QDate &today)
{
    return importYaml(readYamlFile(path), path, licenses, today);
}

QJsonObject catalogFileOf(const ImportedFile &file)
{
    const Catalog &catalog = *file.catalog;
    const Vendor &vendor = catalog.vendors.front();
    const Release release = file.release();
    const Entry entry = catalog.entries.front();
    QJsonObject sources;
    for (const SourceRecord &record : catalog.store->sources.all()) {
        const Source source = catalog.source(catalog.store->string(record.id));
        sources.insert(source.id,
                       QJsonObject{{u"title"_s, source.title},
                                   {u"publisher"_s, source.publisher},
                                   {u"url"_s, source.url},
                                   {u"kind"_s, u"index"_s}});
    }
    QJsonArray components;
    for (const Component &component : release.components())
        components << jsonOf(component);
    const QJsonObject entryJson{{u"id"_s, entry.id()}, {u"name"_s, entry.name().en}};
    const QJsonObject json{{u"id"_s, release.id()},
                           {u"name"_s, release.name().en},
                           {u"facts"_s, jsonOf(release.facts)},
                           {u"components"_s, components},
                           {u"entries"_s, QJsonArray{entryJson}}};
    return {{u"format"_s, 1},
            {u"vendor"_s, QJsonObject{{u"id"_s, vendor.id}, {u"name"_s, vendor.name.en}}},
            {u"sources"_s, sources},
            {u"releases"_s, QJsonArray{json}}};
}

} // namespace Ajar
