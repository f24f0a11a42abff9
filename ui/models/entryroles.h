// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <Qt>

namespace Ajar {

/// The contract between EntryTableModel and whatever shows it. Every role answers on every column of the
/// row. Unscoped, because Qt wants ints.
enum EntryRole {
    EntryIdRole = Qt::UserRole + 1, ///< QString: the entry's id, stable across filtering and reloading
    EntryNameRole, ///< QString: its name in the current language
    ReleaseNameRole, ///< QString: the release's name; entries of one release share it
    ReleaseIdRole, ///< QString
    BandLowerRole, ///< int, of the lens's bands: the worst case where components are unknown
    BandUpperRole, ///< int: the best case; equal to the worst when definite
    ShareLowerRole, ///< double, 0 to 1: what the lens orders by, unknown counted as no
    ShareUpperRole, ///< double, 0 to 1: unknown counted as yes
    ReleasedMonthRole, ///< int, as monthNumber; 0: not known
    RecordRole, ///< int: how much is on record about the entry and its release, to tell the known from the
                ///< rest
    StepLowerRole, ///< int: of the cell's column, where it is a framework's: the verdict's step, worst case
    StepUpperRole, ///< int: best case
    StepCountRole, ///< int: how many steps there are
    RawValueRole, ///< QString: of the cell's column, as machines write it (ISO dates, plain numbers)
    QueryValuesRole, ///< QStringList: of the cell's column, as queries name its values; empty where undecided
    SourceUrlRole, ///< QString: of the cell's column, where its fact was read; of a name, the model's page
    IsPersonalRole, ///< bool: added or changed by a file of the person's
};

} // namespace Ajar
