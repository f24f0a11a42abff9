// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/partialdate.h"
#include "openness/level.h"
#include "query/rowindex.h"

#include <QStringList>

#include <optional>
#include <span>
#include <variant>

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
};

enum class FieldType {
    Text, ///< free text: a query matches a part of it
    Choice, ///< one or several words: a query matches a whole word, in either language
    Params, ///< whole number, shown as 70B
    Tokens, ///< whole number, shown as 128K
    Price, ///< US dollars per million tokens
    Date,
    Flag,
};

/// A span of levels, from worst to best case.
struct LevelSpan
{
    Ajar::Level lower;
    Ajar::Level upper;
    friend auto operator<=>(const LevelSpan &, const LevelSpan &) = default;
};

/// A cell's raw value: what machines get and what is sorted by. monostate is unknown.
using Value =
    std::variant<std::monostate, QString, QStringList, qint64, double, bool, PartialDate, LevelSpan>;

/// What a field's value belongs to: all entries of a release share those of releases and vendors.
enum class FieldScope { Entry, Release };

/// One row of THE table of fields.
struct FieldInfo
{
    Field field;
    QString name; ///< in queries and on the command line, always valid
    QString nameZh; ///< the Chinese one, valid beside it
    LocalizedText label; ///< column heading, with the unit
    FieldType type;
    Value (*value)(const RowIndex &index, int row);
    /// Of choices: every word that a query may call this row's value by, or none where it is unknown.
    QStringList (*words)(const RowIndex &index, int row);
    /// Of choices: the text for people. Null: the value itself.
    QString (*text)(const RowIndex &index, int row, Language language);
    FieldScope scope = FieldScope::Entry;
    /// Of choices: the words that this row may be called by, too, for all that is known. Null: where the
    /// value is known it is all there is, and where it is not it may be any.
    QStringList (*possible)(const RowIndex &index, int row) = nullptr;
};

std::span<const FieldInfo> fieldTable();
const FieldInfo &fieldInfo(Field field);
const FieldInfo *fieldByName(const QString &name); ///< in either language, letter case ignored
QStringList fieldNames();

Value fieldValue(Field field, const RowIndex &index, int row);

/// Whether the catalogue leaves open what the value is: there is none, or a span of levels.
bool isUndecided(const Value &value);

/// The cell for people: short numbers, names in the language, empty where unknown.
QString fieldText(Field field, const RowIndex &index, int row, Language language);

/// A value for machines: ISO dates, plain numbers, lists joined by ";", empty where unknown.
QString rawText(const Value &value);

} // namespace Ajar
