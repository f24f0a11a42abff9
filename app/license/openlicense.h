// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/tri.h"
#include "license/license.h"

#include <span>

namespace Ajar {

/// A licence that is open: on the list of the Open Source Initiative, of the Free Software Foundation or of
/// the Open Definition, or made for models (OpenMDW). Ids, lists and domains are facts as the Model
/// Openness Tool held them in 2026 (https://github.com/lfai/model_openness_tool); of 661 ids these 226 are
/// open.
struct OpenLicense
{
    enum List : unsigned { Osi = 1, Fsf = 2, OpenData = 4, ForModels = 8 };
    enum Domain : unsigned { Code = 1, DataDomain = 2, Document = 4 };

    const char *id;
    unsigned lists; ///< of List
    unsigned domains; ///< of Domain: what the tool holds it to be made for; mostly none
};

std::span<const OpenLicense> openLicenseTable();

/// Exact, letter case included; null where it is not open.
const OpenLicense *findOpenLicense(QStringView id);

/// What frameworks ask of a licence.
struct LicenseOpenness
{
    Tri open = Tri::Unknown; ///< on any list
    Tri osi = Tri::Unknown; ///< approved by the Open Source Initiative
    unsigned domains = 0; ///< of OpenLicense::Domain
};

LicenseOpenness opennessOfId(const QString &id, const Licenses &licenses);

/// Of an SPDX expression: with OR one open licence is enough, with AND all must be open.
LicenseOpenness opennessOf(const QString &expression, const Licenses &licenses);

} // namespace Ajar
