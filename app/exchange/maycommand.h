// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/modelanswers.h"
#include "base/localizedtext.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

namespace Ajar {

/// What `ajar may ID` prints.
class MayCommand
{
    Q_DECLARE_TR_FUNCTIONS(MayCommand)

public:
    /// What was asked, as given on the command line.
    struct Options
    {
        QString purposes; ///< joined by commas; empty: all
        QString users; ///< 800M
        QString revenue; ///< USD a year, 50M
        QString country;
        QString distributing; ///< yes, no
    };

    struct Question
    {
        std::vector<Purpose> purposes;
        Situation situation;
        QString error; ///< a sentence about what cannot be understood; empty: all can
    };

    static Question read(const Options &options);
    static void print(QTextStream &out, const ModelAnswers &answers, Language language);
    static QJsonObject asJson(const ModelAnswers &answers, Language language);
};

} // namespace Ajar
