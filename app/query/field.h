// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "query/fieldgetter.h"

#include <QStringList>

#include <optional>
#include <span>

namespace Ajar {

/// What can be asked for, sorted by and shown as a column.
enum class Field {
    Id,
    Name,
    Vendor,
    Family,
    Release,
    Level,
    Access,
    License,
    Commercial,
    Released,
    Cutoff,
    Params,
    Active,
    Context,
    Output,
    PriceIn,
    PriceOut,
    ModalityIn,
    ModalityOut,
    Reasoning,
    Tools,
    TrainingTokens,
    Country,
    Kind,
    Retired,
    PriceCache,
    Providers,
    Base,
    Source,
    Sources, ///< whether they agree
    Has,
    Mof, ///< from here to Eu as in the table of frameworks
    Osaid,
    Osai,
    Gradient,
    G7,
    Eu,
    Gap,
    FirstScore, ///< and one for each further benchmark of the table; last
};

/// The field of a benchmark's score.
constexpr Field scoreField(BenchmarkId benchmark)
{
    return Field(int(Field::FirstScore) + int(benchmark));
}

enum class FieldType {
    Text, ///< free text: a query matches a part of it
    Choice, ///< one or several words: a query matches a whole word, in either language
    Params, ///< whole number, shown as 70B
    Tokens, ///< whole number, shown as 128K
    Price, ///< US dollars per million tokens
    Score, ///< of a benchmark, in its unit
    Date,
    Flag,
};

bool isOrdered(FieldType type); ///< numbers and dates
bool isText(FieldType type); ///< whether values go by words: texts and choices

/// What a field's value belongs to: all entries of a release share those of releases and vendors.
enum class FieldScope { Entry, Release };

/// One row of THE table of fields.
struct FieldInfo
{
    Field field;
    QString name; ///< in queries and on the command line, always valid
    QString nameZh; ///< the Chinese one, valid beside it
    QStringList otherNames = {}; ///< valid, too, in either language
    LocalizedText label; ///< column heading, with the unit
    FieldType type;
    Value (*value)(const RowIndex &index, int row);
    /// Of texts and choices: every word that a query may call this row's value by, or none where it is
    /// unknown. Null: the value itself.
    QStringList (*words)(const RowIndex &index, int row) = nullptr;
    /// The text for people. Null: the value itself.
    QString (*text)(const RowIndex &index, int row, Language language) = nullptr;
    FieldScope scope = FieldScope::Entry;
    /// Of choices: the words that this row may be called by, too, for all that is known. Null: where the
    /// value is known it is all there is, and where it is not it may be any.
    QStringList (*possible)(const RowIndex &index, int row) = nullptr;
    /// Of choices: all values that there can be. Null: any.
    FieldChoices (*choices)() = nullptr;
    /// Of texts that a part stands for, and of choices that whole words inside stand for ("apache" for
    /// Apache-2.0): whether a folded text is the whole name of a value, and then means that alone. Null: of
    /// texts any part, of choices only the whole value is asked for.
    bool (*isName)(const RowIndex &index, const QString &folded) = nullptr;
    /// Of choices: they are steps from closed to open, and are listed in that order.
    bool isRanked = false;
    /// Of ranked choices: queries may ask for more or less open ones, such as >=api.
    bool isComparable = false;
    bool isRare = false; ///< seldom asked for: no column is made ahead
};

std::span<const FieldInfo> fieldTable();
bool hasGreater(const FieldInfo &info); ///< whether there is greater and less
const FieldInfo &fieldInfo(Field field);
const FieldInfo *fieldByName(const QString &name); ///< in either language, letter case ignored
QStringList fieldNames(); ///< the English ones, in the table's order
QStringList allFieldNames(); ///< all that fieldByName() knows

Value fieldValue(Field field, const RowIndex &index, int row);

/// The cell for people: short numbers, names in the language, empty where unknown.
QString fieldText(Field field, const RowIndex &index, int row, Language language);

} // namespace Ajar
