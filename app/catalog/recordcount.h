// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"

namespace Ajar {

/// How much is recorded of an entry: its known facts, its scores and its release's components together.
/// Counted where they lie, since a view asks that of every entry with every keystroke.
int recordCount(const Catalog &catalog, int entry);

} // namespace Ajar
