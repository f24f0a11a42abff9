// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/rangehistogram.h"

#include "support/catch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown()
    {
        QStringList texts;
        for (int step = 0; step < 10; ++step)
            texts << u"step %1"_s.arg(step);
        histogram.setTexts(u"Size from"_s, u"Size to"_s, texts);
        histogram.setHeights({0, 1, 4, 9, 100, 0, 3, 3, 3, 3});
        histogram.setRange(0, 9);
        histogram.resize(300, histogram.sizeHint().height());
        histogram.show();
        REQUIRE(QTest::qWaitForWindowExposed(&histogram));
    }
    RangeHandle &handle(const char *name)
    {
        return *histogram.findChild<RangeHandle *>(QString::fromLatin1(name));
    }
    QPoint middle(int step) const { return histogram.columnRect(step).center().toPoint(); }

    RangeHistogram histogram;
    QSignalSpy wishes{&histogram, &RangeHistogram::rangeWanted};
};

} // namespace

TEST_CASE("Bars grow with their counts, and one model can be seen beside a hundred")
{
    const Shown shown;
    const RangeHistogram &histogram = shown.histogram;
    CHECK(histogram.barRect(0).height() == 0);
    CHECK(histogram.barRect(5).height() == 0);
    CHECK(histogram.barRect(1).height() >= 1.5);
    CHECK(histogram.barRect(2).height() > histogram.barRect(1).height());
    CHECK(histogram.barRect(4).height() == histogram.columnRect(4).height());
}

TEST_CASE("Handles are dragged by the mouse and stop at each other")
{
    Shown shown;
    RangeHandle &low = shown.handle("lowHandle");
    const auto drag = [&](RangeHandle &handle, int step) {
        QTest::mousePress(&handle, Qt::LeftButton, {}, handle.rect().center());
        const QPointF to = handle.mapFrom(&shown.histogram, shown.middle(step));
        QMouseEvent move(QEvent::MouseMove, to, handle.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&handle, &move);
        QTest::mouseRelease(&handle, Qt::LeftButton);
    };
    drag(low, 3);
    CHECK(shown.histogram.first() == 3);
    CHECK(shown.histogram.last() == 9);
    drag(shown.handle("highHandle"), 6);
    CHECK(shown.histogram.last() == 6);
    drag(low, 8);
    CHECK(shown.histogram.first() == 6);
    CHECK(shown.histogram.last() == 6);
    CHECK_FALSE(low.geometry().intersects(shown.handle("highHandle").geometry().adjusted(1, 0, 0, 0)));
    REQUIRE(shown.wishes.size() == 3);
    CHECK(shown.wishes[1] == QVariantList{3, 6});
}

TEST_CASE("A click beside the handles takes the nearer one there")
{
    Shown shown;
    QTest::mouseClick(&shown.histogram, Qt::LeftButton, {}, shown.middle(2));
    CHECK(shown.histogram.first() == 2);
    QTest::mouseClick(&shown.histogram, Qt::LeftButton, {}, shown.middle(7));
    CHECK(shown.histogram.last() == 7);
    CHECK(shown.wishes.size() == 2);
}

TEST_CASE("Handles follow the keys of sliders")
{
    Shown shown;
    RangeHandle &low = shown.handle("lowHandle");
    QTest::keyClick(&low, Qt::Key_Right);
    QTest::keyClick(&low, Qt::Key_Right);
    CHECK(shown.histogram.first() == 2);
    QTest::keyClick(&low, Qt::Key_Left);
    CHECK(shown.histogram.first() == 1);
    QTest::keyClick(&shown.handle("highHandle"), Qt::Key_Home);
    CHECK(shown.histogram.last() == 1);
    QTest::keyClick(&low, Qt::Key_End);
    CHECK(shown.histogram.first() == 1);
    QTest::keyClick(&low, Qt::Key_Home);
    CHECK(shown.histogram.first() == 0);
}

TEST_CASE("What is shown is not asked for")
{
    Shown shown;
    shown.histogram.setRange(2, 5);
    shown.histogram.setHeights({1, 2, 3});
    shown.histogram.setRange(0, 99);
    CHECK(shown.histogram.last() == 2);
    shown.histogram.setHeights({});
    shown.histogram.setRange(0, -1);
    CHECK_FALSE(shown.handle("lowHandle").isVisible());
    QTest::mouseClick(&shown.histogram, Qt::LeftButton);
    CHECK(shown.wishes.isEmpty());
    shown.histogram.grab();
}

TEST_CASE("Screen readers hear what a handle is and where it stands")
{
    Shown shown;
    shown.histogram.setRange(2, 5);
    QAccessibleInterface *low = QAccessible::queryAccessibleInterface(&shown.handle("lowHandle"));
    REQUIRE(low != nullptr);
    CHECK(low->text(QAccessible::Name) == u"Size from: step 2"_s);
    CHECK(low->role() == QAccessible::Slider);
    REQUIRE(low->valueInterface() != nullptr);
    CHECK(low->valueInterface()->currentValue().toInt() == 2);
    low->valueInterface()->setCurrentValue(4);
    CHECK(shown.histogram.first() == 4);
}
