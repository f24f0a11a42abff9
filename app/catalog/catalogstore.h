// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/partialdate.h"

#include <QByteArray>
#include <QStringList>

#include <array>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace Ajar {

/// Place of a text among all texts; 0 is the empty one.
using TextRef = quint32;
/// Place of a list of texts; 0 is the empty one.
using ListRef = quint32;

/// Small records, all of one kind in one piece: their own, or lent by the pack inside the program. A number
/// that leads nowhere (a pack may be damaged) gives a record of zeros, never another memory's bytes.
template <typename T> class Records
{
    static_assert(std::is_trivially_copyable_v<T>);

public:
    Records() = default;
    explicit Records(std::span<const T> lent)
        : m_lent(lent)
        , m_isLent(true)
    {
    }

    std::span<const T> all() const { return m_isLent ? m_lent : std::span<const T>(m_own); }
    size_t size() const { return all().size(); }
    const T &operator[](size_t number) const
    {
        static constexpr T none{};
        const std::span<const T> records = all();
        return number < records.size() ? records[number] : none;
    }
    std::span<const T> slice(size_t begin, size_t count) const
    {
        const std::span<const T> records = all();
        return begin <= records.size() && count <= records.size() - begin ? records.subspan(begin, count)
                                                                          : std::span<const T>();
    }

    /// To be changed; lent ones are copied first.
    std::vector<T> &own()
    {
        if (m_isLent)
            m_own.assign(m_lent.begin(), m_lent.end());
        m_isLent = false;
        return m_own;
    }

private:
    std::vector<T> m_own;
    std::span<const T> m_lent;
    bool m_isLent = false;
};

/// A date in 21 bits that sort as dates do; 0: never set.
constexpr quint32 packedDate(const PartialDate &date)
{
    return quint32(date.year) << 9U | quint32(date.month) << 5U | quint32(date.day);
}
constexpr PartialDate unpackedDate(quint32 bits)
{
    return {int(bits >> 9U & 0xFFFU), int(bits >> 5U & 0xFU), int(bits & 0x1FU)};
}

/// A claim. The fact's type in the table says what `value` is: the bits of a whole number, a double, a flag
/// or a date, or the place of a text or list.
struct ClaimRecord
{
    quint32 keyAndSource; ///< FactKey in the lower 8 bits, number of the source above
    quint32 dateAndFlags; ///< packed date, and the highest bit: personal
    quint64 value;

    static constexpr quint32 personalFlag = 1U << 31U;

    quint8 key() const { return quint8(keyAndSource & 0xFFU); }
    quint32 source() const { return keyAndSource >> 8U; }
    quint32 date() const { return dateAndFlags & ~personalFlag; }
    bool isPersonal() const { return (dateAndFlags & personalFlag) != 0; }
};
static_assert(sizeof(ClaimRecord) == 16);

struct ComponentRecord
{
    enum Flag : quint8 {
        Personal = 1,
        PeerReviewed = 2,
        CoversDescription = 4,
        CoversPublicList = 8,
        CoversThirdPartyList = 16,
    };

    quint8 id;
    quint8 availability;
    quint8 gate;
    quint8 flags;
    quint32 source;
    quint32 date;
    TextRef license;
    TextRef details; ///< address and note (English, Chinese): three texts in a row; 0: none of them
};
static_assert(sizeof(ComponentRecord) == 20);

struct ScoreRecord
{
    quint8 benchmark;
    quint8 isPersonal;
    quint16 padding;
    quint32 source;
    quint32 date;
    TextRef variant;
    TextRef by;
    quint32 morePadding;
    double value;
};
static_assert(sizeof(ScoreRecord) == 32);

struct CallingRecord
{
    quint8 as;
    quint8 isPersonal;
    quint16 padding;
    quint32 source;
    quint32 date;
    TextRef quote;
};
static_assert(sizeof(CallingRecord) == 16);

struct StageRecord
{
    enum Flag : quint8 {
        Personal = 1,
        Staged = 2,
    };

    quint8 component;
    quint8 availability;
    quint8 gate;
    quint8 flags;
    quint32 from; ///< packed date
    quint32 source;
    quint32 date;
    TextRef note; ///< in both languages
};
static_assert(sizeof(StageRecord) == 20);

struct SourceRecord
{
    TextRef id;
    TextRef title;
    TextRef publisher;
    TextRef url;
    quint32 kind;
};

struct VendorRecord
{
    TextRef id;
    TextRef name; ///< in both languages
    TextRef country;
    TextRef website;
    ListRef aliases;
    quint32 kind; ///< 0: not known; else one more than Vendor::Kind
};

struct ReleaseRecord
{
    TextRef id;
    TextRef name; ///< in both languages
    TextRef family; ///< in both languages
    quint32 vendor;
    quint32 facts; ///< the first of its claims
    quint32 factCount;
    quint32 components;
    quint32 componentCount;
    quint32 calls;
    quint32 callCount;
    quint32 stages;
    quint32 stageCount;
    quint32 firstEntry; ///< one more than the number of its first entry; 0: it has none
};

struct EntryRecord
{
    enum Flag : quint32 {
        Personal = 1,
        SourcesDisagree = 2,
    };

    TextRef id; ///< among `ids`
    TextRef name; ///< in both languages
    quint32 release;
    quint32 next; ///< one more than the number of its release's next entry; 0: it is the last
    ListRef aliases;
    quint32 facts;
    quint32 factCount;
    quint32 scores;
    quint32 scoreCount;
    quint32 flags;
};
static_assert(sizeof(EntryRecord) == 40);

/// How the catalogue lies in memory: arrays of small records that name each other by number, and their texts
/// once each as UTF-8. The pack of the build is the same arrays in a file, read where they lie. Views and
/// values for everybody else are in catalog.h; only CatalogBuilder changes a store.
struct CatalogStore
{
    Records<char> texts; ///< each behind its length in bytes (LEB128)
    Records<char> ids; ///< the same of entries' ids, by themselves: names are looked through far more often
    Records<quint32> lists; ///< each a count with so many TextRefs behind it
    Records<ClaimRecord> claims; ///< of one owner in a row, by key, and of one fact in the order shown
    Records<ComponentRecord> components; ///< of one release in a row, by id, and of one id in the order shown
    Records<ScoreRecord> scores;
    Records<CallingRecord> calls;
    Records<StageRecord> stages; ///< of one release in a row, by the day from which they hold
    Records<SourceRecord> sources;
    Records<VendorRecord> vendors;
    Records<ReleaseRecord> releases;
    Records<EntryRecord> entries;
    Records<quint32> entryTable; ///< hash table of their ids, see IdTable
    Records<quint32> sourceTable;
    /// By language, all entries as people sort their names: the number, doubled, and one more where the name
    /// differs from the one before. Empty where nobody has worked that out, as of a catalogue just read.
    std::array<Records<quint32>, 2> nameOrders;
    quint32 newestDate = 0; ///< of any claim, packed
    QByteArray pack; ///< keeps lent bytes alive

    std::string_view text(TextRef ref) const;
    std::string_view entryId(const EntryRecord &entry) const;
    /// The text behind this one, where several stand in a row.
    TextRef nextText(TextRef ref) const;
    QString string(TextRef ref) const;
    LocalizedText localized(TextRef ref) const;
    std::span<const TextRef> list(ListRef ref) const;
    QStringList strings(ListRef ref) const;

    /// Numbers, or -1.
    int entryById(std::string_view id) const;
    int sourceById(std::string_view id) const;

    size_t bytes() const; ///< of all arrays
};

/// A hash table of numbers by their ids, in a plain array so that a file can hold it: linear probing; one
/// more than the number, 0 for an empty place; its size is a power of two.
namespace IdTable {

quint32 hash(std::string_view id); ///< FNV-1a, the same on all machines

template <typename IdOf> int find(std::span<const quint32> table, std::string_view id, IdOf idOf)
{
    if (table.empty())
        return -1;
    const size_t mask = table.size() - 1;
    size_t place = hash(id) & mask;
    for (size_t step = 0; step < table.size() && table[place] != 0; ++step, place = (place + 1) & mask) {
        if (idOf(table[place] - 1) == id)
            return int(table[place] - 1);
    }
    return -1;
}

/// Adds a number that `table` does not have; `count` is how many it has. Grows it when it gets full.
template <typename IdOf> void insert(std::vector<quint32> &table, size_t count, quint32 number, IdOf idOf)
{
    const auto put = [&](quint32 value) {
        const size_t mask = table.size() - 1;
        size_t place = hash(idOf(value)) & mask;
        while (table[place] != 0)
            place = (place + 1) & mask;
        table[place] = value + 1;
    };
    if ((count + 1) * 4 > table.size() * 3) {
        std::vector<quint32> old(std::max<size_t>(16, table.size() * 2));
        old.swap(table);
        for (const quint32 value : old) {
            if (value != 0)
                put(value - 1);
        }
    }
    put(number);
}

} // namespace IdTable

} // namespace Ajar
