// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/license.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Ajar {

bool isLicenseExpression(const QString &text)
{
    static const QRegularExpression form(
        uR"(^\(*[A-Za-z0-9][A-Za-z0-9.+-]*\)*( (AND|OR|WITH) \(*[A-Za-z0-9][A-Za-z0-9.+-]*\)*)*\z)"_s);
    return form.match(text).hasMatch() && text.count(u'(') == text.count(u')');
}

} // namespace Ajar
