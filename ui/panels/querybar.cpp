// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/querybar.h"

#include "delegates/icon.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Ajar {

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_icon(new QLabel)
    , m_verdict(new QLabel)
{
    m_field->setObjectName(u"queryField"_s);
    m_field->setMaxLength(2000);
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_clear = m_field->addAction(icon(u"clear"_s), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    m_field->installEventFilter(this);
    m_verdict->setObjectName(u"queryVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_icon);
    row->addWidget(m_verdict);

    connect(m_field, &QLineEdit::textEdited, this, &QueryBar::textWanted);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(m_clear, &QAction::triggered, this, [this] { Q_EMIT textWanted(QString()); });
    connect(m_field, &QLineEdit::returnPressed, this, &QueryBar::leaveWanted);
    retranslate();
}

void QueryBar::showQuery(const QString &text, const std::optional<QueryError> &error)
{
    if (m_field->text() != text)
        m_field->setText(text);
    m_error = error;
    showVerdict();
}

void QueryBar::showCount(int shown, int total)
{
    m_shown = shown;
    m_total = total;
    showVerdict();
}

void QueryBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void QueryBar::showVerdict()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(icon(m_error ? u"warning"_s : u"ok"_s).pixmap(QSize(size, size), devicePixelRatioF()));
    m_verdict->setText(m_error ? tr("%1 (at %2)", "what is wrong with the query, at which character")
                                     .arg(m_error->sentence(), QString::number(m_error->position + 1))
                               : tr("%1 of %2", "models shown, models in all")
                                     .arg(QString::number(m_shown), QString::number(m_total)));
    m_field->setAccessibleDescription(m_verdict->text());
}

void QueryBar::retranslate()
{
    m_field->setPlaceholderText(tr("Search models: llama, vendor:meta, level:open-weight …"));
    m_field->setAccessibleName(tr("Search models"));
    m_clear->setText(tr("Clear the query"));
    m_clear->setToolTip(tr("Clear the query (Esc)"));
    showVerdict();
}

void QueryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        showVerdict();
}

bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            Q_EMIT textWanted(QString());
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT leaveWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Ajar
