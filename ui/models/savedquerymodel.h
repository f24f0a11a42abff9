// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "state/savedqueries.h"

#include <QAbstractListModel>

namespace Ajar {

/// Saved queries as a list that can be renamed in place, put in another order, and dragged into other
/// programs as links.
class SavedQueryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum SavedQueryRole { LinkRole = Qt::UserRole + 1 };

    SavedQueryModel(SavedQueries queries, Language language, QObject *parent = nullptr);

    const SavedQueries &queries() const { return m_queries; }
    void move(int row, int step); ///< up (-1) or down (1); not beyond the ends

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) final;
    QStringList mimeTypes() const final;
    QMimeData *mimeData(const QModelIndexList &indexes) const final;
    Qt::DropActions supportedDragActions() const final { return Qt::CopyAction | Qt::LinkAction; }

Q_SIGNALS:
    void changed(); ///< by a person, so that it is to be kept

private:
    SavedQueries m_queries;
    Language m_language;
};

/// The link as other programs take it from a drag or the clipboard.
QMimeData *mimeDataOf(const WrittenQuery &query, const QString &name);

} // namespace Ajar
