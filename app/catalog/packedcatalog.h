// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalogstore.h"

#include <QByteArray>

#include <optional>

namespace Ajar {

/// The catalogue in a file as it lies in memory, so that nothing needs to be read or made to use it. Written
/// by the build from the JSON files, which stay the only source; for machines of the same byte order, and not
/// a format to keep or exchange.
QByteArray packCatalog(const CatalogStore &store);

/// The catalogue again, lying in `bytes`, which it keeps alive; or nothing where they are not what
/// packCatalog of this very version writes. Bytes that are changed inside give wrong records, but never
/// another memory's.
std::optional<CatalogStore> unpackCatalog(const QByteArray &bytes);

} // namespace Ajar
