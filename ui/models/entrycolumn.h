// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/field.h"

#include <span>

namespace Ajar {

/// One row of THE table of columns: how the table shows a field. Columns are in their first order; a
/// person may move and hide them.
struct EntryColumn
{
    Field field;
    int characters; ///< width at first, in average characters
    bool isShown; ///< at first
};

std::span<const EntryColumn> entryColumns();

/// Whether the column's cells are numbers, to be set flush right.
bool isNumeric(const EntryColumn &column);

} // namespace Ajar
