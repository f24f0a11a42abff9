// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Ajar {

/// Numbers as people in the field write them, the same in both languages.

/// A count of parameters: 70B, 6.74B, 671B, 1.1T; at most three significant digits.
QString shortCount(qint64 count);

/// A count of tokens: 4096 → 4K, 128000 and 131072 → 128K, 1048576 → 1M. Powers of two and of ten both
/// have their usual short name; the exact number belongs into a tooltip.
QString shortTokens(qint64 tokens);

/// Every digit, in groups of three: 68,976,648,192.
QString exactCount(qint64 count);

/// A price with no digit rounded away: 0.0028, 30.
QString price(double dollars);

/// Bytes in GB (10^9), with a digit after the point below ten.
QString gigabytes(double bytes);

/// The unit that ends a count, with its length in the text; 1 and 0 where there is none. K thousand, M
/// million, B or G billion, T trillion, in either case; 千 万 亿 and those joined: 百万 千万 百亿 千亿 万亿.
struct CountUnit
{
    double unit = 1;
    qsizetype length = 0;
};
CountUnit countUnit(QStringView text);

/// Reads 7B, 128K, 1.5T, 700亿, 4096; nothing else.
std::optional<double> parseCount(QStringView text);

} // namespace Ajar
