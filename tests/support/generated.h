// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/rowindex.h"

#include <memory>

/// Catalogues that are larger than a person would write.
namespace Ajar::Test {

/// Made-up models with all kinds of facts, many of them unknown; see bench/generatedcatalog.h.
std::shared_ptr<const RowIndex> generatedIndex(int entries);

/// Models that have little more than a name: quickly made, so that there can be very many.
std::shared_ptr<const RowIndex> namesIndex(int entries);

} // namespace Ajar::Test
