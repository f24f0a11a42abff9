// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/terminaltext.h"

#include <algorithm>
#include <cstdlib>

namespace Ajar {

qsizetype terminalWidth(const QString &text)
{
    return text.size() + std::count_if(text.begin(), text.end(), [](QChar c) {
               return (c >= QChar(0x1100) && c <= QChar(0x115F)) || (c >= QChar(0x2E80) && c <= QChar(0xA4CF))
                   || (c >= QChar(0xAC00) && c <= QChar(0xD7A3)) || (c >= QChar(0xF900) && c <= QChar(0xFAFF))
                   || (c >= QChar(0xFE30) && c <= QChar(0xFE6F))
                   || (c >= QChar(0xFF00) && c <= QChar(0xFF60));
           });
}

QString padded(const QString &text, qsizetype width)
{
    const QString space(std::max<qsizetype>(0, std::abs(width) - terminalWidth(text)), u' ');
    return width < 0 ? space + text : text + space;
}

} // namespace Ajar
