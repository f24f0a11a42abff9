// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalogstore.h"

namespace Ajar {

/// The same catalogue with its texts in another order: first what every start reads (names, licences),
/// then what only the details of one entry show (addresses, notes, quotes), so that of a pack that is used
/// where it lies most stays untouched.
CatalogStore withTextsByUse(const CatalogStore &store);

} // namespace Ajar
