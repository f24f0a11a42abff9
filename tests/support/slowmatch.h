// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/expression.h"

/// Queries answered the slow and obviously right way, for comparison.
namespace Ajar::Test {

/// Walks down the expression for one row, and looks for words in its names one by one.
Tri slowlyMatches(const Expression &expression, const RowIndex &index, int row);

} // namespace Ajar::Test
