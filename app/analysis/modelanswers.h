// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"
#include "license/permission.h"

namespace Ajar {

/// One model of a line of descent and the licence that it stands under.
struct LicenseHolder
{
    QString id; ///< of an entry or release; empty where only a name is known
    LocalizedText name;
    QString licenseId; ///< empty where it is not known
    const License *license = nullptr; ///< null where nothing is recorded of it
};

/// The answer to one question for one model, with the models it comes from taken into
/// account. One of which no licence is known does not decide, but a clause says so.
struct ModelAnswer
{
    LicenseAnswer answer; ///< the strictest of all, with the clauses of whoever gives it
    size_t decidedBy = 0; ///< index into ModelAnswers::chain; above 0: terms are inherited
};

struct ModelAnswers
{
    std::vector<LicenseHolder> chain; ///< the model itself, then what it was made from, nearest first
    std::vector<ModelAnswer> answers; ///< in the order of the purposes asked for

    /// The model's own licence promises more than one of those it comes from: a warning is due, which names
    /// the chain up to the first such one. 0: there is none.
    size_t restrictedBy = 0;
};

/// The model itself alone.
LicenseHolder licenseHolder(const Catalog &catalog, int entry);

/// The model itself and, along the fact "base", all that it was made from, each once.
std::vector<LicenseHolder> licenseChain(const Catalog &catalog, int entry);

/// `situation.isMultimodal` is taken from the catalogue. Where a vendor only sells access, the terms of its
/// service answer, if they are recorded.
ModelAnswers answersFor(const Catalog &catalog, int entry, const std::vector<Purpose> &purposes,
                        Situation situation);

} // namespace Ajar
