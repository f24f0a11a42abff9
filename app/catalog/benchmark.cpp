// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/benchmark.h"

#include <array>

namespace Ajar {

namespace {

using enum BenchmarkId;
using enum BenchmarkInfo::Unit;

/// In BenchmarkId's order; a test compares.
constexpr std::array table{
    BenchmarkInfo{Mmlu, "mmlu", u"MMLU", nullptr, Percent, 100, false, "https://arxiv.org/abs/2009.03300"},
    BenchmarkInfo{MmluPro, "mmlu-pro", u"MMLU-Pro", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2406.01574"},
    BenchmarkInfo{Gpqa, "gpqa", u"GPQA", nullptr, Percent, 100, false, "https://arxiv.org/abs/2311.12022"},
    BenchmarkInfo{GpqaDiamond, "gpqa-diamond", u"GPQA Diamond", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2311.12022"},
    BenchmarkInfo{Math, "math", u"MATH", nullptr, Percent, 100, false, "https://arxiv.org/abs/2103.03874"},
    BenchmarkInfo{Gsm8k, "gsm8k", u"GSM8K", nullptr, Percent, 100, false, "https://arxiv.org/abs/2110.14168"},
    BenchmarkInfo{HumanEval, "humaneval", u"HumanEval", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2107.03374"},
    BenchmarkInfo{LiveCodeBench, "livecodebench", u"LiveCodeBench", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2403.07974"},
    BenchmarkInfo{Aime2024, "aime-2024", u"AIME 2024", u"AIME 2024（数学竞赛）", Percent, 100, false,
                  "https://artofproblemsolving.com/wiki/index.php/2024_AIME_I"},
    BenchmarkInfo{Aime2025, "aime-2025", u"AIME 2025", u"AIME 2025（数学竞赛）", Percent, 100, false,
                  "https://artofproblemsolving.com/wiki/index.php/2025_AIME_I"},
    BenchmarkInfo{SweBenchVerified, "swe-bench-verified", u"SWE-bench Verified", nullptr, Percent, 100, false,
                  "https://openai.com/index/introducing-swe-bench-verified/"},
    BenchmarkInfo{SweBenchPro, "swe-bench-pro", u"SWE-bench Pro", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2509.16941"},
    BenchmarkInfo{TerminalBench, "terminal-bench", u"Terminal-Bench", nullptr, Percent, 100, false,
                  "https://www.tbench.ai/"},
    BenchmarkInfo{Hle, "hle", u"Humanity’s Last Exam", u"人类最后的考试（HLE）", Percent, 100, false,
                  "https://arxiv.org/abs/2501.14249"},
    BenchmarkInfo{SimpleQa, "simpleqa", u"SimpleQA", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2411.04368"},
    BenchmarkInfo{AiderPolyglot, "aider-polyglot", u"Aider Polyglot", u"Aider 多语言编程", Percent, 100,
                  false, "https://aider.chat/docs/leaderboards/"},
    BenchmarkInfo{SciCode, "scicode", u"SciCode", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2407.13168"},
    BenchmarkInfo{LmArenaText, "lmarena-text", u"LMArena text", u"LMArena 文本对战", Elo, 4000, true,
                  "https://arxiv.org/abs/2403.04132"},
    BenchmarkInfo{LiveBench, "livebench", u"LiveBench", nullptr, Index, 100, true,
                  "https://arxiv.org/abs/2406.19314"},
    BenchmarkInfo{Bbh, "bbh", u"BIG-Bench Hard", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2210.09261"},
    BenchmarkInfo{HellaSwag, "hellaswag", u"HellaSwag", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/1905.07830"},
    BenchmarkInfo{ArcChallenge, "arc-c", u"ARC Challenge", u"ARC 挑战集", Percent, 100, false,
                  "https://arxiv.org/abs/1803.05457"},
    BenchmarkInfo{MtBench, "mt-bench", u"MT-Bench", nullptr, Index, 10, false,
                  "https://arxiv.org/abs/2306.05685"},
    BenchmarkInfo{IfEval, "ifeval", u"IFEval", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2311.07911"},
    BenchmarkInfo{Mmmu, "mmmu", u"MMMU", nullptr, Percent, 100, false, "https://arxiv.org/abs/2311.16502"},
    BenchmarkInfo{CEval, "c-eval", u"C-Eval", nullptr, Percent, 100, false,
                  "https://arxiv.org/abs/2305.08322"},
    BenchmarkInfo{Cmmlu, "cmmlu", u"CMMLU", nullptr, Percent, 100, false, "https://arxiv.org/abs/2306.09212"},
};

} // namespace

LocalizedText BenchmarkInfo::label() const
{
    return {QString::fromUtf16(labelEn), labelZh ? QString::fromUtf16(labelZh) : QString()};
}

std::span<const BenchmarkInfo> benchmarkTable()
{
    return table;
}

const BenchmarkInfo &benchmarkInfo(BenchmarkId id)
{
    return table[size_t(id)];
}

const QStringList &benchmarkIds()
{
    static const QStringList ids = [] {
        QStringList list;
        for (const BenchmarkInfo &info : table)
            list << QLatin1StringView(info.name);
        return list;
    }();
    return ids;
}

} // namespace Ajar
