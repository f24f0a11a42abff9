// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/roworder.h"

#include "base/collation.h"
#include "query/column.h"
#include "query/parallel.h"

#include <algorithm>
#include <cstring>
#include <numeric>
#include <string_view>

namespace Ajar {

namespace {

constexpr size_t ordersKept = 8; // at a million rows 4 MB each

/// A name to be sorted. Most names differ in the first bytes of their keys, which are at hand here.
struct Named
{
    uint64_t begin;
    const char *key;
    int row;
};

uint64_t firstBytes(const char *key)
{
    uint64_t bytes = 0;
    for (int i = 0; i < 8; ++i)
        bytes = bytes << 8 | (*key != '\0' ? uint8_t(*key++) : 0);
    return bytes;
}

int compared(const Named &a, const Named &b)
{
    return a.begin != b.begin ? (a.begin < b.begin ? -1 : 1) : std::strcmp(a.key, b.key);
}

/// As it lies in the catalogue; of ASCII alone, so that bytes compare as characters do.
std::string_view idOf(const RowIndex &index, int row)
{
    const CatalogStore &store = *index.catalog().store;
    return store.entryId(store.entries[size_t(row)]);
}

template <typename Item, typename Before> void sortInHalves(std::vector<Item> &items, Before before)
{
    int middle = 0;
    inHalves(int(items.size()), [&](int from, int to) {
        std::sort(items.begin() + from, items.begin() + to, before);
        if (from != 0)
            middle = from;
    });
    std::inplace_merge(items.begin(), items.begin() + middle, items.end(), before);
}

/// The keys of some rows' names, one after the other.
QByteArray nameKeys(const RowIndex &index, Language language, int from, int to)
{
    const Collation collation(language);
    QByteArray keys;
    keys.reserve(qsizetype(to - from) * 32);
    for (int row = from; row < to; ++row) {
        collation.appendKey(index.entry(row).name().in(language), keys);
    }
    return keys;
}

/// Ranks of codes by their texts as people sort them; equal texts share one.
std::vector<int> textRanks(const Column &column, Language language)
{
    const Collation collation(language);
    std::vector<std::pair<QByteArray, int>> keys;
    keys.reserve(size_t(column.size()));
    for (int code = 0; code < column.size(); ++code)
        keys.emplace_back(collation.key(column.label(code, language)), code);
    std::sort(keys.begin(), keys.end());
    std::vector<int> ranks(keys.size());
    int rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        rank += i > 0 && keys[i].first != keys[i - 1].first ? 1 : 0;
        ranks[size_t(keys[i].second)] = rank;
    }
    return ranks;
}

/// Ranks of codes, from 0 on. Texts go as people sort them, all else by value.
std::vector<int> codeRanks(const Column &column, Language language)
{
    const Value value = column.value(column.size() - 1);
    if (std::holds_alternative<QString>(value) || std::holds_alternative<QStringList>(value))
        return textRanks(column, language);
    std::vector<int> ranks(size_t(column.size()));
    std::iota(ranks.begin(), ranks.end(), 0);
    return ranks;
}

/// Sorts rows by their ranks without changing the order of equal ones.
void countingSort(Rows &rows, const std::vector<int> &ranks)
{
    std::vector<int> places(size_t(*std::max_element(ranks.begin(), ranks.end())) + 2);
    for (const int rank : ranks)
        ++places[size_t(rank) + 1];
    std::partial_sum(places.begin(), places.end(), places.begin());
    Rows sorted(rows.size());
    for (const int row : rows)
        sorted[size_t(places[size_t(ranks[size_t(row)])]++)] = row;
    rows = std::move(sorted);
}

} // namespace

RowOrders::Permutation RowOrders::remembered(const Order &order, Language language) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) {
        return kept.order == order && kept.language == language;
    });
    if (found == m_kept.end())
        return nullptr;
    m_kept.splice(m_kept.begin(), m_kept, found);
    return found->rows;
}

bool RowOrders::isReady(const Order &order, Language language) const
{
    return remembered(order, language) != nullptr;
}

RowOrders::Permutation RowOrders::sorted(const Order &order, Language language) const
{
    if (Permutation rows = remembered(order, language))
        return rows;
    const auto names = byName(language);
    Rows rows = names->rows;
    for (auto key = order.keys.rbegin(); key != order.keys.rend() && !rows.empty(); ++key) {
        countingSort(rows, ranks(*key, language, *names));
    }
    auto permutation = std::make_shared<const Rows>(std::move(rows));
    const std::lock_guard lock(m_mutex);
    m_kept.push_front({order, language, permutation});
    if (m_kept.size() > ordersKept)
        m_kept.pop_back();
    return permutation;
}

std::shared_ptr<const RowOrders::ByName> RowOrders::byName(Language language) const
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_byName[size_t(language)])
            return m_byName[size_t(language)];
    }
    auto result = std::make_shared<const ByName>(knownByName(language));
    if (result->rows.empty())
        result = std::make_shared<const ByName>(sortedByName(language));
    const std::lock_guard lock(m_mutex);
    return m_byName[size_t(language)] = std::move(result);
}

/// As the build has packed it; nothing where the catalogue is another.
RowOrders::ByName RowOrders::knownByName(Language language) const
{
    const auto places = m_index.catalog().store->nameOrders[size_t(language)].all();
    ByName names{Rows(places.size()), Bits(int(places.size()))};
    for (size_t place = 0; place < places.size(); ++place) {
        names.rows[place] = int(places[place] >> 1U);
        if ((places[place] & 1U) != 0)
            names.isNew.set(int(place));
    }
    return names;
}

std::vector<quint32> RowOrders::packedNames(Language language) const
{
    const ByName names = sortedByName(language);
    std::vector<quint32> places;
    places.reserve(names.rows.size());
    for (const int row : names.rows)
        places.push_back(quint32(row) << 1U | (names.isNew.test(int(places.size())) ? 1U : 0U));
    return places;
}

RowOrders::ByName RowOrders::sortedByName(Language language) const
{
    const int size = m_index.size();
    std::vector<Named> names(static_cast<size_t>(size));
    QByteArray keys[2];
    inHalves(size, [&](int from, int to) {
        QByteArray &own = keys[from == 0 ? 0 : 1];
        own = nameKeys(m_index, language, from, to);
        const char *key = own.constData();
        for (int row = from; row < to; ++row, key += std::strlen(key) + 1)
            names[size_t(row)] = {firstBytes(key), key, row};
    });
    sortInHalves(names, [this](const Named &a, const Named &b) {
        const int difference = compared(a, b);
        return difference != 0 ? difference < 0 : idOf(m_index, a.row) < idOf(m_index, b.row);
    });

    ByName result{Rows(names.size()), Bits(size)};
    for (int place = 0; place < size; ++place) {
        result.rows[size_t(place)] = names[size_t(place)].row;
        if (place > 0 && compared(names[size_t(place) - 1], names[size_t(place)]) != 0)
            result.isNew.set(place);
    }
    return result;
}

/// A rank for each row: those of equal rank keep the order that they have.
std::vector<int> RowOrders::ranks(const SortKey &key, Language language, const ByName &names) const
{
    std::vector<int> ranks(static_cast<size_t>(m_index.size()));
    const int size = m_index.size();
    if (!hasColumn(key.field)) {
        Rows rows = names.rows;
        if (key.field == Field::Id)
            sortInHalves(rows, [this](int a, int b) { return idOf(m_index, a) < idOf(m_index, b); });
        int rank = 0;
        for (int place = 0; place < size; ++place) {
            rank += key.field == Field::Id || names.isNew.test(place) ? 1 : 0;
            ranks[size_t(rows[size_t(place)])] = key.descending ? size - rank : rank;
        }
        return ranks;
    }
    const Column &column = m_index.column(key.field);
    std::vector<int> ofCode = codeRanks(column, language);
    const int last = *std::max_element(ofCode.begin(), ofCode.end()) + 1;
    for (int code = 0; code < column.size(); ++code) {
        int &rank = ofCode[size_t(code)];
        rank = column.isUnknown(code) ? last : key.descending ? last - 1 - rank : rank;
    }
    for (int row = 0; row < size; ++row)
        ranks[size_t(row)] = ofCode[size_t(column.code(row))];
    return ranks;
}

} // namespace Ajar
