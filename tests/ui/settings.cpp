// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/settings.h"

#include "state/zoom.h"
#include "support/gui.h"

#include <QSettings>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

TEST_CASE("Without a file there are the defaults")
{
    const Surroundings surroundings;
    const Settings settings;
    CHECK_FALSE(settings.language().has_value());
    CHECK(settings.appearance() == Appearance::System);
    CHECK(settings.zoom() == Zoom::normal);
    CHECK(settings.windowGeometry().isEmpty());
    CHECK(settings.splitter(u"across"_s).isEmpty());
    CHECK(settings.tableHeader().isEmpty());
    CHECK(settings.isPanelVisible(u"details"_s));
}

TEST_CASE("Everything that is set comes back")
{
    const Surroundings surroundings;
    const QByteArray bytes("\0\x01 any \xff", 8);
    {
        Settings settings;
        settings.setLanguage(Language::Chinese);
        settings.setAppearance(Appearance::Dark);
        settings.setZoom(150);
        settings.setWindowGeometry(bytes);
        settings.setSplitter(u"across"_s, bytes + "1");
        settings.setSplitter(u"down"_s, bytes + "2");
        settings.setTableHeader(bytes + "3");
        settings.setPanelVisible(u"details"_s, false);
        settings.setLens(u"g7"_s);
        settings.setResults(2);
    }
    Settings settings;
    CHECK(settings.language() == Language::Chinese);
    CHECK(settings.appearance() == Appearance::Dark);
    CHECK(settings.zoom() == 150);
    CHECK(settings.windowGeometry() == bytes);
    CHECK(settings.splitter(u"across"_s) == bytes + "1");
    CHECK(settings.splitter(u"down"_s) == bytes + "2");
    CHECK(settings.tableHeader() == bytes + "3");
    CHECK_FALSE(settings.isPanelVisible(u"details"_s));
    CHECK(settings.isPanelVisible(u"facets"_s));
    CHECK(settings.lens() == u"g7"_s);
    CHECK(settings.results() == 2);
    settings.setResults(7);
    CHECK(settings.results() == 2);

    settings.setLanguage(Language::English);
    settings.setAppearance(Appearance::Light);
    settings.setPanelVisible(u"details"_s, true);
    CHECK(Settings().language() == Language::English);
    CHECK(Settings().appearance() == Appearance::Light);
    CHECK(Settings().isPanelVisible(u"details"_s));
    settings.setAppearance(Appearance::System);
    CHECK(Settings().appearance() == Appearance::System);
}

TEST_CASE("Damaged values fall back to what can be used")
{
    const Surroundings surroundings;
    const auto [key, value, zoom] = GENERATE(table<QString, QVariant, int>({
        {u"zoom"_s, u"abc"_s, Zoom::normal},
        {u"zoom"_s, QString(), Zoom::normal},
        {u"zoom"_s, u"99999999999999999999"_s, Zoom::normal},
        {u"zoom"_s, 9999, Zoom::maximum},
        {u"zoom"_s, -5, Zoom::minimum},
        {u"zoom"_s, QStringList({u"1"_s, u"2"_s}), Zoom::normal},
        {u"language"_s, u"klingon"_s, Zoom::normal},
        {u"language"_s, 7, Zoom::normal},
        {u"appearance"_s, u"pink"_s, Zoom::normal},
        {u"appearance"_s, QStringList({u"dark"_s, u"light"_s}), Zoom::normal},
    }));
    QSettings().setValue(key, value);
    const Settings settings;
    CHECK(settings.zoom() == zoom);
    CHECK_FALSE(settings.language().has_value());
    CHECK(settings.appearance() == Appearance::System);
}

TEST_CASE("A file that is no settings file costs the preferences and nothing else")
{
    const Surroundings surroundings;
    const QString path = QSettings().fileName();
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("\x00\xff[[[ zoom = = 3\n\n%general]\nzoom=@Variant(\\0\\0)\nlanguage=@ByteArray(", 60);
    file.close();
    CHECK(Settings().zoom() == Zoom::normal);
    CHECK_FALSE(Settings().language().has_value());
    Hands hands;
    CHECK(hands.window().isVisible());
}

TEST_CASE("Window states that mean nothing leave the window as it is at first")
{
    const Surroundings surroundings;
    {
        Settings settings;
        for (const QString &name : {u"across"_s, u"down"_s})
            settings.setSplitter(name, "rubbish");
        settings.setTableHeader("rubbish");
        settings.setWindowGeometry("rubbish");
    }
    Hands hands;
    CHECK_FALSE(hands.table().visualRect(hands.table().model()->index(0, 0)).isEmpty());
    CHECK(hands.child("facetPanel").width() > 50);
    CHECK(hands.spectrum().height() > 50);
    CHECK(hands.window().width() > 300);
}

TEST_CASE("Zoom goes in steps, stays within its bounds and tells of changes only")
{
    const Surroundings surroundings;
    const qreal points = QApplication::font().pointSizeF();
    Zoom zoom(Zoom::normal);
    const QSignalSpy changes(&zoom, &Zoom::changed);
    zoom.in();
    CHECK(zoom.percent() == 110);
    CHECK(isNear(QApplication::font().pointSizeF(), points * 1.1));
    zoom.out();
    CHECK(zoom.percent() == Zoom::normal);
    CHECK(changes.size() == 2);
    zoom.reset();
    CHECK(changes.size() == 2);
    for (int i = 0; i < 30; ++i)
        zoom.in();
    CHECK(zoom.percent() == Zoom::maximum);
    for (int i = 0; i < 30; ++i)
        zoom.out();
    CHECK(zoom.percent() == Zoom::minimum);
    zoom.setPercent(99999);
    CHECK(zoom.percent() == Zoom::maximum);
    zoom.reset();
    CHECK(isNear(QApplication::font().pointSizeF(), points));
}

TEST_CASE("A language's type outlives a zoom")
{
    const Surroundings surroundings;
    Hands hands;
    hands.action("chinese").trigger();
    const QStringList families = QApplication::font().families();
    hands.action("zoomIn").trigger();
    CHECK(QApplication::font().families() == families);
    hands.action("english").trigger();
    CHECK(QApplication::font().families() != families);
}
