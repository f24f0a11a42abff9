// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/argumenttest.h"
#include "lesson/lesson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

namespace Ajar {

/// What `ajar arguments [QUERY]` prints: the lecture's arguments, tested on the models of a query.
class ArgumentsCommand
{
    Q_DECLARE_TR_FUNCTIONS(ArgumentsCommand)

public:
    static void print(QTextStream &out, const std::vector<ArgumentResult> &results, const RowIndex &index,
                      const Lesson &lesson, Language language);
    static QJsonArray asJson(const std::vector<ArgumentResult> &results, const RowIndex &index,
                             Language language);
};

} // namespace Ajar
