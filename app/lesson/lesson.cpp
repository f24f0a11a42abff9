// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "lesson/lesson.h"

#include <algorithm>

namespace Ajar {

const Concept *Lesson::conceptById(const QString &id) const
{
    const auto found =
        std::find_if(concepts.begin(), concepts.end(), [&](const Concept &term) { return term.id == id; });
    return found == concepts.end() ? nullptr : &*found;
}

} // namespace Ajar
