// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/field.h"

#include <cstdint>
#include <span>
#include <vector>

namespace Ajar {

/// Columns of few values seen as one: a code for each combination that there is, so that rows are counted
/// once for all of them.
class JointColumn
{
public:
    /// One of them, with its own code for each joint one.
    struct Part
    {
        Field field;
        std::vector<uint32_t> codes;
    };

    /// Takes of these fields, all of releases or all of entries, those that combine to a few thousand.
    JointColumn(std::span<const Field> fields, const RowIndex &index);

    const std::vector<Part> &parts() const { return m_parts; }
    int size() const { return m_size; } ///< joint codes
    const std::vector<uint16_t> &codes() const { return m_codes; } ///< by row, or by release
    const Part *part(Field field) const; ///< null: not among them
    qint64 bytes() const; ///< of memory

private:
    bool add(Field field, const RowIndex &index);

    std::vector<Part> m_parts;
    std::vector<uint16_t> m_codes;
    int m_size = 1;
};

} // namespace Ajar
