// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/facetcount.h"

#include "catalog/fact.h"
#include "openness/access.h"
#include "query/column.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace Ajar {

namespace {

constexpr int rowsAtATime = 1 << 12;

/// Counts codes among rows that come in blocks.
class CodeCounter
{
public:
    explicit CodeCounter(const Column &column)
        : m_column(column)
        , m_counts(size_t(column.size()) * 2)
    {
    }

    /// Neighbouring rows often have the same code. With two counts for each, one need not wait for the other.
    void count(const int *rows, size_t size)
    {
        std::visit(
            [&](const auto &codes) {
                int *counts = m_counts.data();
                size_t i = 0;
                for (; i + 1 < size; i += 2) {
                    ++counts[size_t(codes[size_t(rows[i])]) * 2];
                    ++counts[size_t(codes[size_t(rows[i + 1])]) * 2 + 1];
                }
                if (i < size)
                    ++counts[size_t(codes[size_t(rows[i])]) * 2];
            },
            m_column.codes());
    }

    /// The same from the number of rows of each release.
    void countReleases(const std::vector<int> &rowsOfRelease)
    {
        std::visit(
            [&](const auto &codes) {
                for (size_t release = 0; release < rowsOfRelease.size(); ++release)
                    m_counts[size_t(codes[release]) * 2] += rowsOfRelease[release];
            },
            m_column.codes());
    }

    /// With `inverted`, of the rows that were not counted.
    std::vector<int> result(bool inverted) const
    {
        std::vector<int> counts(size_t(m_column.size()));
        for (size_t code = 0; code < counts.size(); ++code) {
            const int counted = m_counts[code * 2] + m_counts[code * 2 + 1];
            counts[code] = inverted ? m_column.count(int(code)) - counted : counted;
        }
        return counts;
    }

    const Column &column() const { return m_column; }

private:
    const Column &m_column;
    std::vector<int> m_counts;
};

/// The rows that are set in a block of a set, as numbers.
size_t numbersIn(const Bits &rows, int from, int to, std::array<int, rowsAtATime> &numbers)
{
    size_t count = 0;
    for (int begin = from; begin < to; begin += 64) {
        for (uint64_t word = rows.words()[size_t(begin) / 64]; word != 0; word &= word - 1)
            numbers[count++] = begin + std::countr_zero(word);
    }
    return count;
}

LocalizedText itemLabel(Field field, const QString &id)
{
    if (field == Field::Access) {
        const auto access = accessFromText(id);
        return access ? accessLabel(*access) : LocalizedText{id, {}};
    }
    const LocalizedText &label = modalityLabel(id);
    return label.isEmpty() ? LocalizedText{id, {}} : label;
}

/// What a code counts for: its ids, and how people call them.
std::vector<std::pair<QString, LocalizedText>> items(const Column &column, int code)
{
    const Value value = column.value(code);
    if (isUndecided(value))
        return {};
    std::vector<std::pair<QString, LocalizedText>> items;
    if (const auto *list = std::get_if<QStringList>(&value)) {
        for (const QString &id : *list)
            items.emplace_back(id, itemLabel(column.field(), id));
        return items;
    }
    items.emplace_back(
        rawText(value),
        LocalizedText{column.label(code, Language::English), column.label(code, Language::Chinese)});
    return items;
}

} // namespace

std::span<const Field> facetFields()
{
    static constexpr std::array fields{
        Field::Level,       Field::Vendor,  Field::License,   Field::Commercial,
        Field::Country,     Field::Kind,    Field::Access,    Field::ModalityIn,
        Field::ModalityOut, Field::Family,  Field::Released,  Field::Params,
        Field::Context,     Field::PriceIn, Field::Reasoning, Field::Tools,
    };
    return fields;
}

std::span<const Field> rareFacetFields()
{
    static constexpr std::array fields{
        Field::Gap, Field::Mof, Field::Osaid, Field::Osai, Field::Gradient, Field::G7, Field::Eu,
    };
    return fields;
}

const std::vector<int> &FacetCounts::of(Field field) const
{
    static const std::vector<int> none;
    const auto found = std::find_if(m_facets.begin(), m_facets.end(),
                                    [field](const FacetCount &facet) { return facet.field == field; });
    return found == m_facets.end() ? none : found->counts;
}

std::vector<FacetCount> countCodes(const Bits &rows, std::span<const Field> fields, const RowIndex &index,
                                   const Cancellation &cancellation)
{
    // What is not in a large set is counted faster than what is.
    const bool inverted = rows.count() > index.size() / 2;
    Bits counted = rows;
    if (inverted)
        counted.invert();

    std::vector<CodeCounter> counters;
    bool needsReleases = false;
    for (const Field field : fields) {
        counters.emplace_back(index.column(field));
        needsReleases = needsReleases || index.column(field).isByRelease();
    }
    std::vector<int> rowsOfRelease(index.catalog().releases.size());
    std::array<int, rowsAtATime> numbers;
    for (int from = 0; from < index.size(); from += rowsAtATime) {
        cancellation.check();
        const size_t count = numbersIn(counted, from, std::min(index.size(), from + rowsAtATime), numbers);
        for (size_t i = 0; needsReleases && i < count; ++i)
            ++rowsOfRelease[size_t(index.releaseNumber(numbers[i]))];
        for (CodeCounter &counter : counters) {
            if (!counter.column().isByRelease())
                counter.count(numbers.data(), count);
        }
    }
    std::vector<FacetCount> facets;
    for (CodeCounter &counter : counters) {
        if (counter.column().isByRelease())
            counter.countReleases(rowsOfRelease);
        facets.push_back({counter.column().field(), counter.result(inverted)});
    }
    return facets;
}

std::vector<FacetValue> facetValues(Field field, const FacetCounts &counts, const RowIndex &index)
{
    const Column &column = index.column(field);
    const std::vector<int> &ofCode = counts.of(field);
    std::vector<FacetValue> values;
    QHash<QString, size_t> places;
    const FieldInfo &info = fieldInfo(field);
    if (info.isRanked) { // all steps are there, even where nothing stands on them
        for (const FieldChoice &choice : info.choices()) {
            places.insert(choice.id, values.size());
            values.push_back({choice.id, choice.label, 0});
        }
    }
    for (int code = 0; code < column.size(); ++code) {
        for (const auto &[id, label] : items(column, code)) {
            const auto place = places.constFind(id);
            const size_t at = place == places.constEnd() ? values.size() : *place;
            if (at == values.size()) {
                places.insert(id, at);
                values.push_back({id, label, 0});
            }
            values[at].count += ofCode.empty() ? 0 : ofCode[size_t(code)];
        }
    }
    if (!info.isRanked) {
        std::sort(values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) {
            return a.count != b.count ? a.count > b.count : a.label.en < b.label.en;
        });
    }
    return values;
}

int unknownCount(Field field, const FacetCounts &counts, const RowIndex &index)
{
    const Column &column = index.column(field);
    const std::vector<int> &ofCode = counts.of(field);
    const bool hasSpans = std::holds_alternative<StepSpan>(column.value(column.size() - 1));
    int count = 0;
    for (size_t code = 0; code < ofCode.size(); ++code) {
        const bool isUnknown =
            column.isUnknown(int(code)) || (hasSpans && isUndecided(column.value(int(code))));
        if (!isUnknown && !hasSpans) // the unknown come first
            break;
        count += isUnknown ? ofCode[code] : 0;
    }
    return count;
}

} // namespace Ajar
