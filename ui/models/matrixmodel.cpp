// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/matrixmodel.h"

#include <QTextDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Ajar {

MatrixModel::MatrixModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MatrixModel::setRows(std::shared_ptr<const RowIndex> index, const Rows &rows, By by, Language language)
{
    beginResetModel();
    if (by != m_by)
        m_sortColumn = -1; // its columns are others
    m_index = std::move(index);
    m_rows = rows;
    m_by = by;
    m_language = language;
    m_matrix = OpennessMatrix(m_index, by, m_rows);
    if (m_sortColumn >= 0)
        m_matrix.sort(m_sortColumn, m_sortOrder == Qt::DescendingOrder, m_language);
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_matrix.size();
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_index ? 0 : OpennessMatrix::columnCount(m_by);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_matrix.row(index.row());
    switch (role) {
    case EntryIdRole:
        return m_index->entry(row).id();
    case ReleaseIdRole:
        return m_index->release(row).id();
    case ReleaseNameRole:
        return m_index->release(row).name().in(m_language);
    default:
        return cell(index, role);
    }
}

QVariant MatrixModel::cell(const QModelIndex &index, int role) const
{
    const OpennessMatrix::Cell steps = m_matrix.cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_matrix.text(index.row(), index.column(), m_language);
    case Qt::ToolTipRole: {
        const QString text = m_matrix.explanation(index.row(), index.column(), m_language);
        return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case StepLowerRole:
        return steps.steps > 0 ? QVariant(steps.lower) : QVariant();
    case StepUpperRole:
        return steps.steps > 0 ? QVariant(steps.upper) : QVariant();
    case StepCountRole:
        return steps.steps > 0 ? QVariant(steps.steps) : QVariant();
    case RawValueRole:
        return m_matrix.rawText(index.row(), index.column());
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (isColumn && role == Qt::DisplayRole)
        return OpennessMatrix::columnTitle(m_by, section, m_language);
    if (isColumn && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return OpennessMatrix::columnLabel(m_by, section, m_language);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return m_matrix.release(section).name().in(m_language);
    return {};
}

void MatrixModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    if (m_index)
        setRows(m_index, Rows(m_rows), m_by, m_language);
}

QModelIndex MatrixModel::indexOfRelease(int number) const
{
    const int row = m_index ? m_matrix.placeOf(number) : -1;
    return row < 0 ? QModelIndex() : index(row, 0);
}

int MatrixModel::releaseNumber(int row) const
{
    return m_index->releaseNumber(m_matrix.row(row));
}

QString MatrixModel::asText(const std::vector<int> &rows) const
{
    QStringList heading{tr("Release")};
    for (int column = 0; column < columnCount(); ++column)
        heading << OpennessMatrix::columnTitle(m_by, column, m_language);
    QStringList lines{heading.join(u'\t')};
    for (const int row : rows) {
        QStringList cells{m_matrix.release(row).name().in(m_language)};
        for (int column = 0; column < columnCount(); ++column)
            cells << m_matrix.text(row, column, m_language);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString MatrixModel::asText() const
{
    std::vector<int> rows(size_t(m_matrix.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return asText(rows);
}

} // namespace Ajar
