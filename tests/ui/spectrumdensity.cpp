// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumdensity.h"

#include "support/catch.h"
#include "views/shading.h"
#include "views/timescale.h"
#include "views/zoomwindow.h"

#include <QElapsedTimer>
#include <QPalette>

#include <numeric>
#include <random>

using namespace Ajar;

namespace {

SpectrumMetrics metrics(double width, double height)
{
    SpectrumMetrics metrics;
    metrics.size = {width, height};
    metrics.titleWidths = {120, 120, 150};
    return metrics;
}

/// As many places as a large catalogue has: a hundred shares over a hundred months.
std::vector<Place> manyPlaces()
{
    std::vector<Place> places;
    for (int share = 0; share < 100; ++share) {
        for (int month = 0; month < 100; ++month) {
            const int lower = share % 3;
            const int upper = share % 4 == 0 ? 2 : lower;
            places.push_back({lower, upper, 0.01 * share, lower == upper ? 0.01 * share : 1,
                              month == 0 ? 0 : 12 * 2018 + month});
        }
    }
    return places;
}

std::vector<int> someCounts(size_t places, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<int> counts(places);
    for (int &count : counts)
        count = int(random() % 200);
    return counts;
}

} // namespace

TEST_CASE("a shading shows every entry once, wherever it stands")
{
    const std::vector<Place> places = manyPlaces();
    const std::vector<int> counts = someCounts(places.size(), 1);
    const SpectrumDensity density(places, counts, metrics(820, 220));
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    CHECK(density.entries() == all);
    double shown = 0;
    for (int row = 0; row < density.rows(); ++row) {
        for (int column = 0; column < density.columns(); ++column)
            shown += density.at(column, row);
    }
    CHECK(shown == Approx(all).epsilon(0.01));
    for (size_t i = 0; i < places.size(); i += 7) {
        if (counts[i] == 0) {
            CHECK(density.markRect(int(i)).isNull());
            continue;
        }
        const SpectrumScale::Zone &zone = density.scale().zoneOf(places[i]);
        CHECK(zone.band == places[i].lower);
        CHECK(zone.isDefinite == places[i].isDefinite());
        CHECK(zone.rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(density.range(int(i))));
        const std::vector<int> found = density.placesAt(density.range(int(i)).center(), 0.1);
        CHECK(std::find(found.begin(), found.end(), int(i)) != found.end());
    }
}

TEST_CASE("keys walk a shading from place to place")
{
    const std::vector<Place> places{
        {0, 0, 0.1, 0.1, 24280}, {1, 1, 0.5, 0.5, 24280}, {1, 1, 0.6, 0.6, 24290}, {2, 2, 0.9, 0.9, 24290}};
    const SpectrumDensity density(places, {5, 0, 7, 1}, metrics(820, 220));
    CHECK(density.neighbour(-1, MarkMove::First) == 0);
    CHECK(density.neighbour(0, MarkMove::Right) == 2);
    CHECK(density.neighbour(2, MarkMove::Right) == 3);
    CHECK(density.neighbour(3, MarkMove::PreviousBand) == 2);
}

TEST_CASE("shading takes no longer for a million than for a hundred")
{
    const std::vector<Place> places = manyPlaces();
    const std::vector<int> counts = someCounts(places.size(), 2);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        CHECK(!shadingOf(SpectrumDensity(places, counts, metrics(820, 220)), QPalette(Qt::white)).isNull());
    // Meant are 4 ms; sanitizers and busy machines get twenty times that.
    CHECK(timer.elapsed() / 10 < 80);
}

TEST_CASE("time runs upwards, half by months and half by entries; no date has a lane")
{
    const TimeScale scale({{0, 10}, {24216, 1}, {24300, 99}}, 0, 100, 15);
    CHECK(scale.lane().top == Approx(85));
    CHECK(scale.range(0).bottom == 100);
    CHECK(scale.range(24216).bottom == Approx(85));
    CHECK(scale.range(24300).top == Approx(0));
    CHECK(scale.range(24300).bottom - scale.range(24300).top > 40);
    const auto years = scale.years();
    REQUIRE(years.size() == 8);
    CHECK(years.front().year == 2025);
    CHECK(years.back().year == 2018);
    CHECK(TimeScale({{0, 3}}, 0, 100, 15).range(0).top == Approx(0));
    CHECK(TimeScale({}, 0, 100, 15).years().empty());
}

TEST_CASE("looking closer keeps the place and the edges, and ends")
{
    ZoomWindow window;
    CHECK(window.isWhole());
    window.zoom({0.25, 0.5}, 2);
    CHECK(window.rect() == QRectF(0.125, 0.25, 0.5, 0.5));
    window.move({-10, 0});
    CHECK(window.rect().left() == 0);
    window.show({0.5, 0.5, 0.5, 0.5});
    CHECK(window.rect() == QRectF(0.25, 0.5, 0.25, 0.25));
    for (int i = 0; i < 30; ++i)
        window.zoom({0.5, 0.5}, 2);
    CHECK(window.rect().width() == Approx(ZoomWindow::smallest));
    for (int i = 0; i < 30; ++i)
        window.zoom({0.5, 0.5}, 0.5);
    CHECK(window.isWhole());
}
