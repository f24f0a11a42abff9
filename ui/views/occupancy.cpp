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
    const std::uint64_t upTo = last >= 63 ? ~std::uint64_t(0) : ~(~std::uint64_t(0) << (last + 1));
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

Occupancy::Strip Occupancy::strip(int top, int height) const
{
    Strip strip;
    if (top < 0 || top + height > m_area.height() + slack)
        return strip;
    strip.m_width = int(m_area.width() + slack);
    strip.m_taken.resize(size_t(m_wordsPerRow));
    for (int row = top; row < top + height; ++row) {
        const std::uint64_t *words = m_bits.data() + size_t(row) * size_t(m_wordsPerRow);
        for (size_t word = 0; word < strip.m_taken.size(); ++word)
            strip.m_taken[word] |= words[word];
    }
    return strip;
}

bool Occupancy::Strip::isFree(int left, int width) const
{
    if (m_taken.empty() || left < 0 || left + width > m_width)
        return false;
    const int right = left + width - 1;
    for (int word = left / 64; word <= right / 64; ++word) {
        if (m_taken[size_t(word)] & mask(left - 64 * word, right - 64 * word))
            return false;
    }
    return true;
}

} // namespace Ajar
