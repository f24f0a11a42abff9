// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "query/fieldvalue.h"
#include "query/rowindex.h"

#include <QStringList>

#include <vector>

namespace Ajar {

/// A value of a field that has a fixed list of them.
struct FieldChoice
{
    QString id; ///< as queries name it, always valid
    LocalizedText label; ///< valid beside it
    QStringList others = {}; ///< further words for it
};
using FieldChoices = std::vector<FieldChoice>;

/// What the rows of the table of fields are made of: how each field's value, words and text are found.
/// `...Words` gives every word that a query may call the row's value by, `...Possible` those that it may be
/// called by, too, for all that is known.
namespace Getters {

QStringList wordsOf(const LocalizedText &text);

/// The shown claim's value.
template <FactKey key> Value fact(const RowIndex &index, int row)
{
    const Claims claims = index.entry(row).facts.find(key);
    if (!claims)
        return {};
    return std::visit([](auto value) { return Value(std::move(value)); }, claims.value());
}

/// The shown claim's list.
template <FactKey key> QStringList listWords(const RowIndex &index, int row)
{
    return index.entry(row).facts.value<QStringList>(key).value_or(QStringList());
}

/// The newest result, with the usual set of questions where there is one.
Value score(BenchmarkId benchmark, const RowIndex &index, int row);

QStringList nameWords(const RowIndex &index, int row);
QString nameText(const RowIndex &index, int row, Language language);

Value vendorValue(const RowIndex &index, int row);
QStringList vendorWords(const RowIndex &index, int row);
QString vendorText(const RowIndex &index, int row, Language language);

Value familyValue(const RowIndex &index, int row);
QStringList familyWords(const RowIndex &index, int row);
QString familyText(const RowIndex &index, int row, Language language);

QStringList releaseWords(const RowIndex &index, int row);
QString releaseText(const RowIndex &index, int row, Language language);

/// What a framework says, by its place in the table of frameworks. Level is the first.
Value levelValue(const RowIndex &index, int row);
StepSpan verdict(size_t framework, const RowIndex &index, int row);
QStringList verdictWords(const StepSpan &span, int step); ///< all words for a step
QString verdictText(const StepSpan &span, Language language);
FieldChoices verdictChoices(size_t framework);
template <size_t framework> Value verdictValue(const RowIndex &index, int row)
{
    return verdict(framework, index, row);
}
/// Of a verdict that is certain.
template <auto value> QStringList stepWords(const RowIndex &index, int row)
{
    const StepSpan span = std::get<StepSpan>(value(index, row));
    return span.lower == span.upper ? verdictWords(span, span.lower) : QStringList();
}
template <auto value> QString stepText(const RowIndex &index, int row, Language language)
{
    return verdictText(std::get<StepSpan>(value(index, row)), language);
}
template <size_t framework> FieldChoices stepChoices()
{
    return verdictChoices(framework);
}

/// What the vendor calls its release against what the components show.
Value gapValue(const RowIndex &index, int row);
QStringList gapWords(const RowIndex &index, int row);
QStringList gapPossible(const RowIndex &index, int row);
QString gapText(const RowIndex &index, int row, Language language);
FieldChoices gapChoices();

Value accessValue(const RowIndex &index, int row);
QStringList accessWords(const RowIndex &index, int row);
QStringList accessPossible(const RowIndex &index, int row);
QString accessText(const RowIndex &index, int row, Language language);
FieldChoices accessChoices();

QStringList licenseWords(const RowIndex &index, int row);
QString licenseText(const RowIndex &index, int row, Language language);
/// Whether `folded` is a licence's own id or name, and so means that one alone.
bool isLicenseName(const RowIndex &index, const QString &folded);

Value commercialValue(const RowIndex &index, int row);
QStringList commercialWords(const RowIndex &index, int row);
QString commercialText(const RowIndex &index, int row, Language language);
FieldChoices commercialChoices();

QStringList modalitiesWords(const QStringList &modalities);
QString modalitiesText(const QStringList &modalities, Language language);
FieldChoices modalityChoices();
template <FactKey key> QStringList modalityWords(const RowIndex &index, int row)
{
    return modalitiesWords(listWords<key>(index, row));
}
template <FactKey key> QString modalityText(const RowIndex &index, int row, Language language)
{
    return modalitiesText(listWords<key>(index, row), language);
}

Value countryValue(const RowIndex &index, int row);
QStringList countryWords(const RowIndex &index, int row);
QString countryText(const RowIndex &index, int row, Language language);
FieldChoices countryChoices();

Value kindValue(const RowIndex &index, int row);
QStringList kindWords(const RowIndex &index, int row);
QString kindText(const RowIndex &index, int row, Language language);
FieldChoices kindChoices();

/// The sources of all that is said of an entry and its release, by id.
Value sourceValue(const RowIndex &index, int row);
QStringList sourceWords(const RowIndex &index, int row);
bool isSourceName(const RowIndex &index, const QString &folded);

/// Whether sources contradict each other on any fact.
Value agreementValue(const RowIndex &index, int row);
QStringList agreementWords(const RowIndex &index, int row);
QString agreementText(const RowIndex &index, int row, Language language);
FieldChoices agreementChoices();

/// Components that are available, wholly or in part, and facts that are known.
Value hasValue(const RowIndex &index, int row);
QStringList hasWords(const RowIndex &index, int row);
QStringList hasPossible(const RowIndex &index, int row);
FieldChoices hasChoices();

} // namespace Getters

} // namespace Ajar
