// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "support/gui.h"

#include <QScreen>
#include <QWindow>

#include <set>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

// Hidden, for it needs a display: ctest runs it as "real-window", with one of its own.
TEST_CASE("The window comes up on a real display, hears keys and is painted", "[.]")
{
    REQUIRE(QGuiApplication::platformName() != u"offscreen"_s);
    const Surroundings surroundings;
    Hands hands;
    REQUIRE(hands.window().windowHandle()->isExposed());
    hands.type(u"vendor:meta"_s);
    hands.key(Qt::Key_Down);
    CHECK(hands.selectedId() == hands.ids().front());

    QPixmap picture;
    std::set<QRgb> colors;
    const auto isPainted = [&] {
        picture = hands.window().screen()->grabWindow(hands.window().winId());
        const QImage image = picture.toImage();
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colors.insert(image.pixel(x, y));
        return colors.size() > 50;
    };
    REQUIRE_SOON(isPainted());
    CHECK(picture.size() == hands.window().size() * picture.devicePixelRatio());
}
