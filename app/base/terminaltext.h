// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Ajar {

/// Columns that a terminal needs for the text: East Asian characters take two.
qsizetype terminalWidth(const QString &text);

/// The text filled up with spaces to `width` columns: behind it, or before it where `width` is negative.
QString padded(const QString &text, qsizetype width);

} // namespace Ajar
