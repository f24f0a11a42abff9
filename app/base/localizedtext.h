// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Ajar {

/// The languages that every text of the program and of the catalogue exists in.
enum class Language { English, Chinese };

/// A text of the catalogue or of a lesson in both languages. Where a file gives one string for both
/// (most model names), `zh` is empty and the English text serves.
struct LocalizedText
{
    QString en;
    QString zh;

    const QString &in(Language language) const &
    {
        return language == Language::Chinese && !zh.isEmpty() ? zh : en;
    }
    QString in(Language language) && { return language == Language::Chinese && !zh.isEmpty() ? zh : en; }
    bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;
};

} // namespace Ajar
