// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/facetlistmodel.h"

#include <algorithm>

namespace Ajar {

FacetListModel::FacetListModel(Field field, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
{
}

bool FacetListModel::isCalled(const FacetValue &value, const QString &word)
{
    const QString folded = foldedText(word);
    return foldedText(value.id) == folded || foldedText(value.label.en) == folded
        || foldedText(value.label.zh) == folded;
}

void FacetListModel::setValues(std::vector<FacetValue> values, const QStringList &chosen, Language language)
{
    const bool isSameList = values.size() == m_items.size()
        && std::equal(values.begin(), values.end(), m_items.begin(),
                      [](const FacetValue &value, const Item &item) { return value.id == item.value.id; });
    if (!isSameList)
        beginResetModel();
    m_items.clear();
    for (FacetValue &value : values) {
        const bool isChosen = std::any_of(chosen.begin(), chosen.end(),
                                          [&](const QString &word) { return isCalled(value, word); });
        m_items.push_back({std::move(value), isChosen});
    }
    m_language = language;
    // A reset would lose the keyboard's place in the list at every keystroke elsewhere.
    if (!isSameList)
        endResetModel();
    else if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FacetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant FacetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.value.label.in(m_language);
    case Qt::CheckStateRole:
        return item.isChosen ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return tr("%1, %n model(s)", nullptr, item.value.count).arg(item.value.label.in(m_language));
    case ValueIdRole:
        return item.value.id;
    case CountRole:
        return item.value.count;
    default:
        return {};
    }
}

bool FacetListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    QStringList chosen;
    for (int row = 0; row < rowCount(); ++row) {
        const Item &item = m_items[size_t(row)];
        const bool isChosen = row == index.row() ? value.toInt() == Qt::Checked : item.isChosen;
        if (isChosen)
            chosen << item.value.id;
    }
    Q_EMIT choiceWanted(m_field, chosen);
    return true;
}

Qt::ItemFlags FacetListModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

} // namespace Ajar
