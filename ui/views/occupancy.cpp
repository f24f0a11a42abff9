// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/occupancy.h"

#include <algorithm>
#include <cmath>

namespace Ajar {

namespace {

constexpr double cell = 1; // pixels
constexpr double slack = 0.01;

/// Bits `first` to `last` of a word; either may lie outside it.
std::uint64_t mask(int first, int last)
{
    const std::uint64_t from = first <= 0 ? ~std::uint64_t(0) : ~std::uint64_t(0) << first;
    const std::uint64_t upTo = last < 0 ? 0
        : last >= 63                    ? ~std::uint64_t(0)
                                        : ~(~std::uint64_t(0) << (last + 1));
    return from & upTo;
}

} // namespace

Occupancy::Occupancy(const QRectF &area)
    : m_area(area)
    , m_wordsPerRow(int(std::ceil(area.width() / cell)) / 64 + 1)
    , m_bits(size_t(m_wordsPerRow) * size_t(std::ceil(area.height() / cell) + 1))
{
}

Occupancy::Span Occupancy::cellsOf(const QRectF &rect) const
{
    const QRectF local = (rect & m_area).translated(-m_area.topLeft());
    if (local.isEmpty())
        return {};
    Span span;
    span.left = std::max(0, int((local.left() + slack) / cell));
    span.right = std::max(span.left, int((local.right() - slack) / cell));
    span.top = std::max(0, int((local.top() + slack) / cell));
    span.bottom = std::max(span.top, int((local.bottom() - slack) / cell));
    return span;
}

bool Occupancy::isFree(const QRectF &rect) const
{
    if (!m_area.adjusted(-slack, -slack, slack, slack).contains(rect))
        return false;
    const Span span = cellsOf(rect);
    for (int row = span.top; row <= span.bottom; ++row) {
        for (int word = span.left / 64; word <= span.right / 64; ++word) {
            if (m_bits[size_t(row * m_wordsPerRow + word)]
                & mask(span.left - 64 * word, span.right - 64 * word))
                return false;
        }
    }
    return true;
}

void Occupancy::take(const QRectF &rect)
{
    const Span span = cellsOf(rect);
    for (int row = span.top; row <= span.bottom; ++row) {
        for (int word = span.left / 64; word <= span.right / 64; ++word)
            m_bits[size_t(row * m_wordsPerRow + word)] |= mask(span.left - 64 * word, span.right - 64 * word);
    }
}

Occupancy::Strip Occupancy::strip(int top, const QSize &size) const
{
    Strip strip;
    const int width = int(m_area.width() + slack);
    if (top < 0 || top + size.height() > m_area.height() + slack || size.width() > width)
        return strip;
    std::vector<std::uint64_t> &fits = strip.m_fits; // at first where there is nothing
    fits.resize(size_t(m_wordsPerRow));
    for (int row = top; row < top + size.height(); ++row) {
        const std::uint64_t *words = m_bits.data() + size_t(row) * fits.size();
        for (size_t word = 0; word < fits.size(); ++word)
            fits[word] |= words[word];
    }
    for (size_t word = 0; word < fits.size(); ++word)
        fits[word] = ~fits[word] & mask(0, width - 1 - 64 * int(word));
    // A run of so many begins where one of fewer does and, as many pixels on, another.
    for (int run = 1; run < size.width();) {
        const int step = std::min({run, size.width() - run, 63});
        for (size_t word = 0; word < fits.size(); ++word) {
            const std::uint64_t next = word + 1 < fits.size() ? fits[word + 1] : 0;
            fits[word] &= fits[word] >> step | next << (64 - step);
        }
        run += step;
    }
    strip.m_isFull = std::all_of(fits.begin(), fits.end(), [](std::uint64_t word) { return word == 0; });
    return strip;
}

} // namespace Ajar
