// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/swarm.h"

#include "views/labelside.h"
#include "views/occupancy.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace Ajar {

namespace {

constexpr double stackMargin = 2; // above and below, so that two stacks do not read as one

/// A stack and its label, as one thing to place.
struct Block
{
    QRectF stack;
    QRectF label; // null: none
    QRectF reserved; // the label with the clear space it needs
};

class Packer
{
public:
    Packer(const std::vector<SwarmCluster> &clusters, const QRectF &area, double pitch)
        : m_clusters(clusters)
        , m_area(area)
        , m_pitch(pitch)
        , m_stackRows(std::max(1, int((area.height() - 2 * stackMargin) / pitch)))
        , m_occupancy(area)
        , m_places(clusters.size())
    {
    }

    /// Nothing where some cluster finds no room.
    std::optional<std::vector<SwarmPlace>> places()
    {
        for (const size_t index : bySize()) {
            const std::optional<Block> block = roomFor(m_clusters[index]);
            if (!block)
                return std::nullopt;
            m_occupancy.take(block->stack);
            if (!block->label.isNull())
                m_occupancy.take(block->reserved);
            m_places[index] = {centresIn(block->stack, m_clusters[index].count), block->label, block->stack};
        }
        return std::move(m_places);
    }

private:
    std::vector<size_t> bySize() const
    {
        std::vector<size_t> order(m_clusters.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(),
                         [this](size_t a, size_t b) { return m_clusters[a].count > m_clusters[b].count; });
        return order;
    }

    QSizeF stackSize(int count) const
    {
        const int columns = (count + m_stackRows - 1) / m_stackRows;
        const int rows = (count + columns - 1) / columns;
        return {columns * m_pitch, rows * m_pitch + 2 * stackMargin};
    }

    std::vector<QPointF> centresIn(const QRectF &stack, int count) const
    {
        const int rows = std::max(1, int(std::lround((stack.height() - 2 * stackMargin) / m_pitch)));
        std::vector<QPointF> centres;
        for (int i = 0; i < count; ++i)
            centres.emplace_back(stack.left() + (i / rows + 0.5) * m_pitch,
                                 stack.top() + stackMargin + (i % rows + 0.5) * m_pitch);
        return centres;
    }

    /// With its label near its own x; else alone, ever further to the side.
    std::optional<Block> roomFor(const SwarmCluster &cluster) const
    {
        for (const double aside : {0.0, 0.5, -0.5, 1.0, -1.0}) {
            if (const auto block = roomAt(cluster.x + aside * m_pitch, cluster, true))
                return block;
        }
        const int steps = int(2 * m_area.width() / m_pitch);
        for (int step = 0; step <= 2 * steps; ++step) {
            const double aside = (step % 2 ? 1 : -1) * ((step + 1) / 2) * m_pitch / 2;
            if (const auto block = roomAt(cluster.x + aside, cluster, false))
                return block;
        }
        return std::nullopt;
    }

    /// The cheapest free place in the column at `x`.
    std::optional<Block> roomAt(double x, const SwarmCluster &cluster, bool withLabel) const
    {
        if (withLabel && cluster.label.isEmpty())
            return std::nullopt;
        const QSizeF size = stackSize(cluster.count);
        const double left = std::clamp(x - size.width() / 2, m_area.left(),
                                       std::max(m_area.left(), m_area.right() - size.width()));
        const double middle = m_area.center().y() - size.height() / 2;
        std::optional<Block> best;
        double bestCost = std::numeric_limits<double>::max();
        for (double away = 0; away < m_area.height() / 2 && away < bestCost; away += 4) {
            for (const double y : {middle - away, middle + away})
                consider({QRectF(QPointF(left, y), size), {}, {}}, away, cluster, withLabel, best, bestCost);
        }
        return best;
    }

    void consider(Block block, double away, const SwarmCluster &cluster, bool withLabel,
                  std::optional<Block> &best, double &bestCost) const
    {
        if (!m_occupancy.isFree(block.stack))
            return;
        if (!withLabel) {
            best = block;
            bestCost = 0;
            return;
        }
        for (const LabelSide &side : labelSides) {
            block.label = side.place(block.stack, cluster.label);
            block.reserved = side.withClearance(block.label) & m_area;
            if (away + side.cost < bestCost && isRoomFor(block)) {
                best = block;
                bestCost = away + side.cost;
            }
        }
    }

    bool isRoomFor(const Block &block) const
    {
        return m_area.contains(block.label) && m_occupancy.isFree(block.reserved);
    }

    const std::vector<SwarmCluster> &m_clusters;
    QRectF m_area;
    double m_pitch;
    int m_stackRows; // at most
    Occupancy m_occupancy;
    std::vector<SwarmPlace> m_places;
};

bool isCrowded(const std::vector<SwarmCluster> &clusters, const QRectF &area, double pitch)
{
    int marks = 0;
    for (const SwarmCluster &cluster : clusters)
        marks += cluster.count;
    return clusters.size() > 80 || marks * pitch * pitch > sparseShare * area.width() * area.height();
}

} // namespace

int swarmCapacity(const QSizeF &area, double pitch)
{
    return std::max(1, int(area.width() / pitch)) * std::max(1, int(area.height() / pitch));
}

std::optional<std::vector<SwarmPlace>> packSwarm(const std::vector<SwarmCluster> &clusters,
                                                 const QRectF &area, double pitch)
{
    if (isCrowded(clusters, area, pitch))
        return std::nullopt;
    return Packer(clusters, area, pitch).places();
}

} // namespace Ajar
