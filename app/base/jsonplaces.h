// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

#include <utility>
#include <vector>

namespace Ajar {

/// Finds lines in the text of a JSON document that QJsonDocument has accepted, since Qt's reader keeps
/// no places and silently lets the last of two equal keys win.
namespace JsonPlaces {

/// 1-based line on which byte `offset` stands.
int lineOfOffset(QByteArrayView text, qsizetype offset);

/// 1-based lines of the values that the RFC 6901 `pointers` name, in their order. A pointer that does
/// not exist gives the line of its deepest existing ancestor. One pass over the text.
std::vector<int> linesOf(QByteArrayView text, const std::vector<QString> &pointers);

/// Pointer of each key that its object holds a second time.
std::vector<QString> duplicateKeys(QByteArrayView text);

/// One step of a JSON pointer, with "~" and "/" escaped as RFC 6901, section 3 says.
QString escaped(QString key);

} // namespace JsonPlaces

} // namespace Ajar
