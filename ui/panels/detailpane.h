// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace Ajar {

class DetailPanel;
class WhatIfPanel;
struct Lesson;

/// The window's right side: all about one model to read, with what can be asked of it below; or, in its
/// place, "what if" with that model.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    DetailPanel &text() { return *m_text; }

    /// Shows the entry at `row`, or the overview for -1. The lesson must live until the next call.
    void showEntry(std::shared_ptr<const RowIndex> index, const Lesson &lesson, int row, Language language);
    void showLens(const QString &frameworkId);
    void forget(); ///< what was shown is gone

    void askWhatIf(); ///< nothing where no model is shown

Q_SIGNALS:
    void mayWanted(); ///< "May I …?" of the model that is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void closeWhatIf();
    void retranslate();

    QStackedWidget *m_pages;
    DetailPanel *m_text;
    WhatIfPanel *m_whatIf = nullptr; ///< made when first wanted
    QWidget *m_bar;
    QPushButton *m_askWhatIf;
    QPushButton *m_askMay;
    std::shared_ptr<const RowIndex> m_index;
    int m_row = -1;
    Language m_language = Language::English;
};

} // namespace Ajar
