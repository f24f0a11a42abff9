// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/collation.h"

#include <unicode/ucol.h>

namespace Ajar {

void Collation::Close::operator()(UCollator *collator) const
{
    ucol_close(collator);
}

Collation::Collation(Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    m_collator.reset(ucol_open(language == Language::Chinese ? "zh_CN" : "en", &status));
    if (!m_collator)
        return;
    ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    ucol_setStrength(m_collator.get(), UCOL_SECONDARY);
}

void Collation::appendKey(const QString &text, QByteArray &keys) const
{
    if (!m_collator) {
        keys += text.toCaseFolded().toUtf8() + '\0';
        return;
    }
    const auto *characters = reinterpret_cast<const UChar *>(text.utf16());
    const qsizetype end = keys.size();
    for (int32_t size = int32_t(text.size()) * 4 + 16;;) {
        keys.resize(end + size);
        const int32_t needed = ucol_getSortKey(m_collator.get(), characters, int32_t(text.size()),
                                               reinterpret_cast<uint8_t *>(keys.data() + end), size);
        if (needed <= size) {
            keys.resize(end + needed);
            return;
        }
        size = needed;
    }
}

QByteArray Collation::key(const QString &text) const
{
    QByteArray key;
    appendKey(text, key);
    return key;
}

} // namespace Ajar
