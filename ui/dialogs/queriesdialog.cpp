// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/queriesdialog.h"

#include "models/savedquerymodel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ajar {

QueriesDialog::QueriesDialog(SavedQueries queries, Language language, QWidget *parent)
    : QDialog(parent)
    , m_model(new SavedQueryModel(std::move(queries), language, this))
    , m_list(new QListView)
{
    setObjectName(u"queriesDialog"_s);
    setWindowTitle(tr("Saved queries"));
    m_list->setObjectName(u"savedQueries"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(m_model);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setDefaultDropAction(Qt::CopyAction);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setUniformItemSizes(true);

    auto *side = new QVBoxLayout;
    const auto button = [&](const QString &name, const QString &text, auto slot) {
        auto *made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        side->addWidget(made);
        m_forOne << made;
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    const auto current = [this] { return m_model->queries()[size_t(row())].query; };
    button(u"showQuery"_s, tr("&Show"), [this, current] { Q_EMIT queryWanted(current()); });
    button(u"renameQuery"_s, tr("&Rename"), [this] {
        m_list->edit(m_list->currentIndex());
    })->setToolTip(u"F2"_s);
    m_up = button(u"queryUp"_s, tr("Move &up"), [this] { moveCurrent(-1); });
    m_down = button(u"queryDown"_s, tr("Move &down"), [this] { moveCurrent(1); });
    button(u"copyQueryLink"_s, tr("&Copy link"),
           [current] { QGuiApplication::clipboard()->setMimeData(mimeDataOf(current(), {})); });
    button(u"deleteQuery"_s, tr("De&lete"), [this] { m_model->removeRow(row()); });
    side->addStretch();

    auto *note = new QLabel(tr("Drag a query into another program to give it away as a link."));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(note);
    column->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'0') * 66, fontMetrics().height() * 20);

    connect(m_model, &SavedQueryModel::changed, this, [this] {
        showButtons();
        Q_EMIT changed(m_model->queries());
    });
    connect(m_list, &QListView::doubleClicked, this, [this, current] { Q_EMIT queryWanted(current()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QueriesDialog::showButtons);
    m_list->setCurrentIndex(m_model->index(0));
    showButtons();
}

int QueriesDialog::row() const
{
    return m_list->currentIndex().row();
}

void QueriesDialog::moveCurrent(int step)
{
    m_model->move(row(), step);
    m_list->scrollTo(m_list->currentIndex());
    showButtons();
}

void QueriesDialog::showButtons()
{
    for (QPushButton *button : m_forOne)
        button->setEnabled(row() >= 0);
    m_up->setEnabled(row() > 0);
    m_down->setEnabled(row() >= 0 && row() + 1 < m_model->rowCount());
}

} // namespace Ajar
