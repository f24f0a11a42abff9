// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/statusline.h"

#include "base/quantity.h"
#include "delegates/icon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ajar {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_rows(new QLabel)
    , m_reading(new QWidget)
    , m_readingText(new QLabel)
    , m_progress(new QProgressBar)
    , m_date(new QLabel)
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_rows->setObjectName(u"status"_s);
    m_date->setObjectName(u"catalogDate"_s);
    m_progress->setObjectName(u"readingProgress"_s);
    m_progress->setTextVisible(false);
    addWidget(m_rows);

    auto *row = new QHBoxLayout(m_reading);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_readingText);
    row->addWidget(m_progress);
    addPermanentWidget(m_reading);
    m_cancel = addButton(u"cancelReading"_s, u"clear"_s);
    m_unknown = addButton(u"unknownButton"_s, u"help"_s);
    m_problems = addButton(u"problemsButton"_s, u"warning"_s);
    addPermanentWidget(m_date);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::readingCancelled);
    connect(m_unknown, &QToolButton::clicked, this, &StatusLine::unknownsToggled);
    connect(m_problems, &QToolButton::clicked, this, &StatusLine::problemsWanted);
    hideReading();
    fitIcons();
    retranslate();
}

QToolButton *StatusLine::addButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addPermanentWidget(button);
    return button;
}

void StatusLine::show(const Status &status)
{
    m_status = status;
    retranslate();
}

void StatusLine::showReading(int part)
{
    m_isRead = part >= wholeReading;
    m_progress->setRange(0, m_isRead ? 0 : wholeReading); // without an end it moves to and fro
    if (!m_isRead)
        m_progress->setValue(part);
    retranslate();
    m_reading->setVisible(true);
    m_cancel->setVisible(true);
}

void StatusLine::hideReading()
{
    m_reading->setVisible(false);
    m_cancel->setVisible(false);
}

void StatusLine::retranslate()
{
    m_rows->setText(tr("%1 of %Ln model(s)", nullptr, m_status.total).arg(exactCount(m_status.shown)));
    m_date->setText(tr("Catalogue of %1").arg(m_status.date.toIso()));
    m_unknown->setVisible(m_status.unknown > 0);
    m_unknown->setText(m_status.withUnknowns ? tr("%Ln shown though unknown", nullptr, m_status.unknown)
                                             : tr("%Ln left out as unknown", nullptr, m_status.unknown));
    m_unknown->setToolTip(
        tr("The catalogue lacks facts on these models that the query asks for. Click to show them, too."));
    m_problems->setVisible(m_status.problems > 0);
    m_problems->setText(tr("%Ln problem(s)", nullptr, m_status.problems));
    m_readingText->setText(m_isRead ? tr("Making ready what was read …") : tr("Reading catalogue files …"));
    m_progress->setAccessibleName(m_readingText->text());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Keep what was open before"));
}

void StatusLine::fitIcons()
{
    const int size = fontMetrics().height();
    for (QToolButton *button : {m_cancel, m_unknown, m_problems})
        button->setIconSize(QSize(size, size));
    m_progress->setFixedSize(fontMetrics().horizontalAdvance(u'0') * 20, size);
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitIcons();
}

} // namespace Ajar
