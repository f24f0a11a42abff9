// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/resultspane.h"

#include "models/entrytablemodel.h"
#include "models/matrixmodel.h"
#include "panels/chipbar.h"
#include "panels/emptypanel.h"
#include "panels/tabbar.h"
#include "state/explorer.h"
#include "views/entrytableview.h"
#include "views/matrixview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ajar {

ResultsPane::ResultsPane(const Explorer &explorer, EntryTableModel *model, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_tabs(new TabBar(u"resultsBar"_s))
    , m_chips(new ChipBar)
    , m_stack(new QStackedWidget)
    , m_table(new EntryTableView)
    , m_matrix(new MatrixModel(this))
    , m_matrixView(new MatrixView(m_matrix))
    , m_empty(new EmptyPanel)
{
    for (int kind = 0; kind <= int(Kind::Components); ++kind)
        m_tabs->addTab(QString());
    m_table->setObjectName(u"entryTable"_s);
    m_table->setModel(model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_matrixView);
    m_stack->addWidget(m_empty);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_tabs);
    top->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_chips);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setKind(Kind(tab)); });
    connect(m_matrix, &QAbstractItemModel::modelReset, this, &ResultsPane::showCurrent);
    connect(m_matrixView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResultsPane::takeSelection);
    retranslate();
}

void ResultsPane::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_tabs->setCurrentIndex(int(kind));
    if (kind == Kind::Frameworks)
        Q_EMIT judgementsWanted();
    showRows();
}

void ResultsPane::showRows()
{
    const bool isEmpty = m_explorer.rows().empty();
    if (m_kind != Kind::Models)
        fillMatrix();
    m_stack->setCurrentWidget(isEmpty                      ? static_cast<QWidget *>(m_empty)
                                  : m_kind == Kind::Models ? static_cast<QWidget *>(m_table)
                                                           : m_matrixView);
    setFocusProxy(m_stack->currentWidget());
}

/// Of a large catalogue the judgements come a moment later, and with them the rows again.
void ResultsPane::fillMatrix()
{
    if (m_kind == Kind::Frameworks && !m_explorer.hasJudgements())
        return;
    const auto by = m_kind == Kind::Frameworks ? MatrixModel::By::Frameworks : MatrixModel::By::Components;
    m_matrix->setRows(m_explorer.sharedIndex(), m_explorer.rows(), by, m_explorer.language());
    m_matrixView->fitColumns();
}

/// The release of the current entry, without making another of its entries current.
void ResultsPane::showCurrent()
{
    const int row = m_explorer.currentRow();
    if (m_kind == Kind::Models || row < 0)
        return;
    const QModelIndex wanted = m_matrix->indexOfRelease(m_explorer.index().releaseNumber(row));
    QItemSelectionModel *selection = m_matrixView->selectionModel();
    if (!wanted.isValid() || selection->isRowSelected(wanted.row()))
        return;
    m_isRestoring = true;
    selection->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_isRestoring = false;
    m_matrixView->scrollTo(wanted);
}

void ResultsPane::takeSelection()
{
    const QModelIndex current = m_matrixView->currentIndex();
    if (m_isRestoring || !current.isValid() || !m_matrixView->selectionModel()->isRowSelected(current.row()))
        return;
    const int row = m_explorer.currentRow();
    const int release = m_matrix->releaseNumber(current.row());
    if (row < 0 || m_explorer.index().releaseNumber(row) != release)
        Q_EMIT entryWanted(current.data(EntryIdRole).toString());
}

void ResultsPane::retranslate()
{
    m_tabs->setAccessibleName(tr("How to show what the query found"));
    m_tabs->setTabText(int(Kind::Models), tr("Models"));
    m_tabs->setTabText(int(Kind::Frameworks), tr("Releases by framework"));
    m_tabs->setTabText(int(Kind::Components), tr("Releases by component"));
    m_table->setAccessibleName(tr("Models"));
    m_matrixView->setAccessibleName(tr("Releases and what is judged of them"));
}

} // namespace Ajar
