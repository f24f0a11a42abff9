// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/opennessmatrix.h"
#include "query/field.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace Ajar {

enum class TableFormat { Text, Csv, Json, Markdown };

QStringList tableFormatNames(); ///< table, csv, json, markdown

/// A column of whatever is written as a table.
struct WrittenColumn
{
    QString name; ///< for machines
    QString heading; ///< for people
    bool isNumeric = false;
    std::function<QString(int row)> text; ///< for people; empty where unknown
    std::function<QString(int row)> raw; ///< for CSV
    std::function<QJsonValue(int row)> json;
};

QString writeTable(TableFormat format, const std::vector<WrittenColumn> &columns, int rows);

/// The rows' cells in these columns. Text and Markdown are for people, in `language`; CSV (RFC 4180, LF)
/// and JSON carry raw values.
QString writeTable(TableFormat format, const RowIndex &index, const Rows &rows,
                   const std::vector<Field> &columns, Language language);

/// A release in each row: its id and name, then what is said of it.
QString writeMatrix(TableFormat format, const OpennessMatrix &matrix, Language language);

} // namespace Ajar
