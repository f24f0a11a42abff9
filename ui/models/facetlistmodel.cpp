// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/facetlistmodel.h"

#include "base/quantity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

using Side = FacetChoice::Side;

FacetListModel::FacetListModel(Field field, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
{
}

FacetListModel::State FacetListModel::stateOf(const FacetValue &value) const
{
    const QStringList names = namesOf(value);
    const auto isNamedBy = [&](Side side) {
        const QStringList words = m_choice.words(side);
        return std::any_of(words.begin(), words.end(), [&](const QString &word) {
            const QString folded = foldedText(word);
            return std::any_of(names.begin(), names.end(),
                               [&](const QString &name) { return foldedText(name) == folded; });
        });
    };
    return isNamedBy(Side::Wanted) ? Wanted : isNamedBy(Side::Unwanted) ? Unwanted : Neither;
}

std::vector<FacetListModel::Item> FacetListModel::itemsOf(FacetList list) const
{
    std::vector<Item> items;
    for (FacetValue &value : list.values) {
        const State state = m_choice.isEmpty() ? Neither : stateOf(value);
        items.push_back({std::move(value), state, false});
    }
    const State unknown = m_choice.unknown == FacetChoice::Unknown::Wanted ? Wanted
        : m_choice.unknown == FacetChoice::Unknown::Unwanted               ? Unwanted
                                                                           : Neither;
    if (list.unknown > 0 || unknown != Neither)
        items.push_back({{u"?"_s, {}, list.unknown}, unknown, true});
    return items;
}

void FacetListModel::setList(FacetList list, const FacetChoice &choice, Language language)
{
    m_choice = choice;
    m_language = language;
    std::vector<Item> items = itemsOf(std::move(list));
    // A reset would lose the keyboard's place in the list at every keystroke elsewhere.
    const bool isSameList = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(),
                                       [](const Item &a, const Item &b) { return a.value.id == b.value.id; });
    if (!isSameList)
        beginResetModel();
    m_items = std::move(items);
    if (!isSameList)
        endResetModel();
    else if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FacetListModel::toggle(int row, Side side)
{
    if (row < 0 || row >= rowCount())
        return;
    const Item &item = m_items[size_t(row)];
    Q_EMIT choiceWanted(m_field,
                        item.isUnknown ? toggledUnknown(m_choice, side)
                                       : toggled(m_choice, m_field, namesOf(item.value), side));
}

int FacetListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QString FacetListModel::label(const Item &item) const
{
    return item.isUnknown ? tr("Unknown", "as a value of a facet") : item.value.label.in(m_language);
}

QString FacetListModel::spoken(const Item &item) const
{
    const QString text = tr("%1, %Ln model(s)", nullptr, item.value.count).arg(label(item));
    return item.state == Wanted  ? tr("%1, chosen").arg(text)
        : item.state == Unwanted ? tr("%1, excluded").arg(text)
                                 : text;
}

QVariant FacetListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return label(item);
    case Qt::CheckStateRole:
        return item.state == Wanted  ? Qt::Checked
            : item.state == Unwanted ? Qt::PartiallyChecked
                                     : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return spoken(item);
    case Qt::ToolTipRole:
        return tr("Click: only models with it. Alt+click: none with it. (Space, minus)");
    case ValueIdRole:
        return item.value.id;
    case CountRole:
        return item.value.count;
    case StateRole:
        return item.state;
    default:
        return {};
    }
}

/// Checked asks for the value, PartiallyChecked excludes it (or no longer), Unchecked takes back either.
bool FacetListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const State state = m_items[size_t(index.row())].state;
    const auto wish = Qt::CheckState(value.toInt());
    const bool isAboutExclusion =
        wish == Qt::PartiallyChecked || (wish == Qt::Unchecked && state == Unwanted);
    toggle(index.row(), isAboutExclusion ? Side::Unwanted : Side::Wanted);
    return true;
}

Qt::ItemFlags FacetListModel::flags(const QModelIndex &index) const
{
    return index.isValid()
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
        : Qt::NoItemFlags;
}

} // namespace Ajar
