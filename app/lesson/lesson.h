// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "openness/level.h"
#include "openness/tradeoff.h"

#include <QStringList>

#include <vector>

namespace Ajar {

/// A step of the spectrum as the lecture explains it.
struct LevelLesson
{
    Level level = Level::Closed;
    LocalizedText definition;
    LocalizedText detail;
    QStringList examples; ///< entry ids
};

/// One of the two camps into which the lecture divides the field.
struct CampLesson
{
    Camp camp = Camp::Closed;
    LocalizedText name;
    LocalizedText definition;
    QStringList representatives; ///< entry ids
};

/// A term that texts link to.
struct Concept
{
    struct Reading
    {
        QString title;
        QString url;
    };

    QString id;
    LocalizedText name;
    LocalizedText text;
    QStringList see; ///< concept ids
    QStringList entries; ///< entry ids that illustrate it
    std::vector<Reading> sources;
};

/// What the lecture teaches about open and closed models.
struct Lesson
{
    LocalizedText title;
    LocalizedText introduction;
    std::vector<LevelLesson> levels; ///< in Level's order
    std::vector<CampLesson> camps; ///< in Camp's order
    std::vector<Tradeoff> tradeoffs; ///< in the lecture's order
    LocalizedText conclusion;
    std::vector<Concept> concepts;

    const Concept *conceptById(const QString &id) const; ///< null if there is none
};

} // namespace Ajar
