// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/partialdate.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Ajar {

/// A licence under which models or their parts are released, by its SPDX id (https://spdx.org/licenses)
/// or a LicenseRef- of ours where SPDX has none.
struct License
{
    enum class Commercial { Yes, Conditional, No, Contract };

    QString id;
    QString name;
    QString url; ///< the text; empty where each vendor has its own (API terms)
    std::optional<bool> osiApproved; ///< by the Open Source Initiative; nothing: not known
    std::optional<Commercial> commercial;
    LocalizedText summary; ///< in our words, no legal advice
    PartialDate checked; ///< when the text was read
};

using Licenses = QHash<QString, License>;

/// Whether `text` has the form of an SPDX licence expression (SPDX 2.3, annex D): ids joined by AND, OR
/// and WITH, with parentheses. Says nothing about whether the ids exist.
bool isLicenseExpression(const QString &text);

} // namespace Ajar
