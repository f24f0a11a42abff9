// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/detailpane.h"

#include "panels/detailpanel.h"
#include "panels/whatifpanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Ajar {

DetailPane::DetailPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget)
    , m_text(new DetailPanel)
    , m_bar(new QWidget)
    , m_askWhatIf(new QPushButton)
    , m_askMay(new QPushButton)
{
    setObjectName(u"detailPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_askWhatIf->setObjectName(u"askWhatIf"_s);
    m_askMay->setObjectName(u"askMay"_s);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(16, 8, 16, 8);
    bar->addWidget(m_askWhatIf);
    bar->addWidget(m_askMay);
    bar->addStretch(1);
    m_bar->hide();

    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(m_bar);
    m_pages->addWidget(reading);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    setFocusProxy(m_text);

    connect(m_askWhatIf, &QPushButton::clicked, this, &DetailPane::askWhatIf);
    connect(m_askMay, &QPushButton::clicked, this, &DetailPane::mayWanted);
    connect(m_text, &SafeTextBrowser::whatIfWanted, this, &DetailPane::askWhatIf);
    connect(m_text, &SafeTextBrowser::mayWanted, this, &DetailPane::mayWanted);
    retranslate();
}

void DetailPane::showEntry(std::shared_ptr<const RowIndex> index, const Lesson &lesson, int row,
                           Language language)
{
    const bool isSame = m_index == index && m_row == row;
    m_index = std::move(index);
    m_row = row;
    m_language = language;
    m_bar->setVisible(row >= 0);
    m_text->showEntry(m_index, lesson, row, language);
    if (!m_whatIf || m_pages->currentWidget() != m_whatIf)
        return;
    if (isSame)
        m_whatIf->setLanguage(language);
    else
        closeWhatIf();
}

void DetailPane::showLens(const QString &frameworkId)
{
    m_text->showLens(frameworkId);
}

void DetailPane::forget()
{
    closeWhatIf();
    m_text->forget();
    m_index.reset();
    m_row = -1;
}

void DetailPane::askWhatIf()
{
    if (!m_index || m_row < 0)
        return;
    if (!m_whatIf) {
        m_whatIf = new WhatIfPanel;
        m_pages->addWidget(m_whatIf);
        connect(m_whatIf, &WhatIfPanel::closeWanted, this, &DetailPane::closeWhatIf);
    }
    m_whatIf->showRelease(m_index->release(m_row), m_index->catalog(), m_language);
    m_pages->setCurrentWidget(m_whatIf);
    setFocusProxy(m_whatIf);
    m_whatIf->setFocus();
}

/// What was imagined is gone with it.
void DetailPane::closeWhatIf()
{
    if (!m_whatIf)
        return;
    const bool hadFocus = m_whatIf->isAncestorOf(focusWidget());
    m_whatIf->forget();
    m_pages->setCurrentIndex(0);
    setFocusProxy(m_text);
    if (hadFocus)
        m_text->setFocus();
}

void DetailPane::retranslate()
{
    m_askWhatIf->setText(tr("What if …"));
    m_askWhatIf->setToolTip(tr("Switch parts on and off and see what every framework says then"));
    m_askMay->setText(tr("May I …?"));
    m_askMay->setToolTip(tr("What the licence allows you, and under which terms"));
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Ajar
