// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Ajar {

/// Why a query cannot be understood, and where.
struct QueryError
{
    Q_DECLARE_TR_FUNCTIONS(QueryError)

public:
    enum class Kind {
        UnknownField,
        MissingValue,
        UnclosedQuote,
        UnclosedParenthesis,
        StrayParenthesis,
        StrayOperator,
        NotANumber,
        NotADate,
        NotAFlag,
        NotComparable, ///< greater or less of what has no order
        NotText, ///< a regular expression for what is no text
        UnknownValue, ///< of a field that has a fixed list of values; `detail` is how that list begins
        BadPattern, ///< no regular expression; `detail` says why
        PatternTooLong,
        TooDeep,
    };

    Kind kind = Kind::MissingValue;
    int position = 0; ///< UTF-16 offset in the text as typed
    int length = 0;
    QString found;
    QString suggestion; ///< what was probably meant, or empty
    QString detail;

    /// In the language that is installed now.
    QString sentence() const;
};

} // namespace Ajar
