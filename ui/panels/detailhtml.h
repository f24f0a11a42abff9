// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/entryreport.h"
#include "lesson/lesson.h"
#include "query/search.h"

#include <QCoreApplication>
#include <QPalette>

namespace Ajar {

/// Makes Qt's rich text (https://doc.qt.io/qt-6/richtext-html-subset.html) of reports and lessons. Every
/// text is escaped; only the markup written here is markup.
class DetailHtml
{
    Q_DECLARE_TR_FUNCTIONS(DetailHtml)

public:
    DetailHtml(Language language, const QPalette &palette, int lineHeight);

    QString styleSheet() const;

    QString entry(const EntryReport &report, const Lesson &lesson) const;

    /// What stands in the detail pane while no model is chosen: the three levels with their counts and
    /// examples, and the conclusion.
    QString overview(const Lesson &lesson, const RowIndex &index,
                     const std::vector<FacetValue> &levels) const;

    QString term(const Concept &term, const Lesson &lesson, const RowIndex &index) const;
    QString level(const LevelLesson &lesson, const RowIndex &index) const;
    QString camp(const CampLesson &camp, const Lesson &lesson, const RowIndex &index) const;
    QString conclusion(const Lesson &lesson) const;

private:
    QString header(const EntryReport &report) const;
    QString reasons(const EntryReport &report) const;
    QString points(const EntryReport &report, const Lesson &lesson) const;
    QString point(const EntryReport::Point &point, const Lesson &lesson) const;
    QString facts(const EntryReport &report) const;
    QString factTable(const std::vector<EntryReport::Fact> &facts) const;
    QString scores(const EntryReport &report) const;
    QString license(const EntryReport &report) const;
    QString parts(const EntryReport &report) const;
    QString sources(const EntryReport &report) const;
    QString argument(const Tradeoff &tradeoff, const Lesson &lesson) const;

    QString door(Level level, int size) const;
    QString signColumn() const;
    QString heading(const QString &title) const;
    QString sourced(const EntryReport::Sourced &text) const;
    QString refs(const std::vector<int> &sources) const;
    QString conceptLinks(const QStringList &ids, const Lesson &lesson) const;
    QString entryLinks(const QStringList &ids, const RowIndex &index) const;
    QString separator() const;

    Language m_language;
    QPalette m_palette;
    int m_lineHeight; ///< pixels, for drawings in the text
};

} // namespace Ajar
