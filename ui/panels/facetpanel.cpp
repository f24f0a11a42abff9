// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/facetpanel.h"

#include "delegates/facetdelegate.h"
#include "models/facetlistmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ajar {

FacetPanel::FacetPanel(QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    for (const Field field : {Field::Level, Field::Vendor})
        addFacet(field, *column);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_facets.front().list);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    retranslate();
}

void FacetPanel::addFacet(Field field, QVBoxLayout &column)
{
    Facet facet{new FacetListModel(field, this), new QLabel, new QPushButton, new QListView};
    facet.heading->setTextFormat(Qt::PlainText);
    QFont bold = facet.heading->font();
    bold.setBold(true);
    facet.heading->setFont(bold);
    facet.heading->setBuddy(facet.list);
    facet.clear->setFlat(true);
    QSizePolicy keepsPlace = facet.clear->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    facet.clear->setSizePolicy(keepsPlace);
    facet.clear->setObjectName(u"clear."_s + fieldInfo(field).name);

    facet.list->setObjectName(u"facet."_s + fieldInfo(field).name);
    facet.list->setModel(facet.model);
    facet.list->setItemDelegate(new FacetDelegate(FacetListModel::CountRole, facet.list));
    facet.list->setFrameShape(QFrame::NoFrame);
    facet.list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    facet.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    facet.list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    facet.list->setSelectionMode(QAbstractItemView::NoSelection);
    facet.list->setUniformItemSizes(true);
    facet.list->viewport()->setAutoFillBackground(false);

    auto *top = new QHBoxLayout;
    top->addWidget(facet.heading, 1);
    top->addWidget(facet.clear);
    if (!m_facets.empty())
        column.addSpacing(12);
    column.addLayout(top);
    column.addWidget(facet.list);

    connect(facet.model, &FacetListModel::choiceWanted, this, &FacetPanel::choiceWanted);
    connect(facet.clear, &QPushButton::clicked, this, [this, field] { Q_EMIT choiceWanted(field, {}); });
    m_facets.push_back(facet);
}

void FacetPanel::showQuery(const Query &query, const RowIndex &index, Language language)
{
    for (const Facet &facet : m_facets) {
        const Field field = facet.model->field();
        const QStringList chosen = query.choice(field);
        facet.model->setValues(countFacet(field, query, index), chosen, language);
        facet.heading->setText(fieldInfo(field).label.in(language));
        facet.list->setAccessibleName(fieldInfo(field).label.in(language));
        facet.clear->setVisible(!chosen.isEmpty());
    }
    fitLists();
}

/// Lists are as long as their content: the panel scrolls, not each list in it.
void FacetPanel::fitLists()
{
    for (const Facet &facet : m_facets) {
        const int height = facet.list->sizeHintForRow(0);
        facet.list->setFixedHeight(std::max(1, height * facet.model->rowCount()));
    }
}

void FacetPanel::retranslate()
{
    for (const Facet &facet : m_facets) {
        facet.clear->setText(tr("Clear", "a facet"));
        facet.clear->setToolTip(tr("Show all values again"));
    }
}

void FacetPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitLists();
}

} // namespace Ajar
