// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/packedcatalog.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace Ajar {

namespace {

constexpr quint32 magic = 0x416A6172; // "Ajar", in the byte order of the machine
constexpr quint32 version = 6;
constexpr size_t alignment = 8;
/// Qt's resource compiler puts four bytes before a file; arrays stand so that they are aligned behind them.
constexpr size_t bytesBefore = 4;

constexpr size_t arrayCount = 16;

struct Extent
{
    quint32 offset;
    quint32 count; ///< of records
};

struct Header
{
    quint32 magic;
    quint32 version;
    quint32 newestDate;
    std::array<Extent, arrayCount> arrays;
};

/// Calls `visit` with each array, in the order of the file. One list for both directions.
template <typename Store, typename Visit> void forEachArray(Store &store, Visit visit)
{
    visit(store.texts);
    visit(store.ids);
    visit(store.lists);
    visit(store.claims);
    visit(store.components);
    visit(store.scores);
    visit(store.calls);
    visit(store.stages);
    visit(store.sources);
    visit(store.vendors);
    visit(store.releases);
    visit(store.entries);
    visit(store.entryTable);
    visit(store.sourceTable);
    visit(store.nameOrders[0]);
    visit(store.nameOrders[1]);
}

size_t aligned(size_t offset)
{
    return (offset + bytesBefore + alignment - 1) / alignment * alignment - bytesBefore;
}

/// Where in `holder` the bytes begin so that arrays are aligned: as they are, or else copied.
const char *alignedData(QByteArray &holder, const QByteArray &bytes)
{
    const auto isAligned = [](const char *data) {
        return (reinterpret_cast<quintptr>(data) + bytesBefore) % alignment == 0;
    };
    holder = bytes;
    if (isAligned(holder.constData()))
        return holder.constData();
    holder = QByteArray(bytes.size() + qsizetype(alignment), '\0');
    char *data = holder.data();
    while (!isAligned(data))
        ++data;
    std::memcpy(data, bytes.constData(), size_t(bytes.size()));
    return data;
}

/// Whether it names each of so many entries once, or is not there.
bool isOrder(const Records<quint32> &order, size_t entries)
{
    if (order.size() == 0)
        return true;
    std::vector<bool> isSeen(entries);
    const auto places = order.all();
    return places.size() == entries && std::all_of(places.begin(), places.end(), [&](quint32 place) {
               const size_t entry = place >> 1U;
               if (entry >= entries || isSeen[entry])
                   return false;
               isSeen[entry] = true;
               return true;
           });
}

/// Whether all numbers that others use without a look do lead somewhere.
bool areReferencesSound(const CatalogStore &store)
{
    const auto releases = store.releases.all();
    const auto entries = store.entries.all();
    return std::all_of(releases.begin(), releases.end(),
                       [&](const ReleaseRecord &release) { return release.vendor < store.vendors.size(); })
        && std::all_of(entries.begin(), entries.end(),
                       [&](const EntryRecord &entry) { return entry.release < releases.size(); })
        && std::all_of(store.entryTable.all().begin(), store.entryTable.all().end(),
                       [&](quint32 number) { return number <= entries.size(); })
        && std::all_of(store.nameOrders.begin(), store.nameOrders.end(),
                       [&](const Records<quint32> &order) { return isOrder(order, entries.size()); });
}

} // namespace

QByteArray packCatalog(const CatalogStore &store)
{
    Header header{magic, version, store.newestDate, {}};
    size_t end = sizeof(Header);
    size_t array = 0;
    forEachArray(store, [&](const auto &records) {
        const auto all = records.all();
        end = aligned(end);
        header.arrays[array++] = {quint32(end), quint32(all.size())};
        end += all.size_bytes();
    });

    QByteArray bytes(qsizetype(end), '\0');
    std::memcpy(bytes.data(), &header, sizeof(Header));
    array = 0;
    forEachArray(store, [&](const auto &records) {
        const auto all = records.all();
        if (!all.empty())
            std::memcpy(bytes.data() + header.arrays[array].offset, all.data(), all.size_bytes());
        ++array;
    });
    return bytes;
}

std::optional<CatalogStore> unpackCatalog(const QByteArray &bytes)
{
    Header header{};
    if (size_t(bytes.size()) < sizeof(Header))
        return std::nullopt;
    std::memcpy(&header, bytes.constData(), sizeof(Header));
    if (header.magic != magic || header.version != version)
        return std::nullopt;

    CatalogStore store;
    const char *data = alignedData(store.pack, bytes);
    const auto size = size_t(bytes.size());
    store.newestDate = header.newestDate;
    bool isSound = true;
    size_t array = 0;
    forEachArray(store, [&]<typename Record>(Records<Record> &records) {
        const Extent extent = header.arrays[array++];
        isSound = isSound && extent.offset <= size && extent.count <= (size - extent.offset) / sizeof(Record)
            && (extent.offset + bytesBefore) % alignof(Record) == 0;
        if (isSound)
            records = Records<Record>(
                std::span(reinterpret_cast<const Record *>(data + extent.offset), extent.count));
    });
    return isSound && areReferencesSound(store) ? std::optional(std::move(store)) : std::nullopt;
}

} // namespace Ajar
