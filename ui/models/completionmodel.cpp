// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/completionmodel.h"

namespace Ajar {

void CompletionModel::setCompletions(std::vector<Completion> completions)
{
    beginResetModel();
    m_completions = std::move(completions);
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completions.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Completion &completion = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return completion.text;
    case Qt::AccessibleTextRole:
        return completion.count < 0
            ? tr("%1, %2", "what to write, what it is").arg(completion.text, completion.label)
            : tr("%1, %2, %Ln model(s)", nullptr, completion.count).arg(completion.text, completion.label);
    case DetailRole:
        return completion.label == completion.text ? QString() : completion.label;
    case CountRole:
        return completion.count < 0 ? QVariant() : completion.count;
    default:
        return {};
    }
}

} // namespace Ajar
