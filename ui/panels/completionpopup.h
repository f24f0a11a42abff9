// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

class QKeyEvent;
class QLineEdit;

namespace Ajar {

/// Suggestions below a line of text. It lies on the window and is none itself, and never has the focus:
/// what is typed goes on into the field, which passes the keys on that are meant for the list.
class CompletionPopup : public QListView
{
    Q_OBJECT

public:
    explicit CompletionPopup(QLineEdit *field);

    void open(); ///< shows what is in the model, nothing chosen; hides where that is nothing

    /// Down, Up, Page Down and Up choose; Tab takes what is chosen, or the first; Enter what is chosen; Esc
    /// closes. True for a key that was meant for the list.
    bool takeKey(const QKeyEvent &event);

Q_SIGNALS:
    void taken(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the field's place and focus
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void place();
    void choose(int step);

    QLineEdit *m_field;
};

} // namespace Ajar
