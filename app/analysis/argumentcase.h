// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/argumenttest.h"

namespace Ajar {

/// Looks at one model: what its facts say of one of the arguments, by the rule in THE table.
class ArgumentCaseFinder
{
    Q_DECLARE_TR_FUNCTIONS(ArgumentCaseFinder)

public:
    ArgumentCaseFinder(const ArgumentGround &ground, int row, Language language);

    ArgumentCase find(Argument argument) const;

private:
    ArgumentCase ledByOpen() const;
    ArgumentCase behindClosed() const;
    ArgumentCase servedByApi() const;
    ArgumentCase soldByToken() const;
    ArgumentCase partsWithheld() const;
    ArgumentCase dearerThanOpen() const;
    ArgumentCase leavesTheHouse() const;
    ArgumentCase fewWaysOut() const;
    ArgumentCase vendorDecides() const;
    ArgumentCase mayBeChanged() const;
    ArgumentCase fitsAtHome() const;
    ArgumentCase costNotKnown() const;
    ArgumentCase studied() const;
    ArgumentCase anybodyMayServe() const;
    ArgumentCase needsHardware() const;
    ArgumentCase misuseNotRecorded() const;

    ArgumentCase compared(bool isClosed) const;
    Availability out(ComponentId id) const { return m_release.availability(id); }
    bool isOut(ComponentId id) const;
    bool isWithheld(ComponentId id) const { return out(id) == Availability::Withheld; }
    const License *license() const;
    QString name(int row) const;
    QString dollars(double amount) const;

    const ArgumentGround &m_ground;
    int m_row;
    Entry m_entry;
    Release m_release;
    Language m_language;
};

} // namespace Ajar
