// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/queriesdialog.h"
#include "models/savedquerymodel.h"
#include "panels/queryfield.h"
#include "state/queryhistory.h"
#include "support/gui.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QInputDialog>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

struct Opened
{
    Surroundings surroundings;
    Hands hands;

    QStringList menuItems()
    {
        auto &menu = hands.child<QMenu>("menu.queries");
        Q_EMIT menu.aboutToShow();
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts << action->text();
        return texts;
    }
    void choose(const QString &item)
    {
        auto &menu = hands.child<QMenu>("menu.queries");
        Q_EMIT menu.aboutToShow();
        for (QAction *action : menu.actions())
            if (action->text() == item)
                return action->trigger();
        FAIL("no item " << qPrintable(item));
    }
    void drop(const QMimeData &data)
    {
        const QPoint middle = hands.window().rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&hands.window(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&hands.window(), &dropped);
    }
    template <typename Dialog> Dialog &dialog(const char *name)
    {
        REQUIRE_SOON(hands.window().findChild<Dialog *>(QString::fromLatin1(name)) != nullptr);
        return Hands::childOf<Dialog>(hands.window(), name);
    }
    void save(const QString &name)
    {
        hands.key(Qt::Key_D, Qt::ControlModifier);
        auto &asking = dialog<QInputDialog>("saveQueryDialog");
        asking.setTextValue(name);
        asking.accept();
        REQUIRE_SOON(hands.window().findChild<QInputDialog *>() == nullptr);
    }
};

} // namespace

TEST_CASE("Alt and arrows go back and forward through queries, and so do a mouse's buttons")
{
    Opened opened;
    Hands &hands = opened.hands;
    CHECK_FALSE(hands.action("back").isEnabled());
    hands.type(u"llama"_s);
    const qsizetype llamas = hands.ids().size();
    hands.clickFacet("facet.level", u"open-weight"_s);
    CHECK(hands.queryText() == u"llama level:open-weight"_s);
    hands.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(hands.queryText() == u"llama"_s);
    CHECK(hands.ids().size() == llamas);
    CHECK(hands.action("forward").isEnabled());
    QTest::mouseClick(hands.table().viewport(), Qt::BackButton);
    CHECK(hands.queryText().isEmpty());
    CHECK_FALSE(hands.action("back").isEnabled());
    QTest::mouseClick(&hands.child("queryField"), Qt::ForwardButton);
    hands.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(hands.queryText() == u"llama level:open-weight"_s);
    CHECK_FALSE(hands.action("forward").isEnabled());
}

TEST_CASE("Going back brings the order back, and what is being typed wrong away")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"vendor:meta"_s);
    hands.explorer().setOrder({Field::Name, false});
    hands.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(hands.explorer().query().order == Order());
    hands.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(hands.explorer().query().order == Order{Field::Name, false});
    QTest::keyClicks(&hands.child("queryField"), u" ("_s);
    REQUIRE(hands.explorer().queryError().has_value());
    hands.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(hands.queryText() == u"vendor:meta"_s);
    CHECK(hands.explorer().query().order == Order{Field::Name, false});
}

TEST_CASE("The way back has buttons")
{
    Opened opened;
    opened.hands.type(u"llama"_s);
    QToolButton *back = nullptr;
    for (auto *button : opened.hands.window().findChildren<QToolButton *>())
        if (button->defaultAction() == &opened.hands.action("back"))
            back = button;
    REQUIRE(back != nullptr);
    CHECK_FALSE(back->toolTip().isEmpty());
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(opened.hands.queryText().isEmpty());
}

TEST_CASE("There are saved queries from the first start, in both languages, and each finds its models")
{
    Opened opened;
    Hands &hands = opened.hands;
    const QStringList english = opened.menuItems();
    CHECK(english.contains(u"Fully open"_s));
    opened.choose(u"Fully open"_s);
    CHECK(hands.queryText() == u"level:open-source"_s);
    CHECK_FALSE(hands.ids().isEmpty());
    for (const SavedQuery &saved : starterQueries()) {
        CHECK_FALSE(saved.name.zh.isEmpty());
        opened.choose(saved.name.en);
        INFO(qPrintable(saved.query.text));
        CHECK(hands.queryText() == saved.query.text);
        CHECK_FALSE(hands.explorer().queryError().has_value());
    }
    hands.action("chinese").trigger();
    CHECK(opened.menuItems().contains(u"完全开源"_s));
}

TEST_CASE("A query is saved under a name and is there at the next start")
{
    const Surroundings surroundings;
    {
        Hands hands;
        hands.type(u"vendor:meta params:<=8B"_s);
        hands.explorer().setOrder({Field::Name, false});
        hands.key(Qt::Key_D, Qt::ControlModifier);
        auto *asking = hands.window().findChild<QInputDialog *>();
        REQUIRE(asking != nullptr);
        CHECK(asking->textValue() == u"vendor:meta params:<=8B"_s);
        asking->setTextValue(u"  Small & mine\n"_s);
        asking->accept();
        hands.close();
    }
    Hands hands;
    auto &menu = hands.child<QMenu>("menu.queries");
    Q_EMIT menu.aboutToShow();
    QAction *saved = menu.actions().constLast();
    CHECK(saved->text() == u"Small && mine"_s);
    saved->trigger();
    CHECK(hands.queryText() == u"vendor:meta params:<=8B"_s);
    CHECK(hands.explorer().query().order == Order{Field::Name, false});
}

TEST_CASE("Nothing and nonsense cannot be saved")
{
    Opened opened;
    Hands &hands = opened.hands;
    CHECK_FALSE(hands.action("saveQuery").isEnabled());
    hands.type(u"("_s);
    CHECK_FALSE(hands.action("saveQuery").isEnabled());
    const QStringList before = opened.menuItems();
    hands.type(u"llama"_s);
    opened.save(u"   "_s);
    CHECK(opened.menuItems() == before);
}

TEST_CASE("Saved queries can be renamed, ordered, shown, copied and deleted")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.action("manageQueries").trigger();
    auto &dialog = opened.dialog<QueriesDialog>("queriesDialog");
    auto &list = Hands::childOf<QListView>(dialog, "savedQueries");
    const QAbstractItemModelTester tester(list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto click = [&](const char *name) {
        QTest::mouseClick(&Hands::childOf<QPushButton>(dialog, name), Qt::LeftButton);
    };
    const qsizetype count = qsizetype(starterQueries().size());
    CHECK(list.model()->rowCount() == count);
    CHECK_FALSE(Hands::childOf<QPushButton>(dialog, "queryUp").isEnabled());
    click("queryDown");
    CHECK(list.currentIndex().row() == 1);
    CHECK(list.currentIndex().data().toString() == u"Fully open"_s);
    click("renameQuery");
    auto *editor = list.findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, u"Open!"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE_SOON(list.model()->index(1, 0).data().toString() == u"Open!"_s);
    click("showQuery");
    CHECK(hands.queryText() == u"level:open-source"_s);
    click("copyQueryLink");
    CHECK(QGuiApplication::clipboard()->text() == u"ajar:?q=level%3Aopen-source"_s);
    list.setCurrentIndex(list.model()->index(0, 0));
    click("deleteQuery");
    CHECK(list.model()->rowCount() == count - 1);
    const QStringList items = opened.menuItems();
    CHECK(items.contains(u"Open!"_s));
    CHECK_FALSE(items.contains(u"Runs on a laptop"_s));
}

TEST_CASE("The list of saved queries is a sound model, empty too")
{
    SavedQueryModel model(starterQueries(), Language::Chinese);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.index(0, 0).data().toString() == u"完全开源"_s);
    CHECK(model.setData(model.index(0, 0), u"完全开源"_s)); // left as it was
    CHECK(model.queries().front().name.en == u"Fully open"_s);
    CHECK_FALSE(model.setData(model.index(0, 0), u" \n"_s));
    model.move(0, -1);
    model.move(3, 1);
    CHECK(model.queries() == starterQueries());
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
    REQUIRE(data != nullptr);
    CHECK(data->urls() == QList<QUrl>{QUrl(u"ajar:?q=level%3Aopen-source"_s)});
    CHECK(data->text() == u"ajar:?q=level%3Aopen-source"_s);
    while (model.rowCount() > 0)
        CHECK(model.removeRows(0, 1));
    CHECK_FALSE(model.removeRows(0, 1));
}

TEST_CASE("Damaged settings cost the damaged queries and nothing else")
{
    const Surroundings surroundings;
    QSettings store;
    writeSavedQueries(store,
                      {{{u"One"_s, {}}, {u"llama"_s, {}, false}},
                       {{u"Two"_s, u"二"_s}, {u"深度 & +"_s, {Field::PriceIn, false}, true}},
                       {{u"Three"_s, {}}, {u"qwen"_s, {}, false}}});
    const SavedQueries whole = readSavedQueries(store);
    REQUIRE(whole.size() == 3);
    CHECK(whole[1] == SavedQuery{{u"Two"_s, u"二"_s}, {u"深度 & +"_s, {Field::PriceIn, false}, true}});
    store.setValue(u"queries/saved/1/link"_s, u"https://example.org"_s);
    store.setValue(u"queries/saved/2/name"_s, u"\u202e\n"_s);
    store.setValue(u"queries/saved/size"_s, 1000000);
    const SavedQueries rest = readSavedQueries(store);
    REQUIRE(rest.size() == 1);
    CHECK(rest.front().name.en == u"Three"_s);
    writeSavedQueries(store, {});
    CHECK(readSavedQueries(store).empty()); // all deleted is not the same as never touched
}

TEST_CASE("A link that is dropped shows its query")
{
    Opened opened;
    QMimeData data;
    SECTION("as an address")
    {
        data.setUrls({QUrl(u"ajar:?q=vendor%3Ameta&sort=name"_s)});
    }
    SECTION("as text")
    {
        data.setText(u" ajar:?q=vendor%3Ameta&sort=name\n"_s);
    }
    opened.drop(data);
    CHECK(opened.hands.queryText() == u"vendor:meta"_s);
    CHECK(opened.hands.explorer().query().order == Order{Field::Name, false});
}

TEST_CASE("Other text that is dropped is no query")
{
    Opened opened;
    QMimeData data;
    data.setText(u"vendor:meta"_s);
    opened.drop(data);
    CHECK(opened.hands.queryText().isEmpty());
}

TEST_CASE("A bad link gives a sentence and changes nothing")
{
    Opened opened;
    opened.hands.type(u"llama"_s);
    opened.hands.window().openQuery(u"ajar:?sort=name"_s);
    auto &box = opened.dialog<QMessageBox>("badLink");
    CHECK(box.text().contains(u"q="_s));
    CHECK(opened.hands.queryText() == u"llama"_s);
    box.close();
    opened.hands.window().openQuery(u"ajar:?q=vender%3Ameta"_s); // a query that cannot be understood
    CHECK(opened.hands.queryText() == u"vender:meta"_s);
    CHECK(opened.hands.explorer().queryError().has_value());
}

TEST_CASE("The query can be copied as a link")
{
    Opened opened;
    opened.hands.type(u"深度"_s);
    opened.hands.action("copyLink").trigger();
    CHECK(QGuiApplication::clipboard()->text() == u"ajar:?q=%E6%B7%B1%E5%BA%A6"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->urls().size() == 1);
}

// ---------------------------------------------------------------- chips

TEST_CASE("Each part of the query is a chip that can be taken away")
{
    Opened opened;
    Hands &hands = opened.hands;
    CHECK_FALSE(hands.child("chipBar").isVisible());
    hands.type(u"llama vendor:meta,google params:<=8B -released:2023"_s);
    CHECK(hands.child("chipBar").isVisible());
    CHECK(hands.child("chip.1").accessibleName() == u"Vendor: meta, google"_s);
    CHECK(hands.child("chip.2").accessibleName() == u"Parameters ≤ 8B"_s);
    CHECK(hands.child("chip.3").accessibleName() == u"not Released: 2023"_s);
    QTest::mouseClick(&hands.child("removeChip.1"), Qt::LeftButton);
    CHECK(hands.queryText() == u"llama params:<=8B -released:2023"_s);
    QTest::mouseClick(&hands.child("clearChips"), Qt::LeftButton);
    CHECK(hands.queryText().isEmpty());
    CHECK_FALSE(hands.child("chipBar").isVisible());
}

TEST_CASE("Chips can be walked and removed by keys")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"a e i"_s);
    hands.child("chip.0").setFocus();
    hands.key(Qt::Key_Right);
    CHECK(hands.child("chip.1").hasFocus());
    hands.key(Qt::Key_Delete);
    CHECK(hands.queryText() == u"a i"_s);
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->accessibleName() == u"i"_s);
    hands.key(Qt::Key_Delete);
    hands.key(Qt::Key_Delete);
    CHECK(hands.queryText().isEmpty());
}

TEST_CASE("A click on a chip marks its part in the field")
{
    Opened opened;
    Hands &hands = opened.hands;
    auto &field = hands.child<QLineEdit>("queryField");
    hands.type(u"llama vendor:meta (level:closed OR level:open-weight)"_s);
    QTest::mouseClick(&hands.child("chip.1"), Qt::LeftButton);
    CHECK(field.hasFocus());
    CHECK(field.selectedText() == u"vendor:meta"_s);
    QTest::mouseClick(&hands.child("chip.2"), Qt::LeftButton);
    CHECK(field.selectedText() == u"(level:closed OR level:open-weight)"_s);
    hands.type(u"a 厂商：meta a"_s); // written in another way, and one word twice
    QTest::mouseClick(&hands.child("chip.2"), Qt::LeftButton);
    CHECK(field.text() == u"a vendor:meta a"_s);
    CHECK(field.selectionStart() == 14);
    hands.type(u"llama OR qwen"_s);
    QTest::mouseClick(&hands.child("chip.0"), Qt::LeftButton);
    CHECK(field.selectedText() == u"llama OR qwen"_s);
}

TEST_CASE("Many chips take several lines and cover nothing")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.type(u"-aaaaaaaa -bbbbbbbb -cccccccc"_s);
    QCoreApplication::processEvents();
    const int low = hands.child("chipBar").height();
    QString many;
    for (char c = 'a'; c <= 'z'; ++c)
        many += u" -"_s + QString(12, QLatin1Char(c)) + u'q';
    hands.type(many);
    QCoreApplication::processEvents();
    CHECK(hands.child("chipBar").height() > 2 * low);
    const QRect chips(hands.child("chipBar").mapToGlobal(QPoint()), hands.child("chipBar").size());
    const QRect table(hands.table().mapToGlobal(QPoint()), hands.table().size());
    CHECK_FALSE(chips.intersects(table));
}

TEST_CASE("Chips make room for each other while a word is typed")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.child("queryField").setFocus();
    for (const QChar c : u"level:open-weight vendor"_s) {
        QTest::keyClick(&hands.child("queryField"), c.toLatin1());
        QTest::qWait(20);
    }
    const QRect last = hands.child("chip.1").parentWidget()->geometry();
    CHECK(last.right() < hands.child("clearChips").x());
    CHECK(last.width() >= hands.child("chip.1").sizeHint().width());
}

// ---------------------------------------------------------------- the field

TEST_CASE("The place of an error is underlined")
{
    Opened opened;
    Hands &hands = opened.hands;
    auto &field = hands.child<QueryField>("queryField");
    CHECK(field.errorRect().isEmpty());
    hands.type(u"llama vender:meta"_s);
    const QRect wave = field.errorRect();
    CHECK_FALSE(wave.isEmpty());
    CHECK(std::abs(wave.width() - field.fontMetrics().horizontalAdvance(u"vender"_s)) < 4);
    hands.type(u"llama"_s);
    CHECK(field.errorRect().isEmpty());
    hands.type(u"("_s);
    CHECK_FALSE(field.errorRect().isEmpty());
}

TEST_CASE("What an input method is composing is no query yet")
{
    Opened opened;
    Hands &hands = opened.hands;
    auto &field = hands.child<QueryField>("queryField");
    hands.type({});
    QInputMethodEvent composing(u"shendu"_s, {});
    QCoreApplication::sendEvent(&field, &composing);
    CHECK(field.isComposing());
    CHECK(hands.explorer().queryText().isEmpty());
    QInputMethodEvent commit;
    commit.setCommitString(u"深度"_s);
    QCoreApplication::sendEvent(&field, &commit);
    CHECK_FALSE(field.isComposing());
    CHECK(hands.explorer().queryText() == u"深度"_s);
}
