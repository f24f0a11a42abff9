// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRegularExpression>
#include <QString>

namespace Ajar {

/// Regular expressions of queries: Perl's, letter case ignored, looked for anywhere in a folded name.
///
/// A query may come from anybody, so none may hang the program: (a+)+$ gives up after some thousand steps
/// and counts as not found.
inline constexpr qsizetype longestPattern = 200; ///< UTF-16 units

/// May be invalid; then its errorString() says why.
QRegularExpression boundedPattern(const QString &pattern);

} // namespace Ajar
