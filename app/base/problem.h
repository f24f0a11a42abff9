// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace Ajar {

/// One thing that is wrong with a file: where, what was found and what was expected. The sentence is
/// made when it is asked for, so that a change of language reaches problems found earlier.
struct Problem
{
    Q_DECLARE_TR_FUNCTIONS(Problem)

public:
    enum class Kind {
        Unreadable, ///< the file cannot be opened or read; `found` is the system's reason
        TooLarge, ///< a file, text, list or number over its bound
        BadUtf8,
        Syntax, ///< not JSON or YAML; `found` is the parser's reason
        TooDeep,
        DuplicateKey,
        UnknownKey,
        MissingKey,
        WrongType,
        WrongFormat, ///< the right type, but not of the form that this place takes (an id, a link, a licence)
        UnknownValue, ///< not one of the words that this place takes
        ImpossibleDate,
        WrongUnit, ///< a number out of the range that its unit allows
        DuplicateId,
        DanglingSource,
        DanglingReference, ///< an id of a vendor, entry or concept that does not exist
        Conflict, ///< two files define the same thing differently
        TooMany, ///< further problems of this file are counted, not listed; `found` is their number
    };

    Kind kind = Kind::Syntax;
    QString file;
    QString pointer; ///< RFC 6901 JSON pointer of the value, empty for the file as a whole
    int line = 0; ///< 1-based, 0 where the file as a whole is meant
    QString found;
    const char *expected = nullptr; ///< source text of a translation in the context "Problem", may hold %1
    QString
        expectedDetail; ///< what %1 in `expected` stands for: words of the format, the same in all languages

    /// What is wrong, in the language that is installed now, without the place.
    QString sentence() const;
    /// file:line, as compilers print it, so that editors and terminals can jump to it.
    QString place() const;
};

using Problems = std::vector<Problem>;

} // namespace Ajar
