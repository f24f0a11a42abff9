// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/completion.h"

#include <QAbstractListModel>

namespace Ajar {

/// What could be typed next, as a list.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum CompletionRole {
        DetailRole = Qt::UserRole + 1, ///< QString: what it means, fainter
        CountRole, ///< int: models that it leads to; invalid where that is not said
    };

    using QAbstractListModel::QAbstractListModel;

    void setCompletions(std::vector<Completion> completions);
    const Completion &at(const QModelIndex &index) const { return m_completions[size_t(index.row())]; }

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

private:
    std::vector<Completion> m_completions;
};

} // namespace Ajar
