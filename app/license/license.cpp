// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/license.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// An id, perhaps behind and before parentheses.
bool isOperand(QStringView word)
{
    while (word.startsWith(u'('))
        word = word.sliced(1);
    while (word.endsWith(u')'))
        word.chop(1);
    return !word.isEmpty() && isPlain(word.front()) && std::all_of(word.begin(), word.end(), [](QChar c) {
        return isPlain(c) || c == u'.' || c == u'+' || c == u'-';
    });
}

} // namespace

// By hand: this is asked of every licence at every start, for which a regular expression would load its
// machinery.
bool isLicenseExpression(const QString &text)
{
    bool isOperator = false;
    for (const QStringView word : QStringView(text).split(u' ')) {
        if (isOperator ? word != u"AND" && word != u"OR" && word != u"WITH" : !isOperand(word))
            return false;
        isOperator = !isOperator;
    }
    return isOperator && text.count(u'(') == text.count(u')');
}

} // namespace Ajar
