// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/matcher.h"

#include "query/columntext.h"
#include "query/nametext.h"
#include "query/parallel.h"

#include <algorithm>
#include <optional>

namespace Ajar {

namespace {

constexpr size_t answersKept = 24; // at a million rows 250 kB each
constexpr int rowsBetweenChecks = 1 << 15;

/// Eight bytes' lowest bits, the first byte's first.
uint64_t gathered(uint64_t bytes)
{
    return ((bytes & 0x0101010101010101U) * 0x0102040810204080U) >> 56;
}

/// Fills `yes` and `maybe` from item `from` on by the marks of the items' codes, 64 at a time.
template <typename CodeAt>
void mark(CodeAt codeAt, const std::vector<uint8_t> &marks, int from, int to, TriBits &rows)
{
    const uint8_t *table = marks.data();
    for (int begin = from; begin < to; begin += 64) {
        uint64_t yes = 0;
        uint64_t maybe = 0;
        for (int row = begin, end = std::min(to, begin + 64); row < end; row += 8) {
            uint64_t bytes = 0;
            for (int i = 0, count = std::min(8, end - row); i < count; ++i)
                bytes |= uint64_t(table[codeAt(row + i)]) << (8 * i);
            yes |= gathered(bytes) << (row - begin);
            maybe |= gathered(bytes >> 1) << (row - begin);
        }
        rows.yes.words()[size_t(begin) / 64] = yes;
        rows.maybe.words()[size_t(begin) / 64] = maybe;
    }
}

/// What a word or demand is remembered by. Its print alone would not do: "90 days ago" moves on.
QString keyOf(const Expression &expression)
{
    QString key = printed(expression);
    for (const Operand &operand : expression.predicate.operands)
        key += u' ' + QString::number(operand.low) + u' ' + QString::number(operand.high);
    return key;
}

uint8_t markOf(Tri truth)
{
    return truth == Tri::True ? 1 : truth == Tri::Unknown ? 2 : 0;
}

/// Of very many numbers: only where the true ones begin and end is looked for.
std::optional<std::vector<uint8_t>> marksOfNumbers(const Predicate &predicate, const Column &column)
{
    using Test = Predicate::Test;
    if (!column.isManyNumbers())
        return std::nullopt;
    const int known = column.firstKnown();
    const bool asksForKnown = predicate.test == Test::Known;
    if (asksForKnown || predicate.test == Test::Unknown) {
        std::vector<uint8_t> marks(size_t(column.size()), markOf(tri(asksForKnown)));
        std::fill_n(marks.begin(), known, markOf(tri(!asksForKnown)));
        return marks;
    }
    std::vector<uint8_t> marks(size_t(column.size()));
    std::fill_n(marks.begin(), known, markOf(Tri::Unknown));
    for (const Operand &operand : predicate.operands) {
        const auto [first, end] = column.codesFrom(operand.low, operand.high);
        const bool isBelow = predicate.test == Test::Less || predicate.test == Test::LessEqual;
        const bool isAbove = predicate.test == Test::Greater || predicate.test == Test::GreaterEqual;
        const int from = isBelow ? known : predicate.test == Test::Greater ? end : first;
        const int to = isAbove ? column.size() : predicate.test == Test::Less ? first : end;
        std::fill(marks.begin() + from, marks.begin() + std::max(from, to), markOf(Tri::True));
    }
    return marks;
}

} // namespace

TriBits rowsByRelease(const std::vector<uint8_t> &marks, const RowIndex &index)
{
    TriBits rows{Bits(index.size()), Bits(index.size())};
    inParts(index.size(), [&](int from, int to) {
        mark([&](int row) { return size_t(index.releaseNumber(row)); }, marks, from, to, rows);
    });
    return rows;
}

TriBits rowsByCode(const Column &column, const std::vector<uint8_t> &marks, const RowIndex &index)
{
    return std::visit(
        [&](const auto &codes) {
            if (column.isByRelease()) {
                std::vector<uint8_t> byRelease;
                byRelease.reserve(codes.size());
                for (const auto code : codes)
                    byRelease.push_back(marks[code]);
                return rowsByRelease(byRelease, index);
            }
            TriBits rows{Bits(index.size()), Bits(index.size())};
            inParts(index.size(), [&](int from, int to) {
                mark([&](int row) { return codes[size_t(row)]; }, marks, from, to, rows);
            });
            return rows;
        },
        column.codes());
}

TriBits Matcher::match(const Expression &expression, const Cancellation &cancellation) const
{
    switch (expression.kind) {
    case Expression::Kind::And: {
        TriBits all{Bits(m_index.size(), true), Bits(m_index.size())};
        for (const Expression &part : expression.parts)
            all &= match(part, cancellation);
        return all;
    }
    case Expression::Kind::Or: {
        TriBits any{Bits(m_index.size()), Bits(m_index.size())};
        for (const Expression &part : expression.parts)
            any |= match(part, cancellation);
        return any;
    }
    case Expression::Kind::Not: {
        TriBits rows = match(expression.parts.front(), cancellation);
        rows.invert();
        return rows;
    }
    case Expression::Kind::Words:
    case Expression::Kind::Predicate:
        break;
    }
    return *leaf(expression, cancellation);
}

Matcher::Answer Matcher::leaf(const Expression &expression, const Cancellation &cancellation) const
{
    const QString key = keyOf(expression);
    if (Answer answer = remembered(key))
        return answer;
    auto answer = std::make_shared<const TriBits>(expression.kind == Expression::Kind::Words
                                                      ? words(expression.words, cancellation)
                                                      : predicate(expression.predicate, cancellation));
    const std::lock_guard lock(m_mutex);
    m_answers.emplace_front(key, answer);
    if (m_answers.size() > answersKept)
        m_answers.pop_back();
    return answer;
}

void Matcher::forget() const
{
    const std::lock_guard lock(m_mutex);
    m_answers.clear();
}

Matcher::Answer Matcher::remembered(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&](const auto &answer) { return answer.first == key; });
    if (found == m_answers.end())
        return nullptr;
    m_answers.splice(m_answers.begin(), m_answers, found);
    return found->second;
}

TriBits Matcher::words(const QString &words, const Cancellation &cancellation) const
{
    return {m_index.names().rowsWith(foldedText(words), cancellation), Bits(m_index.size())};
}

/// Which codes of the column are as demanded.
std::vector<uint8_t> Matcher::marks(const Predicate &predicate, const Column &column,
                                    const Cancellation &cancellation) const
{
    if (auto ofNumbers = marksOfNumbers(predicate, column))
        return *std::move(ofNumbers);
    std::vector<uint8_t> marks(size_t(column.size()));
    const FieldInfo &info = fieldInfo(predicate.field);
    const bool isPlainText = info.type == FieldType::Text
        ? info.isName != nullptr
        : info.type == FieldType::Choice && !info.isName && !info.choices && !info.possible;
    if (isPlainText && predicate.test == Predicate::Test::Is) {
        std::fill_n(marks.begin(), column.firstKnown(), markOf(Tri::Unknown));
        const ColumnText &text = m_index.columnText(predicate.field);
        for (const Operand &operand : predicate.operands) {
            const QString folded = foldedText(operand.text);
            const Bits named = text.codesNamed(folded);
            const bool isWhole = info.type == FieldType::Choice || !named.isEmpty();
            (isWhole ? named : text.codesWith(folded)).forEach([&](int code) {
                marks[size_t(code)] = markOf(Tri::True);
            });
        }
        return marks;
    }
    const RowTest test(predicate, m_index);
    for (int code = 0; code < column.size(); ++code) {
        if (code % 1024 == 0)
            cancellation.check();
        if (const int row = column.representative(code); row >= 0)
            marks[size_t(code)] = markOf(test(row));
    }
    return marks;
}

TriBits Matcher::predicate(const Predicate &predicate, const Cancellation &cancellation) const
{
    if (hasColumn(predicate.field)) {
        const Column &column = m_index.column(predicate.field);
        return rowsByCode(column, marks(predicate, column, cancellation), m_index);
    }

    TriBits rows{Bits(m_index.size()), Bits(m_index.size())};
    if (predicate.test == Predicate::Test::Is) {
        const NameText &names = m_index.names();
        for (const Operand &operand : predicate.operands) {
            const QString folded = foldedText(operand.text);
            rows.yes |= predicate.field == Field::Id ? names.rowsWithId(folded, cancellation)
                                                     : names.rowsNamed(folded, cancellation);
        }
        return rows;
    }
    const RowTest test(predicate, m_index);
    for (int row = 0; row < m_index.size(); ++row) {
        if (row % rowsBetweenChecks == 0)
            cancellation.check();
        const Tri truth = test(row);
        if (truth != Tri::False)
            (truth == Tri::True ? rows.yes : rows.maybe).set(row);
    }
    return rows;
}

} // namespace Ajar
