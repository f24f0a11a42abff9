// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/assessment.h"

#include <array>
#include <vector>

namespace Ajar {

/// A release with some of its components imagined otherwise. Nothing of it is kept anywhere: whoever made it
/// shows it and forgets it. Must not outlive the catalogue.
class WhatIf
{
public:
    /// How a component could be out.
    enum class State { Released, AfterApproval, Partial, Withheld, Unknown, NotApplicable };
    /// What its licence could be; the first is the one that is recorded, if any.
    enum class Terms { AsRecorded, Open, NonCommercial, None, Unknown };

    struct Choice
    {
        State state = State::Unknown;
        Terms terms = Terms::AsRecorded;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    WhatIf(const Release &release, const Catalog &catalog);

    Choice recorded(ComponentId id) const { return m_recorded[size_t(id)]; }
    Choice chosen(ComponentId id) const { return m_chosen[size_t(id)]; }
    void choose(ComponentId id, Choice choice) { m_chosen[size_t(id)] = choice; }
    void putBack() { m_chosen = m_recorded; }

    bool isChanged(ComponentId id) const { return !(chosen(id) == recorded(id)); }
    bool isChanged() const { return m_chosen != m_recorded; }

    QString recordedLicense(ComponentId id) const; ///< empty where none is known, NONE where there is none

    /// The changed components as records, for the frameworks and their reports.
    std::vector<Component> overlay() const;

    VerdictSpan before(const Framework &framework) const; ///< by the catalogue
    VerdictSpan now(const Framework &framework) const; ///< with the overlay

private:
    Component imagined(ComponentId id) const;

    Release m_release;
    const Catalog *m_catalog;
    OpennessRecord m_record; ///< by the catalogue
    std::array<Choice, componentCount> m_recorded;
    std::array<Choice, componentCount> m_chosen;
};

/// The components that at least one framework looks at, in the table's order.
ComponentSet judgedComponents();

/// 1 where the second verdict is more open than the first, at its lower or, these being the same, at its
/// upper end; -1 where it is less open; 0 where nothing moved.
int movement(const VerdictSpan &from, const VerdictSpan &to);

} // namespace Ajar
