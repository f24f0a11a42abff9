// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "state/queryhistory.h"
#include "state/savedqueries.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QAction;
class QMimeData;
class QWidget;

namespace Ajar {

class Explorer;
class MainActions;
class QueriesDialog;
class QueryBar;
class Settings;

/// Where queries come from and go to beyond the controls that show them: the way back and forward, the
/// saved ones with their menu, and links.
class QueryControl : public QObject
{
    Q_OBJECT

public:
    QueryControl(Explorer &explorer, Settings &settings, MainActions &actions, QWidget *window);

    void type(const QString &text); ///< as somebody types it, a key after another
    void drag(const Query &query); ///< as a handle is dragged, a step after another
    void showText(const QString &text); ///< a query or a link to one; a bad link gives a sentence
    void show(const WrittenQuery &query);
    void selectPart(int part, QueryBar &bar); ///< marks in the field what a chip stands for

    static bool isWelcome(const QMimeData &data); ///< whether a drop of it could be shown
    void take(const QMimeData &data); ///< shows what was dropped
    QMimeData *asLink() const; ///< the query that is shown, to be dragged away

Q_SIGNALS:
    void filesDropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< a mouse's back and forward buttons

private:
    WrittenQuery shown() const;
    void note();
    void go(int step);
    void showState(); ///< in actions: where one can go, whether the query is saved
    void fillMenu();
    void askForName();
    void save(const QString &name);
    void keep(const SavedQueries &queries);
    void manage();

    Explorer &m_explorer;
    Settings &m_settings;
    MainActions &m_actions;
    QWidget *m_window;
    SavedQueries m_saved;
    QueryHistory m_history;
    QueryHistory::Way m_way = QueryHistory::Way::Touched;
    bool m_isTravelling = false;
    QElapsedTimer m_clock;
    QList<QAction *> m_menuItems;
    QPointer<QueriesDialog> m_dialog;
};

} // namespace Ajar
