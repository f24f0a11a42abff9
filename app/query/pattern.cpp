// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/pattern.h"

using namespace Qt::StringLiterals;

namespace Ajar {

QRegularExpression boundedPattern(const QString &pattern)
{
    // Verbs of PCRE2 that only an expression's beginning may have; of several the least limit holds, so
    // that none in the query can lift these. The heap is in KiB.
    static const QString limits = u"(*LIMIT_MATCH=5000)(*LIMIT_DEPTH=500)(*LIMIT_HEAP=2000)"_s;
    return QRegularExpression(limits + pattern,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace Ajar
