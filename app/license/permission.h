// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/tri.h"
#include "license/duty.h"
#include "license/license.h"

#include <array>
#include <optional>
#include <vector>

namespace Ajar {

/// "May I …?": what a licence answers to somebody in a certain situation. Rules of thumb over what is
/// recorded of licences; no legal advice, which whoever shows an answer has to say.

inline constexpr std::array allPurposes{Purpose::Commercial, Purpose::Modify, Purpose::Redistribute,
                                        Purpose::Finetune,   Purpose::Host,   Purpose::TrainOthers};
QString purposeId(Purpose purpose); ///< commercial, modify, redistribute, fine-tune, host, train-others
const LocalizedText &purposeLabel(Purpose purpose);
std::optional<Purpose> purposeFromText(const QString &text); ///< by id or label, in either language

enum class Permission { Allowed, WithDuties, Unknown, NeedsLicense, NotAllowed }; ///< the strictest last
QString
permissionId(Permission permission); ///< allowed, allowed-with-duties, unknown, license-needed, not-allowed
const LocalizedText &permissionLabel(Permission permission);

/// Who asks. What is not said is unknown, and answers then name it as a condition.
struct Situation
{
    bool commercial = false; ///< in a business, whatever the purpose
    std::optional<double> monthlyUsers; ///< of all products, with affiliates
    std::optional<double> annualRevenue; ///< USD, of the company with affiliates
    QString country; ///< ISO 3166-1 alpha-2 of the seat; EU for any of its members
    Tri distributes = Tri::Unknown; ///< passes on the model or one derived from it
    Tri isMultimodal = Tri::Unknown; ///< of the model: it takes or makes more than text
};

struct LicenseAnswer
{
    Purpose purpose = Purpose::Commercial;
    Permission permission = Permission::Unknown;
    std::vector<LocalizedText> clauses; ///< why, in our words: what is granted, duties, conditions
};

/// By a licence alone; licences that a model inherits are asked one by one.
LicenseAnswer answerFor(const License &license, Purpose purpose, const Situation &situation);

/// Two letters of a country in capitals, "UK" as GB; empty where `text` is nothing of the kind.
QString countryCode(const QString &text);
bool isInEuropeanUnion(const QString &country);

/// The answer that binds when both do.
inline Permission stricter(Permission a, Permission b)
{
    return std::max(a, b);
}

} // namespace Ajar
