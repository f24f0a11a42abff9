// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/tablewriter.h"

#include "base/terminaltext.h"
#include "exchange/entrywriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

bool isNumeric(Field field)
{
    const FieldType type = fieldInfo(field).type;
    return type == FieldType::Params || type == FieldType::Tokens || type == FieldType::Price;
}

using Columns = std::vector<WrittenColumn>;
using Cells = std::vector<QStringList>; // headings first

Cells cellsFor(const Columns &columns, int rows)
{
    Cells cells(1);
    for (const WrittenColumn &column : columns)
        cells[0] << column.heading;
    for (int row = 0; row < rows; ++row) {
        QStringList line;
        for (const WrittenColumn &column : columns) {
            const QString text = column.text(row);
            line << (text.isEmpty() ? u"–"_s : text);
        }
        cells.push_back(line);
    }
    return cells;
}

QString asText(const Cells &cells, const Columns &columns)
{
    std::vector<qsizetype> widths(columns.size(), 0);
    for (const QStringList &line : cells)
        for (size_t i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(line[qsizetype(i)]));

    QString out;
    for (const QStringList &line : cells) {
        QString text;
        for (size_t i = 0; i < columns.size(); ++i) {
            const QString &cell = line[qsizetype(i)];
            text +=
                (i > 0 ? u"  "_s : QString()) + padded(cell, columns[i].isNumeric ? -widths[i] : widths[i]);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out += text + u'\n';
    }
    return out;
}

QString asMarkdown(const Cells &cells, const Columns &columns)
{
    QString out;
    for (size_t row = 0; row < cells.size(); ++row) {
        QString line = u"|"_s;
        for (QString cell : cells[row])
            line += u' ' + cell.replace(u'|', "\\|"_L1) + u" |";
        out += line + u'\n';
        if (row > 0)
            continue;
        out += u'|';
        for (const WrittenColumn &column : columns)
            out += column.isNumeric ? u"---:|"_s : u"---|"_s;
        out += u'\n';
    }
    return out;
}

QString quoted(QString text)
{
    static const QString special = u",\"\n\r;"_s;
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', "\"\""_L1) + u'"' : text;
}

QString asCsv(const Columns &columns, int rows)
{
    QStringList names;
    for (const WrittenColumn &column : columns)
        names << column.name;
    QString out = names.join(u',') + u'\n';
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (const WrittenColumn &column : columns)
            cells << quoted(column.raw(row));
        out += cells.join(u',') + u'\n';
    }
    return out;
}

QString asJson(const Columns &columns, int rows)
{
    QJsonArray array;
    for (int row = 0; row < rows; ++row) {
        QJsonObject object;
        for (const WrittenColumn &column : columns)
            object.insert(column.name, column.json(row));
        array << object;
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

/// A column of texts that are the same for people and machines, null where they are empty.
WrittenColumn textColumn(const QString &name, const QString &heading, std::function<QString(int)> text,
                         std::function<QString(int)> raw)
{
    return {name, heading, false, std::move(text), raw, [raw](int row) {
                const QString value = raw(row);
                return value.isEmpty() ? QJsonValue() : QJsonValue(value);
            }};
}

} // namespace

QStringList tableFormatNames()
{
    return {u"table"_s, u"csv"_s, u"json"_s, u"markdown"_s};
}

QString writeTable(TableFormat format, const std::vector<WrittenColumn> &columns, int rows)
{
    switch (format) {
    case TableFormat::Text:
        return asText(cellsFor(columns, rows), columns);
    case TableFormat::Csv:
        return asCsv(columns, rows);
    case TableFormat::Json:
        return asJson(columns, rows);
    case TableFormat::Markdown:
        return asMarkdown(cellsFor(columns, rows), columns);
    }
    return {};
}

QString writeTable(TableFormat format, const RowIndex &index, const Rows &rows,
                   const std::vector<Field> &columns, Language language)
{
    Columns written;
    for (const Field field : columns) {
        const auto at = [&rows](int row) { return rows[size_t(row)]; };
        const FieldInfo &info = fieldInfo(field);
        written.push_back(
            {info.name, info.label.in(language), isNumeric(field),
             [&index, field, at, language](int row) { return fieldText(field, index, at(row), language); },
             [&index, field, at](int row) { return rawText(fieldValue(field, index, at(row))); },
             [&index, field, at](int row) { return valueAsJson(fieldValue(field, index, at(row))); }});
    }
    return writeTable(format, written, int(rows.size()));
}

QString writeMatrix(TableFormat format, const OpennessMatrix &matrix, Language language)
{
    const auto id = [&](int row) { return matrix.release(row).id(); };
    const auto name = [&, language](int row) { return matrix.release(row).name().in(language); };
    Columns columns{textColumn(u"release"_s, fieldInfo(Field::Id).label.in(language), id, id),
                    textColumn(u"name"_s, fieldInfo(Field::Release).label.in(language), name, name)};
    for (int column = 0; column < OpennessMatrix::columnCount(matrix.by()); ++column)
        columns.push_back(textColumn(
            OpennessMatrix::columnId(matrix.by(), column),
            OpennessMatrix::columnTitle(matrix.by(), column, language),
            [&matrix, column, language](int row) { return matrix.text(row, column, language); },
            [&matrix, column](int row) { return matrix.rawText(row, column); }));
    return writeTable(format, columns, matrix.size());
}

} // namespace Ajar
