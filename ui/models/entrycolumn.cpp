// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/entrycolumn.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Ajar {

namespace {

constexpr std::array table{
    EntryColumn{Field::Name, 21, true},
    EntryColumn{Field::Vendor, 13, true},
    EntryColumn{Field::Level, 20, true},
    EntryColumn{Field::Released, 13, true},
    EntryColumn{Field::Params, 13, true},
    EntryColumn{Field::License, 26, true},
    EntryColumn{Field::Active, 11, false},
    EntryColumn{Field::Context, 18, true},
    EntryColumn{Field::PriceIn, 23, true},
    EntryColumn{Field::PriceOut, 24, true},
    EntryColumn{Field::Access, 22, false},
    EntryColumn{Field::Commercial, 15, false},
    EntryColumn{Field::Family, 12, false},
    EntryColumn{Field::Release, 14, false},
    EntryColumn{Field::Cutoff, 16, false},
    EntryColumn{Field::Output, 15, false},
    EntryColumn{Field::TrainingTokens, 15, false},
    EntryColumn{Field::ModalityIn, 16, false},
    EntryColumn{Field::ModalityOut, 14, false},
    EntryColumn{Field::Reasoning, 10, false},
    EntryColumn{Field::Tools, 10, false},
    EntryColumn{Field::Country, 9, false},
    EntryColumn{Field::Kind, 14, false},
    EntryColumn{Field::Id, 24, false},
};

/// Fields that nobody has set a column for, or that came later, have one all the same, to be shown on demand.
std::vector<EntryColumn> allColumns()
{
    std::vector<EntryColumn> columns(table.begin(), table.end());
    for (const FieldInfo &info : fieldTable()) {
        const bool isThere = std::any_of(table.begin(), table.end(), [&](const EntryColumn &column) {
            return column.field == info.field;
        });
        if (!isThere)
            columns.push_back({info.field, 16, false});
    }
    return columns;
}

} // namespace

std::span<const EntryColumn> entryColumns()
{
    static const std::vector<EntryColumn> columns = allColumns();
    return columns;
}

bool isNumeric(const EntryColumn &column)
{
    const FieldType type = fieldInfo(column.field).type;
    return isOrdered(type) && type != FieldType::Date;
}

} // namespace Ajar
