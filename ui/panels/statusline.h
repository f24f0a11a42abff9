// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/partialdate.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Ajar {

/// What the status line says of rows and catalogue.
struct Status
{
    int shown = 0;
    int total = 0;
    int unknown = 0; ///< models of which it is not known whether they match
    bool withUnknowns = false; ///< they are shown, too
    int problems = 0;
    PartialDate date; ///< of the catalogue
};

/// The window's last line: how many models, how many left out as unknown, the catalogue's date and
/// problems, and how far the reading of files has come.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void show(const Status &status);
    using QStatusBar::show;

    static constexpr int wholeReading = 1000;

    /// Shows that files are read, and how far: `part` of wholeReading. At the end of that it says that what
    /// was read is being made ready.
    void showReading(int part);
    void hideReading();

Q_SIGNALS:
    void unknownsToggled();
    void problemsWanted();
    void readingCancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &iconName);
    void retranslate();
    void fitIcons();

    Status m_status;
    QLabel *m_rows;
    QWidget *m_reading;
    QLabel *m_readingText;
    bool m_isRead = false; ///< what is read is being made ready
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_unknown;
    QToolButton *m_problems;
    QLabel *m_date;
};

} // namespace Ajar
