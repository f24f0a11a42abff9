// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRectF>

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

    /// Rows of pixels laid on top of each other, to find where along them something fits: looking at each
    /// place by itself would take as many times longer as there are places.
    class Strip
    {
    public:
        bool isFree(int left, int width) const; ///< pixels from the area's left side

    private:
        friend class Occupancy;
        int m_width = 0;
        std::vector<std::uint64_t> m_taken; ///< empty: not inside of the area
    };
    Strip strip(int top, int height) const; ///< pixels from the area's top

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
