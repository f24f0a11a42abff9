// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/column.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <type_traits>
#include <unordered_map>

namespace Ajar {

namespace {

/// What tells two values apart: equal keys answer every question alike. The value itself does for most
/// fields; names go by their words, since two that are alike in English may differ in Chinese.
struct Key
{
    Value value;
    QStringList words;
    QStringList possible;

    friend bool operator==(const Key &, const Key &) = default;
    friend bool operator<(const Key &a, const Key &b)
    {
        if (a.value != b.value)
            return a.value < b.value;
        return a.words != b.words ? a.words < b.words : a.possible < b.possible;
    }
};

struct Hash
{
    size_t operator()(std::monostate) const { return 0; }
    size_t operator()(const QString &text) const { return qHash(text); }
    size_t operator()(const QStringList &list) const { return qHashRange(list.begin(), list.end()); }
    size_t operator()(qint64 number) const { return qHash(number); }
    size_t operator()(double number) const { return qHash(number); }
    size_t operator()(bool flag) const { return flag ? 1 : 2; }
    size_t operator()(const PartialDate &date) const
    {
        return qHash(date.year * 512 + date.month * 32 + date.day);
    }
    size_t operator()(const StepSpan &span) const
    {
        return (size_t(span.framework) * 64 + size_t(span.lower)) * 64 + size_t(span.upper);
    }
    size_t operator()(const Key &key) const
    {
        return std::visit(*this, key.value) ^ (*this)(key.words) ^ ((*this)(key.possible) << 1);
    }
};

Key keyOf(const FieldInfo &info, const RowIndex &index, int row)
{
    Key key{info.value(index, row), {}, {}};
    if (info.type == FieldType::Text && info.words)
        key.words = info.words(index, row);
    if (info.possible)
        key.possible = info.possible(index, row);
    return key;
}

/// The distinct keys, each with the first row that has it, and the number of its key for each item.
struct Dictionary
{
    std::vector<Key> keys{Key()};
    std::vector<int> representatives{-1};
    std::vector<uint32_t> numbers;

    void read(const FieldInfo &info, const RowIndex &index, const std::vector<int> &rows)
    {
        std::unordered_map<Key, uint32_t, Hash> places{{Key(), 0}};
        numbers.reserve(rows.size());
        for (const int row : rows) {
            if (row < 0) { // a release without entries
                numbers.push_back(0);
                continue;
            }
            Key key = keyOf(info, index, row);
            if (!numbers.empty() && key == keys[numbers.back()]) { // neighbours are often alike
                numbers.push_back(numbers.back());
            } else {
                const auto [place, isNew] = places.try_emplace(key, uint32_t(keys.size()));
                numbers.push_back(place->second);
                if (isNew) {
                    keys.push_back(std::move(key));
                    representatives.push_back(row);
                }
            }
            if (representatives[numbers.back()] < 0)
                representatives[numbers.back()] = row;
        }
    }

    /// Brings the keys into their order; the plain unknown stays in front.
    void sort()
    {
        std::vector<uint32_t> order(keys.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin() + 1, order.end(), [&](uint32_t a, uint32_t b) { return keys[a] < keys[b]; });
        std::vector<uint32_t> codes(keys.size());
        std::vector<int> sorted(keys.size());
        for (size_t code = 0; code < order.size(); ++code) {
            codes[order[code]] = uint32_t(code);
            sorted[code] = representatives[order[code]];
        }
        representatives = std::move(sorted);
        for (uint32_t &number : numbers)
            number = codes[number];
    }
};

/// A row for each item that has a code: each row itself, or a row of each release.
std::vector<int> itemRows(bool byRelease, const RowIndex &index)
{
    if (!byRelease) {
        std::vector<int> rows(size_t(index.size()));
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    std::vector<int> rows(index.catalog().releases.size(), -1);
    for (int row = index.size() - 1; row >= 0; --row)
        rows[size_t(index.releaseNumber(row))] = row;
    return rows;
}

Column::Codes narrowed(const std::vector<uint32_t> &codes, size_t size)
{
    if (size <= 0x100)
        return std::vector<uint8_t>(codes.begin(), codes.end());
    if (size <= 0x10000)
        return std::vector<uint16_t>(codes.begin(), codes.end());
    return codes;
}

} // namespace

bool hasColumn(Field field)
{
    return field != Field::Id && field != Field::Name;
}

Column::Column(Field field, const RowIndex &index)
    : m_index(&index)
    , m_field(field)
    , m_isByRelease(fieldInfo(field).scope == FieldScope::Release)
{
    Dictionary dictionary;
    dictionary.read(fieldInfo(field), index, itemRows(m_isByRelease, index));
    m_firstKnown = int(std::count_if(dictionary.keys.begin(), dictionary.keys.end(), [](const Key &key) {
        return std::holds_alternative<std::monostate>(key.value);
    }));
    dictionary.sort();
    m_representatives = std::move(dictionary.representatives);
    m_codes = narrowed(dictionary.numbers, m_representatives.size());
    if (isManyNumbers())
        return;
    m_counts.resize(m_representatives.size());
    for (int row = 0; row < index.size(); ++row)
        ++m_counts[size_t(code(row))];
}

bool Column::isManyNumbers() const
{
    constexpr int many = 4096; // whose counts no longer stay in the first cache
    const FieldType type = fieldInfo(m_field).type;
    return isOrdered(type) && type != FieldType::Date && size() > many;
}

std::pair<int, int> Column::codesFrom(double low, double high) const
{
    const auto number = [this](int code) {
        const Value known = value(code);
        const auto *count = std::get_if<qint64>(&known);
        return count ? double(*count) : std::get<double>(known);
    };
    const auto firstBeyond = [this](auto isBefore) { // by bisection; clang 14 cannot have one over a view
        int first = m_firstKnown;
        for (int end = size(); first < end;) {
            const int middle = first + (end - first) / 2;
            if (isBefore(middle))
                first = middle + 1;
            else
                end = middle;
        }
        return first;
    };
    return {firstBeyond([&](int code) { return number(code) < low; }),
            firstBeyond([&](int code) { return number(code) <= high; })};
}

int Column::code(int row) const
{
    const size_t item = size_t(m_isByRelease ? m_index->releaseNumber(row) : row);
    return std::visit([item](const auto &codes) { return int(codes[item]); }, m_codes);
}

Value Column::value(int code) const
{
    const int row = representative(code);
    return row < 0 ? Value() : fieldValue(m_field, *m_index, row);
}

QString Column::label(int code, Language language) const
{
    const int row = representative(code);
    return row < 0 ? QString() : fieldText(m_field, *m_index, row, language);
}

qint64 Column::bytes() const
{
    const auto ofCodes = [](const auto &codes) {
        return qint64(codes.size()) * qint64(sizeof(typename std::decay_t<decltype(codes)>::value_type));
    };
    return std::visit(ofCodes, m_codes)
        + qint64(m_representatives.size() + m_counts.size()) * qint64(sizeof(int));
}

} // namespace Ajar
