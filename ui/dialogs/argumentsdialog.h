// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/argumenttest.h"
#include "panels/safetextbrowser.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

class QTimer;

namespace Ajar {

struct Lesson;

/// What the arguments come to on a set of models, and on which one.
struct TestedArguments
{
    std::shared_ptr<const RowIndex> index;
    std::vector<ArgumentResult> results; ///< empty: not worked out yet
    QString query; ///< as typed; empty: all models
    int models = 0;
};

/// The sixteen arguments as a page.
class ArgumentsPage : public SafeTextBrowser
{
    Q_OBJECT

public:
    using SafeTextBrowser::SafeTextBrowser;

    /// The lesson must live until the next call.
    void showArguments(TestedArguments tested, const Lesson &lesson, Language language);

protected:
    void fill() override;

private:
    QString campHtml(Camp camp) const;
    QString argumentHtml(const Tradeoff &tradeoff, const ArgumentResult &result) const;

    TestedArguments m_tested;
    const Lesson *m_lesson = nullptr;
    Language m_language = Language::English;
};

/// "Arguments, tested": what the catalogue says of the lecture's arguments, for the models of the present
/// query. Works it out off the screen thread, a moment after the models have changed.
class ArgumentsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ArgumentsDialog(QWidget *parent = nullptr);
    ~ArgumentsDialog() override;

    /// The lesson must live until the next call.
    void showRows(std::shared_ptr<const RowIndex> index, const Lesson &lesson, Rows rows,
                  const QString &query, Language language);

Q_SIGNALS:
    void entryWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void start();
    void take();

    ArgumentsPage *m_page;
    QTimer *m_timer;
    QFutureWatcher<std::vector<ArgumentResult>> m_watcher;
    TestedArguments m_wanted;
    const Lesson *m_lesson = nullptr;
    Rows m_rows;
    Language m_language = Language::English;
};

} // namespace Ajar
