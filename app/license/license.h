// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/partialdate.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Ajar {

/// What a licence gives for one way of using a model.
enum class Grant {
    Yes, ///< for any purpose, perhaps with duties
    NonCommercial, ///< not primarily for commercial advantage
    Research, ///< research and evaluation only
    Separate, ///< only after another licence has been agreed
    Vendor, ///< only by the vendor's own service (fine-tuning of an API model)
    Product, ///< within a product of one's own, access itself may not be resold
    No,
};

/// What a licence says about training other models on the outputs.
enum class OutputRule {
    Free,
    Naming, ///< allowed, and a distributed model must name where it comes from
    Derivative, ///< allowed, but a model that imitates this one falls under the same terms
    Competing, ///< not for models that compete with the vendor's
    No,
};

/// A size at which the terms change.
struct LicenseThreshold
{
    enum class Kind {
        UsersAtRelease, ///< monthly users in the month before the version came out: frozen for ever
        Users, ///< monthly users at any time
        DailyUsers,
        RevenueMonthly, ///< company's revenue
        RevenueAnnual,
        UsersOrRevenueMonthly,
        UsersOrRevenueAnnual,
    };
    enum class Effect {
        Separate, ///< a separate licence is needed
        NoRights, ///< all rights end
        Name, ///< the model's name must be shown
        Review, ///< a review by the vendor must be passed first
    };

    Kind kind = Kind::Users;
    double users = 0; ///< 0: no limit of users
    double usd = 0; ///< 0: no limit of revenue
    Effect effect = Effect::Separate;
    bool hostingOnly =
        false; ///< binds only those who offer models, or assistants built on them, as a service
};

/// What a licence allows and asks for, as far as a rule can say it. Where something is not known it is
/// nothing, never "no".
struct LicenseTerms
{
    enum class UseLimits { None, Safety, Broader };
    enum class Patents { Granted, General, Excluded, Silent };
    enum class Exclusion { All, Multimodal };
    enum class Confidence { High, Medium, Low };

    std::optional<Grant> modify;
    std::optional<Grant> redistribute;
    std::optional<Grant> finetune;
    std::optional<Grant> host; ///< for others
    std::optional<OutputRule> outputs;
    std::vector<int> duties; ///< indices into dutyTable()
    std::optional<LicenseThreshold> threshold;
    bool registerFirst = false; ///< commercial use begins with an application or registration
    bool separateLicense = false; ///< commercial use beyond its limits is sold separately
    UseLimits useLimits = UseLimits::None;
    QStringList excluded; ///< ISO 3166-1 alpha-2, or EU, where the licence gives no rights
    Exclusion exclusion = Exclusion::All;
    std::optional<Patents> patents;
    QStringList vendors; ///< of API terms: ids of the vendors whose services they govern
    Confidence confidence = Confidence::Low; ///< high: text read; medium: summary; low: recalled
};

/// A licence under which models or their parts are released, by its SPDX id (https://spdx.org/licenses)
/// or a LicenseRef- of ours where SPDX has none.
struct License
{
    enum class Commercial { Yes, Conditional, No, Contract };

    QString id;
    QString name;
    QString url; ///< the text; empty where each vendor has its own (API terms)
    std::optional<bool> osiApproved; ///< by the Open Source Initiative; nothing: not known
    std::optional<Commercial> commercial;
    LocalizedText summary; ///< in our words, no legal advice
    PartialDate checked; ///< when the text was read by us; not set where we rely on another's reading
    std::optional<LicenseTerms> terms;
};

using Licenses = QHash<QString, License>;

/// Whether `text` has the form of an SPDX licence expression (SPDX 2.3, annex D): ids joined by AND, OR
/// and WITH, with parentheses. Says nothing about whether the ids exist.
bool isLicenseExpression(const QString &text);

} // namespace Ajar
