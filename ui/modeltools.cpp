// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "modeltools.h"

#include "dialogs/argumentsdialog.h"
#include "dialogs/maydialog.h"
#include "mainactions.h"
#include "panels/detailpane.h"
#include "panels/detailpanel.h"
#include "state/explorer.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Ajar {

ModelTools::ModelTools(Explorer &explorer, MainActions &actions, DetailPane &pane, QWidget *window)
    : QObject(window)
    , m_explorer(explorer)
    , m_actions(actions)
    , m_pane(pane)
    , m_window(window)
{
    connect(actions.action(u"whatIf"_s), &QAction::triggered, this, [this] {
        m_actions.action(u"details"_s)->setChecked(true);
        m_pane.askWhatIf();
    });
    connect(actions.action(u"mayI"_s), &QAction::triggered, this, &ModelTools::askMay);
    connect(actions.action(u"arguments"_s), &QAction::triggered, this, &ModelTools::testArguments);
    connect(&pane.text(), &SafeTextBrowser::testWanted, this, &ModelTools::testArguments);
    connect(&pane, &DetailPane::mayWanted, this, &ModelTools::askMay);
    connect(&explorer, &Explorer::currentChanged, this, &ModelTools::showCurrent);
    for (const auto signal :
         {&Explorer::rowsChanged, &Explorer::languageChanged, &Explorer::libraryChanged}) {
        connect(&explorer, signal, this, &ModelTools::showCurrent);
        connect(&explorer, signal, this, &ModelTools::showRows);
    }
    showCurrent();
}

void ModelTools::askMay()
{
    if (m_explorer.currentRow() < 0)
        return;
    if (!m_may)
        m_may = new MayDialog(m_window);
    m_may->show();
    m_may->raise();
    m_may->activateWindow();
    showCurrent();
}

void ModelTools::showCurrent()
{
    const int row = m_explorer.currentRow();
    for (const QString &name : {u"whatIf"_s, u"mayI"_s})
        m_actions.action(name)->setEnabled(row >= 0);
    if (!m_may || !m_may->isVisible())
        return;
    if (row >= 0)
        m_may->showEntry(m_explorer.index().catalog(), row, m_explorer.language());
    else
        m_may->close(); // there is nothing to ask about
}

void ModelTools::testArguments()
{
    if (!m_arguments) {
        m_arguments = new ArgumentsDialog(m_window);
        connect(m_arguments, &ArgumentsDialog::entryWanted, &m_explorer, &Explorer::reveal);
    }
    m_arguments->show();
    m_arguments->raise();
    m_arguments->activateWindow();
    showRows();
}

void ModelTools::showRows()
{
    if (m_arguments && m_arguments->isVisible())
        m_arguments->showRows(m_explorer.sharedIndex(), m_explorer.lesson(), m_explorer.rows(),
                              m_explorer.query().text(), m_explorer.language());
}

} // namespace Ajar
