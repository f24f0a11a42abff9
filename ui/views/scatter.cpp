// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/scatter.h"

#include "views/labelside.h"
#include "views/occupancy.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace Ajar {

namespace {

constexpr double labelShare = 0.2; // of the area, at most
constexpr double mostTaken = 0.75; // of the area, by marks and labels, that marks still find a place
constexpr double golden = 0.6180339887; // its multiples spread evenly, however many there are
constexpr double labelDrift = 24; // how far up or down a mark may go for its label, in pixels

double fraction(double value)
{
    return value - std::floor(value);
}

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
        std::optional<SwarmPlace> found;
        forPlaces(item, size, labelDrift, 0, [&](const QRectF &block) {
            for (size_t side = 0; side < 4 && !found; ++side)
                found = withLabel(block, item, labelSides[side]);
            return found.has_value();
        });
        return found;
    }

    /// Near where it belongs; else further up or down, then aside.
    SwarmPlace unlabelled(const ScatterItem &item)
    {
        const QSizeF size = blockSize(item.count);
        SwarmPlace found;
        const auto take = [&](const QRectF &block) {
            if (!m_occupancy.isFree(block))
                return false;
            m_occupancy.take(block);
            found = {centresIn(block, item.count), {}, {}};
            return true;
        };
        const bool near = forPlaces(item, size, 5 * m_pitch, 0, take)
            || forPlaces(item, size, 9 * m_pitch, 4 * m_pitch, take);
        if (!near)
            forPlaces(item, size, m_area.height(), m_area.width(), take);
        return found;
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

    std::optional<SwarmPlace> withLabel(const QRectF &block, const ScatterItem &item, const LabelSide &side)
    {
        const QRectF label = side.place(block, item.label);
        const QRectF reserved = side.withClearance(label);
        if (!m_area.contains(label) || !m_occupancy.isFree(block) || !m_occupancy.isFree(reserved & m_area))
            return std::nullopt;
        m_occupancy.take(block);
        m_occupancy.take(reserved);
        m_labelRoom -= reserved.width() * reserved.height();
        return SwarmPlace{centresIn(block, item.count), label, {}};
    }

    /// Offers blocks until one is accepted: y ever further away, x all over the range widened by `aside`.
    /// Blocks stand in columns and half rows, since what stands anywhere leaves gaps that nothing fits in.
    template <typename Accept>
    bool forPlaces(const ScatterItem &item, const QSizeF &size, double drift, double aside,
                   Accept accept) const
    {
        const double low = std::max(0.0, item.range.left() - aside - m_area.left());
        const double high = std::max(low, item.range.right() + aside - m_area.left() - size.width());
        const int first = int(std::lround(low / m_pitch));
        const int columns = std::max(1, int(std::lround(high / m_pitch)) - first + 1);
        const int tries = 4 * columns;
        const double phase = double(item.seed % 1024) / 1024;
        const double step = m_pitch / 2;
        const double middle = item.range.center().y() + jitter(item) - size.height() / 2 - m_area.top();
        const double row = std::round(middle / step) * step;
        for (double away = 0; away <= drift; away += step) {
            for (const double y : {row - away, row + away}) {
                for (int i = 0; i < tries; ++i) {
                    const int column = first + int(columns * fraction(phase + i * golden));
                    const QPointF corner(column * m_pitch, std::floor(y));
                    if (accept(QRectF(m_area.topLeft() + corner, size)))
                        return true;
                }
            }
        }
        return false;
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
