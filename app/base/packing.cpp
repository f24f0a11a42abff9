// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/packing.h"

#include <cstring>
#include <utility>

namespace Ajar {

// A text is its length, a byte where that is needed for its characters to lie evenly, and they with a zero
// behind.

void Packer::put(const QString &text)
{
    put(int(text.size()));
    if (text.isEmpty())
        return;
    if (m_bytes.size() % 2 != 0)
        m_bytes += '\0';
    raw(text.utf16(), (size_t(text.size()) + 1) * sizeof(QChar));
}

Unpacker::Unpacker(QByteArray bytes, quint32 magic)
    : m_bytes(std::move(bytes))
{
    m_isSound = number<quint32>() == magic && m_isSound;
}

void Unpacker::get(QString &text)
{
    text.clear();
    const int size = number<int>();
    if (size == 0 || !m_isSound)
        return;
    m_place += m_place % 2;
    const char *data = size > 0 ? next((size_t(size) + 1) * sizeof(QChar)) : nullptr;
    m_isSound = data;
    if (!data)
        return;
    if (reinterpret_cast<quintptr>(data) % alignof(QChar) == 0) {
        text = QString::fromRawData(reinterpret_cast<const QChar *>(data), size);
    } else {
        text.resize(size);
        std::memcpy(text.data(), data, size_t(size) * sizeof(QChar));
    }
}

const char *Unpacker::next(size_t size)
{
    m_isSound = m_isSound && m_place <= m_bytes.size() && size <= size_t(m_bytes.size() - m_place);
    if (!m_isSound)
        return nullptr;
    const char *data = m_bytes.constData() + m_place;
    m_place += qsizetype(size);
    return data;
}

} // namespace Ajar
