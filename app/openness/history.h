// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

#include <vector>

namespace Ajar {

/// What of a release was out on a day, or in a month or year: several records where it changed within, the
/// earliest first. Never empty.
///
/// Where the catalogue has stages of a component, they decide. Before the release's first day nothing was
/// out. Of all others counts what a source had said by then; what was withheld (but for services, which are
/// closed again) or did not apply later counts as such before, too; anything else is unknown.
std::vector<OpennessRecord> recordsOn(const PartialDate &date, const Release &release,
                                      const Catalog &catalog);

/// From the worst to the best verdict of these records.
Assessment assessOn(const Framework &framework, const PartialDate &date, const Release &release,
                    const Catalog &catalog);

/// Whether on all of these days nothing of the release was out yet.
bool isBeforeRelease(const PartialDate &date, const Release &release, const Catalog &catalog);

/// The days on which a stage begins, each once and in order.
std::vector<PartialDate> stageDates(const Release &release);

} // namespace Ajar
