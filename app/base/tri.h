// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>

namespace Ajar {

/// Truth where facts may be missing: Kleene's strong three-valued logic. The order False < Unknown < True
/// makes "and" the lesser and "or" the greater of two.
enum class Tri { False, Unknown, True };

constexpr Tri tri(bool value)
{
    return value ? Tri::True : Tri::False;
}
constexpr Tri operator&&(Tri a, Tri b)
{
    return std::min(a, b);
}
constexpr Tri operator||(Tri a, Tri b)
{
    return std::max(a, b);
}
constexpr Tri operator!(Tri a)
{
    return Tri(2 - int(a));
}

} // namespace Ajar
