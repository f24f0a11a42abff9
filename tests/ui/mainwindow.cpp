// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/quantity.h"
#include "models/entrycolumn.h"
#include "models/entryroles.h"
#include "models/facetlistmodel.h"
#include "support/gui.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include <set>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Surroundings surroundings;
    Hands hands;

    int total() { return hands.explorer().index().size(); }
    int facetCount(const char *facet, const QString &value)
    {
        return hands.facetLine(facet, value).data(FacetListModel::CountRole).toInt();
    }
    std::set<QString> vendors()
    {
        std::set<QString> found;
        for (const QString &id : hands.ids())
            found.insert(id.section(u'/', 0, 0));
        return found;
    }
    QPushButton &wayBack(const QString &text)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        for (auto *button : hands.child("emptyPanel").findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(text))
                return *button;
        FAIL("no button with " << qPrintable(text));
        return hands.child<QPushButton>("");
    }
    void clickHeading(Field field)
    {
        QHeaderView &header = *hands.child<QTableView>("entryTable").horizontalHeader();
        int column = 0;
        while (entryColumns()[size_t(column)].field != field)
            ++column;
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                          QPoint(header.sectionViewportPosition(column) + 10, header.height() / 2));
    }
    QStringList raw(Field field)
    {
        QStringList list;
        for (const int row : hands.explorer().rows())
            list << rawText(fieldValue(field, hands.explorer().index(), row));
        return list;
    }
};

} // namespace

TEST_CASE("The window opens with everything")
{
    Opened opened;
    Hands &hands = opened.hands;
    CHECK(hands.ids().size() == opened.total());
    CHECK(hands.text("queryVerdict").contains(QLocale(QLocale::English).toString(opened.total())));
    CHECK(hands.text("catalogDate").contains(hands.explorer().catalogDate().toIso()));
    CHECK_FALSE(hands.child<QToolButton>("problemsButton").isVisible());
    CHECK_FALSE(hands.child<QToolButton>("unknownButton").isVisible());
    CHECK(hands.selectedId().isEmpty());
    for (const Level level : allLevels)
        CHECK(hands.detailText().contains(levelLabel(level).en));
    // Newest first.
    QStringList dates = opened.raw(Field::Released);
    dates.removeAll(QString());
    CHECK(std::is_sorted(dates.rbegin(), dates.rend()));
}

TEST_CASE("Typing narrows table, count and facets with every key")
{
    Opened opened;
    Hands &hands = opened.hands;
    const int metas = opened.facetCount("facet.vendor", u"meta"_s);
    CHECK(metas > 0);
    hands.type(u"llama"_s);
    const qsizetype llamas = hands.ids().size();
    CHECK(llamas > 0);
    CHECK(llamas < opened.total());
    CHECK(hands.spectrum().model()->rowCount() == llamas);
    CHECK(hands.text("queryVerdict") == u"%L1 of %L2"_s.arg(llamas).arg(opened.total()));
    CHECK(hands.text("status").startsWith(QString::number(llamas)));
    CHECK(opened.facetCount("facet.vendor", u"openai"_s) == 0);
    CHECK(opened.facetCount("facet.level", u"closed"_s) == 0);
    QTest::keyClicks(&hands.child("queryField"), u" 70b"_s);
    CHECK(hands.ids().size() < llamas);
    CHECK_FALSE(hands.ids().isEmpty());
}

TEST_CASE("A query that cannot be understood shows why and keeps the rows")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"vendor:meta"_s);
    const QStringList before = hands.ids();
    QTest::keyClicks(&hands.child("queryField"), u" ("_s);
    CHECK(hands.ids() == before);
    CHECK(hands.queryText() == u"vendor:meta ("_s);
    CHECK(hands.text("queryVerdict").contains(hands.explorer().queryError()->sentence()));
    CHECK(hands.child("queryField").accessibleDescription() == hands.text("queryVerdict"));
    const auto labels = hands.child("queryVerdict").parentWidget()->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel *label) { return label->isVisible() && !label->pixmap().isNull(); }));
    QTest::keyClicks(&hands.child("queryField"), u"llama)"_s);
    CHECK_FALSE(hands.explorer().queryError().has_value());
    CHECK(hands.text("queryVerdict").contains(QString::number(hands.ids().size())));
}

TEST_CASE("The sign of an error differs from that of success by more than its colour")
{
    Opened opened;
    const auto sign = [&] {
        for (const QLabel *label :
             opened.hands.child("queryVerdict").parentWidget()->findChildren<QLabel *>())
            if (!label->pixmap().isNull())
                return label->pixmap().toImage().convertToFormat(QImage::Format_Alpha8);
        return QImage();
    };
    const QImage fine = sign();
    opened.hands.type(u"("_s);
    CHECK_FALSE(fine.isNull());
    CHECK(sign() != fine);
}

TEST_CASE("An ampersand in a verdict is an ampersand")
{
    Opened opened;
    opened.hands.type(u"a&b:c"_s);
    REQUIRE(opened.hands.explorer().queryError().has_value());
    QAccessibleInterface *verdict =
        QAccessible::queryAccessibleInterface(&opened.hands.child("queryVerdict"));
    REQUIRE(verdict != nullptr);
    CHECK(verdict->text(QAccessible::Name).contains(u"a&b"_s));
}

TEST_CASE("Clicking a facet's line anywhere writes it into the query, and back")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.clickFacet("facet.vendor", u"meta"_s);
    CHECK(hands.queryText() == u"vendor:meta"_s);
    CHECK(hands.facetState("facet.vendor", u"meta"_s) == Qt::Checked);
    CHECK(opened.vendors() == std::set{u"meta"_s});
    hands.clickFacet("facet.vendor", u"google"_s);
    CHECK(opened.vendors() == std::set{u"meta"_s, u"google"_s});
    hands.clickFacet("facet.level", u"open-weight"_s);
    CHECK(opened.vendors().count(u"meta"_s) == 1);
    CHECK(hands.queryText().contains(u"level:open-weight"_s));
    CHECK(hands.child<QPushButton>("clear.vendor").isVisible());
    QTest::mouseClick(&hands.child("clear.vendor"), Qt::LeftButton);
    CHECK(hands.queryText() == u"level:open-weight"_s);
    CHECK_FALSE(hands.child<QPushButton>("clear.vendor").isVisible());
    hands.clickFacet("facet.level", u"open-weight"_s);
    CHECK(hands.queryText().isEmpty());
    CHECK(hands.ids().size() == opened.total());
}

TEST_CASE("Two quick clicks on a facet are two clicks")
{
    Opened opened;
    auto &list = opened.hands.child<QAbstractItemView>("facet.vendor");
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {},
                       list.visualRect(list.model()->index(0, 0)).center());
    CHECK(opened.hands.queryText().isEmpty());
}

TEST_CASE("A facet's part of a typed query checks its box and is kept beside other parts")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"vendor:meta"_s);
    CHECK(hands.facetState("facet.vendor", u"meta"_s) == Qt::Checked);
    CHECK(hands.facetState("facet.vendor", u"google"_s) == Qt::Unchecked);
    hands.type(u"llama 厂商：Meta params:<20B"_s);
    CHECK(hands.facetState("facet.vendor", u"meta"_s) == Qt::Checked);
    const QStringList before = hands.ids();
    CHECK_FALSE(before.isEmpty());
    hands.clickFacet("facet.level", u"open-weight"_s);
    for (const QString &id : hands.ids())
        CHECK(before.contains(id));
    CHECK(hands.queryText().contains(u"llama"_s));
    CHECK(hands.queryText().contains(u"params:<20B"_s));
}

TEST_CASE("A click on a mark of the spectrum selects the row and fills the details")
{
    Opened opened;
    Hands &hands = opened.hands;
    // Marks that share a place in a crowded swarm cannot be told by a click.
    hands.type(u"level:closed vendor:anthropic released:2024"_s);
    REQUIRE(hands.spectrum().model()->rowCount() > 0);
    for (int row = 0; row < hands.spectrum().model()->rowCount(); ++row) {
        const QModelIndex mark = hands.spectrum().model()->index(row, 0);
        Hands::click(hands.spectrum(), mark);
        CHECK(hands.selectedId() == mark.data(EntryIdRole).toString());
        CHECK(hands.explorer().currentId() == hands.selectedId());
        CHECK(hands.detailText().startsWith(mark.data(EntryNameRole).toString()));
        CHECK(hands.table().viewport()->rect().intersects(hands.table().visualRect(mark)));
    }
}

TEST_CASE("The selection survives filtering and sorting")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.explorer().reveal(u"meta/llama-2-70b"_s);
    hands.type(u"llama"_s);
    CHECK(hands.selectedId() == u"meta/llama-2-70b"_s);
    opened.clickHeading(Field::Name);
    CHECK(hands.selectedId() == u"meta/llama-2-70b"_s);
    hands.type(u"vendor:openai"_s);
    CHECK(hands.selectedId().isEmpty());
    CHECK_FALSE(hands.detailText().startsWith(u"Llama 2 70B"_s));
    hands.type({});
    CHECK(hands.selectedId() == u"meta/llama-2-70b"_s);
    CHECK(hands.detailText().startsWith(u"Llama 2 70B"_s));
    const QModelIndex row = hands.table().selectionModel()->selectedRows().front();
    CHECK(hands.table().viewport()->rect().intersects(hands.table().visualRect(row)));
}

TEST_CASE("A heading sorts, a second click reverses, what is unknown stays last")
{
    Opened opened;
    QHeaderView &header = *opened.hands.child<QTableView>("entryTable").horizontalHeader();
    CHECK(header.sortIndicatorOrder() == Qt::DescendingOrder);
    const auto knownFirst = [&](Field field) {
        const QStringList values = opened.raw(field);
        const auto unknown = std::find(values.begin(), values.end(), QString());
        return std::all_of(unknown, values.end(), [](const QString &value) { return value.isEmpty(); });
    };
    const auto numbers = [&](Field field) {
        std::vector<double> list;
        for (const QString &value : opened.raw(field))
            if (!value.isEmpty())
                list.push_back(value.toDouble());
        return list;
    };
    for (const Field field : {Field::Params, Field::PriceIn}) {
        opened.clickHeading(field);
        CHECK(header.sortIndicatorOrder() == Qt::AscendingOrder);
        auto list = numbers(field);
        CHECK(list.size() > 2);
        CHECK(list.size() < size_t(opened.total()));
        CHECK(std::is_sorted(list.begin(), list.end()));
        CHECK(knownFirst(field));
        opened.clickHeading(field);
        CHECK(header.sortIndicatorOrder() == Qt::DescendingOrder);
        list = numbers(field);
        CHECK(std::is_sorted(list.rbegin(), list.rend()));
        CHECK(knownFirst(field));
    }
}

TEST_CASE("Models left out as unknown are a click away")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"price.in:<=1"_s);
    const qsizetype known = hands.ids().size();
    auto &button = hands.child<QToolButton>("unknownButton");
    REQUIRE(button.isVisible());
    CHECK(button.text().contains(exactCount(hands.explorer().unknownCount())));
    CHECK_FALSE(button.toolTip().isEmpty());
    const int unknown = hands.explorer().unknownCount();
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(hands.ids().size() == known + unknown);
    REQUIRE(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton); // and back
    CHECK(hands.ids().size() == known);
}

TEST_CASE("Entries of which a part is unknown can be shown, too")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"access:api"_s);
    const int unknown = hands.explorer().unknownCount();
    REQUIRE(unknown > 0);
    const qsizetype known = hands.ids().size();
    QTest::mouseClick(&hands.child<QToolButton>("unknownButton"), Qt::LeftButton);
    CHECK(hands.ids().size() == known + unknown);
    hands.type(u"access:weights"_s); // another question begins without them
    CHECK_FALSE(hands.explorer().query().withUnknowns);
}

TEST_CASE("An empty result says so and offers ways back that work")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"vendor:anthropic level:open-weight"_s);
    CHECK(hands.ids().isEmpty());
    CHECK_FALSE(hands.table().isVisible());
    REQUIRE(hands.child("emptyPanel").isVisible());
    CHECK(hands.text("emptySentence").contains(u"vendor:anthropic level:open-weight"_s));
    QTest::mouseClick(&opened.wayBack(u"level:open-weight"_s), Qt::LeftButton);
    CHECK(hands.queryText() == u"vendor:anthropic"_s);
    CHECK(opened.vendors() == std::set{u"anthropic"_s});
    CHECK(hands.table().isVisible());
    hands.type(u"zzzz & yyyy"_s);
    REQUIRE(hands.child("emptyPanel").isVisible());
    QTest::mouseClick(&opened.wayBack(exactCount(opened.total())), Qt::LeftButton);
    CHECK(hands.queryText().isEmpty());
    CHECK(hands.ids().size() == opened.total());
}

TEST_CASE("An ampersand in a way back is no shortcut")
{
    Opened opened;
    opened.hands.type(u"vendor:openai \"a&b\""_s);
    const QString text = opened.wayBack(u"a&"_s).text();
    CHECK(text.contains(u"a&&b"_s));
}
