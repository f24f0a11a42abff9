// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/bits.h"
#include "query/column.h"

#include <QByteArray>

namespace Ajar {

/// What the values of a column are called: all their words in both languages, folded, and how Chinese ones
/// are spelled, in one buffer. So hundreds of thousands of values are searched in one pass, without a text
/// being made for each. For columns of which each row has one value.
class ColumnText
{
public:
    static constexpr char border = '\xff'; ///< around words; no character has such a byte

    ColumnText(const Column &column, const RowIndex &index);

    /// The codes of which a word contains the text.
    Bits codesWith(const QString &folded) const { return codes(folded.toUtf8()); }
    /// The codes of which a whole word is the text.
    Bits codesNamed(const QString &folded) const { return codes(border + folded.toUtf8() + border); }
    bool isName(const QString &folded) const { return !codesNamed(folded).isEmpty(); }

    qint64 bytes() const { return m_text.size() + qint64(m_ends.size() * sizeof(uint32_t)); } ///< of memory

private:
    Bits codes(const QByteArray &needle) const;

    QByteArray m_text; // a border before each word and behind the last of each code
    std::vector<uint32_t> m_ends; // by code
};

} // namespace Ajar
