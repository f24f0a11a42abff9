// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"
#include "license/license.h"

namespace Ajar {

/// Reads resources/licenses/licenses.json. Sound licences are kept beside broken ones.
Licenses readLicenses(const QString &path, Problems &problems);

} // namespace Ajar
