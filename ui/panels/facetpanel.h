// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace Ajar {

class FacetListModel;

/// One list of values per facet, drawn from the query. A checked value asks for a changed query.
class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    void showQuery(const Query &query, const RowIndex &index, Language language);

Q_SIGNALS:
    void choiceWanted(Field field, const QStringList &values);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Facet
    {
        FacetListModel *model;
        QLabel *heading;
        QPushButton *clear;
        QListView *list;
    };

    void addFacet(Field field, QVBoxLayout &column);
    void fitLists();
    void retranslate();

    std::vector<Facet> m_facets;
};

} // namespace Ajar
