// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/markmove.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace Ajar {

namespace {

constexpr double sameX = 0.5; // pixels that nobody sees
constexpr double notHere = std::numeric_limits<double>::max();

using Cost = std::function<double(const QPointF &step)>;

/// The mark with the least cost; `from` where none is in the direction.
int cheapest(const std::vector<QPointF> &marks, int from, const Cost &cost)
{
    int best = from;
    double bestCost = notHere;
    for (int mark = 0; mark < int(marks.size()); ++mark) {
        const double its = cost(marks[size_t(mark)] - marks[size_t(from)]);
        if (its < bestCost) {
            bestCost = its;
            best = mark;
        }
    }
    return best;
}

/// The next x wins; of several at it, the nearest.
Cost sideways(double direction)
{
    return [direction](const QPointF &step) {
        if (step.x() * direction < sameX)
            return notHere;
        return std::round(std::abs(step.x())) * 10000 + std::abs(step.y());
    };
}

/// The same stack first; then the nearest, steep before flat.
Cost upright(double direction)
{
    return [direction](const QPointF &step) {
        if (step.y() * direction < sameX)
            return notHere;
        const double aside = std::abs(step.x());
        return std::abs(step.y()) + (aside < sameX ? 0 : 10000 + 3 * aside);
    };
}

std::vector<int> byX(const std::vector<QPointF> &marks)
{
    std::vector<int> order(marks.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&marks](int left, int right) {
        const QPointF &a = marks[size_t(left)];
        const QPointF &b = marks[size_t(right)];
        return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y();
    });
    return order;
}

int firstOfBand(const std::vector<QPointF> &marks, const std::vector<double> &edges, int from, int step)
{
    const auto bandOf = [&](int mark) {
        const double x = marks[size_t(mark)].x();
        return int(std::upper_bound(edges.begin(), edges.end(), x) - edges.begin());
    };
    const std::vector<int> order = byX(marks);
    for (int band = bandOf(from) + step; band >= 0 && band <= int(edges.size()); band += step) {
        const auto found =
            std::find_if(order.begin(), order.end(), [&](int mark) { return bandOf(mark) == band; });
        if (found != order.end())
            return *found;
    }
    return from;
}

} // namespace

int markAfter(const std::vector<QPointF> &marks, const std::vector<double> &bandEdges, int from,
              MarkMove move)
{
    if (marks.empty())
        return -1;
    if (from < 0 || from >= int(marks.size()))
        move = move == MarkMove::Last ? MarkMove::Last : MarkMove::First;
    switch (move) {
    case MarkMove::Left:
        return cheapest(marks, from, sideways(-1));
    case MarkMove::Right:
        return cheapest(marks, from, sideways(1));
    case MarkMove::Up:
        return cheapest(marks, from, upright(-1));
    case MarkMove::Down:
        return cheapest(marks, from, upright(1));
    case MarkMove::First:
        return byX(marks).front();
    case MarkMove::Last:
        return byX(marks).back();
    case MarkMove::PreviousBand:
        return firstOfBand(marks, bandEdges, from, -1);
    case MarkMove::NextBand:
        return firstOfBand(marks, bandEdges, from, 1);
    }
    return from;
}

} // namespace Ajar
