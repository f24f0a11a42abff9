// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/partialdate.h"

#include <QString>
#include <QStringList>

#include <span>
#include <variant>

namespace Ajar {

/// What the catalogue knows about an entry, each fact by claims with source and date.
enum class FactKey {
    Released, ///< first public availability
    Cutoff, ///< knowledge cutoff
    Retired, ///< withdrawn from sale
    License,
    Params, ///< counted parameters, total
    Active, ///< parameters used per token (mixture of experts)
    TrainingTokens,
    Context, ///< longest input plus output, tokens
    Output, ///< longest output, tokens
    PriceIn, ///< vendor's list price, USD per million input tokens
    PriceOut,
    PriceCache, ///< of input tokens that the vendor's cache already holds
    PriceInCny, ///< vendor's own list price in yuan, never converted, per million input tokens
    PriceOutCny,
    ModalityIn,
    ModalityOut,
    Reasoning, ///< thinks before it answers
    Tools, ///< calls functions
    Providers, ///< who serves it by API
    Base, ///< what it was derived from: ids of entries or releases, or plain names
    LinkWeights,
    LinkPaper,
    LinkCode,
    LinkPage,
    // How the network is built, as far as its memory need and speed follow from it.
    ArchLayers,
    ArchFullLayers, ///< layers whose attention reaches over the whole context
    ArchWindow, ///< tokens that a layer with sliding window looks back
    ArchWindowLayers,
    ArchRecurrentLayers, ///< layers of constant state: state space, linear attention
    ArchHidden, ///< width of the residual stream
    ArchHeads,
    ArchKvHeads,
    ArchHeadDim,
    ArchValueHeadDim,
    ArchGlobalKvHeads, ///< of the full layers, where they differ from those with a window
    ArchGlobalHeadDim,
    ArchKvLoraRank, ///< of multi-head latent attention
    ArchRopeDim, ///< of multi-head latent attention: part of the key with its position
    ArchKvShare, ///< neighbouring layers that share one key-value cache
    ArchFfn,
    ArchFfnMatrices, ///< 2, or 3 with a gate
    ArchExperts,
    ArchExpertsPerToken,
    ArchExpertFfn,
    ArchSharedFfn, ///< of the experts that every token uses, all together
    ArchMoeLayers,
    ArchVocab,
    ArchTied, ///< input and output embedding are one matrix
};

/// Count: parameters or tokens. Number: a plain whole number. Price: US dollars, PriceCny: yuan, each per
/// million tokens.
enum class FactType { Date, License, Count, Number, Price, PriceCny, Flag, Modalities, Names, Link };

/// One row of THE table of facts: all that reader, schema and views need to know about a fact.
struct FactInfo
{
    FactKey key;
    const char *id; ///< key in the files
    FactType type;
    double minimum; ///< of numbers, in the fact's unit; outside, the unit is taken to be wrong
    double maximum;
};

std::span<const FactInfo> factTable();
const FactInfo &factInfo(FactKey key);
bool isPrice(FactKey key); ///< in any currency: changes with time
bool isArchitecture(FactKey key);
const FactInfo *factById(const QString &id); ///< null if there is none
QStringList factIds();
const QStringList &modalities();
const LocalizedText &modalityLabel(const QString &modality); ///< empty for a word that is none

/// Dates, whole numbers (parameters, tokens), prices, flags, texts (licence, link) and lists.
using FactValue = std::variant<PartialDate, qint64, double, bool, QString, QStringList>;

/// That a source said something at a time. A value of its own; the catalogue keeps claims smaller.
struct Claim
{
    FactValue value;
    QString source; ///< id of a Source
    PartialDate date; ///< when the source said so
    bool personal = false; ///< from a file that the person added
};

} // namespace Ajar
