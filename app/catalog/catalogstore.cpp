// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/catalogstore.h"

namespace Ajar {

namespace {

/// A text's length and where its bytes begin.
struct Extent
{
    size_t begin = 0;
    size_t length = 0;
};

Extent extentOf(std::span<const char> texts, TextRef ref)
{
    size_t length = 0;
    size_t place = ref;
    for (unsigned shift = 0; shift < 32 && place < texts.size(); shift += 7) {
        const auto byte = quint8(texts[place++]);
        length |= size_t(byte & 0x7FU) << shift;
        if ((byte & 0x80U) == 0)
            return length <= texts.size() - place ? Extent{place, length} : Extent();
    }
    return {};
}

std::string_view textIn(std::span<const char> texts, TextRef ref)
{
    const Extent extent = extentOf(texts, ref);
    return {texts.data() + extent.begin, extent.length};
}

} // namespace

std::string_view CatalogStore::text(TextRef ref) const
{
    return textIn(texts.all(), ref);
}

std::string_view CatalogStore::entryId(const EntryRecord &entry) const
{
    return textIn(ids.all(), entry.id);
}

TextRef CatalogStore::nextText(TextRef ref) const
{
    const Extent extent = extentOf(texts.all(), ref);
    return TextRef(extent.begin + extent.length);
}

QString CatalogStore::string(TextRef ref) const
{
    const std::string_view bytes = text(ref);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

LocalizedText CatalogStore::localized(TextRef ref) const
{
    if (ref == 0)
        return {};
    return {string(ref), string(nextText(ref))};
}

std::span<const TextRef> CatalogStore::list(ListRef ref) const
{
    return ref == 0 ? std::span<const TextRef>() : lists.slice(size_t(ref) + 1, lists[ref]);
}

QStringList CatalogStore::strings(ListRef ref) const
{
    QStringList result;
    for (const TextRef element : list(ref))
        result << string(element);
    return result;
}

int CatalogStore::entryById(std::string_view id) const
{
    return IdTable::find(entryTable.all(), id, [this](quint32 number) { return entryId(entries[number]); });
}

int CatalogStore::sourceById(std::string_view id) const
{
    return IdTable::find(sourceTable.all(), id, [this](quint32 number) { return text(sources[number].id); });
}

size_t CatalogStore::bytes() const
{
    return texts.size() + ids.size() + lists.size() * sizeof(quint32) + claims.size() * sizeof(ClaimRecord)
        + components.size() * sizeof(ComponentRecord) + scores.size() * sizeof(ScoreRecord)
        + calls.size() * sizeof(CallingRecord) + stages.size() * sizeof(StageRecord)
        + sources.size() * sizeof(SourceRecord) + vendors.size() * sizeof(VendorRecord)
        + releases.size() * sizeof(ReleaseRecord) + entries.size() * sizeof(EntryRecord)
        + (entryTable.size() + sourceTable.size() + nameOrders[0].size() + nameOrders[1].size())
        * sizeof(quint32);
}

quint32 IdTable::hash(std::string_view id)
{
    quint32 value = 2166136261U;
    for (const char c : id)
        value = (value ^ quint8(c)) * 16777619U;
    // The lower bits of similar ids differ too little as they are.
    return value ^ value >> 15U;
}

} // namespace Ajar
