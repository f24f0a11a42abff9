// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/facetlist.h"

#include <QAbstractListModel>

namespace Ajar {

/// The values of one facet, each with its count and whether the query wants it, wants it not or says
/// nothing of it; below them "unknown", as a value like the others. It only shows: what a person changes is
/// asked for by `choiceWanted` and comes back by `setList`.
class FacetListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum FacetRole { ValueIdRole = Qt::UserRole + 1, CountRole, StateRole };
    enum State { Neither, Wanted, Unwanted }; ///< what StateRole gives

    explicit FacetListModel(Field field, QObject *parent = nullptr);

    Field field() const { return m_field; }

    /// `choice` is what the query demands of the field, by which values are marked.
    void setList(FacetList list, const FacetChoice &choice, Language language);

    /// Asks that the value is wanted or not, or takes that back.
    void toggle(int row, FacetChoice::Side side);

    int rowCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final;
    Qt::ItemFlags flags(const QModelIndex &index) const final;

Q_SIGNALS:
    void choiceWanted(Ajar::Field field, const Ajar::FacetChoice &choice);

private:
    struct Item
    {
        FacetValue value;
        State state = Neither;
        bool isUnknown = false; ///< the line for what is not known
    };

    std::vector<Item> itemsOf(FacetList list) const;
    State stateOf(const FacetValue &value) const;
    QString label(const Item &item) const;
    QString spoken(const Item &item) const;

    Field m_field;
    FacetChoice m_choice;
    std::vector<Item> m_items;
    Language m_language = Language::English;
};

} // namespace Ajar
