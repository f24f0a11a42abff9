// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Ajar {

/// How people type a Chinese name on a Latin keyboard: 深度求索 as "shenduqiusuo" or "sdqs", 智谱 AI as
/// "zhipuai" or "zpai". Without tones, spaces and signs, in lower case; ü is v, as input methods have it.
struct SearchKeys
{
    QString pinyin;
    QString initials;

    bool isEmpty() const { return pinyin.isEmpty(); }
    friend bool operator==(const SearchKeys &, const SearchKeys &) = default;
};

/// Whether a text has Chinese characters and thus keys.
bool hasHan(const QString &text);

/// The keys of a text with Chinese characters; of any other text none.
///
/// The first call for such a text loads ICU's rules for Chinese, which takes a tenth of a second and some
/// megabytes; after that a character takes some microseconds. So never on the way to the first paint.
/// May be called from any thread.
SearchKeys searchKeys(const QString &text);

} // namespace Ajar
