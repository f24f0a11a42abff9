// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/collation.h"

#include <memory>
#include <unicode/ucol.h>

namespace Ajar {

namespace {

struct Close
{
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, Close>;

Collator made(const char *locale)
{
    UErrorCode status = U_ZERO_ERROR;
    Collator collator(ucol_open(locale, &status));
    if (!collator)
        return nullptr;
    ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    ucol_setStrength(collator.get(), UCOL_SECONDARY);
    return collator;
}

/// Making one takes milliseconds; threads may share it since it never changes.
const UCollator *collatorOf(Language language)
{
    if (language == Language::Chinese) {
        static const Collator chinese = made("zh_CN");
        return chinese.get();
    }
    static const Collator english = made("en");
    return english.get();
}

} // namespace

Collation::Collation(Language language)
    : m_collator(collatorOf(language))
{
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
        const int32_t needed = ucol_getSortKey(m_collator, characters, int32_t(text.size()),
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
