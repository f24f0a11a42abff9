// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/completionpopup.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace Ajar {

namespace {

constexpr int mostLines = 10;
constexpr int widest = 64; // digits

} // namespace

CompletionPopup::CompletionPopup(QLineEdit *field)
    : m_field(field)
{
    setObjectName(QStringLiteral("completions"));
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(true);
    setFrameShape(StyledPanel);
    hide();
    m_field->installEventFilter(this);
    connect(this, &QListView::clicked, this, &CompletionPopup::taken);
}

void CompletionPopup::open()
{
    if (!model() || model()->rowCount() == 0 || !m_field->hasFocus()) {
        hide();
        return;
    }
    if (parentWidget() != m_field->window())
        setParent(m_field->window());
    clearSelection();
    setCurrentIndex({});
    scrollToTop();
    place();
    show();
    raise();
}

void CompletionPopup::place()
{
    QWidget *window = m_field->window();
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height() + 1));
    const int lines = std::min(model()->rowCount(), mostLines);
    const int wanted = std::max(1, sizeHintForRow(0)) * lines + 2 * frameWidth();
    const int width =
        std::min({m_field->width(), fontMetrics().horizontalAdvance(u'0') * widest, window->width()});
    setGeometry(below.x(), below.y(), width, std::min(wanted, window->height() - below.y()));
}

void CompletionPopup::choose(int step)
{
    const int count = model()->rowCount();
    const int now = currentIndex().isValid() ? currentIndex().row() : step > 0 ? -1 : count;
    // One beyond either end nothing is chosen, and what was typed counts.
    const int next = now + step;
    setCurrentIndex(next >= 0 && next < count ? model()->index(next, 0) : QModelIndex());
    if (!currentIndex().isValid())
        clearSelection();
}

bool CompletionPopup::takeKey(const QKeyEvent &event)
{
    if (!isVisible() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
        choose(1);
        return true;
    case Qt::Key_Up:
        choose(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int last = model()->rowCount() - 1;
        const int step = event.key() == Qt::Key_PageDown ? mostLines - 1 : 1 - mostLines;
        setCurrentIndex(model()->index(std::clamp(std::max(0, currentIndex().row()) + step, 0, last), 0));
        return true;
    }
    case Qt::Key_Tab:
        Q_EMIT taken(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!currentIndex().isValid()) {
            hide();
            return false; // what was typed is meant
        }
        Q_EMIT taken(currentIndex());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

/// The list has no focus that a screen reader could follow.
void CompletionPopup::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && isVisible()) {
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            hide();
        else if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            place();
    }
    return QListView::eventFilter(watched, event);
}

} // namespace Ajar
