// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/catalog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// A word of an enumeration from a file, which may be none.
template <typename Enum> Enum inRange(quint8 value, size_t count)
{
    return Enum(std::min(size_t(value), count - 1));
}

Component componentFrom(const CatalogStore &store, const ComponentRecord &record)
{
    Component component;
    component.id = inRange<ComponentId>(record.id, componentTable().size());
    component.availability = inRange<Availability>(record.availability, size_t(Availability::Unknown) + 1);
    component.gate = inRange<Gate>(record.gate, size_t(Gate::Payment) + 1);
    component.license = store.string(record.license);
    if (record.details != 0) {
        component.url = store.string(record.details);
        component.note = store.localized(store.nextText(record.details));
    }
    component.source = store.string(store.sources[record.source].id);
    component.date = unpackedDate(record.date);
    component.personal = (record.flags & ComponentRecord::Personal) != 0;
    component.peerReviewed = (record.flags & ComponentRecord::PeerReviewed) != 0;
    component.coversDescription = (record.flags & ComponentRecord::CoversDescription) != 0;
    component.coversPublicList = (record.flags & ComponentRecord::CoversPublicList) != 0;
    component.coversThirdPartyList = (record.flags & ComponentRecord::CoversThirdPartyList) != 0;
    return component;
}

Vendor vendorFrom(const CatalogStore &store, const VendorRecord &record)
{
    Vendor vendor{store.string(record.id),      store.localized(record.name),
                  store.string(record.country), {},
                  store.string(record.website), store.strings(record.aliases)};
    if (record.kind != 0 && record.kind <= quint32(vendorKindNames().size()))
        vendor.kind = Vendor::Kind(record.kind - 1);
    return vendor;
}

std::span<const ClaimRecord> claimsOf(const CatalogStore &store, const ReleaseRecord &release)
{
    return store.claims.slice(release.facts, release.factCount);
}

std::span<const ClaimRecord> claimsOf(const CatalogStore &store, const EntryRecord &entry)
{
    return store.claims.slice(entry.facts, entry.factCount);
}

std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), size_t(utf8.size())};
}

} // namespace

QStringList vendorKindNames()
{
    return {u"company"_s, u"nonprofit"_s, u"university"_s, u"government"_s, u"community"_s};
}

const QStringList &callingNames()
{
    static const QStringList names{u"open-source"_s, u"open-weight"_s, u"open"_s, u"proprietary"_s};
    return names;
}

Release::Release(const CatalogStore &store, size_t number)
    : vendor(int(store.releases[number].vendor))
    , facts(store, claimsOf(store, store.releases[number]))
    , m_store(&store)
    , m_record(&store.releases[number])
{
}

QString Release::id() const
{
    return m_store ? m_store->string(m_record->id) : QString();
}

LocalizedText Release::name() const
{
    return m_store ? m_store->localized(m_record->name) : LocalizedText();
}

LocalizedText Release::family() const
{
    return m_store ? m_store->localized(m_record->family) : LocalizedText();
}

std::span<const ComponentRecord> Release::records() const
{
    return m_store ? m_store->components.slice(m_record->components, m_record->componentCount)
                   : std::span<const ComponentRecord>();
}

const ComponentRecord *Release::record(ComponentId wanted) const
{
    const auto all = records();
    const auto found = std::find_if(all.begin(), all.end(), [wanted](const ComponentRecord &record) {
        return record.id == quint8(wanted);
    });
    return found == all.end() ? nullptr : &*found;
}

std::vector<Component> Release::components() const
{
    std::vector<Component> list;
    for (const ComponentRecord &record : records())
        list.push_back(componentFrom(*m_store, record));
    return list;
}

std::optional<Component> Release::component(ComponentId wanted) const
{
    const ComponentRecord *found = record(wanted);
    return found ? std::optional(componentFrom(*m_store, *found)) : std::nullopt;
}

Availability Release::availability(ComponentId wanted) const
{
    const ComponentRecord *found = record(wanted);
    return found ? inRange<Availability>(found->availability, size_t(Availability::Unknown) + 1)
                 : Availability::Unknown;
}

bool Release::coversDescription() const
{
    const ComponentRecord *found = record(ComponentId::DataInformation);
    return found && (found->flags & ComponentRecord::CoversDescription) != 0;
}

Gate Release::gate(ComponentId wanted) const
{
    const ComponentRecord *found = record(wanted);
    return found ? inRange<Gate>(found->gate, size_t(Gate::Payment) + 1) : Gate::None;
}

bool Release::areComponentsConflicting() const
{
    const auto isSaid = [](const ComponentRecord &record) {
        return Availability(record.availability) != Availability::Unknown;
    };
    const ComponentRecord *first = nullptr; // of those on one component, which stand together
    for (const ComponentRecord &record : records()) {
        if (!isSaid(record))
            continue;
        if (!first || first->id != record.id)
            first = &record;
        else if (record.source != first->source && record.availability != first->availability)
            return true;
    }
    return false;
}

std::vector<Calling> Release::calls() const
{
    std::vector<Calling> list;
    if (!m_store)
        return list;
    for (const CallingRecord &record : m_store->calls.slice(m_record->calls, m_record->callCount))
        list.push_back({inRange<Calling::As>(record.as, size_t(callingNames().size())),
                        m_store->string(record.quote), m_store->string(m_store->sources[record.source].id),
                        unpackedDate(record.date), record.isPersonal != 0});
    return list;
}

std::vector<Stage> Release::stages() const
{
    std::vector<Stage> list;
    if (!m_store)
        return list;
    for (const StageRecord &record : m_store->stages.slice(m_record->stages, m_record->stageCount))
        list.push_back(
            {unpackedDate(record.from), inRange<ComponentId>(record.component, componentTable().size()),
             inRange<Availability>(record.availability, size_t(Availability::Unknown) + 1),
             inRange<Gate>(record.gate, size_t(Gate::Payment) + 1), (record.flags & StageRecord::Staged) != 0,
             m_store->localized(record.note), m_store->string(m_store->sources[record.source].id),
             unpackedDate(record.date), (record.flags & StageRecord::Personal) != 0});
    return list;
}

std::vector<int> Release::entries() const
{
    std::vector<int> list;
    if (!m_store)
        return list;
    const size_t count = m_store->entries.size();
    for (quint32 next = m_record->firstEntry; next != 0 && next <= count && list.size() < count;
         next = m_store->entries[next - 1].next)
        list.push_back(int(next - 1));
    return list;
}

Entry::Entry(const CatalogStore &store, size_t number)
    : release(int(store.entries[number].release))
    , facts(store, claimsOf(store, store.entries[number]),
            claimsOf(store, store.releases[store.entries[number].release]))
    , personal((store.entries[number].flags & EntryRecord::Personal) != 0)
    , sourcesDisagree((store.entries[number].flags & EntryRecord::SourcesDisagree) != 0)
    , m_store(&store)
    , m_record(&store.entries[number])
{
}

QString Entry::id() const
{
    const std::string_view id = m_store->entryId(*m_record);
    return QString::fromUtf8(id.data(), qsizetype(id.size()));
}

LocalizedText Entry::name() const
{
    return m_store->localized(m_record->name);
}

QStringList Entry::aliases() const
{
    return m_store->strings(m_record->aliases);
}

std::vector<Score> Entry::scores() const
{
    std::vector<Score> list;
    for (const ScoreRecord &record : m_store->scores.slice(m_record->scores, m_record->scoreCount))
        list.push_back({inRange<BenchmarkId>(record.benchmark, benchmarkTable().size()), record.value,
                        m_store->string(record.variant), m_store->string(record.by),
                        m_store->string(m_store->sources[record.source].id), unpackedDate(record.date),
                        record.isPersonal != 0});
    return list;
}

Catalog::Catalog()
    : Catalog(std::make_shared<const CatalogStore>(), {})
{
}

Catalog::Catalog(std::shared_ptr<const CatalogStore> knowledge, Licenses knownLicenses)
    : store(std::move(knowledge))
    , releases(store.get())
    , entries(store.get())
    , licenses(std::move(knownLicenses))
{
    for (const VendorRecord &record : store->vendors.all())
        vendors.push_back(vendorFrom(*store, record));
}

int Catalog::entryById(const QString &id) const
{
    return store->entryById(viewOf(id.toUtf8()));
}

Source Catalog::source(const QString &id) const
{
    const int number = store->sourceById(viewOf(id.toUtf8()));
    if (number < 0)
        return {};
    const SourceRecord &record = store->sources[size_t(number)];
    return {id, store->string(record.title), store->string(record.publisher), store->string(record.url),
            record.kind == 0 ? Source::Kind::Primary : Source::Kind::Index};
}

} // namespace Ajar
