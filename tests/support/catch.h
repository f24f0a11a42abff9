// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

/// Catch2 2.13 and 3 behind one name, with Qt's and our values readable in its messages. Test sources
/// include this and nothing of Catch2's own.

#include "base/partialdate.h"
#include "base/problem.h"

#include <QString>
#include <QStringList>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
using Catch::Approx; // which version 2 declares globally
#else
#define AJAR_CATCH_2
#define CATCH_CONFIG_ENABLE_ALL_STRINGMAKERS
#include <catch2/catch.hpp>
#endif

#include <string>

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QStringView>
{
    static std::string convert(QStringView text) { return StringMaker<QString>::convert(text.toString()); }
};

template <> struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(", ")).toStdString() + ']';
    }
};

template <> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <> struct StringMaker<Ajar::PartialDate>
{
    static std::string convert(const Ajar::PartialDate &date) { return date.toIso().toStdString(); }
};

template <> struct StringMaker<Ajar::Problem>
{
    static std::string convert(const Ajar::Problem &problem)
    {
        return QStringLiteral("%1 %2: %3")
            .arg(problem.place(), problem.pointer, problem.sentence())
            .toStdString();
    }
};

} // namespace Catch
