// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/argumenttest.h"
#include "exchange/entryreport.h"
#include "exchange/frameworkreport.h"
#include "lesson/lesson.h"
#include "query/search.h"

#include <QCoreApplication>
#include <QPalette>
#include <QSet>

namespace Ajar {

/// Makes Qt's rich text (https://doc.qt.io/qt-6/richtext-html-subset.html) of reports and lessons. Every
/// text is escaped; only the markup written here is markup.
class DetailHtml
{
    Q_DECLARE_TR_FUNCTIONS(DetailHtml)

public:
    DetailHtml(Language language, QPalette palette, int lineHeight);

    QString styleSheet() const;

    /// What the frameworks and others say of a model, and which of it is unfolded.
    struct Judgements
    {
        std::vector<FrameworkReport> frameworks;
        std::vector<PublishedLine> published;
        QSet<QString> unfolded; ///< ids of frameworks
        /// What the model says of each argument, by the enumeration; empty: not tested.
        std::vector<ArgumentCase> cases;
        bool isTesting = false; ///< they are being worked out
        QString licenseWarning; ///< of terms that are inherited; empty: none is due
    };

    QString entry(const EntryReport &report, const Lesson &lesson, const Judgements &judgements) const;

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
    QString points(const EntryReport &report, const Lesson &lesson, const Judgements &judgements) const;
    QString point(const EntryReport::Point &point, const Lesson &lesson, const ArgumentCase *tested) const;
    QString findingHtml(const EntryReport::Point &point, const ArgumentCase &tested) const;
    QString facts(const EntryReport &report) const;
    QString factTable(const std::vector<EntryReport::Fact> &facts) const;
    QString scores(const EntryReport &report) const;
    QString license(const EntryReport &report, const QString &warning) const;
    QString parts(const EntryReport &report) const;
    QString sources(const EntryReport &report) const;
    QString argument(const Tradeoff &tradeoff, const Lesson &lesson) const;

    QString door(Level level, int size) const;
    QString signColumn() const;
    QString heading(const QString &title) const;
    QString sourced(const EntryReport::Sourced &text) const;
    QString conceptLinks(const QStringList &ids, const Lesson &lesson) const;
    QString entryLinks(const QStringList &ids, const RowIndex &index) const;
    QString separator() const;

    Language m_language;
    QPalette m_palette;
    int m_lineHeight; ///< pixels, for drawings in the text
};

} // namespace Ajar
