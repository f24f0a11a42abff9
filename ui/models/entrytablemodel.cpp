// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/entrytablemodel.h"

#include "base/quantity.h"
#include "catalog/recordcount.h"
#include "models/entrycolumn.h"
#include "query/place.h"

#include <QFont>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// Whoever shows a tooltip guesses whether it is markup, and a name may look like it.
QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

/// Names of entries that the person added or changed. Only the slant is set; the rest stays the view's.
QVariant italic()
{
    QFont font;
    font.setItalic(true);
    return font;
}

QStringList queryValues(Field field, const RowIndex &index, int row)
{
    const Value value = fieldValue(field, index, row);
    if (isUndecided(value))
        return {};
    if (const auto *list = std::get_if<QStringList>(&value))
        return *list;
    const FieldType type = fieldInfo(field).type;
    // Sizes as they are shown: 70.6B means all that is called so, and not one parameter less.
    const bool isSize = type == FieldType::Params || type == FieldType::Tokens;
    return {isSize                        ? fieldText(field, index, row, Language::English)
                : type == FieldType::Flag ? (std::get<bool>(value) ? u"yes"_s : u"no"_s)
                                          : rawText(value)};
}

QVariant stepOf(const Value &value, int role)
{
    const auto *span = std::get_if<StepSpan>(&value);
    if (!span)
        return {};
    return role == StepLowerRole ? span->lower
        : role == StepUpperRole  ? span->upper
                                 : int(span->table().verdicts.size());
}

QString sourceUrl(Field field, const RowIndex &index, int row)
{
    const Facts &facts = index.entry(row).facts;
    if (field == Field::Name) {
        const auto page = facts.value<QString>(FactKey::LinkPage);
        return page ? *page : QString();
    }
    const FactInfo *fact = factById(fieldInfo(field).name); // facts and fields share their names
    const Claims claims = fact ? facts.find(fact->key) : Claims();
    return claims ? index.catalog().source(claims.front().source).url : QString();
}

} // namespace

EntryTableModel::EntryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EntryTableModel::setRows(std::shared_ptr<const RowIndex> index, Rows rows, Language language,
                              const Lens &lens)
{
    beginResetModel();
    m_index = std::move(index);
    m_rows = std::move(rows);
    m_language = language;
    m_lens = &lens;
    endResetModel();
}

int EntryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(entryColumns().size());
}

QVariant EntryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_rows[size_t(index.row())];
    const bool isOfCell = role < Qt::UserRole || role == RawValueRole || role == QueryValuesRole
        || role == SourceUrlRole || (role >= StepLowerRole && role <= StepCountRole);
    return isOfCell ? cell(row, index.column(), role) : entry(row, role);
}

QVariant EntryTableModel::cell(int row, int column, int role) const
{
    const EntryColumn &info = entryColumns()[size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString text = fieldText(info.field, *m_index, row, m_language);
        return text.isEmpty() ? u"–"_s : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(info) ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::FontRole:
        return info.field == Field::Name && m_index->entry(row).personal ? italic() : QVariant();
    case StepLowerRole:
    case StepUpperRole:
    case StepCountRole:
        return stepOf(fieldValue(info.field, *m_index, row), role);
    case RawValueRole:
        return rawText(fieldValue(info.field, *m_index, row));
    case QueryValuesRole:
        return queryValues(info.field, *m_index, row);
    case SourceUrlRole:
        return sourceUrl(info.field, *m_index, row);
    default:
        return {};
    }
}

QVariant EntryTableModel::entry(int row, int role) const
{
    switch (role) {
    case EntryIdRole:
        return m_index->entry(row).id();
    case EntryNameRole:
        return m_index->entry(row).name().in(m_language);
    case ReleaseNameRole:
        return m_index->release(row).name().in(m_language);
    case ReleaseIdRole:
        return m_index->release(row).id();
    case BandLowerRole:
        return Ajar::placeOf(*m_index, *m_lens, row).lower;
    case BandUpperRole:
        return Ajar::placeOf(*m_index, *m_lens, row).upper;
    case ShareLowerRole:
        return Ajar::placeOf(*m_index, *m_lens, row).shareLower;
    case ShareUpperRole:
        return Ajar::placeOf(*m_index, *m_lens, row).shareUpper;
    case ReleasedMonthRole:
        return Ajar::placeOf(*m_index, *m_lens, row).month;
    case RecordRole:
        return recordCount(m_index->catalog(), row);
    case IsPersonalRole:
        return m_index->entry(row).personal;
    default:
        return {};
    }
}

QString EntryTableModel::toolTip(int row, int column) const
{
    const Field field = entryColumns()[size_t(column)].field;
    if (field == Field::Name) {
        QStringList lines{m_index->entry(row).name().in(m_language),
                          fieldText(Field::Vendor, *m_index, row, m_language) + u" · "_s
                              + fieldText(Field::Level, *m_index, row, m_language)};
        if (m_lens->framework != 0) {
            const StepSpan span = Getters::verdict(size_t(m_lens->framework), *m_index, row);
            lines << tr("%1: %2", "framework, verdict")
                         .arg(span.table().label.in(m_language), Getters::verdictText(span, m_language));
        }
        if (m_index->entry(row).personal)
            lines << tr("Added or changed by your own files");
        return lines.join(u'\n');
    }
    const Value value = fieldValue(field, *m_index, row);
    if (std::holds_alternative<std::monostate>(value))
        return tr("Not known");
    if (const auto *count = std::get_if<qint64>(&value))
        return exactCount(*count);
    if (const auto *span = std::get_if<StepSpan>(&value))
        return verdictText(span->table(), {Verdict{span->lower, 0}, Verdict{span->upper, 0}}, m_language);
    return fieldText(field, *m_index, row, m_language);
}

QVariant EntryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const EntryColumn &column = entryColumns()[size_t(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return fieldInfo(column.field).label.in(m_language);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

QModelIndex EntryTableModel::indexOf(const QString &entryId) const
{
    if (!m_index || entryId.isEmpty())
        return {};
    const int row = m_index->catalog().entryById(entryId);
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    return row < 0 || found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), 0);
}

const std::vector<Place> &EntryTableModel::places() const
{
    return m_index->places(*m_lens).places();
}

int EntryTableModel::placeOf(int row) const
{
    return m_index->places(*m_lens).code(m_rows[size_t(row)]);
}

std::vector<int> EntryTableModel::countByPlace() const
{
    return m_index->places(*m_lens).count(m_rows);
}

} // namespace Ajar
