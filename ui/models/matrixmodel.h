// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/opennessmatrix.h"
#include "models/entryroles.h"

#include <QAbstractTableModel>

#include <memory>

namespace Ajar {

/// The releases of a query's rows and what is judged of them. Releases' names are the vertical headings.
/// Roles are those of EntryRole as far as they say something of a release or a cell; the entry is the first
/// of the release that the query found.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using By = OpennessMatrix::By;

    explicit MatrixModel(QObject *parent = nullptr);

    /// In the rows' order, or in that of the column by which it was sorted last.
    void setRows(std::shared_ptr<const RowIndex> index, const Rows &rows, By by, Language language);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By a column, or in the rows' own order for -1.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The index (column 0) of the release with this number, or an invalid one.
    QModelIndex indexOfRelease(int number) const;
    int releaseNumber(int row) const; ///< into Catalog::releases

    /// All of it, or the given rows, with headings: cells separated by tabs.
    QString asText(const std::vector<int> &rows) const;
    QString asText() const;

private:
    QVariant cell(const QModelIndex &index, int role) const;

    std::shared_ptr<const RowIndex> m_index;
    Rows m_rows; // as they were given
    OpennessMatrix m_matrix;
    By m_by = By::Frameworks;
    Language m_language = Language::English;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace Ajar
