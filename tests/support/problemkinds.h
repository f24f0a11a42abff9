// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"

#include <algorithm>
#include <iterator>

namespace Ajar::Test {

/// A kind of problem as files of the tests call it.
inline const char *kindName(Problem::Kind kind)
{
    using Kind = Problem::Kind;
    static constexpr struct
    {
        const char *name;
        Kind kind;
    } names[] = {
        {"Unreadable", Kind::Unreadable},
        {"TooLarge", Kind::TooLarge},
        {"BadUtf8", Kind::BadUtf8},
        {"Syntax", Kind::Syntax},
        {"TooDeep", Kind::TooDeep},
        {"DuplicateKey", Kind::DuplicateKey},
        {"UnknownKey", Kind::UnknownKey},
        {"MissingKey", Kind::MissingKey},
        {"WrongType", Kind::WrongType},
        {"WrongFormat", Kind::WrongFormat},
        {"UnknownValue", Kind::UnknownValue},
        {"ImpossibleDate", Kind::ImpossibleDate},
        {"WrongUnit", Kind::WrongUnit},
        {"DuplicateId", Kind::DuplicateId},
        {"DanglingSource", Kind::DanglingSource},
        {"DanglingReference", Kind::DanglingReference},
        {"Conflict", Kind::Conflict},
        {"TooMany", Kind::TooMany},
    };
    return std::find_if(std::begin(names), std::end(names),
                        [kind](const auto &one) { return one.kind == kind; })
        ->name;
}

} // namespace Ajar::Test
