// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Ajar {

/// Bytes that the weights alone take, without the key-value cache and the working memory that running a
/// model needs beside them.
namespace MemoryNeed {

inline constexpr double halfPrecisionBits = 16;
/// llama.cpp's Q4_K_M, measured over the whole file of Llama 3.1 8B in its published table
/// (github.com/ggml-org/llama.cpp, tools/quantize/README.md).
inline constexpr double fourBitBits = 4.89;
/// What an 80 GB accelerator leaves to the weights when a tenth is kept for everything else.
inline constexpr double usableCardBytes = 0.9 * 80e9;
/// Weights that a laptop with 16 GB can hold beside its system and programs.
inline constexpr double laptopBytes = 8e9;

constexpr double weightBytes(qint64 params, double bitsPerWeight)
{
    return double(params) * bitsPerWeight / 8;
}

/// How many 80 GB accelerators hold the weights at 16 bits.
constexpr int cards(qint64 params)
{
    const double need = weightBytes(params, halfPrecisionBits) / usableCardBytes;
    const int whole = int(need);
    return need > whole ? whole + 1 : whole;
}

} // namespace MemoryNeed

} // namespace Ajar
