// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRectF>
#include <QSize>

#include <cstdint>
#include <vector>

namespace Ajar {

/// Which parts of an area are taken, a bit for each pixel.
class Occupancy
{
public:
    explicit Occupancy(const QRectF &area);

    bool isFree(const QRectF &rect) const; ///< and inside of the area
    void take(const QRectF &rect); ///< what of it is inside

    /// Where along some rows of pixels something of a certain size fits. To look at each place by itself
    /// would take as many times longer as there are places.
    class Strip
    {
    public:
        bool isFull() const { return m_isFull; }
        bool fits(int left) const ///< with its left side at this pixel from the area's
        {
            const auto word = size_t(left) / 64;
            return left >= 0 && word < m_fits.size() && (m_fits[word] >> (size_t(left) % 64) & 1U) != 0;
        }

    private:
        friend class Occupancy;
        std::vector<std::uint64_t> m_fits; ///< a bit for each pixel
        bool m_isFull = true;
    };
    Strip strip(int top, const QSize &size) const; ///< pixels from the area's top

private:
    struct Span // of cells, inclusive; none where right < left
    {
        int left = 0;
        int right = -1;
        int top = 0;
        int bottom = -1;
    };
    Span cellsOf(const QRectF &rect) const;

    QRectF m_area;
    int m_wordsPerRow;
    std::vector<std::uint64_t> m_bits;
};

} // namespace Ajar
