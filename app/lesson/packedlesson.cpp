// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "lesson/packedlesson.h"

#include "base/bundled.h"
#include "base/packing.h"

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr quint32 magic = 0x416A5431; // "AjT1"

} // namespace

template <typename Pack> static void transfer(Pack &pack, typename Pack::template Of<LevelLesson> &lesson)
{
    pack.word(lesson.level, allLevels.back());
    pack(lesson.definition, lesson.detail, lesson.examples);
}

template <typename Pack> static void transfer(Pack &pack, typename Pack::template Of<CampLesson> &lesson)
{
    pack.word(lesson.camp, Camp::Open);
    pack(lesson.name, lesson.definition, lesson.representatives);
}

template <typename Pack> static void transfer(Pack &pack, typename Pack::template Of<Tradeoff> &tradeoff)
{
    pack.word(tradeoff.argument, Argument::OpenMisuse);
    pack.word(tradeoff.camp, Camp::Open);
    pack.word(tradeoff.side, Tradeoff::Side::Con);
    pack(tradeoff.title, tradeoff.explanation, tradeoff.concepts);
}

template <typename Pack>
static void transfer(Pack &pack, typename Pack::template Of<Concept::Reading> &reading)
{
    pack(reading.title, reading.url);
}

template <typename Pack> static void transfer(Pack &pack, typename Pack::template Of<Concept> &term)
{
    pack(term.id, term.name, term.text, term.see, term.entries, term.sources);
}

template <typename Pack> static void transfer(Pack &pack, typename Pack::template Of<Lesson> &lesson)
{
    pack(lesson.title, lesson.introduction, lesson.levels, lesson.camps, lesson.tradeoffs, lesson.conclusion,
         lesson.concepts);
}

QByteArray packLesson(const Lesson &lesson)
{
    Packer pack(magic);
    pack(lesson);
    return pack.bytes();
}

std::optional<Lesson> unpackLesson(const QByteArray &bytes)
{
    Unpacker pack(bytes, magic);
    Lesson lesson;
    pack(lesson);
    return pack.isSound() && pack.isAtEnd() ? std::optional(std::move(lesson)) : std::nullopt;
}

Lesson readBundledLesson()
{
    static const QByteArray bytes = bundledBytes(u":/lesson.pack"_s);
    return unpackLesson(bytes).value_or(Lesson());
}

} // namespace Ajar
