// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "panels/safetextbrowser.h"
#include "query/rowindex.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace Ajar {

struct Lesson;

/// One page of the lecture.
class LecturePage : public SafeTextBrowser
{
    Q_OBJECT

public:
    using SafeTextBrowser::SafeTextBrowser;

    /// `key` is KIND/ID: level/closed, camp/open, concept/api, or conclusion/.
    void showPage(const QString &key, const Lesson &lesson, const RowIndex &index, Language language);

protected:
    void fill() override;

private:
    QString m_key;
    const Lesson *m_lesson = nullptr;
    const RowIndex *m_index = nullptr;
    Language m_language = Language::English;
};

/// The lecture to leaf through beside the window: levels, both camps with their arguments, conclusion and
/// all terms, with a field to find a term.
class LectureDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LectureDialog(QWidget *parent = nullptr);

    /// Both must live until the next call.
    void setContent(const Lesson &lesson, const RowIndex &index, Language language);
    void showPage(const QString &key);

Q_SIGNALS:
    void entryWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void filter(const QString &text);

    const Lesson *m_lesson = nullptr;
    const RowIndex *m_index = nullptr;
    Language m_language = Language::English;
    QString m_key;
    QLineEdit *m_filter;
    QTreeWidget *m_contents;
    LecturePage *m_page;
};

} // namespace Ajar
