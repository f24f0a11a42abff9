// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/parser.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace Ajar {

/// The query field with its verdict: how many of how many, or what is wrong and where. It shows what it is
/// given and asks for another text.
class QueryBar : public QWidget
{
    Q_OBJECT

public:
    explicit QueryBar(QWidget *parent = nullptr);

    /// `text` replaces what is in the field unless it is what was typed there.
    void showQuery(const QString &text, const std::optional<QueryError> &error);
    void showCount(int shown, int total);

    void focusField(); ///< and selects its text, to be typed over

Q_SIGNALS:
    void textWanted(const QString &text);
    void leaveWanted(); ///< Down or Enter: to the results

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showVerdict();

    QLineEdit *m_field;
    QAction *m_clear;
    QLabel *m_icon;
    QLabel *m_verdict;
    std::optional<QueryError> m_error;
    int m_shown = 0;
    int m_total = 0;
};

} // namespace Ajar
