// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/querybar.h"

#include "base/quantity.h"
#include "delegates/completiondelegate.h"
#include "delegates/icon.h"
#include "models/completionmodel.h"
#include "panels/completionpopup.h"
#include "panels/queryfield.h"

#include <QAction>
#include <QApplication>
#include <QDrag>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Ajar {

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QueryField)
    , m_completionModel(new CompletionModel(this))
    , m_popup(new CompletionPopup(m_field))
    , m_icon(new QLabel)
    , m_verdict(new QLabel)
    , m_row(new QHBoxLayout(this))
{
    m_field->setObjectName(u"queryField"_s);
    QAction *handle = m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_handle = qobject_cast<QWidget *>(handle->associatedObjects().constLast());
    m_handle->setObjectName(u"queryHandle"_s);
    m_handle->installEventFilter(this);
    m_clear = m_field->addAction(icon(u"clear"_s), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    m_field->installEventFilter(this);
    m_verdict->setObjectName(u"queryVerdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addWidget(m_field, 1);
    m_row->addSpacing(4);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_verdict);

    m_popup->setParent(this); // until it lies on the window
    m_popup->setModel(m_completionModel);
    m_popup->setItemDelegate(
        new CompletionDelegate(CompletionModel::DetailRole, CompletionModel::CountRole, m_popup));
    connect(m_popup, &CompletionPopup::taken, this, &QueryBar::take);
    connect(m_field, &QueryField::composingChanged, m_popup, &QWidget::hide);
    connect(m_field, &QLineEdit::textEdited, this, &QueryBar::textWanted);
    m_offering.setSingleShot(true);
    connect(&m_offering, &QTimer::timeout, this, &QueryBar::offerCompletions);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (m_offering.interval() > 0)
            m_offering.start();
        else
            offerCompletions();
    });
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(m_clear, &QAction::triggered, this, [this] { Q_EMIT textWanted(QString()); });
    connect(m_field, &QLineEdit::returnPressed, this, &QueryBar::leaveWanted);
    retranslate();
}

void QueryBar::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(u"bar."_s + action->objectName().section(u'.', 1));
    button->setAutoRaise(true);
    m_row->insertWidget(1 + int(m_buttons.size()), button);
    m_buttons << button;
    fitIcons();
}

void QueryBar::showQuery(const QString &text, const std::optional<QueryError> &error)
{
    if (m_field->text() != text) {
        m_field->setText(text);
        m_popup->hide();
    }
    m_error = error;
    if (m_error)
        m_field->markError(m_error->position, m_error->length);
    else
        m_field->unmarkError();
    showVerdict();
}

void QueryBar::showCount(int shown, int total)
{
    m_shown = shown;
    m_total = total;
    showVerdict();
}

void QueryBar::showBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showVerdict();
}

void QueryBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void QueryBar::select(int position, int length)
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->setSelection(position, length);
}

QString QueryBar::verdict() const
{
    if (m_error)
        return tr("%1 (at %2)", "what is wrong with the query, at which character")
            .arg(m_error->sentence(), QString::number(m_error->position + 1));
    if (m_isBusy)
        return tr("Searching …");
    return tr("%1 of %2", "models shown, models in all").arg(exactCount(m_shown), exactCount(m_total));
}

void QueryBar::showVerdict()
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(icon(m_error ? u"warning"_s : u"ok"_s).pixmap(QSize(size, size), devicePixelRatioF()));
    m_verdict->setText(verdict());
    m_field->setAccessibleDescription(m_verdict->text());
}

void QueryBar::retranslate()
{
    m_field->setPlaceholderText(tr("Search models: llama, vendor:meta, level:open-weight …"));
    m_field->setAccessibleName(tr("Search models"));
    m_handle->setToolTip(tr("Drag from here to hand the query on as a link"));
    m_clear->setText(tr("Clear the query"));
    m_clear->setToolTip(tr("Clear the query (Esc)"));
    showVerdict();
}

void QueryBar::fitIcons()
{
    const int size = fontMetrics().height();
    for (QToolButton *button : m_buttons)
        button->setIconSize(QSize(size, size));
}

void QueryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        fitIcons();
        showVerdict();
    }
}

bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return takeKey(*static_cast<QKeyEvent *>(event));
    // Esc closes the suggestions first, and clears the query when there are none.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride && m_popup->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (watched == m_handle)
        return dragLink(*event);
    return QWidget::eventFilter(watched, event);
}

bool QueryBar::takeKey(const QKeyEvent &event)
{
    if (m_popup->takeKey(event))
        return true;
    const int key = event.key();
    if (key == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        offerCompletions();
        return true;
    }
    if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
        Q_EMIT textWanted(QString());
        return true;
    }
    if (key == Qt::Key_Down) {
        Q_EMIT leaveWanted();
        return true;
    }
    return false;
}

void QueryBar::offerCompletions()
{
    if (!m_completer || m_field->isComposing() || m_field->hasSelectedText()) {
        m_popup->hide();
        return;
    }
    m_completions = m_completer(m_field->text(), m_field->cursorPosition());
    // Who has typed a whole word goes on, and Down leads to the results.
    const QString typed = m_field->text().mid(m_completions.position, m_completions.length);
    std::vector<Completion> &candidates = m_completions.candidates;
    if (!candidates.empty() && foldedText(candidates.front().text) == foldedText(typed))
        candidates.clear();
    m_completionModel->setCompletions(m_completions.candidates);
    m_popup->open();
}

void QueryBar::take(const QModelIndex &completion)
{
    if (!completion.isValid())
        return;
    const QString inserted = m_completionModel->at(completion).text;
    QString text = m_field->text();
    text.replace(m_completions.position, m_completions.length, inserted);
    m_field->setText(text);
    m_field->setCursorPosition(m_completions.position + int(inserted.size()));
    Q_EMIT textWanted(text);
    offerCompletions(); // after a field its values
}

bool QueryBar::dragLink(const QEvent &event)
{
    if (event.type() != QEvent::MouseButtonPress && event.type() != QEvent::MouseMove)
        return false;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    if (event.type() == QEvent::MouseButtonPress) {
        m_handlePressed = mouse.position().toPoint();
        return false;
    }
    const int way = (mouse.position().toPoint() - m_handlePressed).manhattanLength();
    if (!mouse.buttons().testFlag(Qt::LeftButton) || way < QApplication::startDragDistance() || !m_link)
        return false;
    auto *drag = new QDrag(this);
    drag->setMimeData(m_link());
    drag->exec(Qt::CopyAction | Qt::LinkAction, Qt::CopyAction);
    return true;
}

} // namespace Ajar
