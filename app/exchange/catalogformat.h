// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace Ajar {

/// A catalogue file in its one canonical form, so that a change of a fact is a change of a line: keys in
/// the order of the format's description, sources by id, components and scores in their table's order, and a
/// line for each source, component, score, call, fact and, where a fact has several, claim. Keeps keys that
/// it does not know.
QByteArray canonicalCatalog(const QJsonObject &file);

} // namespace Ajar
