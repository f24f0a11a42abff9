// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/entryroles.h"
#include "models/placedrows.h"
#include "openness/lens.h"
#include "query/rowindex.h"

#include <QAbstractTableModel>

#include <memory>

namespace Ajar {

/// The rows that a query found, in its order, as a table. It owns no rules: values come from the field
/// table, rows from the search. Roles are those of EntryRole.
class EntryTableModel : public QAbstractTableModel, public PlacedRows
{
    Q_OBJECT

public:
    explicit EntryTableModel(QObject *parent = nullptr);

    /// Shows `rows` of `index`. Everything that a view remembers of the old rows is reset.
    void setRows(std::shared_ptr<const RowIndex> index, Rows rows, Language language,
                 const Lens &lens = lensTable().front());

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    /// The index (column 0) of the entry with this id, or an invalid one.
    QModelIndex indexOf(const QString &entryId) const;

    const std::vector<Place> &places() const final;
    int placeOf(int row) const final;
    std::vector<int> countByPlace() const final;

private:
    QVariant cell(int row, int column, int role) const;
    QVariant entry(int row, int role) const;
    QString toolTip(int row, int column) const;

    std::shared_ptr<const RowIndex> m_index;
    Rows m_rows;
    Language m_language = Language::English;
    const Lens *m_lens = &lensTable().front();
};

} // namespace Ajar
