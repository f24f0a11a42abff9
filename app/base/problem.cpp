// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/problem.h"

namespace Ajar {

namespace {

QString lead(Problem::Kind kind)
{
    using Kind = Problem::Kind;
    switch (kind) {
    case Kind::Unreadable:
        return Problem::tr("cannot be read");
    case Kind::TooLarge:
        return Problem::tr("too large");
    case Kind::BadUtf8:
        return Problem::tr("not valid UTF-8");
    case Kind::Syntax:
        return Problem::tr("not well formed");
    case Kind::TooDeep:
        return Problem::tr("nested too deeply");
    case Kind::DuplicateKey:
        return Problem::tr("key given twice");
    case Kind::UnknownKey:
        return Problem::tr("unknown key");
    case Kind::MissingKey:
        return Problem::tr("missing key");
    case Kind::WrongType:
        return Problem::tr("wrong type");
    case Kind::WrongFormat:
        return Problem::tr("wrong form");
    case Kind::UnknownValue:
        return Problem::tr("unknown value");
    case Kind::ImpossibleDate:
        return Problem::tr("impossible date");
    case Kind::WrongUnit:
        return Problem::tr("out of range, perhaps in another unit");
    case Kind::DuplicateId:
        return Problem::tr("id used twice");
    case Kind::DanglingSource:
        return Problem::tr("source not defined");
    case Kind::DanglingReference:
        return Problem::tr("refers to something that does not exist");
    case Kind::Conflict:
        return Problem::tr("contradicts another file");
    case Kind::TooMany:
        return Problem::tr("more problems than are listed");
    }
    return {};
}

} // namespace

QString Problem::sentence() const
{
    QString text = lead(kind);
    if (!found.isEmpty())
        text = tr("%1: %2", "what is wrong, what was found").arg(text, found);
    if (expected) {
        QString wish = tr(expected);
        if (!expectedDetail.isEmpty())
            wish = wish.arg(expectedDetail);
        text = tr("%1; expected %2", "what is wrong, what should be there").arg(text, wish);
    }
    return text;
}

QString Problem::place() const
{
    return line > 0 ? file + u':' + QString::number(line) : file;
}

} // namespace Ajar
