// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/columntext.h"

#include "base/searchkeys.h"
#include "query/field.h"

#include <string_view>

namespace Ajar {

namespace {

QByteArray wordsOf(const FieldInfo &info, const RowIndex &index, int row)
{
    const QByteArray border(1, ColumnText::border);
    QByteArray text = border;
    const QStringList words =
        info.words ? info.words(index, row) : QStringList{rawText(info.value(index, row))};
    for (const QString &word : words) {
        text += foldedText(word).toUtf8() + border;
        const SearchKeys keys = searchKeys(word);
        if (!keys.isEmpty())
            text += keys.pinyin.toUtf8() + border + keys.initials.toUtf8() + border;
    }
    return text;
}

} // namespace

ColumnText::ColumnText(const Column &column, const RowIndex &index)
{
    const FieldInfo &info = fieldInfo(column.field());
    m_ends.reserve(size_t(column.size()));
    for (int code = 0; code < column.size(); ++code) {
        if (!column.isUnknown(code))
            m_text += wordsOf(info, index, column.representative(code));
        m_ends.push_back(uint32_t(m_text.size()));
    }
    m_text.squeeze();
}

Bits ColumnText::codes(const QByteArray &needle) const
{
    Bits found(int(m_ends.size()));
    const std::string_view text(m_text.constData(), size_t(m_text.size()));
    const std::string_view wanted(needle.constData(), size_t(needle.size()));
    size_t code = 0;
    for (size_t at = text.find(wanted); at < text.size(); at = text.find(wanted, m_ends[code])) {
        while (m_ends[code] <= at)
            ++code;
        found.set(int(code));
    }
    return found;
}

} // namespace Ajar
