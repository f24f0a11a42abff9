// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace Ajar {

/// A line of text that underlines the place of an error with a wave, and leaves links that are dropped on
/// it to the window.
class QueryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryField(QWidget *parent = nullptr);

    void markError(int position, int length); ///< UTF-16 units of the text
    void unmarkError() { markError(-1, 0); }
    QRect errorRect() const; ///< where the wave is drawn; empty without an error or where it is scrolled off

    /// Whether an input method is composing: what is there is no text yet.
    bool isComposing() const { return m_isComposing; }

Q_SIGNALS:
    void composingChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    void setComposing(bool isComposing);

    int m_errorPosition = -1;
    int m_errorLength = 0;
    bool m_isComposing = false;
};

} // namespace Ajar
