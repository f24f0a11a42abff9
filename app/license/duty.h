// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"

#include <QStringList>

#include <span>

namespace Ajar {

/// What one may want to do with a model.
enum class Purpose {
    Commercial, ///< use it in a business
    Modify,
    Redistribute, ///< pass it or a changed version on
    Finetune,
    Host, ///< offer it to others as a service
    TrainOthers, ///< train other models on its outputs
};

/// One row of the table of duties that licences impose. Duties on running differ from duties on passing on.
struct DutyInfo
{
    const char *id; ///< in licenses.json
    bool whenUsing; ///< arises by use alone
    bool whenPassingOn; ///< arises when the model, a derivative or a service with it is made available
    LocalizedText text; ///< in our words
};

std::span<const DutyInfo> dutyTable();
QStringList dutyIds();

} // namespace Ajar
