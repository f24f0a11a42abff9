// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/entryreport.h"
#include "exchange/frameworkreport.h"

#include <QCoreApplication>
#include <QSet>

namespace Ajar {

/// The section of the detail pane in which the frameworks judge: a line each, and below an unfolded one its
/// reasons, what would decide it, who disagrees and what comes next; then what others have published.
class FrameworkHtml
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkHtml)

public:
    FrameworkHtml(Language language, int lineHeight)
        : m_language(language)
        , m_lineHeight(lineHeight)
    {
    }

    /// `unfolded` holds ids of frameworks, and "published" for what others say. Sources get the numbers that
    /// they have in `entry`.
    QString section(const std::vector<FrameworkReport> &reports, const std::vector<PublishedLine> &published,
                    const QSet<QString> &unfolded, const EntryReport &entry) const;

private:
    QString row(const FrameworkReport &report, bool isUnfolded) const;
    QString meter(const FrameworkReport &report) const;
    QString progress(const FrameworkReport &report) const;
    QString openQuestions(const FrameworkReport &report) const;
    QString details(const FrameworkReport &report, const EntryReport &entry) const;
    QString history(const FrameworkReport &report, const EntryReport &entry) const;
    QString reason(const FrameworkReport::Line &line, const EntryReport &entry) const;
    QString reasonRow(Tri met, const QString &html) const;
    QString publishedBlock(const std::vector<PublishedLine> &lines, bool isUnfolded) const;
    QString comma() const
    {
        return m_language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    }
    QString semicolon() const
    {
        return m_language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; ");
    }

    Language m_language;
    int m_lineHeight; ///< pixels
};

} // namespace Ajar
