// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"
#include "catalog/catalog.h"
#include "lesson/lesson.h"

namespace Ajar {

/// Reads a lesson. References to entries that `catalog` lacks and to terms that the lesson lacks are
/// problems; sound parts are kept.
Lesson readLesson(const QString &path, const Catalog &catalog, Problems &problems);

} // namespace Ajar
