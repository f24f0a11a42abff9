// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <vector>

namespace Ajar {

/// The smallest pieces of a query, each with its place in the text as typed.
struct Token
{
    enum class Kind {
        Word, ///< plain characters
        Phrase, ///< between quotes; `text` without them
        Open,
        Close,
        Or,
        And,
        Not,
        Field, ///< a word directly followed by a sign of comparison: `text` is the field's name
        Test, ///< : = < <= > >= != ~ (`text`; nothing for : and =)
        Pattern, ///< the regular expression behind a ~, with or without quotes
        Comma,
        Unclosed, ///< a quote that nothing closes
        End,
    };

    Kind kind = Kind::End;
    QString text;
    int position = 0; ///< UTF-16 offset
    int length = 0;
};

/// The ASCII counterpart of a full-width form (：，（）＞“”、), or the character itself.
QChar narrowed(QChar c);

/// Whether a character begins a sign of comparison, and so ends a word: : = < > ~ ≤ ≥ ≠.
bool isTestSign(QChar c);

/// Splits a query. Full-width forms count as their ASCII counterparts, but phrases keep theirs. Never
/// fails: what makes no sense is for the parser to say. The last token is End.
///
/// A regular expression without quotes goes to the next space, or to a parenthesis that it did not open.
/// In quotes only \" has a meaning to the lexer; any other backslash belongs to the expression.
std::vector<Token> tokenize(const QString &query);

} // namespace Ajar
