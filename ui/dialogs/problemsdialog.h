// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"

class QWidget;

namespace Ajar {

/// Lists what is wrong with the catalogue's files, each with its place; the text can be copied.
void showProblems(const Problems &problems, QWidget *parent);

} // namespace Ajar
