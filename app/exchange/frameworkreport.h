// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace Ajar {

/// What one framework says of a release, in words: for the detail pane, `ajar show` and exports. Plain text;
/// whoever makes markup of it must escape it.
struct FrameworkReport
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkReport)

public:
    struct Finding
    {
        ComponentId component = ComponentId::WeightsFinal;
        QString text; ///< "Final weights: released, Apache-2.0"
        QString source; ///< id of the source that says so; empty: there is no record
    };

    struct Line
    {
        QString rule;
        Tri met = Tri::Unknown;
        std::vector<Finding> findings;
    };

    struct Step ///< of its history
    {
        QString from; ///< ISO
        QString verdict;
        std::vector<Finding> findings; ///< what came or went on that day
    };

    const Framework *framework = nullptr;
    Assessment assessment;
    NextStep step;
    std::vector<Dissent> dissents;

    QString title;
    QString note;
    QString verdict;
    std::vector<Line> lines;
    QString deciding; ///< what would have to be known; empty where the verdict is definite
    QString nextStep; ///< what would lead further; empty where nothing does
    QStringList others; ///< what other sources' records would lead to
    std::vector<Step> history; ///< of the gradient, where the release came in stages
};

/// By every framework of the table. `overlay` replaces records: "what if".
std::vector<FrameworkReport> frameworkReports(const Release &release, const Catalog &catalog,
                                              Language language, std::span<const Component> overlay = {});

/// By the gradient of release as of a day, a month or a year.
FrameworkReport gradientReportOn(const PartialDate &date, const Release &release, const Catalog &catalog,
                                 Language language);

/// What others have published about a release or its vendor, in words.
struct PublishedLine
{
    QString ranking;
    QString value; ///< "0.25 of 1", "Open Weights AI"
    QString parts; ///< what the value is the sum of; empty: nothing is known of that
    QString of; ///< what the ranking itself calls the model; empty where it judges the vendor
    QString note;
    QString date;
    QString source;
    QString url; ///< empty where the source has none that lasts
};

std::vector<PublishedLine> publishedLines(const Release &release, const Catalog &catalog, Language language);

QString publishedAsText(const std::vector<PublishedLine> &lines);
QJsonArray publishedAsJson(const std::vector<PublishedLine> &lines);

QString frameworksAsText(const std::vector<FrameworkReport> &reports, const Catalog &catalog);
QJsonObject frameworksAsJson(const std::vector<FrameworkReport> &reports);

} // namespace Ajar
