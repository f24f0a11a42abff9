// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// The lens by which openness is looked at, chosen with mouse and keys.

#include "mainwindow.h"
#include "models/entryroles.h"
#include "openness/lens.h"
#include "panels/spectrumpane.h"
#include "state/settings.h"
#include "support/catch.h"
#include "support/gui.h"
#include "views/spectrumpainter.h"
#include "views/spectrumview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QTabBar>
#include <QTest>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

int numberOf(const QString &framework)
{
    return int(frameworkById(framework) - frameworkTable().data());
}

} // namespace

TEST_CASE("What kind of reading a lens is can be read in full, beside the tabs or below them")
{
    const Language language = GENERATE(Language::English, Language::Chinese);
    const Surroundings surroundings;
    SpectrumPane pane;
    pane.show();
    auto *note = pane.findChild<QWidget *>(u"lensNote"_s);
    auto *tabs = pane.findChild<QWidget *>(u"lensBar"_s);
    REQUIRE((note && tabs));
    for (const Lens &lens : lensTable()) {
        pane.showLens(lens, language);
        const int both = tabs->sizeHint().width() + note->sizeHint().width();
        for (const int width : {both - 20, both + 40}) {
            pane.resize(width, 300);
            QCoreApplication::processEvents();
            CAPTURE(width, lens.table().id);
            CHECK(note->accessibleName() == lens.table().note.in(language));
            CHECK(note->width() >= note->sizeHint().width());
            CHECK(tabs->width() >= tabs->sizeHint().width());
            CHECK((width > both ? note->x() > tabs->geometry().right()
                                : note->y() > tabs->geometry().bottom()));
        }
    }
}

TEST_CASE("Every framework is an axis on which all verdicts have their band")
{
    REQUIRE(lensTable().size() == frameworkTable().size());
    for (const Lens &lens : lensTable()) {
        CAPTURE(lens.table().id);
        CHECK(&lensOf(lens.table()) == &lens);
        CHECK(lens.bands.size() >= 2);
        CHECK(lens.bands.front().first == 0);
        CHECK(lens.bands.back().last == int(lens.table().verdicts.size()) - 1);
        for (size_t i = 1; i < lens.bands.size(); ++i)
            CHECK(lens.bands[i].first == lens.bands[i - 1].last + 1);
        for (int step = 0; step < int(lens.table().verdicts.size()); ++step) {
            const LensBand &band = lens.bands[size_t(lens.bandOf(step))];
            CHECK((band.first <= step && step <= band.last));
        }
        for (const LensBand &band : lens.bands) {
            CHECK_FALSE(band.title.in(Language::English).isEmpty());
            CHECK_FALSE(band.label.in(Language::Chinese).isEmpty());
        }
    }
}

TEST_CASE("A click on a tab draws the spectrum by that framework, and so does its key")
{
    const Surroundings surroundings;
    Hands hands;
    auto &tabs = hands.child<QTabBar>("lensBar");
    auto &spectrum = hands.child<SpectrumView>("spectrumView");
    REQUIRE(tabs.count() == int(frameworkTable().size()));
    const QString current = hands.ids().at(7);
    hands.explorer().setCurrentId(current);
    const QAbstractItemModelTester tester(spectrum.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &id : {u"mof"_s, u"osaid"_s, u"osai"_s, u"gradient"_s, u"g7"_s, u"eu"_s, u"level"_s}) {
        CAPTURE(id);
        const int number = numberOf(id);
        if (number % 2 == 0)
            QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(number).center());
        else
            hands.key(Qt::Key(Qt::Key_1 + number), Qt::AltModifier);
        CHECK(hands.explorer().lens().id == id);
        CHECK(tabs.currentIndex() == number);
        CHECK(hands.action(("lens." + id.toUtf8()).constData()).isChecked());
        CHECK(hands.selectedId() == current);
        CHECK(spectrum.accessibleName().contains(frameworkById(id)->label.en));
        CHECK(tabs.tabToolTip(number).contains(frameworkById(id)->note.en));

        // Each mark stands in a band that its verdict belongs to, and bands count all of them.
        const Lens &lens = lensOf(*frameworkById(id));
        const SpectrumBands &bands = spectrum.scene().bands();
        REQUIRE(bands.size() == lens.bands.size());
        int definite = 0;
        for (const SpectrumBand &band : bands)
            definite += band.definite;
        int expected = 0;
        int misplaced = 0;
        for (int row = 0; row < spectrum.model()->rowCount(); ++row) {
            const QModelIndex index = spectrum.model()->index(row, 0);
            const int lower = index.data(BandLowerRole).toInt();
            expected += lower == index.data(BandUpperRole).toInt() ? 1 : 0;
            const QPointF mark = spectrum.scene().markOf(row).rect.center();
            const QRectF &rect = bands[size_t(lower)].rect;
            misplaced += mark.x() < rect.left() - 1 || mark.x() > rect.right() + 1 ? 1 : 0;
        }
        CHECK(definite == expected);
        CHECK(misplaced == 0);
    }
}

TEST_CASE("Arrow keys go from lens to lens")
{
    const Surroundings surroundings;
    Hands hands;
    auto &tabs = hands.child<QTabBar>("lensBar");
    tabs.setFocus();
    hands.key(Qt::Key_Right);
    CHECK(hands.explorer().lens().id == u"mof");
    hands.key(Qt::Key_Left);
    CHECK(hands.explorer().lens().id == u"level");
}

TEST_CASE("The lens is remembered, speaks both languages and leaves the query alone")
{
    const Surroundings surroundings;
    {
        Hands hands;
        hands.type(u"level:open-weight"_s);
        const QStringList ids = hands.ids();
        hands.action("lens.g7").trigger();
        CHECK(hands.ids() == ids);
        CHECK(hands.queryText() == u"level:open-weight"_s);
        hands.action("chinese").trigger();
        auto &spectrum = hands.child<SpectrumView>("spectrumView");
        CHECK(spectrum.accessibleName().contains(frameworkById(u"g7"_s)->label.zh));
        CHECK(hands.action("lens.g7").text() == frameworkById(u"g7"_s)->label.zh);
        hands.close();
    }
    Hands hands;
    CHECK(hands.explorer().lens().id == u"g7");
    CHECK(hands.child<QTabBar>("lensBar").currentIndex() == numberOf(u"g7"_s));
}

TEST_CASE("A lens that there is no more is the first one")
{
    const Surroundings surroundings;
    Settings().setLens(u"telescope"_s);
    Hands hands;
    CHECK(hands.explorer().lens().id == u"level");
}

TEST_CASE("A facet of a framework counts its classes, and none is counted before it is opened")
{
    const Surroundings surroundings;
    Hands hands;
    CHECK(hands.explorer().facets().of(Field::Mof).empty());
    QTest::mouseClick(&hands.child("section.mof"), Qt::LeftButton);
    CHECK_FALSE(hands.explorer().facets().of(Field::Mof).empty());
    CHECK(hands.facetLine("facet.mof", u"1"_s).isValid());
    hands.clickFacet("facet.mof", u"unclassified"_s);
    CHECK(hands.queryText() == u"mof:unclassified"_s);
    for (const QString &id : hands.ids()) {
        const RowIndex &index = hands.explorer().index();
        CHECK(rawText(fieldValue(Field::Mof, index, index.catalog().entryById(id))) == u"unclassified"_s);
    }
}
