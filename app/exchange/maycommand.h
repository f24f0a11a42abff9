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

    // The words of it, for whoever else shows answers.

    /// The chain up to a model that binds the first one: "Tune 7B ← Llama 2 7B".
    static QString chainText(const ModelAnswers &answers, size_t last, Language language);
    static QString warning(const ModelAnswers &answers, Language language); ///< empty: none is due
    static QString licenseText(const LicenseHolder &holder); ///< name and id
    static QString confidenceText(LicenseTerms::Confidence confidence);
};

} // namespace Ajar
