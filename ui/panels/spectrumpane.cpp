// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/spectrumpane.h"

#include "panels/elidedlabel.h"
#include "panels/tabbar.h"
#include "views/spectrumview.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Ajar {

SpectrumPane::SpectrumPane(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabBar(u"lensBar"_s))
    , m_note(new ElidedLabel)
    , m_view(new SpectrumView)
    , m_actions(new QActionGroup(this))
{
    m_note->setObjectName(u"lensNote"_s);
    m_view->setObjectName(u"spectrumView"_s);
    for (const Framework &framework : frameworkTable()) {
        const int number = m_tabs->addTab(framework.brief.en);
        auto *action = new QAction(m_actions);
        action->setObjectName(u"action.lens."_s + framework.id);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number)));
        connect(action, &QAction::triggered, this, [this, &framework] { Q_EMIT lensWanted(framework.id); });
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int number) {
        if (number >= 0)
            Q_EMIT lensWanted(frameworkTable()[size_t(number)].id);
    });

    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setContentsMargins(8, 0, 8, 0);
    m_top->addWidget(m_tabs);
    m_top->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void SpectrumPane::showLens(const Lens &lens, Language language)
{
    if (m_lens == &lens && m_language == language)
        return;
    m_lens = &lens;
    m_language = language;
    const QSignalBlocker blocker(m_tabs);
    for (int number = 0; number < m_tabs->count(); ++number) {
        const Framework &framework = frameworkTable()[size_t(number)];
        const QString label = framework.label.in(language);
        m_tabs->setTabText(number, framework.brief.in(language));
        m_tabs->setTabToolTip(number, label + u'\n' + framework.note.in(language));
        m_tabs->setAccessibleTabName(number, label);
        m_actions->actions().at(number)->setText(label);
    }
    m_tabs->setCurrentIndex(lens.framework);
    m_actions->actions().at(lens.framework)->setChecked(true);
    m_tabs->setAccessibleName(tr("Openness by which framework"));
    m_note->setText(lens.table().note.in(language));
    placeNote();
    m_view->setLens(lens);
    m_view->setAccessibleName(tr("Openness spectrum: %1", "framework").arg(lens.table().label.in(language)));
    m_view->setAccessibleDescription(lens.table().note.in(language));
}

/// Beside the tabs where there is room for all of it, else on a line of its own below.
void SpectrumPane::placeNote()
{
    constexpr int gap = 8;
    const QMargins margins = m_top->contentsMargins();
    const int needed = m_tabs->sizeHint().width() + gap + m_note->sizeHint().width();
    const bool isBeside = needed <= width() - margins.left() - margins.right();
    m_top->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_top->setSpacing(isBeside ? gap : gap / 2);
    m_top->setContentsMargins(margins.left(), 0, margins.right(), isBeside ? 0 : gap / 2);
    m_note->setAlignment(isBeside ? Qt::AlignRight : Qt::AlignLeft);
}

void SpectrumPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNote();
}

void SpectrumPane::fillMenu(QMenu &menu)
{
    menu.addActions(m_actions->actions());
}

} // namespace Ajar
