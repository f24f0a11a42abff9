// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// What the frameworks say, and how it compares with what the vendor says.

#include "query/fieldgetter.h"
#include "query/judgements.h"

using namespace Qt::StringLiterals;

namespace Ajar::Getters {

namespace {

QStringList wordsOfVerdict(const VerdictInfo &verdict)
{
    QStringList words = QStringList{verdict.id} + wordsOf(verdict.label);
    if (!verdict.alias.isEmpty())
        words << verdict.alias;
    return verdict.brief.isEmpty() ? words : words + wordsOf(verdict.brief);
}

FieldChoices choicesOf(const std::vector<VerdictInfo> &verdicts)
{
    FieldChoices choices;
    for (const VerdictInfo &verdict : verdicts)
        choices.push_back({verdict.id, briefLabel(verdict), wordsOfVerdict(verdict)});
    return choices;
}

const VerdictInfo *gapOf(const RowIndex &index, int row)
{
    const auto gap = index.judgements().gap(index.releaseNumber(row));
    return gap ? &gapInfo(gap->first, gap->second) : nullptr;
}

} // namespace

StepSpan verdict(size_t framework, const RowIndex &index, int row)
{
    const Judgements::Span &span = index.judgements().of(framework, index.releaseNumber(row));
    return {int(framework), span.lower, span.upper};
}
QStringList verdictWords(const StepSpan &span, int step)
{
    return wordsOfVerdict(span.table().verdicts[size_t(step)]);
}
QString verdictText(const StepSpan &span, Language language)
{
    return briefVerdict(span.table(), span.lower, span.upper, language);
}
FieldChoices verdictChoices(size_t framework)
{
    return choicesOf(frameworkTable()[framework].verdicts);
}

Value gapValue(const RowIndex &index, int row)
{
    const VerdictInfo *gap = gapOf(index, row);
    return gap ? Value(gap->id) : Value();
}
QStringList gapWords(const RowIndex &index, int row)
{
    const VerdictInfo *gap = gapOf(index, row);
    return gap ? wordsOfVerdict(*gap) : QStringList();
}
QString gapText(const RowIndex &index, int row, Language language)
{
    const VerdictInfo *gap = gapOf(index, row);
    return gap ? gap->label.in(language) : QString();
}
/// Where no claim is on record it might be any of them.
QStringList gapPossible(const RowIndex &index, int row)
{
    const auto gap = index.judgements().gap(index.releaseNumber(row));
    const auto [lower, upper] = gap.value_or(std::pair(Gap::Overstated, Gap::Understated));
    QStringList words;
    for (int each = int(lower); lower != upper && each <= int(upper); ++each)
        words += wordsOfVerdict(gapTable()[size_t(each)]);
    return gap ? words : words + wordsOfVerdict(gapTable().back());
}
FieldChoices gapChoices()
{
    return choicesOf(gapTable());
}

} // namespace Ajar::Getters
