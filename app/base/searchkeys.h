// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

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
/// Where a text is not made of what lendReadings() brought, the first call loads ICU's rules for Chinese,
/// which takes a tenth of a second and some megabytes; after that a character takes some microseconds. So
/// never on the way to the first paint. May be called from any thread.
SearchKeys searchKeys(const QString &text);

/// How the Chinese parts of these texts are read: sorted lines of a part, a tab and its reading, as UTF-8.
/// For the build, so that ICU's rules are needed only for texts that do not come with the program.
QByteArray readingsOf(const QStringList &texts);

/// Uses such lines where they lie, as long as the program runs. Before any other thread asks.
void lendReadings(QByteArrayView lines);

} // namespace Ajar
