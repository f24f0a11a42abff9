// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/place.h"

#include <vector>

namespace Ajar {

/// What a model may offer beside its roles, so that a view of very many rows need not ask for each by
/// itself. Found by dynamic_cast.
class PlacedRows
{
public:
    virtual ~PlacedRows() = default;

    virtual const std::vector<Place> &places() const = 0;
    virtual int placeOf(int row) const = 0; ///< its index in `places`
    virtual std::vector<int> countByPlace() const = 0; ///< rows at each of `places`
};

} // namespace Ajar
