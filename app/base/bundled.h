// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace Ajar {

/// A file inside the program, used where it lies; empty where there is none.
QByteArray bundledBytes(const QString &path);

} // namespace Ajar
