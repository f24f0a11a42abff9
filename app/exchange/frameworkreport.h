// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

#include <QCoreApplication>
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
};

/// By every framework of the table. `overlay` replaces records: "what if".
std::vector<FrameworkReport> frameworkReports(const Release &release, const Catalog &catalog,
                                              Language language, std::span<const Component> overlay = {});

QString frameworksAsText(const std::vector<FrameworkReport> &reports, const Catalog &catalog);
QJsonObject frameworksAsJson(const std::vector<FrameworkReport> &reports);

} // namespace Ajar
