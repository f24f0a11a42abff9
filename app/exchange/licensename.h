// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "license/license.h"

#include <QString>

namespace Ajar {

/// What somebody wrote where a licence belongs, brought into our form.
struct NamedLicense
{
    enum class Kind {
        Id, ///< `id` is an SPDX expression or a LicenseRef- that the program explains
        None, ///< nothing is granted to the reader (arXiv's licence is one for arXiv)
        NotReleased, ///< a remark that the component is not there, such as "Component not included"
        Unknown, ///< not understood
    };

    Kind kind = Kind::Unknown;
    QString id;
};

/// Letter case, spaces and the usual ways of writing a licence's name do not matter.
NamedLicense licenseByName(const QString &text, const Licenses &licenses);

} // namespace Ajar
