// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"

#include <vector>

namespace Ajar {

/// A country or territory by its ISO 3166-1 alpha-2 code, or EU, or INT (of several). Names are those of
/// Unicode's CLDR.
struct Country
{
    QString code;
    LocalizedText name; ///< United States, 美国
    LocalizedText shortName; ///< US, 美国; the same as `name` for most
};

/// All of them, by code. Made when first asked for, which takes some milliseconds. From any thread.
const std::vector<Country> &countries();

/// Null for a code that is none.
const Country *countryByCode(const QString &code);

} // namespace Ajar
