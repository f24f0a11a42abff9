// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/yardstick.h"
#include "openness/tradeoff.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace Ajar {

/// What the catalogue says of one of the lecture's arguments. In doubt it says that it does not know: no rule
/// makes up what is not recorded.
enum class Finding { Supported, Mixed, NotSupported, NotEnoughData };
QString findingId(Finding finding); ///< supported, mixed, not-supported, not-enough-data
const LocalizedText &findingLabel(Finding finding);
QString findingSign(Finding finding); ///< ✔ ◐ ✘ ?

/// One row of THE table of arguments' rules: which models it looks at, and what it measures.
struct ArgumentRule
{
    Argument argument;
    QString query; ///< of the models that it looks at
    LocalizedText measure; ///< how it is told, in one sentence
    LocalizedText gap; ///< what the catalogue does not hold; empty: nothing that matters
    bool isMeasured = true; ///< false: for want of that nothing can be told of any model
};

std::span<const ArgumentRule> argumentRules(); ///< in the enumeration's order
const ArgumentRule &argumentRule(Argument argument);

/// What one model says of an argument.
struct ArgumentCase
{
    Finding finding = Finding::NotEnoughData;
    QString figures; ///< or why there are not enough, in the language asked for; empty: nothing to say
    int peer = -1; ///< the row of the model that it was compared with
    double weight = 0; ///< of two that speak against the argument the heavier one is the better example
};

/// What a set of models says of one.
struct ArgumentResult
{
    Argument argument = Argument::ClosedPerformance;
    Finding finding = Finding::NotEnoughData;
    int supporting = 0; ///< models, or comparisons where the rule compares camps
    int between = 0;
    int opposing = 0;
    int unknown = 0; ///< of which the facts are missing
    QStringList figures;
    int counterExample = -1; ///< the row of the strongest one against it
    QString counterFigures;
};

/// Shares from which a set supports an argument, or does not, and the fewest models that say anything.
inline constexpr double supportedFrom = 0.75;
inline constexpr double notSupportedTo = 0.25;
inline constexpr int fewestCases = 5;

/// The models of a set and what the rules have to know of all of them together. The index must outlive it.
class ArgumentGround
{
    Q_DECLARE_TR_FUNCTIONS(ArgumentGround)

public:
    ArgumentGround(const RowIndex &index, Rows rows);
    /// All models of the catalogue.
    explicit ArgumentGround(const RowIndex &index);

    /// Of one model, which need not be in the set that it is compared with.
    ArgumentCase caseOf(Argument argument, int row, Language language) const;
    ArgumentResult result(Argument argument, Language language) const;
    std::vector<ArgumentResult> results(Language language) const; ///< of all sixteen

    const RowIndex &index() const { return m_index; }
    const std::vector<Comparison> &comparisons() const { return m_comparisons; }

    /// The middle price of open models that came out within a year of a date; nothing: too few are known.
    struct Median
    {
        double price = 0; ///< USD per million tokens, three read for one written
        int models = 0;
        int nearest = -1; ///< the row of the model that has it, or the one below
    };
    std::optional<Median> openPrice(const PartialDate &around) const;
    int derivedFrom(int row) const; ///< models by others that were made from this one or its release

private:
    ArgumentResult compareCamps(Argument argument, Language language) const;

    const RowIndex &m_index;
    Rows m_rows;
    std::vector<Comparison> m_comparisons;
    struct Priced
    {
        QDate date;
        double price;
        int row;
    };
    std::vector<Priced> m_openPrices;
    QHash<QString, int> m_derived; ///< by id of the base
};

/// USD per million tokens with three read for one written, by the vendor's list; nothing where either is
/// unknown.
std::optional<double> blendedPrice(const Entry &entry);

} // namespace Ajar
