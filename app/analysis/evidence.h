// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/tradeoff.h"
#include "query/rowindex.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace Ajar {

/// What this very model's facts say about one of the lecture's arguments.
struct Evidence
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)

public:
    enum class Verdict {
        None, ///< the catalogue has no fact that bears on it
        Supports,
        Contradicts, ///< the model is a counter-example
    };

    struct Line
    {
        QString text; ///< in the language asked for
        QStringList sources; ///< ids of the sources whose claims it rests on
    };

    Verdict verdict = Verdict::None;
    std::vector<Line> lines;
};

/// Evidence on `argument` from the facts and components of the entry at `row`. Sentences come in
/// `language`, for which the program's translation is installed; names come from the catalogue.
Evidence evidenceFor(Argument argument, const RowIndex &index, int row, Language language);

} // namespace Ajar
