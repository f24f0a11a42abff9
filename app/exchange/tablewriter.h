// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/field.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Ajar {

enum class TableFormat { Text, Csv, Json, Markdown };

QStringList tableFormatNames(); ///< table, csv, json, markdown

/// The rows' cells in these columns. Text and Markdown are for people, in `language`; CSV (RFC 4180, LF)
/// and JSON carry raw values.
QString writeTable(TableFormat format, const RowIndex &index, const Rows &rows,
                   const std::vector<Field> &columns, Language language);

} // namespace Ajar
