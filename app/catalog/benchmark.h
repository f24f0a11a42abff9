// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"

#include <QStringList>

#include <span>

namespace Ajar {

/// The measures of ability whose results the catalogue may hold.
enum class BenchmarkId {
    Mmlu,
    MmluPro,
    Gpqa,
    GpqaDiamond,
    Math,
    Gsm8k,
    HumanEval,
    LiveCodeBench,
    Aime2024,
    Aime2025,
    SweBenchVerified,
    SweBenchPro,
    TerminalBench,
    Hle,
    SimpleQa,
    AiderPolyglot,
    SciCode,
    LmArenaText,
    LiveBench,
    Bbh,
    HellaSwag,
    ArcChallenge,
    MtBench,
    IfEval,
    Mmmu,
    CEval,
    Cmmlu,
};

/// One row of the table of benchmarks. Of all that are in it, more is better.
struct BenchmarkInfo
{
    enum class Unit {
        Percent, ///< of the questions or tasks, 0 to 100
        Elo, ///< rating by people's choices between two answers; its zero point differs by snapshot
        Index, ///< a scale of the benchmark's own
    };

    BenchmarkId id;
    const char *name; ///< in the files
    const char16_t *labelEn;
    const char16_t *labelZh; ///< null: the same
    Unit unit;
    double maximum; ///< beyond it the unit is taken to be wrong; the least is 0
    bool isSnapshot; ///< scores of different dates are not comparable
    const char *url; ///< its paper or site

    LocalizedText label() const;
};

std::span<const BenchmarkInfo> benchmarkTable();
const BenchmarkInfo &benchmarkInfo(BenchmarkId id);
const QStringList &benchmarkIds(); ///< as in the files, in the table's order

} // namespace Ajar
