// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/queryerror.h"

namespace Ajar {

namespace {

struct Sentence
{
    QueryError::Kind kind;
    const char *text; ///< %1: what was found, %2: the detail
};

/// In the order of QueryError::Kind.
constexpr Sentence sentences[] = {
    {QueryError::Kind::UnknownField, QT_TRANSLATE_NOOP("QueryError", "Unknown field “%1”.")},
    {QueryError::Kind::MissingValue, QT_TRANSLATE_NOOP("QueryError", "A value is missing here.")},
    {QueryError::Kind::UnclosedQuote, QT_TRANSLATE_NOOP("QueryError", "This quotation mark is not closed.")},
    {QueryError::Kind::UnclosedParenthesis,
     QT_TRANSLATE_NOOP("QueryError", "This parenthesis is not closed.")},
    {QueryError::Kind::StrayParenthesis, QT_TRANSLATE_NOOP("QueryError", "Nothing opens this parenthesis.")},
    {QueryError::Kind::StrayOperator, QT_TRANSLATE_NOOP("QueryError", "“%1” needs something on both sides.")},
    {QueryError::Kind::NotANumber,
     QT_TRANSLATE_NOOP("QueryError", "“%1” is not a number such as 7B, 128K or 7B..70B.")},
    {QueryError::Kind::NotADate,
     QT_TRANSLATE_NOOP("QueryError", "“%1” is not a date such as 2024, 2024-07, 2023..2024 or 90d.")},
    {QueryError::Kind::NotAFlag, QT_TRANSLATE_NOOP("QueryError", "“%1” should be yes or no.")},
    {QueryError::Kind::NotComparable, QT_TRANSLATE_NOOP("QueryError", "“%1” has no greater or less.")},
    {QueryError::Kind::NotText,
     QT_TRANSLATE_NOOP("QueryError", "“%1” holds no text for a regular expression.")},
    {QueryError::Kind::UnknownValue,
     QT_TRANSLATE_NOOP("QueryError", "“%1” is not one of the values here: %2.")},
    {QueryError::Kind::BadPattern, QT_TRANSLATE_NOOP("QueryError", "“%1” is not a regular expression: %2.")},
    {QueryError::Kind::PatternTooLong,
     QT_TRANSLATE_NOOP("QueryError", "This regular expression is too long.")},
    {QueryError::Kind::TooDeep, QT_TRANSLATE_NOOP("QueryError", "Too many parentheses.")},
};

} // namespace

QString QueryError::sentence() const
{
    QString text = tr(sentences[size_t(kind)].text);
    text.replace(QStringLiteral("%2"), detail);
    // What was typed may hold "%1" itself, so it goes in last and once.
    if (const qsizetype place = text.indexOf(QStringLiteral("%1")); place >= 0)
        text.replace(place, 2, found);
    return suggestion.isEmpty() ? text : tr("%1 Did you mean “%2”?").arg(text, suggestion);
}

} // namespace Ajar
