// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/facts.h"

#include <algorithm>
#include <bit>

namespace Ajar {

namespace {

/// What a FactValue of this type holds.
enum class Shape { Date, Number, Price, Flag, Text, List };

Shape shapeOf(FactType type)
{
    switch (type) {
    case FactType::Date:
        return Shape::Date;
    case FactType::Count:
    case FactType::Number:
        return Shape::Number;
    case FactType::Price:
    case FactType::PriceCny:
        return Shape::Price;
    case FactType::Flag:
        return Shape::Flag;
    case FactType::Modalities:
    case FactType::Names:
        return Shape::List;
    case FactType::License:
    case FactType::Link:
        break;
    }
    return Shape::Text;
}

Shape shapeOf(const ClaimRecord &record)
{
    return shapeOf(factTable()[std::min<size_t>(record.key(), factTable().size() - 1)].type);
}

std::span<const ClaimRecord> claimsOn(std::span<const ClaimRecord> records, FactKey key)
{
    // Sorted, and so few that looking at each is as fast as anything.
    const auto begin = std::find_if(records.begin(), records.end(),
                                    [key](const ClaimRecord &record) { return record.key() >= quint8(key); });
    const auto end = std::find_if(begin, records.end(),
                                  [key](const ClaimRecord &record) { return record.key() != quint8(key); });
    return {begin, end};
}

bool isSame(const CatalogStore &store, const ClaimRecord &a, const ClaimRecord &b)
{
    switch (shapeOf(a)) {
    case Shape::Text:
        return store.text(TextRef(a.value)) == store.text(TextRef(b.value));
    case Shape::List: {
        const auto left = store.list(ListRef(a.value));
        const auto right = store.list(ListRef(b.value));
        return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                          [&](TextRef x, TextRef y) { return store.text(x) == store.text(y); });
    }
    case Shape::Date:
    case Shape::Number:
    case Shape::Price:
    case Shape::Flag:
        break;
    }
    return a.value == b.value;
}

} // namespace

FactValue factValue(const CatalogStore &store, const ClaimRecord &record)
{
    switch (shapeOf(record)) {
    case Shape::Date:
        return unpackedDate(quint32(record.value));
    case Shape::Number:
        return qint64(record.value);
    case Shape::Price:
        return std::bit_cast<double>(record.value);
    case Shape::Flag:
        return record.value != 0;
    case Shape::Text:
        return store.string(TextRef(record.value));
    case Shape::List:
        break;
    }
    return store.strings(ListRef(record.value));
}

Claim Claims::operator[](size_t number) const
{
    const ClaimRecord &record = m_records[number];
    return {factValue(*m_store, record), m_store->string(m_store->sources[record.source()].id),
            unpackedDate(record.date()), record.isPersonal()};
}

FactValue Claims::value() const
{
    return factValue(*m_store, m_records.front());
}

bool Claims::isConflicting() const
{
    if (size() < 2 || isPrice(FactKey(m_records.front().key())))
        return false;
    const ClaimRecord &first = m_records.front();
    return std::any_of(m_records.begin() + 1, m_records.end(), [&](const ClaimRecord &other) {
        return other.source() != first.source() && !isSame(*m_store, first, other);
    });
}

Claims Facts::find(FactKey key) const
{
    if (!m_store)
        return {};
    const auto own = claimsOn(m_own, key);
    return {*m_store, own.empty() ? claimsOn(m_inherited, key) : own};
}

std::vector<std::pair<FactKey, Claims>> Facts::all() const
{
    std::vector<std::pair<FactKey, Claims>> list;
    for (const FactInfo &info : factTable()) {
        if (const Claims claims = find(info.key))
            list.emplace_back(info.key, claims);
    }
    return list;
}

const ClaimRecord *Facts::shown(FactKey key) const
{
    auto found = claimsOn(m_own, key);
    if (found.empty())
        found = claimsOn(m_inherited, key);
    return found.empty() ? nullptr : &found.front();
}

std::string_view Facts::text(FactKey key) const
{
    const ClaimRecord *record = shapeOf(factInfo(key).type) == Shape::Text ? shown(key) : nullptr;
    return record ? m_store->text(TextRef(record->value)) : std::string_view();
}

template <> std::optional<PartialDate> Facts::value(FactKey key) const
{
    const ClaimRecord *record = shapeOf(factInfo(key).type) == Shape::Date ? shown(key) : nullptr;
    return record ? std::optional(unpackedDate(quint32(record->value))) : std::nullopt;
}

template <> std::optional<qint64> Facts::value(FactKey key) const
{
    const ClaimRecord *record = shapeOf(factInfo(key).type) == Shape::Number ? shown(key) : nullptr;
    return record ? std::optional(qint64(record->value)) : std::nullopt;
}

template <> std::optional<double> Facts::value(FactKey key) const
{
    const ClaimRecord *record = shapeOf(factInfo(key).type) == Shape::Price ? shown(key) : nullptr;
    return record ? std::optional(std::bit_cast<double>(record->value)) : std::nullopt;
}

template <> std::optional<bool> Facts::value(FactKey key) const
{
    const ClaimRecord *record = shapeOf(factInfo(key).type) == Shape::Flag ? shown(key) : nullptr;
    return record ? std::optional(record->value != 0) : std::nullopt;
}

template <> std::optional<QString> Facts::value(FactKey key) const
{
    const ClaimRecord *record = shapeOf(factInfo(key).type) == Shape::Text ? shown(key) : nullptr;
    return record ? std::optional(m_store->string(TextRef(record->value))) : std::nullopt;
}

template <> std::optional<QStringList> Facts::value(FactKey key) const
{
    const ClaimRecord *record = shapeOf(factInfo(key).type) == Shape::List ? shown(key) : nullptr;
    return record ? std::optional(m_store->strings(ListRef(record->value))) : std::nullopt;
}

} // namespace Ajar
