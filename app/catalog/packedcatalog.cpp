// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/packedcatalog.h"

#include <QDataStream>
#include <QIODevice>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr quint32 magic = 0x416A6172; // "Ajar"
constexpr quint32 version = 2;

/// Writes texts as numbers of a table that `finish` puts in front.
class Packer
{
public:
    static constexpr bool isReading = false;

    Packer()
        : m_stream(&m_records, QIODevice::WriteOnly)
    {
    }

    void text(QString &value)
    {
        auto place = m_numbers.constFind(value);
        if (place == m_numbers.constEnd()) {
            place = m_numbers.insert(value, quint32(m_texts.size()));
            m_texts << value;
        }
        m_stream << *place;
    }

    template <typename T> void number(T &value) { m_stream << value; }

    QByteArray finish() const
    {
        QByteArray bytes;
        QDataStream stream(&bytes, QIODevice::WriteOnly);
        stream << magic << version << m_texts << m_records;
        return bytes;
    }

private:
    QByteArray m_records;
    QDataStream m_stream;
    QStringList m_texts;
    QHash<QString, quint32> m_numbers;
};

class Unpacker
{
public:
    static constexpr bool isReading = true;

    explicit Unpacker(const QByteArray &bytes)
    {
        QDataStream stream(bytes);
        quint32 foundMagic = 0;
        quint32 foundVersion = 0;
        stream >> foundMagic >> foundVersion;
        if (foundMagic == magic && foundVersion == version)
            stream >> m_texts >> m_records;
        m_isSound = stream.status() == QDataStream::Ok && foundMagic == magic && foundVersion == version;
        m_stream.emplace(m_records);
    }

    void text(QString &value)
    {
        quint32 place = 0;
        *m_stream >> place;
        if (place < quint32(m_texts.size()))
            value = m_texts[qsizetype(place)];
        else
            m_isSound = false;
    }

    template <typename T> void number(T &value) { *m_stream >> value; }

    /// A count of records to come; each takes a byte at least, so more than the bytes left is a lie.
    quint32 count()
    {
        quint32 value = 0;
        *m_stream >> value;
        m_isSound = m_isSound && value <= quint32(m_records.size());
        return m_isSound ? value : 0;
    }

    bool isSound() const { return m_isSound && m_stream->status() == QDataStream::Ok; }

private:
    QStringList m_texts;
    QByteArray m_records;
    std::optional<QDataStream> m_stream;
    bool m_isSound = false;
};

// One description of each record serves both directions, so that they cannot drift apart. The
// records that are written are never changed.

template <typename Io> void transfer(Io &io, QString &value)
{
    io.text(value);
}

template <typename Io> void transfer(Io &io, bool &value)
{
    io.number(value);
}

template <typename Io> void transfer(Io &io, qint64 &value)
{
    io.number(value);
}

template <typename Io> void transfer(Io &io, double &value)
{
    io.number(value);
}

template <typename Io> void transfer(Io &io, int &value)
{
    qint32 number = value;
    io.number(number);
    value = number;
}

template <typename Io, typename T>
requires std::is_enum_v<T>
void transfer(Io &io, T &value)
{
    auto number = quint8(value);
    io.number(number);
    value = T(number);
}

template <typename Io, typename T> void transfer(Io &io, std::optional<T> &value)
{
    bool isKnown = value.has_value();
    io.number(isKnown);
    if constexpr (Io::isReading) {
        if (isKnown)
            value.emplace();
    }
    if (isKnown)
        transfer(io, *value);
}

template <typename Io, typename List> void transferList(Io &io, List &list)
{
    if constexpr (Io::isReading) {
        list.resize(io.count());
    } else {
        auto size = quint32(list.size());
        io.number(size);
    }
    for (auto &element : list)
        transfer(io, element);
}

template <typename Io, typename T> void transfer(Io &io, std::vector<T> &list)
{
    transferList(io, list);
}

template <typename Io> void transfer(Io &io, QStringList &list)
{
    transferList(io, list);
}

template <typename Io> void transfer(Io &io, LocalizedText &value)
{
    transfer(io, value.en);
    transfer(io, value.zh);
}

template <typename Io> void transfer(Io &io, PartialDate &value)
{
    transfer(io, value.year);
    transfer(io, value.month);
    transfer(io, value.day);
}

template <typename Io, typename T> void transferAs(Io &io, FactValue &value)
{
    if constexpr (Io::isReading)
        value.emplace<T>();
    transfer(io, std::get<T>(value));
}

template <typename Io, size_t... I>
void transferValue(Io &io, FactValue &value, size_t kind, std::index_sequence<I...>)
{
    (void)((kind == I ? (transferAs<Io, std::variant_alternative_t<I, FactValue>>(io, value), true) : false)
           || ...);
}

template <typename Io> void transfer(Io &io, FactValue &value)
{
    auto kind = quint8(value.index());
    io.number(kind);
    transferValue(io, value, kind, std::make_index_sequence<std::variant_size_v<FactValue>>());
}

template <typename Io> void transfer(Io &io, Claim &value)
{
    transfer(io, value.value);
    transfer(io, value.source);
    transfer(io, value.date);
}

template <typename Io> void transfer(Io &io, Facts &facts)
{
    // Through a plain list, because Facts keeps its own order and offers no keys to write to.
    std::vector<std::pair<FactKey, Claims>> list(facts.begin(), facts.end());
    transferList(io, list);
    if constexpr (Io::isReading) {
        for (auto &[key, claims] : list)
            facts[key] = std::move(claims);
    }
}

template <typename Io> void transfer(Io &io, std::pair<FactKey, Claims> &fact)
{
    transfer(io, fact.first);
    transfer(io, fact.second);
}

template <typename Io> void transfer(Io &io, Component &value)
{
    transfer(io, value.id);
    transfer(io, value.availability);
    transfer(io, value.gate);
    transfer(io, value.license);
    transfer(io, value.url);
    transfer(io, value.note);
    transfer(io, value.source);
    transfer(io, value.date);
    for (bool *flag : {&value.peerReviewed, &value.coversDescription, &value.coversPublicList,
                       &value.coversThirdPartyList})
        transfer(io, *flag);
}

template <typename Io> void transfer(Io &io, Source &value)
{
    transfer(io, value.id);
    transfer(io, value.title);
    transfer(io, value.publisher);
    transfer(io, value.url);
    transfer(io, value.kind);
}

template <typename Io> void transfer(Io &io, Vendor &value)
{
    transfer(io, value.id);
    transfer(io, value.name);
    transfer(io, value.country);
    transfer(io, value.kind);
    transfer(io, value.website);
    transfer(io, value.aliases);
}

template <typename Io> void transfer(Io &io, Score &value)
{
    transfer(io, value.benchmark);
    transfer(io, value.value);
    transfer(io, value.variant);
    transfer(io, value.by);
    transfer(io, value.source);
    transfer(io, value.date);
}

template <typename Io> void transfer(Io &io, Calling &value)
{
    transfer(io, value.as);
    transfer(io, value.quote);
    transfer(io, value.source);
    transfer(io, value.date);
}

template <typename Io> void transfer(Io &io, Release &value)
{
    transfer(io, value.id);
    transfer(io, value.name);
    transfer(io, value.family);
    transfer(io, value.vendor);
    transfer(io, value.facts);
    transfer(io, value.components);
    transfer(io, value.entries);
    transfer(io, value.calls);
}

template <typename Io> void transfer(Io &io, Entry &value)
{
    transfer(io, value.id);
    transfer(io, value.name);
    transfer(io, value.release);
    transfer(io, value.facts);
    transfer(io, value.aliases);
    transfer(io, value.scores);
}

template <typename Io> void transfer(Io &io, Catalog &catalog, std::vector<Source> &sources)
{
    transfer(io, catalog.vendors);
    transfer(io, sources);
    transfer(io, catalog.releases);
    transfer(io, catalog.entries);
}

/// Whether all numbers that stand for records do so.
bool areReferencesSound(const Catalog &catalog)
{
    const auto isIn = [](int index, const auto &list) { return index >= 0 && size_t(index) < list.size(); };
    for (const Release &release : catalog.releases) {
        if (!isIn(release.vendor, catalog.vendors))
            return false;
        for (const int entry : release.entries)
            if (!isIn(entry, catalog.entries))
                return false;
    }
    return std::all_of(catalog.entries.begin(), catalog.entries.end(),
                       [&](const Entry &entry) { return isIn(entry.release, catalog.releases); });
}

} // namespace

QByteArray packCatalog(const Catalog &draft)
{
    Catalog copy = draft;
    std::vector<Source> sources(copy.sources.begin(), copy.sources.end());
    // A hash has another order in each run; the same files shall give the same bytes.
    std::sort(sources.begin(), sources.end(), [](const Source &a, const Source &b) { return a.id < b.id; });
    Packer packer;
    transfer(packer, copy, sources);
    return packer.finish();
}

std::optional<Catalog> unpackCatalog(const QByteArray &bytes)
{
    Unpacker unpacker(bytes);
    Catalog catalog;
    std::vector<Source> sources;
    if (unpacker.isSound())
        transfer(unpacker, catalog, sources);
    if (!unpacker.isSound() || !areReferencesSound(catalog))
        return std::nullopt;
    for (const Source &source : sources)
        catalog.sources.insert(source.id, source);
    for (size_t i = 0; i < catalog.entries.size(); ++i)
        catalog.entryIndex.insert(catalog.entries[i].id, int(i));
    return catalog;
}

} // namespace Ajar
