// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "mainactions.h"

#include "delegates/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <vector>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

struct ActionRow
{
    QString name;
    QString icon;
    QList<QKeySequence> keys;
    const char *text;
    QString group; ///< of actions of which one is checked; "own" can be checked by itself
};

std::vector<ActionRow> actionRows()
{
    const auto key = [](auto combination) { return QList<QKeySequence>{QKeySequence(combination)}; };
    return {
        {u"open"_s,
         u"folder-open"_s,
         key(QKeySequence::Open),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Add catalogue files …"),
         {}},
        {u"quit"_s,
         u"quit"_s,
         key(Qt::CTRL | Qt::Key_Q),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Quit"),
         {}},
        {u"find"_s,
         u"search"_s,
         {Qt::CTRL | Qt::Key_F, Qt::CTRL | Qt::Key_K},
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Find models"),
         {}},
        {u"copyRow"_s,
         u"copy"_s,
         key(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Copy row"),
         {}},
        {u"back"_s,
         u"back"_s,
         key(Qt::ALT | Qt::Key_Left),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "Query &before"),
         {}},
        {u"forward"_s,
         u"forward"_s,
         key(Qt::ALT | Qt::Key_Right),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "Query &after"),
         {}},
        {u"saveQuery"_s,
         u"star"_s,
         key(Qt::CTRL | Qt::Key_D),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Save the query …"),
         {}},
        {u"copyLink"_s, u"link"_s, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Copy link to the query"), {}},
        {u"manageQueries"_s, {}, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Manage saved queries …"), {}},
        {u"facets"_s, u"filter"_s, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Filters"), u"own"_s},
        {u"spectrum"_s, u"spectrum"_s, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Spectrum"), u"own"_s},
        {u"details"_s, u"detail"_s, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Details"), u"own"_s},
        {u"whatIf"_s,
         {},
         key(Qt::CTRL | Qt::Key_I),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&What if …"),
         {}},
        {u"mayI"_s, {}, key(Qt::CTRL | Qt::Key_M), QT_TRANSLATE_NOOP("Ajar::MainActions", "&May I …?"), {}},
        {u"arguments"_s, {}, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Arguments, tested"), {}},
        {u"zoomIn"_s,
         u"zoom-in"_s,
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
         QT_TRANSLATE_NOOP("Ajar::MainActions", "Zoom &in"),
         {}},
        {u"zoomOut"_s,
         u"zoom-out"_s,
         key(Qt::CTRL | Qt::Key_Minus),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "Zoom &out"),
         {}},
        {u"zoomReset"_s,
         {},
         key(Qt::CTRL | Qt::Key_0),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Normal size"),
         {}},
        {u"fullScreen"_s,
         u"fullscreen"_s,
         key(Qt::Key_F11),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "F&ull screen"),
         {}},
        {u"nextPane"_s, {}, key(Qt::Key_F6), QT_TRANSLATE_NOOP("Ajar::MainActions", "Next &pane"), {}},
        {u"previousPane"_s,
         {},
         key(Qt::SHIFT | Qt::Key_F6),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "Previous pane"),
         {}},
        {u"lecture"_s,
         u"concept"_s,
         key(Qt::Key_F1),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Lecture and terms"),
         {}},
        {u"queryHelp"_s,
         u"help"_s,
         key(Qt::SHIFT | Qt::Key_F1),
         QT_TRANSLATE_NOOP("Ajar::MainActions", "How to &query"),
         {}},
        {u"about"_s, u"info"_s, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&About Ajar"), {}},
        {u"otherLanguage"_s, u"language"_s, key(Qt::CTRL | Qt::Key_L), nullptr, {}},
        {u"english"_s, {}, {}, nullptr, u"language"_s},
        {u"chinese"_s, {}, {}, nullptr, u"language"_s},
        {u"asSystem"_s, {}, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "As the &system"), u"appearance"_s},
        {u"light"_s, {}, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Light"), u"appearance"_s},
        {u"dark"_s, {}, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Dark"), u"appearance"_s},
    };
}

struct MenuRow
{
    QString name;
    QString icon;
    const char *text;
    QStringList items; ///< names of actions or menus; empty: a separator
    bool isTop;
};

/// Menus inside others come first.
std::vector<MenuRow> menuRows()
{
    return {
        {u"columns"_s, u"columns"_s, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Columns"), {}, false},
        {u"lens"_s, u"spectrum"_s, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Openness by"), {}, false},
        {u"sort"_s, u"sort"_s, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Sort by"), {}, false},
        {u"language"_s,
         u"language"_s,
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Language"),
         {u"english"_s, u"chinese"_s},
         false},
        {u"appearance"_s,
         u"theme"_s,
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Appearance"),
         {u"asSystem"_s, u"light"_s, u"dark"_s},
         false},
        {u"file"_s, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&File"), {u"open"_s, {}, u"quit"_s}, true},
        {u"edit"_s, {}, QT_TRANSLATE_NOOP("Ajar::MainActions", "&Edit"), {u"find"_s, u"copyRow"_s}, true},
        {u"queries"_s,
         {},
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Queries"),
         {u"back"_s, u"forward"_s, {}, u"saveQuery"_s, u"copyLink"_s, u"manageQueries"_s, {}},
         true},
        {u"model"_s,
         {},
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Model"),
         {u"whatIf"_s, u"mayI"_s, {}, u"arguments"_s},
         true},
        {u"view"_s,
         {},
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&View"),
         {u"facets"_s,
          u"spectrum"_s,
          u"details"_s,
          u"lens"_s,
          u"columns"_s,
          u"sort"_s,
          {},
          u"language"_s,
          u"appearance"_s,
          {},
          u"zoomIn"_s,
          u"zoomOut"_s,
          u"zoomReset"_s,
          {},
          u"nextPane"_s,
          u"previousPane"_s,
          {},
          u"fullScreen"_s},
         true},
        {u"help"_s,
         {},
         QT_TRANSLATE_NOOP("Ajar::MainActions", "&Help"),
         {u"lecture"_s, u"queryHelp"_s, {}, u"about"_s},
         true},
    };
}

} // namespace

MainActions::MainActions(QMainWindow *window)
    : QObject(window)
{
    makeActions(window);
    makeMenus(window);
}

void MainActions::makeActions(QMainWindow *window)
{
    QHash<QString, QActionGroup *> groups;
    for (const ActionRow &row : actionRows()) {
        auto *action = new QAction(window);
        action->setObjectName(u"action."_s + row.name);
        if (!row.icon.isEmpty())
            action->setIcon(icon(row.icon));
        action->setShortcuts(row.keys);
        action->setCheckable(!row.group.isEmpty());
        if (!row.group.isEmpty() && row.group != u"own") {
            QActionGroup *&group = groups[row.group];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions.insert(row.name, action);
        window->addAction(action); // those in no tool bar must hear their keys, too
    }
    action(u"english"_s)->setText(u"English"_s);
    action(u"chinese"_s)->setText(u"中文"_s);
}

void MainActions::makeMenus(QMainWindow *window)
{
    for (const MenuRow &row : menuRows()) {
        QMenu *menu = row.isTop ? window->menuBar()->addMenu(QString()) : new QMenu(window);
        menu->setObjectName(u"menu."_s + row.name);
        if (!row.icon.isEmpty())
            menu->setIcon(icon(row.icon));
        for (const QString &name : row.items) {
            if (name.isEmpty())
                menu->addSeparator();
            else if (QMenu *inner = m_menus.value(name))
                menu->addMenu(inner);
            else
                menu->addAction(action(name));
        }
        m_menus.insert(row.name, menu);
    }
}

void MainActions::choose(const QString &name)
{
    action(name)->setChecked(true);
}

void MainActions::retranslate()
{
    for (const ActionRow &row : actionRows()) {
        if (row.text)
            action(row.name)->setText(tr(row.text));
    }
    for (const MenuRow &row : menuRows())
        menu(row.name)->setTitle(tr(row.text));
    action(u"otherLanguage"_s)->setText(tr("中文", "the other language's name"));
    action(u"lecture"_s)->setIconText(tr("Lecture"));
}

} // namespace Ajar
