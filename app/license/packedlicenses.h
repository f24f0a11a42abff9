// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "license/license.h"

#include <QByteArray>

#include <optional>

namespace Ajar {

/// All licences as the build packs them from the JSON file, which stays the only source.
QByteArray packLicenses(const Licenses &licenses);

/// Them again; nothing where the bytes are not such a pack. Their texts stay where they lie: the bytes must
/// outlive the licences.
std::optional<Licenses> unpackLicenses(const QByteArray &bytes);

Licenses readBundledLicenses();

} // namespace Ajar
