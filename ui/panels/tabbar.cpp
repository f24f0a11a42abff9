// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/tabbar.h"

#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ajar {

TabBar::TabBar(const QString &name, QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(name);
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    nameButtons();
}

/// Qt names them once, in the language of that moment.
void TabBar::nameButtons()
{
    if (auto *left = findChild<QToolButton *>(u"ScrollLeftButton"_s))
        left->setAccessibleName(tr("Earlier tabs"));
    if (auto *right = findChild<QToolButton *>(u"ScrollRightButton"_s))
        right->setAccessibleName(tr("Later tabs"));
}

void TabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}

} // namespace Ajar
