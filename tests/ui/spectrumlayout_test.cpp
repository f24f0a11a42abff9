// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/level.h"
#include "support/catch.h"
#include "views/spectrumlayout.h"

#include <QElapsedTimer>

#include <algorithm>
#include <random>

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

SpectrumMetrics metrics(double width, double height)
{
    SpectrumMetrics metrics;
    metrics.size = {width, height};
    metrics.titleWidths = {120, 120, 150};
    return metrics;
}

SpectrumEntry entry(Level level, double share, const QString &release)
{
    return {{int(level), int(level), share, share, 24280}, release, release, 60};
}

SpectrumEntry span(Level lower, double worst, Level upper, double best, const QString &release)
{
    return {{int(lower), int(upper), worst, best, 24280}, release, release, 60};
}

/// Releases of one to eight entries, levels and shares as they come.
std::vector<SpectrumEntry> manyEntries(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<> share(0, 1);
    std::vector<SpectrumEntry> entries;
    while (int(entries.size()) < count) {
        const auto level = Level(random() % 3);
        SpectrumEntry one = entry(level, share(random), QString::number(entries.size()));
        one.place.month = 12 * 2018 + int(random() % 100);
        entries.insert(entries.end(), std::min<size_t>(1 + random() % 8, size_t(count) - entries.size()),
                       one);
    }
    return entries;
}

const SpectrumLayout::Band &bandOf(const SpectrumLayout &layout, Level level)
{
    return layout.bands()[size_t(level)];
}

/// Pairs of marks that overlap; looks at neighbours by x only.
int overlaps(const SpectrumLayout &layout)
{
    std::vector<QRectF> marks;
    for (int row = 0; row < layout.count(); ++row)
        marks.push_back(layout.markRect(row));
    std::sort(marks.begin(), marks.end(), [](const QRectF &a, const QRectF &b) { return a.x() < b.x(); });
    int found = 0;
    for (size_t i = 0; i < marks.size(); ++i) {
        for (size_t j = i + 1; j < marks.size() && marks[j].left() < marks[i].right(); ++j)
            found += marks[i].intersects(marks[j]) ? 1 : 0;
    }
    return found;
}

int outsideTheirBand(const SpectrumLayout &layout, const std::vector<SpectrumEntry> &entries)
{
    int found = 0;
    for (int row = 0; row < layout.count(); ++row) {
        const SpectrumLayout::Band &band = bandOf(layout, Level(entries[size_t(row)].place.lower));
        const QRectF below(band.title.bottomLeft(), band.rect.bottomRight());
        found += below.contains(layout.markRect(row)) ? 0 : 1;
    }
    return found;
}

int labelsInTheWay(const SpectrumLayout &layout)
{
    int found = 0;
    const auto &labels = layout.labels();
    for (size_t i = 0; i < labels.size(); ++i) {
        for (int row = 0; row < layout.count(); ++row)
            found += labels[i].rect.intersects(layout.markRect(row)) ? 1 : 0;
        for (size_t j = i + 1; j < labels.size(); ++j)
            found += labels[i].rect.intersects(labels[j].rect) ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("bands fill the width, each wide enough for its title")
{
    const auto entries = manyEntries(200, 1);
    for (const double width : {480.0, 820.0, 1400.0, 3000.0}) {
        const SpectrumLayout layout(entries, metrics(width, 220));
        CHECK(bandOf(layout, Level::Closed).rect.left() == 0);
        CHECK(bandOf(layout, Level::OpenSource).rect.right() == width);
        for (size_t i = 0; i < 3; ++i) {
            CHECK(layout.bands()[i].rect.width() >= 0.22 * width - 1);
            CHECK(layout.bands()[i].rect.width() >= metrics(width, 220).titleWidths[i] - 1);
        }
        CHECK(bandOf(layout, Level::Closed).rect.right() == bandOf(layout, Level::OpenWeight).rect.left());
        CHECK(bandOf(layout, Level::OpenWeight).rect.right()
              == bandOf(layout, Level::OpenSource).rect.left());
    }
}

TEST_CASE("a band with more entries is wider, but not in proportion")
{
    std::vector<SpectrumEntry> entries(90, entry(Level::OpenWeight, 0.5, u"a"_s));
    entries.resize(100, entry(Level::Closed, 0.5, u"b"_s));
    const SpectrumLayout layout(entries, metrics(1000, 220));
    const double closed = bandOf(layout, Level::Closed).rect.width();
    const double weights = bandOf(layout, Level::OpenWeight).rect.width();
    CHECK(weights > closed);
    CHECK(weights < 9 * closed);
}

TEST_CASE("bands count what is certain and what is possible")
{
    const SpectrumLayout layout({entry(Level::Closed, 0.2, u"a"_s),
                                 span(Level::Closed, 0.1, Level::OpenWeight, 0.6, u"b"_s),
                                 span(Level::OpenWeight, 0.4, Level::OpenSource, 0.9, u"c"_s)},
                                metrics(820, 220));
    CHECK(bandOf(layout, Level::Closed).definite == 1);
    CHECK(bandOf(layout, Level::Closed).possible == 1);
    CHECK(bandOf(layout, Level::OpenWeight).definite == 0);
    CHECK(bandOf(layout, Level::OpenWeight).possible == 2);
    CHECK(bandOf(layout, Level::OpenSource).possible == 1);
}

TEST_CASE("no two marks overlap, all are in their band, labels are in nobody's way")
{
    for (const int count : {1, 2, 10, 58, 200, 1000}) {
        for (const unsigned seed : {1U, 2U, 3U}) {
            for (const QSizeF &size : {QSizeF(820, 220), QSizeF(1400, 320), QSizeF(480, 130)}) {
                CAPTURE(count, seed, size.width());
                const auto entries = manyEntries(count, seed);
                const SpectrumLayout layout(entries, metrics(size.width(), size.height()));
                REQUIRE(layout.count() == count);
                if (!layout.isCrowded())
                    CHECK(overlaps(layout) == 0);
                CHECK(outsideTheirBand(layout, entries) == 0);
                CHECK(labelsInTheWay(layout) == 0);
                CHECK(layout.markSize() >= SpectrumLayout::smallestMark);
            }
        }
    }
}

TEST_CASE("x grows with the share of components")
{
    std::vector<SpectrumEntry> entries;
    for (const double share : {0.3, 0.42, 0.55, 0.61, 0.7})
        entries.push_back(entry(Level::OpenWeight, share, QString::number(share)));
    const SpectrumLayout layout(entries, metrics(820, 220));
    for (int row = 1; row < layout.count(); ++row)
        CHECK(layout.centre(row).x() > layout.centre(row - 1).x());
}

TEST_CASE("a hair's difference does not fill a band")
{
    const SpectrumLayout layout({entry(Level::Closed, 0.50, u"a"_s), entry(Level::Closed, 0.51, u"b"_s)},
                                metrics(820, 220));
    const double apart = layout.centre(1).x() - layout.centre(0).x();
    CHECK(apart > 0);
    CHECK(apart < 0.2 * bandOf(layout, Level::Closed).rect.width());
}

TEST_CASE("a release stacks at one x and gets one label")
{
    std::vector<SpectrumEntry> entries(5, entry(Level::OpenWeight, 0.5, u"Llama"_s));
    entries.push_back(entry(Level::OpenWeight, 0.8, u"Qwen"_s));
    const SpectrumLayout layout(entries, metrics(820, 220));
    for (int row = 1; row < 5; ++row) {
        CHECK(layout.centre(row).x() == layout.centre(0).x());
        CHECK(layout.centre(row).y() > layout.centre(row - 1).y());
    }
    CHECK(layout.labels().size() == 2);
    CHECK(layout.stacks().size() == 1);
}

TEST_CASE("marks stay where they are when the table is sorted")
{
    auto entries = manyEntries(60, 5);
    const SpectrumLayout before(entries, metrics(820, 220));
    std::reverse(entries.begin(), entries.end());
    const SpectrumLayout after(entries, metrics(820, 220));
    const auto places = [](const SpectrumLayout &layout) {
        std::vector<std::pair<double, double>> all;
        for (int row = 0; row < layout.count(); ++row)
            all.emplace_back(layout.centre(row).x(), layout.centre(row).y());
        std::sort(all.begin(), all.end());
        return all;
    };
    CHECK(places(before) == places(after));
}

TEST_CASE("an entry whose level is not known has a bar from worst to best case")
{
    const SpectrumLayout layout({span(Level::Closed, 0.1, Level::OpenSource, 0.9, u"a"_s),
                                 entry(Level::Closed, 0.3, u"b"_s), entry(Level::OpenSource, 0.8, u"c"_s)},
                                metrics(820, 220));
    REQUIRE(layout.spans().size() == 1);
    const QLineF line = layout.spans().front().line;
    CHECK(bandOf(layout, Level::Closed).rect.contains(line.p1()));
    CHECK(bandOf(layout, Level::OpenSource).rect.contains(line.p2()));
    CHECK(line.y1() == layout.centre(0).y());
    CHECK(layout.uncertainty(0).length() > 0);
    CHECK(layout.uncertainty(1).length() == 0);
}

TEST_CASE("bars keep out of the way of marks, and most of the height stays the swarm's")
{
    std::vector<SpectrumEntry> entries;
    for (int i = 0; i < 40; ++i) {
        entries.push_back(
            span(Level::Closed, 0.01 * i, Level::OpenSource, 0.9, u"span"_s + QString::number(i)));
        entries.push_back(entry(Level::OpenWeight, 0.02 * i, u"sure"_s + QString::number(i)));
    }
    const SpectrumLayout layout(entries, metrics(820, 220));
    CHECK(overlaps(layout) == 0);
    CHECK(labelsInTheWay(layout) == 0);
    REQUIRE(!layout.spans().empty());
    CHECK(layout.spans().size() < 40);
    for (int row = 1; row < layout.count(); row += 2) {
        for (const SpectrumLayout::Span &bar : layout.spans())
            CHECK(layout.markRect(row).bottom() < bar.line.y1());
    }
    CHECK(bandOf(layout, Level::OpenWeight).plot.height() > 90);
}

TEST_CASE("many stand over the months, those that are not certain in zones of their own")
{
    std::vector<SpectrumEntry> entries;
    for (int i = 0; i < 900; ++i) {
        const QString name = QString::number(i);
        entries.push_back(i % 3 ? span(Level::OpenWeight, 0.2, Level::OpenSource, 0.9, name)
                                : entry(Level::OpenWeight, 0.01 * (i % 40), name));
        entries.back().place.month = 12 * 2019 + i / 12;
        entries.back().labelWidth = i < 20 ? 60 : 0;
    }
    const SpectrumLayout layout(entries, metrics(1000, 260));
    REQUIRE(layout.scale());
    REQUIRE_FALSE(layout.isCrowded());
    CHECK(overlaps(layout) == 0);
    CHECK(labelsInTheWay(layout) == 0);
    CHECK(!layout.labels().empty());
    REQUIRE(layout.scale()->zones().size() == 2);
    for (int row = 0; row < layout.count(); ++row) {
        const SpectrumScale::Zone &zone = layout.scale()->zoneOf(entries[size_t(row)].place);
        CHECK(zone.isDefinite == (row % 3 == 0));
        CHECK(zone.rect.contains(layout.centre(row)));
        CHECK((layout.uncertainty(row).length() > 0) == (row % 3 != 0));
    }
    CHECK(layout.centre(899).y() < layout.centre(450).y());
    CHECK(layout.centre(450).y() < layout.centre(0).y());
}

TEST_CASE("what is zoomed is laid out as on a larger picture")
{
    const auto entries = manyEntries(1000, 1);
    SpectrumMetrics close = metrics(820, 220);
    close.window = QRectF(0.5, 0.25, 0.25, 0.5);
    const SpectrumLayout whole(entries, metrics(820, 220));
    const SpectrumLayout part(entries, close);
    CHECK(bandOf(part, Level::OpenSource).rect.right() == Approx(820 / 0.25 / 2).margin(2));
    CHECK(part.markSize() > whole.markSize());
    CHECK(part.bands()[0].title.isEmpty());
    CHECK(QRectF(0, 0, 820, 28).contains(part.bands()[1].title));
}

TEST_CASE("more marks than pixels share places and say so")
{
    const auto entries = manyEntries(30000, 1);
    const SpectrumLayout layout(entries, metrics(820, 220));
    CHECK(layout.isCrowded());
    CHECK(outsideTheirBand(layout, entries) == 0);
    CHECK_FALSE(SpectrumLayout(manyEntries(1000, 1), metrics(820, 220)).isCrowded());
}

TEST_CASE("nothing breaks without entries or without room")
{
    CHECK(SpectrumLayout({}, metrics(820, 220)).bands()[1].rect.width() > 200);
    CHECK(SpectrumLayout({}, metrics(820, 220)).neighbour(-1, SpectrumLayout::Move::Right) == -1);
    for (const QSizeF &size : {QSizeF(0, 0), QSizeF(1, 1), QSizeF(40, 300), QSizeF(800, 30)})
        CHECK(SpectrumLayout(manyEntries(100, 1), metrics(size.width(), size.height())).count() == 100);
}

TEST_CASE("rowAt finds the nearest mark in reach, then the label")
{
    const SpectrumLayout layout({entry(Level::Closed, 0.1, u"a"_s), entry(Level::OpenSource, 0.9, u"b"_s)},
                                metrics(820, 220));
    CHECK(layout.rowAt(layout.centre(1), 3) == 1);
    const double rim = layout.markSize() / 2;
    CHECK(layout.rowAt(layout.centre(1) - QPointF(0, rim + 2), 3) == 1);
    CHECK(layout.rowAt(layout.centre(1) - QPointF(0, rim + 20), 3) == -1);
    REQUIRE(layout.labels().size() == 2);
    CHECK(layout.rowAt(layout.labels().front().rect.center(), 3) == layout.labels().front().row);
}

TEST_CASE("every mark can be reached by arrow keys")
{
    using Move = MarkMove;
    for (const unsigned seed : {1U, 2U, 3U}) {
        const SpectrumLayout layout(manyEntries(120, seed), metrics(820, 220));
        std::vector<bool> seen(120);
        std::vector<int> open{layout.neighbour(-1, Move::First)};
        while (!open.empty()) {
            const int row = open.back();
            open.pop_back();
            if (seen[size_t(row)])
                continue;
            seen[size_t(row)] = true;
            for (const Move move : {Move::Left, Move::Right, Move::Up, Move::Down})
                open.push_back(layout.neighbour(row, move));
        }
        CHECK(std::count(seen.begin(), seen.end(), true) == 120);
    }
}

TEST_CASE("keys lead to the neighbour in their direction")
{
    using Move = MarkMove;
    const SpectrumLayout layout({entry(Level::Closed, 0.1, u"a"_s), entry(Level::OpenWeight, 0.4, u"b"_s),
                                 entry(Level::OpenWeight, 0.4, u"b"_s),
                                 entry(Level::OpenSource, 0.9, u"c"_s)},
                                metrics(820, 220));
    CHECK(layout.neighbour(-1, Move::Right) == 0);
    CHECK(layout.neighbour(-1, Move::Last) == 3);
    CHECK((layout.neighbour(0, Move::Right) == 1 || layout.neighbour(0, Move::Right) == 2));
    CHECK(layout.neighbour(1, Move::Down) == 2);
    CHECK(layout.neighbour(2, Move::Up) == 1);
    CHECK(layout.neighbour(1, Move::Right) == 3);
    CHECK(layout.neighbour(3, Move::Right) == 3);
    CHECK(layout.neighbour(0, Move::NextBand) == 1);
    CHECK(layout.neighbour(3, Move::PreviousBand) == 1);
    CHECK(layout.neighbour(3, Move::NextBand) == 3);
    CHECK(layout.neighbour(2, Move::First) == 0);
}

TEST_CASE("a plate hides neither its own mark nor leaves the picture")
{
    const SpectrumLayout layout(manyEntries(200, 4), metrics(820, 220));
    for (int row = 0; row < layout.count(); ++row) {
        const QRectF plate = layout.plateFor(row, {120, 20});
        CHECK(QRectF(0, 0, 820, 220).contains(plate));
        CHECK_FALSE(plate.intersects(layout.markRect(row)));
    }
}

TEST_CASE("a thousand entries are laid out at once")
{
    const auto entries = manyEntries(1000, 7);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        CHECK(SpectrumLayout(entries, metrics(820, 220)).count() == 1000);
    // Meant are 5 ms; sanitizers and busy machines get twenty times that.
    CHECK(timer.elapsed() / 10 < 100);
}
