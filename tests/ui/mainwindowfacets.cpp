// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/facetlistmodel.h"
#include "query/facetscale.h"
#include "support/gui.h"
#include "views/rangehistogram.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Surroundings surroundings;
    Hands hands;

    int total() { return hands.explorer().index().size(); }
    void open(const char *section)
    {
        auto &heading = hands.child<QToolButton>(section);
        if (!heading.isChecked())
            QTest::mouseClick(&heading, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QModelIndex line(const char *facet, const QString &value) { return hands.facetLine(facet, value); }
    void click(const char *facet, const QString &value, Qt::KeyboardModifiers modifiers = {})
    {
        auto &list = hands.child<QAbstractItemView>(facet);
        const QRect rect = list.visualRect(line(facet, value));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, modifiers, rect.center());
    }
    /// Drags a handle of a facet to the step of that name.
    void drag(const char *histogram, const char *handle, int step)
    {
        auto &bars = hands.child<RangeHistogram>(histogram);
        auto &grip = Hands::childOf<RangeHandle>(bars, handle);
        QTest::mousePress(&grip, Qt::LeftButton, {}, grip.rect().center());
        const QPointF to = grip.mapFrom(&bars, bars.columnRect(step).center().toPoint());
        QMouseEvent move(QEvent::MouseMove, to, grip.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&grip, &move);
        QTest::mouseRelease(&grip, Qt::LeftButton);
    }
    int step(Field field, const QString &text)
    {
        const FacetScale scale(field, hands.explorer().index());
        for (int step = 0; step < scale.size(); ++step) {
            if (scale.text(step) == text)
                return step;
        }
        FAIL("no step " << qPrintable(text));
        return -1;
    }
};

} // namespace

TEST_CASE("Alt and a click exclude a value, and so does the minus key")
{
    Opened opened;
    Hands &hands = opened.hands;
    opened.click("facet.vendor", u"google"_s, Qt::AltModifier);
    CHECK(hands.queryText() == u"-vendor:google"_s);
    for (const QString &id : hands.ids())
        CHECK_FALSE(id.startsWith("google/"_L1));
    CHECK(hands.facetState("facet.vendor", u"google"_s) == Qt::PartiallyChecked);
    opened.click("facet.vendor", u"google"_s);
    CHECK(hands.queryText().isEmpty());
    auto &list = hands.child<QAbstractItemView>("facet.vendor");
    list.setFocus();
    list.setCurrentIndex(opened.line("facet.vendor", u"meta"_s));
    hands.key(Qt::Key_Minus);
    CHECK(hands.queryText() == u"-vendor:meta"_s);
    hands.key(Qt::Key_Minus);
    CHECK(hands.queryText().isEmpty());
}

TEST_CASE("A value's menu includes and excludes it")
{
    Opened opened;
    Hands &hands = opened.hands;
    auto &list = hands.child<QListView>("facet.vendor");
    const QPoint place = list.visualRect(opened.line("facet.vendor", u"meta"_s)).center();
    QString texts;
    QTimer::singleShot(0, &list, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (const QAction *action : menu->actions())
            texts += action->text() + u'\n';
        menu->actions()[1]->trigger();
        menu->close();
    });
    Q_EMIT list.customContextMenuRequested(place);
    CHECK(texts.contains(u"Meta"_s));
    CHECK(hands.queryText() == u"-vendor:meta"_s);
}

TEST_CASE("Sections open and close, and stay so at the next start")
{
    const Surroundings surroundings;
    {
        Hands hands;
        CHECK(hands.child<QToolButton>("section.level").isChecked());
        CHECK_FALSE(hands.child<QToolButton>("section.country").isChecked());
        CHECK(hands.window().findChild<QWidget *>(u"facet.country"_s) == nullptr); // costs nothing
        QTest::mouseClick(&hands.child("section.country"), Qt::LeftButton);
        CHECK(hands.child("facet.country").isVisible());
        hands.child("section.level").setFocus();
        hands.key(Qt::Key_Space);
        CHECK_FALSE(hands.child("facet.level").isVisible());
        hands.close();
    }
    Hands hands;
    CHECK(hands.child("facet.country").isVisible());
    CHECK_FALSE(hands.child<QToolButton>("section.level").isChecked());
}

TEST_CASE("Every facet opens, shows what there is and is a sound model")
{
    Opened opened;
    Hands &hands = opened.hands;
    for (const Field field : facetFields()) {
        const QByteArray name = fieldInfo(field).name.toUtf8();
        INFO(name.constData());
        opened.open(("section." + name).constData());
        auto &list = hands.child<QListView>(("facet." + name).constData());
        const QAbstractItemModelTester tester(list.model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        auto *histogram = hands.window().findChild<RangeHistogram *>(QString::fromUtf8("histogram." + name));
        CHECK((histogram != nullptr || list.model()->rowCount() > 0));
        CHECK_FALSE(list.accessibleName().isEmpty());
        if (histogram)
            continue;
        // A click on the first value finds as many models as it says.
        const QModelIndex first = list.model()->index(0, 0);
        const int count = first.data(FacetListModel::CountRole).toInt();
        list.model()->setData(first, Qt::Checked, Qt::CheckStateRole);
        // A text holds a word where others hold more of it.
        if (fieldInfo(field).type == FieldType::Text)
            CHECK(int(hands.ids().size()) >= count);
        else
            CHECK(int(hands.ids().size()) == count);
        CHECK(hands.child(("clear." + name).constData()).isVisible());
        QTest::mouseClick(&hands.child(("clear." + name).constData()), Qt::LeftButton);
        CHECK(hands.queryText().isEmpty());
    }
}

TEST_CASE("Handles write a range into the query, and a typed range moves the handles")
{
    Opened opened;
    Hands &hands = opened.hands;
    auto &histogram = hands.child<RangeHistogram>("histogram.params");
    opened.drag("histogram.params", "highHandle", opened.step(Field::Params, u"8B"_s));
    CHECK(hands.queryText() == u"params:<=8B"_s);
    CHECK(hands.text("range.params") == u"≤ 8B"_s);
    opened.drag("histogram.params", "lowHandle", opened.step(Field::Params, u"1B"_s));
    CHECK(hands.queryText() == u"params:1B..8B"_s);
    hands.type(u"llama params:7B..70B"_s);
    CHECK(histogram.first() == opened.step(Field::Params, u"7B"_s));
    CHECK(histogram.last() == opened.step(Field::Params, u"70B"_s));
    CHECK(hands.text("range.params") == u"7B – 70B"_s);
    QTest::mouseClick(&hands.child("clear.params"), Qt::LeftButton);
    CHECK(hands.queryText() == u"llama"_s);
    CHECK(histogram.first() == 0);
    // By keys.
    Hands::childOf<RangeHandle>(histogram, "highHandle").setFocus();
    hands.key(Qt::Key_Left);
    CHECK(hands.queryText().startsWith(u"llama params:<="_s));
}

TEST_CASE("Dragging a handle is one step of the history")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"llama"_s);
    hands.clickFacet("facet.level", u"open-weight"_s);
    for (const QString &text : {u"70B"_s, u"30B"_s, u"8B"_s})
        opened.drag("histogram.params", "highHandle", opened.step(Field::Params, text));
    CHECK(hands.queryText() == u"llama level:open-weight params:<=8B"_s);
    hands.action("back").trigger();
    CHECK(hands.queryText() == u"llama level:open-weight"_s);
}

TEST_CASE("Unknown is a value of a range, too")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"params:<=8B"_s);
    const qsizetype known = hands.ids().size();
    const int unknown = opened.line("facet.params", u"?"_s).data(FacetListModel::CountRole).toInt();
    REQUIRE(unknown > 0);
    opened.click("facet.params", u"?"_s);
    CHECK(hands.queryText() == u"params:<=8B OR params:?"_s);
    CHECK(hands.ids().size() == known + unknown);
    opened.click("facet.params", u"?"_s);
    CHECK(hands.queryText() == u"params:<=8B"_s);
}

TEST_CASE("Long lists show the first, more on demand, and can be searched")
{
    Opened opened;
    Hands &hands = opened.hands;
    opened.open("section.family");
    auto &list = hands.child<QListView>("facet.family");
    auto &more = hands.child<QPushButton>("more.family");
    REQUIRE(more.isVisible());
    const int few = list.model()->rowCount();
    QTest::mouseClick(&more, Qt::LeftButton);
    CHECK(list.model()->rowCount() > few);
    QTest::mouseClick(&more, Qt::LeftButton);
    CHECK(list.model()->rowCount() == few);
    auto &search = hands.child<QLineEdit>("search.family");
    REQUIRE(search.isVisible());
    search.setFocus();
    QTest::keyClicks(&search, u"qwen"_s);
    CHECK(list.model()->rowCount() > 0);
    CHECK(list.model()->rowCount() < few);
    CHECK(list.model()->index(0, 0).data().toString().contains(u"Qwen"_s));
    hands.explorer().setQueryText(u"level:open-weight"_s);
    search.setFocus();
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(search.text().isEmpty());
    CHECK(hands.queryText() == u"level:open-weight"_s); // Esc was for the search
    CHECK_FALSE(hands.child<QLineEdit>("search.level").isVisible()); // short enough to look through
}

TEST_CASE("What is typed, what is clicked and what is asked in Chinese is the same")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"license:apache-2.0,mit params:<=8B released:>=2023 -vendor:google"_s);
    REQUIRE_FALSE(hands.explorer().queryError().has_value());
    const QStringList typed = hands.ids();
    const QString normal = hands.explorer().query().text();
    CHECK_FALSE(typed.isEmpty());

    hands.type({});
    opened.click("facet.license", u"Apache-2.0"_s);
    opened.click("facet.license", u"MIT"_s);
    opened.drag("histogram.params", "highHandle", opened.step(Field::Params, u"8B"_s));
    opened.drag("histogram.released", "lowHandle", opened.step(Field::Released, u"2023-01"_s));
    opened.click("facet.vendor", u"google"_s, Qt::AltModifier);
    CHECK(hands.ids() == typed);
    CHECK(hands.explorer().query().text().toLower() == normal.toLower());

    hands.type(u"许可：apache-2.0，mit 参数：<=8B 发布：>=2023 -厂商：google"_s);
    CHECK(hands.ids() == typed);
    CHECK(hands.explorer().query().text().toLower() == normal.toLower());
}
