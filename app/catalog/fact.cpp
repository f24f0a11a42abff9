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
    FactInfo{ModalityIn, "modality.in", FactType::Modalities, 0, 0},
    FactInfo{ModalityOut, "modality.out", FactType::Modalities, 0, 0},
    FactInfo{Reasoning, "reasoning", FactType::Flag, 0, 0},
    FactInfo{Tools, "tools", FactType::Flag, 0, 0},
    FactInfo{Providers, "providers", FactType::Names, 0, 0},
    FactInfo{LinkWeights, "link.weights", FactType::Link, 0, 0},
    FactInfo{LinkPaper, "link.paper", FactType::Link, 0, 0},
    FactInfo{LinkCode, "link.code", FactType::Link, 0, 0},
    FactInfo{LinkPage, "link.page", FactType::Link, 0, 0},
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

const Claims *Facts::find(FactKey key) const
{
    const auto found =
        std::find_if(m_facts.begin(), m_facts.end(), [key](const auto &fact) { return fact.first == key; });
    return found == m_facts.end() || found->second.empty() ? nullptr : &found->second;
}

Claims &Facts::operator[](FactKey key)
{
    auto place = std::lower_bound(m_facts.begin(), m_facts.end(), key,
                                  [](const auto &fact, FactKey wanted) { return fact.first < wanted; });
    if (place == m_facts.end() || place->first != key)
        place = m_facts.emplace(place, key, Claims());
    return place->second;
}

} // namespace Ajar
