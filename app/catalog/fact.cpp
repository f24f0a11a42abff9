// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/fact.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using enum FactKey;

/// In FactKey's order; a test compares. The bounds catch a wrong unit (billions where a count is meant,
/// dollars per thousand tokens), not a wrong value.
constexpr std::array table{
    FactInfo{Released, "released", FactType::Date, 0, 0},
    FactInfo{Cutoff, "cutoff", FactType::Date, 0, 0},
    FactInfo{Retired, "retired", FactType::Date, 0, 0},
    FactInfo{License, "license", FactType::License, 0, 0},
    FactInfo{Params, "params", FactType::Count, 1e5, 1e15},
    FactInfo{Active, "active", FactType::Count, 1e5, 1e15},
    FactInfo{TrainingTokens, "training.tokens", FactType::Count, 1e6, 9e15},
    FactInfo{Context, "context", FactType::Count, 64, 1e9},
    FactInfo{Output, "output", FactType::Count, 16, 1e9},
    FactInfo{PriceIn, "price.in", FactType::Price, 0, 10'000},
    FactInfo{PriceOut, "price.out", FactType::Price, 0, 10'000},
    FactInfo{PriceCache, "price.cache", FactType::Price, 0, 10'000},
    FactInfo{PriceInCny, "price.in.cny", FactType::PriceCny, 0, 100'000},
    FactInfo{PriceOutCny, "price.out.cny", FactType::PriceCny, 0, 100'000},
    FactInfo{ModalityIn, "modality.in", FactType::Modalities, 0, 0},
    FactInfo{ModalityOut, "modality.out", FactType::Modalities, 0, 0},
    FactInfo{Reasoning, "reasoning", FactType::Flag, 0, 0},
    FactInfo{Tools, "tools", FactType::Flag, 0, 0},
    FactInfo{Providers, "providers", FactType::Names, 0, 0},
    FactInfo{Base, "base", FactType::Names, 0, 0},
    FactInfo{LinkWeights, "link.weights", FactType::Link, 0, 0},
    FactInfo{LinkPaper, "link.paper", FactType::Link, 0, 0},
    FactInfo{LinkCode, "link.code", FactType::Link, 0, 0},
    FactInfo{LinkPage, "link.page", FactType::Link, 0, 0},
    FactInfo{ArchLayers, "arch.layers", FactType::Number, 1, 1e4},
    FactInfo{ArchFullLayers, "arch.full_layers", FactType::Number, 0, 1e4},
    FactInfo{ArchWindow, "arch.window", FactType::Number, 0, 1e9},
    FactInfo{ArchWindowLayers, "arch.window_layers", FactType::Number, 0, 1e4},
    FactInfo{ArchRecurrentLayers, "arch.recurrent_layers", FactType::Number, 0, 1e4},
    FactInfo{ArchHidden, "arch.hidden", FactType::Number, 1, 1e7},
    FactInfo{ArchHeads, "arch.heads", FactType::Number, 0, 1e5},
    FactInfo{ArchKvHeads, "arch.kv_heads", FactType::Number, 0, 1e5},
    FactInfo{ArchHeadDim, "arch.head_dim", FactType::Number, 0, 1e5},
    FactInfo{ArchValueHeadDim, "arch.v_head_dim", FactType::Number, 0, 1e5},
    FactInfo{ArchGlobalKvHeads, "arch.global_kv_heads", FactType::Number, 0, 1e5},
    FactInfo{ArchGlobalHeadDim, "arch.global_head_dim", FactType::Number, 0, 1e5},
    FactInfo{ArchKvLoraRank, "arch.kv_lora_rank", FactType::Number, 0, 1e6},
    FactInfo{ArchRopeDim, "arch.rope_dim", FactType::Number, 0, 1e5},
    FactInfo{ArchKvShare, "arch.kv_share", FactType::Number, 1, 1000},
    FactInfo{ArchFfn, "arch.ffn", FactType::Number, 0, 1e7},
    FactInfo{ArchFfnMatrices, "arch.ffn_matrices", FactType::Number, 0, 10},
    FactInfo{ArchExperts, "arch.experts", FactType::Number, 0, 1e6},
    FactInfo{ArchExpertsPerToken, "arch.experts_per_token", FactType::Number, 0, 1e6},
    FactInfo{ArchExpertFfn, "arch.expert_ffn", FactType::Number, 0, 1e7},
    FactInfo{ArchSharedFfn, "arch.shared_ffn", FactType::Number, 0, 1e7},
    FactInfo{ArchMoeLayers, "arch.moe_layers", FactType::Number, 0, 1e4},
    FactInfo{ArchVocab, "arch.vocab", FactType::Number, 1, 1e8},
    FactInfo{ArchTied, "arch.tied", FactType::Flag, 0, 0},
};

} // namespace

std::span<const FactInfo> factTable()
{
    return table;
}

const FactInfo &factInfo(FactKey key)
{
    return table[size_t(key)];
}

bool isPrice(FactKey key)
{
    const FactType type = factInfo(key).type;
    return type == FactType::Price || type == FactType::PriceCny;
}

bool isArchitecture(FactKey key)
{
    return key >= ArchLayers && key <= ArchTied;
}

const FactInfo *factById(const QString &id)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const FactInfo &info) { return id == QLatin1StringView(info.id); });
    return found == table.end() ? nullptr : &*found;
}

QStringList factIds()
{
    QStringList ids;
    for (const FactInfo &info : table)
        ids << QLatin1StringView(info.id);
    return ids;
}

const QStringList &modalities()
{
    static const QStringList words{u"text"_s, u"image"_s, u"audio"_s, u"video"_s, u"pdf"_s};
    return words;
}

const LocalizedText &modalityLabel(const QString &modality)
{
    static const std::array<LocalizedText, 5> labels{
        LocalizedText{u"text"_s, u"文本"_s},  LocalizedText{u"image"_s, u"图像"_s},
        LocalizedText{u"audio"_s, u"音频"_s}, LocalizedText{u"video"_s, u"视频"_s},
        LocalizedText{u"PDF"_s, u"PDF"_s},
    };
    static const LocalizedText none;
    const qsizetype index = modalities().indexOf(modality);
    return index < 0 ? none : labels[size_t(index)];
}

} // namespace Ajar
