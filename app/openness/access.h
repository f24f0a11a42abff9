// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/tri.h"
#include "catalog/catalog.h"

#include <array>
#include <optional>
#include <vector>

namespace Ajar {

/// The ways in which the public can get at a release.
enum class Access { Weights, GatedWeights, Api, App, None };
inline constexpr std::array allAccess{Access::Weights, Access::GatedWeights, Access::Api, Access::App,
                                      Access::None};

QString accessId(Access access); ///< weights, weights-gated, api, app, none
const LocalizedText &accessLabel(Access access);

std::optional<Access> accessFromText(const QString &text); ///< by id or label, in either language

/// Whether the public can get at a release in this way.
Tri hasAccess(const Release &release, Access access);

/// All ways that are known. Derived from the components weights_final, api and hosted_ui; weights behind
/// an approval or a payment are gated, a click-through is not. Nothing: not known.
std::optional<std::vector<Access>> accessOf(const Release &release);

} // namespace Ajar
