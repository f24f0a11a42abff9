// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Ajar {

/// Of the words the one that was probably meant by a misspelt one: at most every third character of it
/// must be changed, added or left out. Empty where none is near.
QString nearestWord(const QStringList &words, const QString &misspelt);

} // namespace Ajar
