// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/opennessrecord.h"

#include <QStringList>

#include <span>
#include <vector>

namespace Ajar {

/// One demand of a framework and whether the release meets it.
struct Reason
{
    const LocalizedText *rule = nullptr; ///< what is asked for; lives as long as the program
    ComponentSet components; ///< where one looks for it; empty: at a fact of the release
    Tri met = Tri::Unknown;
};

/// What a framework says of a record of which nothing is unknown.
struct Verdict
{
    int step = 0; ///< index into Framework::verdicts, from closed to open
    double progress = 0; ///< 0 to 100, towards the most open one
};

using Reasons = std::vector<Reason>;

/// Collects reasons, or drops them where only the verdict is wanted. A framework states its demands always
/// all and in the same order, so that worst and best case can be laid side by side.
class ReasonList
{
public:
    explicit ReasonList(Reasons *reasons = nullptr)
        : m_reasons(reasons)
    {
    }
    /// Gives back `met`.
    bool add(const LocalizedText &rule, ComponentSet components, bool met)
    {
        if (m_reasons)
            m_reasons->push_back({&rule, components, tri(met)});
        return met;
    }

private:
    Reasons *m_reasons;
};

struct VerdictInfo
{
    QString id; ///< in queries and files
    LocalizedText label;
    QString alias; ///< another word for queries, empty where there is none
    LocalizedText brief = {}; ///< where there is little room; empty: the label is short enough
};

const LocalizedText &briefLabel(const VerdictInfo &verdict);

/// One row of THE table of frameworks.
struct Framework
{
    QString id; ///< also the name of its query field
    LocalizedText label;
    LocalizedText brief; ///< where there is little room
    LocalizedText note; ///< what kind of reading this is, where that needs saying
    QString url; ///< of the specification
    bool looksAtLicenses = true;
    bool isScore = false; ///< a number between 0 and 1 rather than classes; verdicts are its steps
    std::vector<VerdictInfo> verdicts; ///< from closed to open
    Verdict (*judge)(const OpennessRecord &resolved, ReasonList reasons);
};

std::span<const Framework> frameworkTable();
const Framework *frameworkById(const QString &id); ///< null if there is none

/// A verdict from worst to best case: with every unknown taken for withheld, and for released under an open
/// licence. Never show the upper bound alone.
struct VerdictSpan
{
    Verdict lower;
    Verdict upper;

    bool isDefinite() const { return lower.step == upper.step; }
};

/// A verdict with everything that speaks for it.
struct Assessment : VerdictSpan
{
    Reasons reasons;
    /// Where the span is open: the components each of which, once known, may narrow it.
    ComponentSet deciding;
};

VerdictSpan judge(const Framework &framework, const OpennessRecord &record); ///< the cheaper one
Assessment assess(const Framework &framework, const OpennessRecord &record);

/// What a release would have to do with one component.
struct Change
{
    enum class Kind { Release, Relicense, Describe };
    ComponentId component;
    Kind kind;
    QString license; ///< an open one that is usual for such a component; empty where none is needed
};

/// The smallest set of changes that leads to a more open verdict than the worst case.
struct NextStep
{
    std::vector<Change> changes; ///< empty: there is no further verdict, or components alone do not reach it
    Verdict reached;
};

/// Found by search over the components, not by rules of its own; of sets of equal size the first in the
/// components' order.
NextStep nextStep(const Framework &framework, const OpennessRecord &record);

/// What becomes of the verdict if one source's records go before all others.
struct Dissent
{
    QString source;
    VerdictSpan verdict;
};

/// The sources that disagree with the shown records, and by it lead to another verdict.
std::vector<Dissent> dissents(const Framework &framework, const Release &release, const Catalog &catalog);

/// The words for a span: "Class III - Open Model", or "Unclassified … Class II - Open Tooling Model".
QString verdictText(const Framework &framework, const VerdictSpan &span, Language language);
/// The same in few words: "Unclassified … Class II".
QString briefVerdict(const Framework &framework, int lower, int upper, Language language);

} // namespace Ajar
