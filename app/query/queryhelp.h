// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"

#include <vector>

namespace Ajar {

/// One line of the page that explains queries: a query that works, and what it asks for.
struct QueryHelpRow
{
    LocalizedText example;
    LocalizedText explanation;
};

struct QueryHelpSection
{
    LocalizedText title;
    std::vector<QueryHelpRow> rows;
};

/// The page in its order, in both languages.
const std::vector<QueryHelpSection> &queryHelp();

} // namespace Ajar
