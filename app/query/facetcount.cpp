// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/facetcount.h"

#include "catalog/fact.h"
#include "openness/access.h"
#include "query/column.h"
#include "query/facetscale.h"
#include "query/jointcolumn.h"
#include "query/parallel.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <atomic>
#include <functional>

namespace Ajar {

namespace {

constexpr int rowsAtATime = 1 << 12;
/// From which on a second thread brings more than the counts cost that it keeps for itself.
constexpr int rowsForTwoTallies = 100'000;

/// Rows that follow each other and are of one release.
struct Run
{
    int release;
    int rows;
};
using Runs = std::array<Run, size_t(rowsAtATime) + 1>; // the first is none

void addEach(std::vector<int> &counts, const std::vector<int> &others)
{
    std::transform(counts.begin(), counts.end(), others.begin(), counts.begin(), std::plus());
}

/// Counts codes among rows that come in blocks.
class CodeCounter
{
public:
    CodeCounter(Field field, const RowIndex &index)
        : m_field(field)
        , m_column(index.column(field))
        , m_isByStep(m_column.isManyNumbers())
        , m_totals(m_isByStep ? index.scale(field).counts() : m_column.counts())
        , m_counts(m_totals.size() * (isByRelease() ? 1 : 2))
        , m_steps(m_isByStep ? &index.scale(field).stepsOfRows() : nullptr)
    {
    }

    bool isByRelease() const { return m_column.isByRelease(); }

    void count(const int *rows, size_t size)
    {
        if (m_isByStep)
            countCodes(*m_steps, rows, size);
        else
            std::visit([&](const auto &codes) { countCodes(codes, rows, size); }, m_column.codes());
    }

    void count(std::span<const Run> runs)
    {
        std::visit(
            [&](const auto &codes) {
                for (const Run &run : runs)
                    m_counts[codes[size_t(run.release)]] += run.rows;
            },
            m_column.codes());
    }

    void add(const CodeCounter &other) { addEach(m_counts, other.m_counts); }

    /// With `inverted`, of the rows that were not counted.
    FacetCount result(bool inverted)
    {
        if (!isByRelease()) {
            for (size_t code = 0; code < m_totals.size(); ++code)
                m_counts[code] = m_counts[code * 2] + m_counts[code * 2 + 1];
            m_counts.resize(m_totals.size());
        }
        for (size_t code = 0; inverted && code < m_totals.size(); ++code)
            m_counts[code] = m_totals[code] - m_counts[code];
        return {m_field, std::move(m_counts)};
    }

private:
    /// Neighbouring rows often have the same code. With two counts for each, one need not wait for the other.
    template <typename Codes> void countCodes(const Codes &codes, const int *rows, size_t size)
    {
        int *counts = m_counts.data();
        size_t i = 0;
        for (; i + 1 < size; i += 2) {
            ++counts[size_t(codes[size_t(rows[i])]) * 2];
            ++counts[size_t(codes[size_t(rows[i + 1])]) * 2 + 1];
        }
        if (i < size)
            ++counts[size_t(codes[size_t(rows[i])]) * 2];
    }

    Field m_field;
    const Column &m_column;
    bool m_isByStep;
    const std::vector<int> &m_totals;
    std::vector<int> m_counts;
    const std::vector<uint8_t> *m_steps;
};

/// Counts the combinations of a joint column, for those of its fields that are asked for.
class JointCounter
{
public:
    explicit JointCounter(const JointColumn &column)
        : m_column(column)
    {
    }

    /// Whether the field is counted here.
    bool take(Field field)
    {
        const JointColumn::Part *part = m_column.part(field);
        if (part)
            m_parts.push_back(part);
        m_counts.resize(part ? size_t(m_column.size()) * 2 : m_counts.size());
        return part != nullptr;
    }

    void count(std::span<const int> rows)
    {
        if (m_parts.empty())
            return;
        const uint16_t *codes = m_column.codes().data();
        for (size_t i = 0; i < rows.size(); ++i) // two counts for each, as above
            ++m_counts[size_t(codes[rows[i]]) * 2 + (i & 1)];
    }

    void count(std::span<const Run> runs)
    {
        if (m_parts.empty())
            return;
        const uint16_t *codes = m_column.codes().data();
        for (size_t i = 0; i < runs.size(); ++i)
            m_counts[size_t(codes[runs[i].release]) * 2 + (i & 1)] += runs[i].rows;
    }

    void add(const JointCounter &other) { addEach(m_counts, other.m_counts); }

    void addResults(bool inverted, const RowIndex &index, std::vector<FacetCount> &facets) const
    {
        for (const JointColumn::Part *part : m_parts) {
            const std::vector<int> &totals = index.column(part->field).counts();
            std::vector<int> counts(totals.size());
            for (size_t code = 0; code < part->codes.size(); ++code)
                counts[part->codes[code]] += m_counts[code * 2] + m_counts[code * 2 + 1];
            for (size_t code = 0; inverted && code < counts.size(); ++code)
                counts[code] = totals[code] - counts[code];
            facets.push_back({part->field, std::move(counts)});
        }
    }

private:
    const JointColumn &m_column;
    std::vector<const JointColumn::Part *> m_parts;
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

/// Counts rows for several facets at once.
class Tally
{
public:
    Tally(std::span<const Field> fields, const RowIndex &index)
        : m_index(index)
        , m_joints{JointCounter(index.jointFacets(false)), JointCounter(index.jointFacets(true))}
    {
        for (const Field field : fields) {
            const bool isByRelease = index.column(field).isByRelease();
            m_needsReleases = m_needsReleases || isByRelease;
            if (!m_joints[isByRelease ? 1 : 0].take(field))
                m_counters.emplace_back(field, index);
        }
    }

    /// Those of the set from `from` on, before `to`.
    void count(const Bits &rows, int from, int to, const Cancellation &cancellation)
    {
        std::array<int, rowsAtATime> numbers;
        Runs runs;
        for (; from < to; from += rowsAtATime) {
            cancellation.check();
            const size_t count = numbersIn(rows, from, std::min(to, from + rowsAtATime), numbers);
            const std::span<const Run> releases =
                m_needsReleases ? runsOf({numbers.data(), count}, runs) : std::span<const Run>();
            m_joints[0].count(std::span<const int>(numbers.data(), count));
            m_joints[1].count(releases);
            for (CodeCounter &counter : m_counters) {
                if (counter.isByRelease())
                    counter.count(releases);
                else
                    counter.count(numbers.data(), count);
            }
        }
    }

    void add(const Tally &other) ///< of the same fields
    {
        for (size_t i = 0; i < m_counters.size(); ++i)
            m_counters[i].add(other.m_counters[i]);
        for (size_t i = 0; i < m_joints.size(); ++i)
            m_joints[i].add(other.m_joints[i]);
    }

    /// With `inverted`, of the rows that were not counted. The last call.
    std::vector<FacetCount> results(bool inverted)
    {
        std::vector<FacetCount> facets;
        for (CodeCounter &counter : m_counters)
            facets.push_back(counter.result(inverted));
        for (const JointCounter &joint : m_joints)
            joint.addResults(inverted, m_index, facets);
        return facets;
    }

private:
    /// The releases of rows, which mostly stand together. Without a branch, which would be a guess at each
    /// row.
    std::span<const Run> runsOf(std::span<const int> rows, Runs &runs) const
    {
        size_t count = 0;
        int last = -1;
        for (const int row : rows) {
            const int release = m_index.releaseNumber(row);
            count += release != last ? 1U : 0U;
            Run &run = runs[count];
            run = {release, (release != last ? 0 : run.rows) + 1};
            last = release;
        }
        return std::span<const Run>(runs).subspan(1, count);
    }

    const RowIndex &m_index;
    std::vector<CodeCounter> m_counters;
    std::array<JointCounter, 2> m_joints; // of entries, of releases
    bool m_needsReleases = false;
};

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
                                   const Cancellation &cancellation, const std::function<void()> &more)
{
    // What is not in a large set is counted faster than what is.
    const bool inverted = rows.count() > index.size() / 2;
    Bits counted = rows;
    if (inverted)
        counted.invert();

    Tally tally(fields, index);
    if (counted.count() < rowsForTwoTallies) {
        together(index.size(), more, [&] { tally.count(counted, 0, index.size(), cancellation); });
    } else {
        Tally other(fields, index);
        std::atomic<int> next = 0;
        const auto takeParts = [&](Tally &own) {
            constexpr int rowsOfPart = rowsAtATime * 8;
            for (int from = next.fetch_add(rowsOfPart); from < index.size();
                 from = next.fetch_add(rowsOfPart))
                own.count(counted, from, std::min(index.size(), from + rowsOfPart), cancellation);
        };
        together(
            index.size(), [&] { takeParts(other); },
            [&] {
                more();
                takeParts(tally);
            });
        tally.add(other);
    }
    return tally.results(inverted);
}

std::vector<FacetValue> facetValues(Field field, const FacetCounts &counts, const RowIndex &index)
{
    const Column &column = index.column(field);
    const std::vector<int> &ofCode = counts.of(field);
    std::vector<FacetValue> values;
    if (column.isManyNumbers())
        return values;
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
    if (column.isManyNumbers())
        return ofCode.empty() ? 0 : ofCode.front();
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
