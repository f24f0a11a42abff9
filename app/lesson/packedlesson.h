// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/lesson.h"

#include <QByteArray>

#include <optional>

namespace Ajar {

/// The lecture as the build packs it from the JSON file, which stays the only source.
QByteArray packLesson(const Lesson &lesson);

/// It again; nothing where the bytes are not such a pack. Its texts stay where they lie: the bytes must
/// outlive the lesson.
std::optional<Lesson> unpackLesson(const QByteArray &bytes);

Lesson readBundledLesson();

} // namespace Ajar
