// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace Ajar {

/// The window's actions and menus, from one table each: name, icon, keys and text stand side by side. What
/// an action does is for the window to connect.
class MainActions : public QObject
{
    Q_OBJECT

public:
    /// Makes all actions and fills the window's menu bar. Object names are action.NAME and menu.NAME.
    explicit MainActions(QMainWindow *window);

    QAction *action(const QString &name) const { return m_actions.value(name); }
    QMenu *menu(const QString &name) const { return m_menus.value(name); }

    /// Checks one of the actions that exclude each other with it.
    void choose(const QString &name);

    /// Sets all texts in the language that is installed now.
    void retranslate();

private:
    void makeActions(QMainWindow *window);
    void makeMenus(QMainWindow *window);

    QHash<QString, QAction *> m_actions;
    QHash<QString, QMenu *> m_menus;
};

} // namespace Ajar
