// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/completion.h"
#include "query/parser.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QMimeData;
class QToolButton;

namespace Ajar {

class CompletionModel;
class CompletionPopup;
class QueryField;

/// The query field with its verdict: how many of how many, or what is wrong and where. It shows what it is
/// given and asks for another text.
class QueryBar : public QWidget
{
    Q_OBJECT

public:
    explicit QueryBar(QWidget *parent = nullptr);

    QueryField *field() const { return m_field; }
    void addButton(QAction *action); ///< a small one behind the field

    /// What is dragged away by the field's icon: the query as a link.
    void setLink(std::function<QMimeData *()> link) { m_link = std::move(link); }

    /// Says what could be typed next at a place in a text.
    using Completer = std::function<Completions(const QString &text, int cursor)>;
    void setCompleter(Completer completer) { m_completer = std::move(completer); }
    /// How long to wait with that after a keystroke, ms: where it takes its time, typing goes before.
    void setCompletionDelay(int delay) { m_offering.setInterval(delay); }

    /// `text` replaces what is in the field unless it is what was typed there.
    void showQuery(const QString &text, const std::optional<QueryError> &error);
    void showCount(int shown, int total);
    void showBusy(bool isBusy); ///< whether the count is still that of the query before

    void focusField(); ///< and selects its text, to be typed over
    void select(int position, int length); ///< a part of the text, with the focus

Q_SIGNALS:
    void textWanted(const QString &text);
    void leaveWanted(); ///< Down or Enter: to the results

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fitIcons();
    QString verdict() const;
    void showVerdict();
    bool takeKey(const QKeyEvent &event);
    void offerCompletions();
    void take(const QModelIndex &completion);
    bool dragLink(const QEvent &event);

    QueryField *m_field;
    QAction *m_clear;
    QWidget *m_handle; ///< the field's icon
    QPoint m_handlePressed;
    std::function<QMimeData *()> m_link;
    Completer m_completer;
    Completions m_completions; ///< what the popup shows
    QTimer m_offering;
    CompletionModel *m_completionModel;
    CompletionPopup *m_popup;
    QLabel *m_icon;
    QLabel *m_verdict;
    QHBoxLayout *m_row;
    QList<QToolButton *> m_buttons;
    std::optional<QueryError> m_error;
    int m_shown = 0;
    int m_total = 0;
    bool m_isBusy = false;
};

} // namespace Ajar
