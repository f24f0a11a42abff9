// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/scatter.h"

#include "views/labelside.h"
#include "views/occupancy.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace Ajar {

namespace {

constexpr double labelShare = 0.2; // of the area, at most
constexpr double mostTaken = 0.75; // of the area, by marks and labels, that marks still find a place
constexpr double golden = 0.6180339887; // its multiples spread evenly, however many there are
constexpr double labelDrift = 24; // how far up or down a mark may go for its label, in pixels

class Scatterer
{
public:
    Scatterer(const QRectF &area, double pitch, const std::vector<ScatterItem> &items)
        : m_area(area)
        , m_pitch(pitch)
        , m_occupancy(area)
    {
        double marks = 0;
        for (const ScatterItem &item : items)
            marks += item.count * pitch * pitch;
        const double room = area.width() * area.height();
        m_labelRoom = std::min(labelShare * room, mostTaken * room - marks);
    }

    bool hasLabelRoom(const QSizeF &label) const
    {
        return !label.isEmpty() && label.width() * label.height() <= m_labelRoom;
    }

    std::optional<SwarmPlace> labelled(const ScatterItem &item)
    {
        const QSizeF size = blockSize(item.count);
        const Columns columns = columnsOf(item, size, 0);
        std::optional<SwarmPlace> found;
        forRows(item, size, labelDrift, [&](int top) {
            return columns.find(m_occupancy.strip(top, size.toSize()), m_pitch, [&](int left) {
                for (size_t side = 0; side < 4 && !found; ++side)
                    found = withLabel(blockAt(left, top, size), item, labelSides[side]);
                return found.has_value();
            });
        });
        return found;
    }

    /// Near where it belongs; else further up or down, then aside.
    SwarmPlace unlabelled(const ScatterItem &item)
    {
        std::optional<QRectF> block = takeBlock(item, 5 * m_pitch, 0);
        if (!block)
            block = takeBlock(item, 9 * m_pitch, 4 * m_pitch);
        if (!block)
            block = takeBlock(item, m_area.height(), m_area.width());
        return block ? SwarmPlace{centresIn(*block, item.count), {}, {}} : SwarmPlace();
    }

    /// Each mark for itself, where there is no room for all together.
    SwarmPlace apart(const ScatterItem &item)
    {
        ScatterItem one{item.range, 1, {}, item.seed};
        SwarmPlace all;
        for (int i = 0; i < item.count; ++i) {
            const SwarmPlace place = unlabelled(one);
            if (place.centres.empty())
                return {};
            all.centres.push_back(place.centres.front());
        }
        return all;
    }

private:
    QSizeF blockSize(int count) const
    {
        const int columns = columnsFor(count);
        return {columns * m_pitch, (count + columns - 1) / columns * m_pitch};
    }

    /// Rather wide than high: what came out together stands beside each other.
    int columnsFor(int count) const
    {
        const int most = std::max(1, int(m_area.width() / m_pitch));
        return std::min(most, count <= 4 ? count : int(std::ceil(std::sqrt(2.0 * count))));
    }

    std::vector<QPointF> centresIn(const QRectF &block, int count) const
    {
        const int columns = columnsFor(count);
        std::vector<QPointF> centres;
        for (int i = 0; i < count; ++i)
            centres.emplace_back(block.left() + (i % columns + 0.5) * m_pitch,
                                 block.top() + (i / columns + 0.5) * m_pitch);
        return centres;
    }

    /// `block` is free.
    std::optional<SwarmPlace> withLabel(const QRectF &block, const ScatterItem &item, const LabelSide &side)
    {
        const QRectF label = side.place(block, item.label);
        const QRectF reserved = side.withClearance(label);
        if (!m_area.contains(label) || !m_occupancy.isFree(reserved & m_area))
            return std::nullopt;
        m_occupancy.take(block);
        m_occupancy.take(reserved);
        m_labelRoom -= reserved.width() * reserved.height();
        return SwarmPlace{centresIn(block, item.count), label, {}};
    }

    /// The columns of a range, each once, in an order of the item's own that is spread evenly. Blocks stand
    /// in columns and half rows, since what stands anywhere leaves gaps that nothing fits in.
    struct Columns
    {
        int first;
        int count;
        int start;
        int step; ///< has no divisor with `count` in common

        /// Offers the left side of each column where the strip has room, until one is accepted.
        template <typename Accept> bool find(const Occupancy::Strip &strip, double pitch, Accept accept) const
        {
            if (strip.isFull())
                return false;
            for (int i = 0, at = start; i < count; ++i) {
                const int left = int((first + at) * pitch);
                if (strip.fits(left) && accept(left))
                    return true;
                at += step;
                at -= at >= count ? count : 0;
            }
            return false;
        }
    };

    Columns columnsOf(const ScatterItem &item, const QSizeF &size, double aside) const
    {
        const double low = std::max(0.0, item.range.left() - aside - m_area.left());
        const double high = std::max(low, item.range.right() + aside - m_area.left() - size.width());
        Columns columns{int(std::lround(low / m_pitch)), 1, 0, 1};
        columns.count = std::max(1, int(std::lround(high / m_pitch)) - columns.first + 1);
        columns.start = int(item.seed % 1024) * columns.count / 1024;
        columns.step = std::max(1, int(golden * columns.count));
        while (std::gcd(columns.step, columns.count) != 1)
            ++columns.step; // ends before `count`, of which the number before it is no divisor
        return columns;
    }

    QRectF blockAt(int left, int top, const QSizeF &size) const
    {
        return {m_area.topLeft() + QPointF(left, top), size};
    }

    /// Offers the tops of rows, ever further away, until one is accepted.
    template <typename Accept>
    void forRows(const ScatterItem &item, const QSizeF &size, double drift, Accept accept) const
    {
        const double step = m_pitch / 2;
        const double middle = item.range.center().y() + jitter(item) - size.height() / 2 - m_area.top();
        const double row = std::round(middle / step) * step;
        for (double away = 0; away <= drift; away += step) {
            if (accept(int(std::floor(row - away))) || (away > 0 && accept(int(std::floor(row + away)))))
                return;
        }
    }

    std::optional<QRectF> takeBlock(const ScatterItem &item, double drift, double aside)
    {
        const QSizeF size = blockSize(item.count);
        const Columns columns = columnsOf(item, size, aside);
        std::optional<QRectF> block;
        forRows(item, size, drift, [&](int top) {
            return columns.find(m_occupancy.strip(top, size.toSize()), m_pitch, [&](int left) {
                block = blockAt(left, top, size);
                return true;
            });
        });
        if (block)
            m_occupancy.take(*block);
        return block;
    }

    /// Anywhere in its month.
    static double jitter(const ScatterItem &item)
    {
        return (double(item.seed / 1024 % 1024) / 1024 - 0.5) * item.range.height();
    }

    QRectF m_area;
    double m_pitch;
    Occupancy m_occupancy;
    double m_labelRoom = 0; // square pixels
};

} // namespace

std::vector<SwarmPlace> scatter(const std::vector<ScatterItem> &items, const QRectF &area, double pitch)
{
    const QRectF whole(QPointF(std::ceil(area.left()), std::ceil(area.top())),
                       QPointF(std::floor(area.right()), std::floor(area.bottom())));
    Scatterer scatterer(whole, pitch, items);
    std::vector<SwarmPlace> places(items.size());
    std::vector<size_t> rest;
    for (size_t i = 0; i < items.size(); ++i) {
        if (scatterer.hasLabelRoom(items[i].label))
            places[i] = scatterer.labelled(items[i]).value_or(SwarmPlace());
        if (places[i].centres.empty())
            rest.push_back(i);
    }
    // What is large finds no room later.
    std::stable_sort(rest.begin(), rest.end(),
                     [&](size_t a, size_t b) { return items[a].count > items[b].count; });
    for (const size_t i : rest) {
        places[i] = scatterer.unlabelled(items[i]);
        if (places[i].centres.empty())
            places[i] = scatterer.apart(items[i]);
        if (places[i].centres.empty())
            break; // nor would the others find any
    }
    return places;
}

} // namespace Ajar
