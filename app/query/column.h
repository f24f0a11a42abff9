// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/field.h"

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace Ajar {

/// Whether a field has a column: names and ids have none, since there each value is its own.
bool hasColumn(Field field);

/// All rows' values of one field: a dictionary of the distinct ones in their order, and a code for each
/// row, of 1, 2 or 4 bytes. Code 0 is "unknown", whether or not a row has it. Of a field with several
/// values (access, modalities) the dictionary holds the distinct sets.
///
/// Whatever can be said of one value, be it a test, a text or a rank, is worked out once per code. Fields
/// of releases have a code for each release only.
class Column
{
public:
    /// Codes by row, or by release.
    using Codes = std::variant<std::vector<uint8_t>, std::vector<uint16_t>, std::vector<uint32_t>>;

    Column(Field field, const RowIndex &index);

    Field field() const { return m_field; }
    int size() const { return int(m_representatives.size()); } ///< codes go from 0 to size - 1
    int code(int row) const;
    /// Rows of the whole catalogue by code; empty where there are many numbers.
    const std::vector<int> &counts() const { return m_counts; }
    /// Whether there are so many different numbers (thousands; dates are none) that nobody counts them, but
    /// only the steps of RowIndex::scale().
    bool isManyNumbers() const;

    /// Where codes stand in the order of numbers: the first whose value is not below `low`, and the first
    /// whose value is above `high`.
    std::pair<int, int> codesFrom(double low, double high) const;

    Value value(int code) const;
    /// The text for people, as in a cell; empty for the unknown.
    QString label(int code, Language language) const;
    /// A row with that value, or -1 for code 0 where no row is unknown.
    int representative(int code) const { return m_representatives[size_t(code)]; }
    /// Of which there is no value. More codes than 0 are where it differs what the value still may be.
    bool isUnknown(int code) const { return code < m_firstKnown; }
    int firstKnown() const { return m_firstKnown; } ///< code; all before it are unknown

    bool isByRelease() const { return m_isByRelease; }
    const Codes &codes() const { return m_codes; }
    qint64 bytes() const; ///< of memory

private:
    const RowIndex *m_index;
    Field m_field;
    bool m_isByRelease;
    int m_firstKnown = 1;
    Codes m_codes;
    std::vector<int> m_representatives; // a row by code
    std::vector<int> m_counts; // by code, or none
};

} // namespace Ajar
