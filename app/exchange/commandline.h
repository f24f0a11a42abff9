// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "exchange/maycommand.h"
#include "exchange/tablewriter.h"
#include "query/query.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextStream>

#include <optional>

namespace Ajar {

/// The command line, which needs no display:
///
///     ajar [--catalog DIR] [--language en|zh] [--select ID] [QUERY]     the window
///     ajar list [QUERY] [--format table|csv|json|markdown] [--columns a,b] [--sort [-]field]
///     ajar matrix [QUERY] [--by frameworks|components] [--format table|csv|json|markdown] [--sort [-]field]
///     ajar show ID [--at DATE] [--format text|json]
///     ajar may ID [--purpose a,b] [--users N] [--revenue USD] [--country CC] [--distributing yes|no]
///                 [--format text|json]
///     ajar arguments [QUERY] [--format text|json]
///     ajar import --dry-run FILE… [--format text|json]
///     ajar check [FILE…] [--format text|json] [--coverage] [--rewrite]
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum Exit { Fine = 0, DataHasProblems = 1, WrongUsage = 2 };

    /// `arguments` as QCoreApplication gives them, program name first.
    explicit CommandLine(QStringList arguments);

    /// --language, or the first language of the system that the program speaks.
    Language language() const { return m_language; }

    /// Whether a window is asked for; otherwise `run` does all.
    bool wantsWindow() const { return m_wantsWindow; }
    QStringList catalogPaths() const { return m_catalogPaths; }
    std::optional<Language> chosenLanguage() const { return m_chosenLanguage; }
    QString selectedEntry() const { return m_select; }
    QString query() const { return m_words.join(u' '); }

    /// Does what the arguments ask for and gives the exit code. Install the translations for `language`
    /// before.
    int run(QTextStream &out, QTextStream &err) const;

private:
    int list(QTextStream &out, QTextStream &err) const;
    int matrix(QTextStream &out, QTextStream &err) const;
    int show(QTextStream &out, QTextStream &err) const;
    int check(QTextStream &out, QTextStream &err) const;
    int import(QTextStream &out, QTextStream &err) const;
    int may(QTextStream &out, QTextStream &err) const;
    int arguments(QTextStream &out, QTextStream &err) const;
    int fail(QTextStream &err, const QString &sentence) const;
    std::optional<TableFormat> tableFormat(QTextStream &err) const; ///< nothing, and said so: there is none
    /// What query and order ask for; nothing, and said so, where they cannot be understood.
    std::optional<Query> askedQuery(QTextStream &err) const;
    void tellLeftOut(QTextStream &err, int unknown) const;
    QString helpText() const;

    enum class Verb { Window, List, Matrix, Show, Check, Import, May, Arguments, Help, Version };

    Verb m_verb = Verb::Window;
    bool m_wantsWindow = false;
    Language m_language = Language::English;
    std::optional<Language> m_chosenLanguage;
    QStringList m_words;
    QStringList m_catalogPaths;
    QString m_format;
    QString m_columns;
    QString m_sort;
    QString m_by;
    QString m_select;
    QString m_at;
    bool m_wantsCoverage = false;
    bool m_rewrites = false;
    bool m_isDryRun = false;
    MayCommand::Options m_may;
    QString m_error; ///< what is wrong with the arguments
};

} // namespace Ajar
