// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/catalogbuilder.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace Ajar {

namespace {

std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), size_t(utf8.size())};
}

/// The rule that picks which of several claims or components is shown; documented at Claims.
struct Rank
{
    quint8 subject; ///< fact or component
    bool isPersonal;
    quint32 kind; ///< of the source; primary is less
    quint32 date;
};

Rank rankOf(const CatalogStore &store, const ClaimRecord &record)
{
    return {record.key(), record.isPersonal(), store.sources[record.source()].kind, record.date()};
}

Rank rankOf(const CatalogStore &store, const ComponentRecord &record)
{
    return {record.id, (record.flags & ComponentRecord::Personal) != 0, store.sources[record.source].kind,
            record.date};
}

bool operator<(const Rank &a, const Rank &b)
{
    if (a.subject != b.subject)
        return a.subject < b.subject;
    if (a.isPersonal != b.isPersonal)
        return a.isPersonal;
    return a.kind != b.kind ? a.kind < b.kind : a.date > b.date;
}

/// Sorts claims or components for `extend`.
auto inOrderShown(const CatalogStore &store)
{
    return [&store](const auto &a, const auto &b) { return rankOf(store, a) < rankOf(store, b); };
}

/// Appends records to those of an owner, who stand in a row: where it has some already, all move to the end.
template <typename Record, typename Before>
void extend(Records<Record> &arena, quint32 &begin, quint32 &count, std::vector<Record> &more, Before before)
{
    if (more.empty())
        return;
    const auto old = arena.slice(begin, count);
    more.insert(more.begin(), old.begin(), old.end());
    if (!std::is_sorted(more.begin(), more.end(), before))
        std::stable_sort(more.begin(), more.end(), before);
    std::vector<Record> &records = arena.own();
    begin = quint32(records.size());
    count = quint32(more.size());
    records.insert(records.end(), more.begin(), more.end());
}

std::vector<quint32> tableOf(size_t count, const auto &idOf)
{
    std::vector<quint32> table;
    for (size_t number = 0; number < count; ++number)
        IdTable::insert(table, number, quint32(number), idOf);
    return table;
}

/// A bit for each fact on which sources disagree, and for each that there is.
struct FactSet
{
    quint64 present = 0;
    quint64 conflicting = 0;
};

FactSet factsOf(const CatalogStore &store, std::span<const ClaimRecord> claims)
{
    static_assert(size_t(FactKey::ArchTied) < 64);
    FactSet set;
    for (size_t i = 0; i < claims.size();) {
        size_t end = i + 1;
        while (end < claims.size() && claims[end].key() == claims[i].key())
            ++end;
        const quint64 bit = quint64(1) << (claims[i].key() & 63U);
        set.present |= bit;
        if (Claims(store, claims.subspan(i, end - i)).isConflicting())
            set.conflicting |= bit;
        i = end;
    }
    return set;
}

TextRef addTo(std::vector<char> &texts, std::string_view text)
{
    const auto place = TextRef(texts.size());
    size_t length = text.size();
    for (; length >= 0x80; length >>= 7U)
        texts.push_back(char((length & 0x7FU) | 0x80U));
    texts.push_back(char(length));
    texts.insert(texts.end(), text.begin(), text.end());
    return place;
}

} // namespace

CatalogBuilder::CatalogBuilder(CatalogStore base)
    : m_store(std::move(base))
{
    m_store.nameOrders = {}; // more names are to come
    if (m_store.texts.size() == 0)
        m_store.texts.own().push_back(0); // the empty text
    if (m_store.ids.size() == 0)
        m_store.ids.own().push_back(0);
    if (m_store.lists.size() == 0)
        m_store.lists.own().push_back(0);
    m_vendorTable =
        tableOf(m_store.vendors.size(), [this](quint32 n) { return m_store.text(m_store.vendors[n].id); });
    m_releaseTable =
        tableOf(m_store.releases.size(), [this](quint32 n) { return m_store.text(m_store.releases[n].id); });
    m_lastEntries.resize(m_store.releases.size());
    for (size_t entry = 0; entry < m_store.entries.size(); ++entry) {
        if (m_store.entries[entry].next == 0)
            m_lastEntries[m_store.entries[entry].release] = quint32(entry) + 1;
    }
}

int CatalogBuilder::vendorById(std::string_view id) const
{
    return IdTable::find(m_vendorTable, id,
                         [this](quint32 n) { return m_store.text(m_store.vendors[n].id); });
}

int CatalogBuilder::releaseById(std::string_view id) const
{
    return IdTable::find(m_releaseTable, id,
                         [this](quint32 n) { return m_store.text(m_store.releases[n].id); });
}

// ---------------------------------------------------------------- texts

TextRef CatalogBuilder::add(std::string_view text)
{
    return addTo(m_store.texts.own(), text);
}

TextRef CatalogBuilder::add(const LocalizedText &text)
{
    const TextRef place = add(viewOf(text.en.toUtf8()));
    add(viewOf(text.zh.toUtf8()));
    return place;
}

TextRef CatalogBuilder::shared(std::string_view text)
{
    if (text.empty())
        return 0;
    if (const auto found = m_texts.find(text); found != m_texts.end())
        return found->second;
    const TextRef place = add(text);
    m_texts.emplace(text, place);
    return place;
}

TextRef CatalogBuilder::shared(const QString &text)
{
    return shared(viewOf(text.toUtf8()));
}

TextRef CatalogBuilder::shared(const LocalizedText &text)
{
    if (text.isEmpty())
        return 0;
    // No text holds a zero byte, so that no other text has this key.
    const std::string key = text.en.toStdString() + '\0' + text.zh.toStdString();
    if (const auto found = m_texts.find(key); found != m_texts.end())
        return found->second;
    return m_texts.emplace(key, add(text)).first->second;
}

ListRef CatalogBuilder::sharedList(const std::vector<TextRef> &texts)
{
    if (texts.empty())
        return 0;
    const std::string key(reinterpret_cast<const char *>(texts.data()), texts.size() * sizeof(TextRef));
    if (const auto found = m_lists.find(key); found != m_lists.end())
        return found->second;
    std::vector<quint32> &lists = m_store.lists.own();
    const auto place = ListRef(lists.size());
    lists.push_back(quint32(texts.size()));
    lists.insert(lists.end(), texts.begin(), texts.end());
    m_lists.emplace(key, place);
    return place;
}

ListRef CatalogBuilder::sharedList(const QStringList &texts)
{
    std::vector<TextRef> places;
    for (const QString &text : texts)
        places.push_back(shared(text));
    return sharedList(places);
}

// ---------------------------------------------------------------- records

ClaimRecord CatalogBuilder::claim(FactKey key, quint64 value, int source, const PartialDate &date,
                                  bool personal)
{
    return {quint32(key) | quint32(source) << 8U,
            packedDate(date) | (personal ? ClaimRecord::personalFlag : 0U), value};
}

quint64 CatalogBuilder::value(const FactValue &value)
{
    struct Packer
    {
        CatalogBuilder &builder;
        quint64 operator()(const PartialDate &date) const { return packedDate(date); }
        quint64 operator()(qint64 number) const { return quint64(number); }
        quint64 operator()(double number) const { return std::bit_cast<quint64>(number); }
        quint64 operator()(bool flag) const { return flag ? 1 : 0; }
        quint64 operator()(const QString &text) const { return builder.shared(text); }
        quint64 operator()(const QStringList &list) const { return builder.sharedList(list); }
    };
    return std::visit(Packer{*this}, value);
}

ComponentRecord CatalogBuilder::record(const Component &component, int source)
{
    ComponentRecord record{
        quint8(component.id), quint8(component.availability), quint8(component.gate),    0,
        quint32(source),      packedDate(component.date),     shared(component.license), 0};
    if (!component.url.isEmpty() || !component.note.isEmpty()) {
        record.details = add(viewOf(component.url.toUtf8()));
        add(component.note);
    }
    const auto set = [&record](bool isSet, ComponentRecord::Flag flag) {
        if (isSet)
            record.flags = quint8(record.flags | flag);
    };
    set(component.personal, ComponentRecord::Personal);
    set(component.peerReviewed, ComponentRecord::PeerReviewed);
    set(component.coversDescription, ComponentRecord::CoversDescription);
    set(component.coversPublicList, ComponentRecord::CoversPublicList);
    set(component.coversThirdPartyList, ComponentRecord::CoversThirdPartyList);
    return record;
}

StageRecord CatalogBuilder::record(const Stage &stage, int source)
{
    const int flags = (stage.personal ? StageRecord::Personal : 0) | (stage.staged ? StageRecord::Staged : 0);
    return {quint8(stage.component), quint8(stage.availability), quint8(stage.gate),
            quint8(flags),           packedDate(stage.from),     quint32(source),
            packedDate(stage.date),  shared(stage.note)};
}

int CatalogBuilder::addSource(const Source &source)
{
    std::vector<SourceRecord> &sources = m_store.sources.own();
    sources.push_back({add(viewOf(source.id.toUtf8())), shared(source.title), shared(source.publisher),
                       shared(source.url), source.kind == Source::Kind::Primary ? 0U : 1U});
    const size_t number = sources.size() - 1;
    IdTable::insert(m_store.sourceTable.own(), number, quint32(number),
                    [this](quint32 n) { return m_store.text(m_store.sources[n].id); });
    return int(number);
}

int CatalogBuilder::addVendor(const Vendor &vendor)
{
    const size_t number = m_store.vendors.size();
    m_store.vendors.own().push_back({add(viewOf(vendor.id.toUtf8())), 0, 0, 0, 0, 0});
    IdTable::insert(m_vendorTable, number, quint32(number),
                    [this](quint32 n) { return m_store.text(m_store.vendors[n].id); });
    setVendor(int(number), vendor);
    return int(number);
}

void CatalogBuilder::setVendor(int number, const Vendor &vendor)
{
    const quint32 kind = vendor.kind ? quint32(*vendor.kind) + 1 : 0;
    const VendorRecord record{m_store.vendors[size_t(number)].id,
                              shared(vendor.name),
                              shared(vendor.country),
                              shared(vendor.website),
                              sharedList(vendor.aliases),
                              kind};
    m_store.vendors.own()[size_t(number)] = record;
}

int CatalogBuilder::addRelease(std::string_view id, TextRef name, int vendor)
{
    std::vector<ReleaseRecord> &releases = m_store.releases.own();
    const size_t number = releases.size();
    releases.push_back({add(id), name, 0, quint32(vendor), 0, 0, 0, 0, 0, 0, 0, 0, 0});
    m_lastEntries.push_back(0);
    IdTable::insert(m_releaseTable, number, quint32(number),
                    [this](quint32 n) { return m_store.text(m_store.releases[n].id); });
    return int(number);
}

int CatalogBuilder::addEntry(std::string_view id, TextRef name, int release)
{
    std::vector<EntryRecord> &entries = m_store.entries.own();
    const size_t number = entries.size();
    entries.push_back({addTo(m_store.ids.own(), id), name, quint32(release), 0, 0, 0, 0, 0, 0, 0});
    quint32 &last = m_lastEntries[size_t(release)];
    if (last == 0)
        m_store.releases.own()[size_t(release)].firstEntry = quint32(number) + 1;
    else
        entries[last - 1].next = quint32(number) + 1;
    last = quint32(number) + 1;
    IdTable::insert(m_store.entryTable.own(), number, quint32(number),
                    [this](quint32 n) { return m_store.entryId(m_store.entries[n]); });
    return int(number);
}

void CatalogBuilder::setReleaseName(int release, const LocalizedText &name)
{
    m_store.releases.own()[size_t(release)].name = add(name);
}

void CatalogBuilder::setFamily(int release, const LocalizedText &family)
{
    m_store.releases.own()[size_t(release)].family = shared(family);
}

void CatalogBuilder::setEntryName(int entry, const LocalizedText &name)
{
    m_store.entries.own()[size_t(entry)].name = add(name);
}

void CatalogBuilder::markPersonal(int entry)
{
    m_store.entries.own()[size_t(entry)].flags |= EntryRecord::Personal;
}

void CatalogBuilder::markReleasePersonal(int release)
{
    m_personalReleases.push_back(release);
}

void CatalogBuilder::addReleaseFacts(int release, std::vector<ClaimRecord> &claims)
{
    ReleaseRecord &record = m_store.releases.own()[size_t(release)];
    extend(m_store.claims, record.facts, record.factCount, claims, inOrderShown(m_store));
}

void CatalogBuilder::addEntryFacts(int entry, std::vector<ClaimRecord> &claims)
{
    EntryRecord &record = m_store.entries.own()[size_t(entry)];
    extend(m_store.claims, record.facts, record.factCount, claims, inOrderShown(m_store));
}

void CatalogBuilder::addComponents(int release, std::vector<ComponentRecord> &components)
{
    ReleaseRecord &record = m_store.releases.own()[size_t(release)];
    extend(m_store.components, record.components, record.componentCount, components, inOrderShown(m_store));
}

void CatalogBuilder::addCalls(int release, std::vector<CallingRecord> &calls)
{
    ReleaseRecord &record = m_store.releases.own()[size_t(release)];
    extend(m_store.calls, record.calls, record.callCount, calls,
           [](const CallingRecord &a, const CallingRecord &b) { return a.date < b.date; });
}

void CatalogBuilder::addStages(int release, std::vector<StageRecord> &stages)
{
    ReleaseRecord &record = m_store.releases.own()[size_t(release)];
    extend(m_store.stages, record.stages, record.stageCount, stages,
           [](const StageRecord &a, const StageRecord &b) { return a.from < b.from; });
}

void CatalogBuilder::addScores(int entry, std::vector<ScoreRecord> &scores)
{
    EntryRecord &record = m_store.entries.own()[size_t(entry)];
    extend(m_store.scores, record.scores, record.scoreCount, scores,
           [](const ScoreRecord &a, const ScoreRecord &b) {
               return a.benchmark != b.benchmark ? a.benchmark < b.benchmark : a.date > b.date;
           });
}

void CatalogBuilder::addAliases(int entry, const QStringList &aliases)
{
    if (aliases.isEmpty())
        return;
    QStringList all = m_store.strings(m_store.entries[size_t(entry)].aliases) + aliases;
    all.removeDuplicates();
    const ListRef list = sharedList(all);
    m_store.entries.own()[size_t(entry)].aliases = list;
}

// ---------------------------------------------------------------- the whole

bool CatalogBuilder::isFull() const
{
    constexpr size_t bound = std::numeric_limits<quint32>::max() - (quint32(1) << 24U);
    return m_store.texts.size() > bound || m_store.ids.size() > bound || m_store.claims.size() > bound
        || m_store.lists.size() > bound || m_store.sources.size() >= (size_t(1) << 24U) - 1;
}

std::shared_ptr<const CatalogStore> CatalogBuilder::finish()
{
    giveReleaseClaims();
    markDisagreements();
    quint32 newest = 0;
    for (const ClaimRecord &claim : m_store.claims.all())
        newest = std::max(newest, claim.date());
    m_store.newestDate = newest;
    shrink();
    return std::make_shared<const CatalogStore>(std::move(m_store));
}

/// An entry's claims replace its release's, but not what the person says about the whole release.
void CatalogBuilder::giveReleaseClaims()
{
    std::sort(m_personalReleases.begin(), m_personalReleases.end());
    m_personalReleases.erase(std::unique(m_personalReleases.begin(), m_personalReleases.end()),
                             m_personalReleases.end());
    for (const int number : m_personalReleases) {
        const Release release(m_store, size_t(number));
        const ReleaseRecord record = m_store.releases[size_t(number)];
        for (const int entry : release.entries()) {
            const EntryRecord old = m_store.entries[size_t(entry)];
            const FactSet own = factsOf(m_store, m_store.claims.slice(old.facts, old.factCount));
            std::vector<ClaimRecord> given;
            for (const ClaimRecord &claim : m_store.claims.slice(record.facts, record.factCount)) {
                if (claim.isPersonal() && (own.present >> claim.key() & 1U) != 0)
                    given.push_back(claim);
            }
            addEntryFacts(entry, given);
            markPersonal(entry);
        }
    }
}

void CatalogBuilder::markDisagreements()
{
    std::vector<FactSet> ofReleases;
    std::vector<bool> componentsOf;
    ofReleases.reserve(m_store.releases.size());
    for (size_t number = 0; number < m_store.releases.size(); ++number) {
        const ReleaseRecord &record = m_store.releases[number];
        ofReleases.push_back(factsOf(m_store, m_store.claims.slice(record.facts, record.factCount)));
        componentsOf.push_back(Release(m_store, number).areComponentsConflicting());
    }
    for (EntryRecord &entry : m_store.entries.own()) {
        const FactSet own = factsOf(m_store, m_store.claims.slice(entry.facts, entry.factCount));
        const quint64 inherited = ofReleases[entry.release].conflicting & ~own.present;
        const bool doDisagree = own.conflicting != 0 || inherited != 0 || componentsOf[entry.release];
        entry.flags = doDisagree ? entry.flags | EntryRecord::SourcesDisagree
                                 : entry.flags & ~quint32(EntryRecord::SourcesDisagree);
    }
}

void CatalogBuilder::shrink()
{
    const auto fit = [](auto &...records) { (records.own().shrink_to_fit(), ...); };
    fit(m_store.texts, m_store.ids, m_store.lists, m_store.claims, m_store.components, m_store.scores,
        m_store.calls, m_store.stages, m_store.sources, m_store.vendors, m_store.releases, m_store.entries,
        m_store.entryTable, m_store.sourceTable);
    m_store.pack.clear();
}

} // namespace Ajar
