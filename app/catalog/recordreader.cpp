// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/recordreader.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;

/// Ids of vendors and sources, unlike others, have no vendor in front.
bool isPlainId(const QString &id, const JsonNode &node)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9.-]*\\z"_s);
    const bool isPlain = id.size() <= JsonLimits::idLength && form.match(id).hasMatch();
    if (!isPlain)
        node.report(Kind::WrongFormat, id.left(JsonLimits::idLength),
                    QT_TRANSLATE_NOOP("Problem", "an id of small letters a-z, digits, dots and hyphens"));
    return isPlain;
}

QString readCountry(const JsonNode &node)
{
    const auto code = node.text(JsonLimits::idLength);
    if (!code)
        return {};
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if ((code->size() == 2 || *code == u"INT") && std::all_of(code->begin(), code->end(), isCapital))
        return *code;
    node.report(Kind::WrongFormat, *code,
                QT_TRANSLATE_NOOP("Problem", "a country code such as US, or EU, INT"));
    return {};
}

Vendor knownVendor(const CatalogBuilder &builder, int number)
{
    const CatalogStore &store = builder.store();
    const VendorRecord &record = store.vendors[size_t(number)];
    Vendor vendor{store.string(record.id),      store.localized(record.name),
                  store.string(record.country), {},
                  store.string(record.website), store.strings(record.aliases)};
    if (record.kind != 0)
        vendor.kind = Vendor::Kind(record.kind - 1);
    return vendor;
}

} // namespace

void RecordReader::beginFile(bool personal)
{
    m_personal = personal;
    m_namedReleases.begin(m_builder.store().releases.size());
    m_namedEntries.begin(m_builder.store().entries.size());
}

void RecordReader::readVendor(const JsonNode &node, bool personal)
{
    if (!node.exists() || !node.isObject())
        return;
    node.checkKeys({"id", "name", "country", "kind", "website", "aliases"});
    const auto id = node.required("id").id();
    const auto name = node.required("name").localized();
    if (!id || !name || !isPlainId(*id, node.child("id")))
        return;
    const int known = m_builder.vendorById(id->toStdString());
    if (known >= 0 && !personal) {
        node.child("id").report(Kind::DuplicateId, *id);
        return;
    }
    // A person's file adds to a known vendor and replaces only what it gives.
    Vendor vendor = known >= 0 ? knownVendor(m_builder, known) : Vendor{*id, {}, {}, {}, {}, {}};
    vendor.name = *name;
    if (const QString country = readCountry(node.child("country")); !country.isEmpty())
        vendor.country = country;
    vendor.website = node.child("website").url().value_or(vendor.website);
    if (const auto kind = node.child("kind").wordIn(vendorKindNames()))
        vendor.kind = Vendor::Kind(*kind);
    vendor.aliases += ClaimReader::readAliases(node.child("aliases"));
    vendor.aliases.removeDuplicates();
    if (known >= 0)
        m_builder.setVendor(known, vendor);
    else
        m_builder.addVendor(vendor);
}

void RecordReader::readSources(const JsonNode &node)
{
    if (node.exists() && node.isObject())
        node.forEachMember([&](const QString &id, const JsonNode &source) { readSource(id, source); });
}

void RecordReader::readSource(const QString &id, const JsonNode &node)
{
    if (!node.isObject() || !isPlainId(id, node))
        return;
    node.checkKeys({"title", "publisher", "url", "kind"});
    const auto title = node.required("title").text();
    const auto publisher = node.required("publisher").text();
    const auto url = node.required("url").url();
    const auto kind = node.required("kind").wordIn({u"primary"_s, u"index"_s});
    if (!title || !publisher || !url || !kind)
        return;
    const int known = m_builder.sourceById(id.toStdString());
    if (known < 0) {
        m_builder.addSource({id, *title, *publisher, *url, Source::Kind(*kind)});
        return;
    }
    const CatalogStore &store = m_builder.store();
    const SourceRecord &record = store.sources[size_t(known)];
    if (store.string(record.title) != *title || store.string(record.url) != *url
        || record.kind != quint32(*kind))
        node.report(Kind::Conflict, id, QT_TRANSLATE_NOOP("Problem", "the same title, address and kind"));
}

void RecordReader::readRelease(const JsonNode &node)
{
    node.checkKeys({"id", "name", "family", "facts", "calls", "components", "stages", "entries"});
    const auto id = node.required("id").id();
    const int vendor = id ? vendorOf(*id, node.child("id")) : -1;
    if (vendor < 0)
        return;

    int release = m_builder.releaseById(id->toStdString());
    if (release >= 0 && (m_namedReleases.isRepeated(release) || !m_personal)) {
        node.child("id").report(Kind::DuplicateId, *id);
        return;
    }
    const auto name = release < 0 ? node.required("name").localized() : node.child("name").localized();
    if (release < 0) {
        if (!name)
            return;
        release = m_builder.addRelease(id->toStdString(), m_builder.add(*name), vendor);
    } else if (name) {
        m_builder.setReleaseName(release, *name);
    }
    readReleaseParts(node, release, name.has_value());
}

void RecordReader::readReleaseParts(const JsonNode &node, int release, bool isRenamed)
{
    const ClaimReader reader(m_builder, m_licenses, m_personal);
    if (const auto family = node.child("family").localized())
        m_builder.setFamily(release, *family);
    std::vector<ClaimRecord> claims;
    reader.readFacts(node.child("facts"), claims);
    m_builder.addReleaseFacts(release, claims);
    std::vector<CallingRecord> calls;
    reader.readCalls(node.child("calls"), calls);
    m_builder.addCalls(release, calls);
    std::vector<ComponentRecord> components;
    reader.readComponents(node.child("components"), components);
    m_builder.addComponents(release, components);
    std::vector<StageRecord> stages;
    reader.readStages(node.child("stages"), stages);
    m_builder.addStages(release, stages);

    const bool changesRelease = isRenamed || node.child("family").exists() || node.child("facts").exists()
        || node.child("components").exists() || node.child("calls").exists() || node.child("stages").exists();
    if (m_personal && changesRelease)
        m_builder.markReleasePersonal(release);
    if (const JsonNode entries = node.child("entries"); entries.exists()) {
        entries.forEachElement(CatalogLimits::entriesPerRelease, [&](const JsonNode &element) {
            if (!element.isObject())
                return;
            element.checkKeys({"id", "name", "aliases", "facts", "scores"});
            readEntry(element, release);
        });
    }
}

void RecordReader::readEntryLine(const JsonNode &node)
{
    node.checkKeys({"release", "id", "name", "aliases", "facts", "scores"});
    const auto id = node.required("release").id();
    if (!id)
        return;
    const int release = m_builder.releaseById(id->toStdString());
    if (release >= 0)
        readEntry(node, release);
    else
        node.child("release").report(Kind::DanglingReference, *id,
                                     QT_TRANSLATE_NOOP("Problem", "the id of a release"));
}

void RecordReader::readEntry(const JsonNode &node, int release)
{
    const auto id = node.required("id").id();
    const int vendor = id ? vendorOf(*id, node.child("id")) : -1;
    if (vendor < 0)
        return;
    if (quint32(vendor) != m_builder.store().releases[size_t(release)].vendor) {
        node.child("id").report(Kind::WrongFormat, *id,
                                QT_TRANSLATE_NOOP("Problem", "an id with the vendor of its release"));
        return;
    }

    int entry = m_builder.entryById(id->toStdString());
    const bool isOfOther = entry >= 0 && m_builder.store().entries[size_t(entry)].release != quint32(release);
    if (entry >= 0 && (m_namedEntries.isRepeated(entry) || !m_personal || isOfOther)) {
        node.child("id").report(Kind::DuplicateId, *id);
        return;
    }
    const auto name = entry < 0 ? node.required("name").localized() : node.child("name").localized();
    if (entry < 0) {
        if (!name)
            return;
        entry = m_builder.addEntry(id->toStdString(), m_builder.add(*name), release);
    } else if (name) {
        m_builder.setEntryName(entry, *name);
    }
    if (m_personal)
        m_builder.markPersonal(entry);

    const ClaimReader reader(m_builder, m_licenses, m_personal);
    std::vector<ClaimRecord> claims;
    reader.readFacts(node.child("facts"), claims);
    m_builder.addEntryFacts(entry, claims);
    m_builder.addAliases(entry, ClaimReader::readAliases(node.child("aliases")));
    std::vector<ScoreRecord> scores;
    reader.readScores(node.child("scores"), scores);
    m_builder.addScores(entry, scores);
}

int RecordReader::vendorOf(const QString &id, const JsonNode &node) const
{
    const qsizetype slash = id.indexOf(u'/');
    if (slash < 0) {
        node.report(Kind::WrongFormat, id, QT_TRANSLATE_NOOP("Problem", "an id of the form vendor/name"));
        return -1;
    }
    const int vendor = m_builder.vendorById(id.first(slash).toStdString());
    if (vendor < 0)
        node.report(Kind::DanglingReference, id.first(slash),
                    QT_TRANSLATE_NOOP("Problem", "the id of a vendor"));
    return vendor;
}

} // namespace Ajar
