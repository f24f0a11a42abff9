// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search.h"

#include <QAbstractListModel>

namespace Ajar {

/// The values of one facet, each with its count and a check mark. It only shows: a check that the person
/// changes is asked for by `choiceWanted` and comes back by `setValues`.
class FacetListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum FacetRole { ValueIdRole = Qt::UserRole + 1, CountRole };

    explicit FacetListModel(Field field, QObject *parent = nullptr);

    Field field() const { return m_field; }

    /// `chosen` are the words of the query's part on this field, by which values are checked.
    void setValues(std::vector<FacetValue> values, const QStringList &chosen, Language language);

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

Q_SIGNALS:
    void choiceWanted(Field field, const QStringList &values);

private:
    struct Item
    {
        FacetValue value;
        bool isChosen = false;
    };

    static bool isCalled(const FacetValue &value, const QString &word);

    Field m_field;
    std::vector<Item> m_items;
    Language m_language = Language::English;
};

} // namespace Ajar
