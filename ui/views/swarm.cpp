// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/swarm.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>

namespace Ajar {

namespace {

constexpr double labelGap = 3; // between a stack and its label
constexpr double stackMargin = 2; // above and below, so that two stacks do not read as one

/// Which parts of an area are taken, in cells of two pixels, a bit each.
class Occupancy
{
public:
    explicit Occupancy(const QRectF &area)
        : m_area(area)
        , m_wordsPerRow(int(std::ceil(area.width() / cell)) / 64 + 1)
        , m_bits(size_t(m_wordsPerRow) * size_t(std::ceil(area.height() / cell) + 1))
    {
    }

    bool isFree(const QRectF &rect) const
    {
        if (!m_area.adjusted(-slack, -slack, slack, slack).contains(rect))
            return false;
        std::uint64_t taken = 0;
        forEachWord(rect, [&](size_t word, std::uint64_t mask) { taken |= m_bits[word] & mask; });
        return taken == 0;
    }

    void take(const QRectF &rect)
    {
        forEachWord(rect, [this](size_t word, std::uint64_t mask) { m_bits[word] |= mask; });
    }

private:
    static constexpr double cell = 2;
    static constexpr double slack = 0.01;

    template <typename Visit> void forEachWord(const QRectF &rect, Visit visit) const
    {
        const QRectF local = (rect & m_area).translated(-m_area.topLeft());
        if (local.isEmpty())
            return;
        const int left = std::max(0, int((local.left() + slack) / cell));
        const int right = std::max(left, int((local.right() - slack) / cell));
        const int top = std::max(0, int((local.top() + slack) / cell));
        const int bottom = std::max(top, int((local.bottom() - slack) / cell));
        for (int row = top; row <= bottom; ++row) {
            for (int word = left / 64; word <= right / 64; ++word)
                visit(size_t(row * m_wordsPerRow + word), mask(left - 64 * word, right - 64 * word));
        }
    }

    /// Bits `first` to `last` of a word; either may lie outside it.
    static std::uint64_t mask(int first, int last)
    {
        const std::uint64_t from = first <= 0 ? ~std::uint64_t(0) : ~std::uint64_t(0) << first;
        const std::uint64_t upTo = last >= 63 ? ~std::uint64_t(0) : ~(~std::uint64_t(0) << (last + 1));
        return from & upTo;
    }

    QRectF m_area;
    int m_wordsPerRow;
    std::vector<std::uint64_t> m_bits;
};

/// A stack and its label, as one thing to place.
struct Block
{
    QRectF stack;
    QRectF label; // null: none
    QRectF reserved; // the label with the clear space it needs
};

/// One of a label's places: right or left of its stack, above or below; `shift` moves it along that side,
/// from -1 (flush with the upper or left end) over the middle to 1. `cost` is in pixels of distance from
/// the centre line.
struct Side
{
    QPointF direction;
    double shift;
    double cost;

    QRectF place(const QRectF &stack, const QSizeF &label) const
    {
        const QSizeF room = (stack.size() + label) / 2;
        const QSizeF play = (stack.size() - label) / 2;
        QRectF rect(QPointF(), label);
        if (direction.x() != 0)
            rect.moveCenter(
                stack.center()
                + QPointF(direction.x() * (room.width() + labelGap), shift * std::max(0.0, play.height())));
        else
            rect.moveCenter(stack.center() + QPointF(shift * play.width(), direction.y() * room.height()));
        return rect;
    }

    /// With clear space around, so that it does not seem to belong to what comes next.
    QRectF withClearance(const QRectF &label) const
    {
        if (direction.x() != 0)
            return label.united(label.translated(8 * direction));
        return label.united(label.translated(3 * direction)).adjusted(-6, 0, 6, 0);
    }
};

/// What reads best first.
constexpr std::array<Side, 12> sides{
    Side{{1, 0}, 0, 0}, {{0, -1}, 0, 10}, {{0, 1}, 0, 12},   {{-1, 0}, 0, 14},
    {{1, 0}, -1, 24},   {{1, 0}, 1, 25},  {{-1, 0}, -1, 34}, {{-1, 0}, 1, 35},
    {{0, -1}, -1, 32},  {{0, -1}, 1, 32}, {{0, 1}, -1, 34},  {{0, 1}, 1, 34},
};

class Packer
{
public:
    Packer(const std::vector<SwarmCluster> &clusters, const QRectF &area, double pitch)
        : m_clusters(clusters)
        , m_area(area)
        , m_pitch(pitch)
        , m_rows(std::max(1, int(area.height() / pitch)))
        , m_stackRows(std::max(1, int((area.height() - 2 * stackMargin) / pitch)))
        , m_occupancy(area)
        , m_places(clusters.size())
    {
    }

    /// Nothing where some cluster finds no room.
    std::optional<std::vector<SwarmPlace>> sparse()
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

    std::vector<SwarmPlace> columns()
    {
        fillColumns();
        for (const SwarmPlace &place : m_places) {
            for (const QPointF &centre : place.centres)
                m_occupancy.take(around(centre));
        }
        for (const size_t index : bySize())
            labelWherePossible(m_clusters[index], m_places[index]);
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

    QRectF around(const QPointF &centre) const
    {
        return {centre.x() - m_pitch / 2, centre.y() - m_pitch / 2, m_pitch, m_pitch};
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
        for (const Side &side : sides) {
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

    /// Each mark goes into the nearest column with room; then each column is centred.
    void fillColumns()
    {
        const int count = std::max(1, int(m_area.width() / m_pitch));
        const double left = m_area.center().x() - count * m_pitch / 2;
        std::vector<std::vector<size_t>> columns(static_cast<size_t>(count));
        int spare = count * m_rows;
        for (const size_t cluster : bySize()) {
            const int wanted = std::clamp(int((m_clusters[cluster].x - left) / m_pitch), 0, count - 1);
            for (int i = 0; i < m_clusters[cluster].count; ++i, --spare) {
                const int column = spare > 0 ? nearestWithRoom(columns, wanted) : wanted;
                columns[size_t(column)].push_back(cluster);
            }
        }
        for (int column = 0; column < count; ++column)
            settle(columns[size_t(column)], left + (column + 0.5) * m_pitch);
    }

    int nearestWithRoom(const std::vector<std::vector<size_t>> &columns, int wanted) const
    {
        const int count = int(columns.size());
        const auto hasRoom = [&](int column) {
            return column >= 0 && column < count && columns[size_t(column)].size() < size_t(m_rows);
        };
        for (int away = 0; away < count; ++away) {
            if (hasRoom(wanted + away))
                return wanted + away;
            if (hasRoom(wanted - away))
                return wanted - away;
        }
        return wanted;
    }

    void settle(const std::vector<size_t> &column, double x)
    {
        const int used = std::min(int(column.size()), m_rows);
        const double top = m_area.center().y() - used * m_pitch / 2;
        for (size_t i = 0; i < column.size(); ++i)
            m_places[column[i]].centres.emplace_back(x, top + (int(i) % m_rows + 0.5) * m_pitch);
    }

    void labelWherePossible(const SwarmCluster &cluster, SwarmPlace &place)
    {
        if (cluster.label.isEmpty())
            return;
        QRectF stack;
        for (const QPointF &centre : place.centres)
            stack |= around(centre);
        for (const Side &side : sides) {
            Block block{stack, side.place(stack, cluster.label), {}};
            block.reserved = side.withClearance(block.label) & m_area;
            if (isRoomFor(block)) {
                m_occupancy.take(block.reserved);
                place.label = block.label;
                return;
            }
        }
    }

    const std::vector<SwarmCluster> &m_clusters;
    QRectF m_area;
    double m_pitch;
    int m_rows; // in a full column
    int m_stackRows; // in a stack that stands alone
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

std::vector<SwarmPlace> packSwarm(const std::vector<SwarmCluster> &clusters, const QRectF &area, double pitch)
{
    if (!isCrowded(clusters, area, pitch)) {
        if (auto places = Packer(clusters, area, pitch).sparse())
            return std::move(*places);
    }
    return Packer(clusters, area, pitch).columns();
}

} // namespace Ajar
