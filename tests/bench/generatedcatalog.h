// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>

namespace Ajar::Bench {

/// Writes a catalogue of `entries` made-up models as JSON Lines (resources/catalog/README.md): 2,000 vendors
/// whose share of the releases falls as Zipf's law has it, releases of 1 to 6 sizes, Latin and Chinese names,
/// dates from 2018 to 2026 of which some have no day, sizes, contexts and prices spread over their powers of
/// ten, and 10 to 40 % of each field unknown. The same number gives the same bytes everywhere.
void writeGeneratedCatalog(qint64 entries, QIODevice &output);

} // namespace Ajar::Bench
