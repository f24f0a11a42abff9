// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/coverage.h"
#include "base/problem.h"
#include "catalog/catalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>
#include <QTextStream>

namespace Ajar {

/// What `ajar check` prints and does, beside finding problems.
class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    /// Without the control characters that a broken file may hold and a terminal would obey.
    static QString printable(const QString &text);
    static void printProblems(QTextStream &out, const Problems &problems);
    static QJsonArray problemsAsJson(const Problems &problems);
    static void printProblemsAsJson(QTextStream &out, const Problems &problems);

    /// Totals, then a table: per fact and per vendor what is known, unknown, conflicting and said by third
    /// parties only, and the oldest date.
    static void printCoverage(QTextStream &out, const Catalog &catalog);
    static void printMilestones(QTextStream &out, const Milestones &found);
    static void printCoverageAsJson(QTextStream &out, const Catalog &catalog);

    /// Brings files (or the .json files of folders) into their canonical form, where they are not yet, and
    /// prints their names. A file that cannot be read as JSON, or not be written, stays as it is and
    /// becomes a problem.
    static void rewrite(QTextStream &out, const QStringList &paths, Problems &problems);
};

} // namespace Ajar
