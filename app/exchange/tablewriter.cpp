// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/tablewriter.h"

#include "base/terminaltext.h"
#include "exchange/entrywriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

bool isNumeric(Field field)
{
    const FieldType type = fieldInfo(field).type;
    return type == FieldType::Params || type == FieldType::Tokens || type == FieldType::Price;
}

using Cells = std::vector<QStringList>; // headings first

Cells cellsFor(const RowIndex &index, const Rows &rows, const std::vector<Field> &columns, Language language)
{
    Cells cells(1);
    for (const Field column : columns)
        cells[0] << fieldInfo(column).label.in(language);
    for (const int row : rows) {
        QStringList line;
        for (const Field column : columns) {
            const QString text = fieldText(column, index, row, language);
            line << (text.isEmpty() ? u"–"_s : text);
        }
        cells.push_back(line);
    }
    return cells;
}

QString asText(const Cells &cells, const std::vector<Field> &columns)
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
                (i > 0 ? u"  "_s : QString()) + padded(cell, isNumeric(columns[i]) ? -widths[i] : widths[i]);
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out += text + u'\n';
    }
    return out;
}

QString asMarkdown(const Cells &cells, const std::vector<Field> &columns)
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
        for (const Field column : columns)
            out += isNumeric(column) ? u"---:|"_s : u"---|"_s;
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

QString asCsv(const RowIndex &index, const Rows &rows, const std::vector<Field> &columns)
{
    QStringList names;
    for (const Field column : columns)
        names << fieldInfo(column).name;
    QString out = names.join(u',') + u'\n';
    for (const int row : rows) {
        QStringList cells;
        for (const Field column : columns)
            cells << quoted(rawText(fieldValue(column, index, row)));
        out += cells.join(u',') + u'\n';
    }
    return out;
}

QString asJson(const RowIndex &index, const Rows &rows, const std::vector<Field> &columns)
{
    QJsonArray array;
    for (const int row : rows) {
        QJsonObject object;
        for (const Field column : columns)
            object.insert(fieldInfo(column).name, valueAsJson(fieldValue(column, index, row)));
        array << object;
    }
    return QString::fromUtf8(QJsonDocument(array).toJson());
}

} // namespace

QStringList tableFormatNames()
{
    return {u"table"_s, u"csv"_s, u"json"_s, u"markdown"_s};
}

QString writeTable(TableFormat format, const RowIndex &index, const Rows &rows,
                   const std::vector<Field> &columns, Language language)
{
    switch (format) {
    case TableFormat::Text:
        return asText(cellsFor(index, rows, columns, language), columns);
    case TableFormat::Csv:
        return asCsv(index, rows, columns);
    case TableFormat::Json:
        return asJson(index, rows, columns);
    case TableFormat::Markdown:
        return asMarkdown(cellsFor(index, rows, columns, language), columns);
    }
    return {};
}

} // namespace Ajar
