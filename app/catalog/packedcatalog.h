// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"

#include <QByteArray>

#include <optional>

namespace Ajar {

/// The catalogue in a flat form that is quick to read: each text once, then records in order. Made by the
/// build from the JSON files, which stay the only source; not a format to keep or exchange. `draft` is not
/// yet completed, and its licences are not packed.
QByteArray packCatalog(const Catalog &draft);

/// The draft again, or nothing where the bytes are not what packCatalog of this very version writes.
std::optional<Catalog> unpackCatalog(const QByteArray &bytes);

} // namespace Ajar
