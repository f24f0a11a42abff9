// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "query/rowindex.h"

#include <vector>

namespace Ajar {

/// Something that may stand where the cursor of a query is.
struct Completion
{
    enum class Kind {
        Field, ///< a field's name, with the colon behind it
        Operator, ///< a sign of comparison, or "known" and "unknown"
        FieldValue, ///< of the field before the cursor
        Name, ///< of a vendor, family or model
    };

    Kind kind = Kind::Field;
    QString text; ///< what to write, in quotes where they are needed
    QString label; ///< what it is, for people; of fields the heading
    int count = -1; ///< entries that the query would give with it; -1: not counted
};

/// What may replace a part of a query.
struct Completions
{
    int position = 0; ///< of the part, UTF-16 units
    int length = 0;
    std::vector<Completion> candidates; ///< the best first
};

/// What may be written at the cursor: names of fields and, for bare words, of vendors, families and models;
/// behind a field signs and values, each with the number of entries that the rest of the query lets through.
/// What begins as typed comes before what has a word that does, what contains it, and what sounds so (Chinese
/// by pinyin); then the more frequent first.
///
/// Takes time by the number of distinct values, not of entries, apart from one search for the rest of the
/// query. Texts are those of `language`, and what is written, too, where queries know it.
Completions complete(const QString &text, int cursor, const RowIndex &index, Language language,
                     int most = 12);

} // namespace Ajar
