// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/lecturedialog.h"
#include "models/entrycolumn.h"
#include "support/gui.h"
#include "views/entrytableview.h"
#include "views/spectrumview.h"

#include <QAbstractButton>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTextEdit>
#include <QTreeWidget>

#include <algorithm>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

using Texts = QMap<QString, QString>; // what a person sees or hears, by where

void collectWidget(const QWidget &widget, const QString &place, Texts &texts)
{
    const auto put = [&](const QString &kind, const QString &text) {
        if (!text.isEmpty())
            texts.insert(place + kind, text);
    };
    put(u".title"_s, widget.isWindow() ? widget.windowTitle() : QString());
    put(u".tip"_s, widget.toolTip());
    put(u".name"_s, widget.accessibleName());
    put(u".description"_s, widget.accessibleDescription());
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        put(u".text"_s, label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        put(u".text"_s, button->text());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        put(u".menu"_s, menu->title());
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        put(u".placeholder"_s, field->placeholderText());
    if (const auto *page = qobject_cast<const QTextEdit *>(&widget))
        put(u".page"_s, page->toPlainText());
}

void collectModel(const QAbstractItemModel &model, const QModelIndex &parent, const QString &place,
                  Texts &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            const QString here = place + u'/' + QString::number(row) + u',' + QString::number(column);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                if (const QString text = index.data(role).toString(); !text.isEmpty())
                    texts.insert(here + u'.' + QString::number(role), text);
            if (column == 0)
                collectModel(model, index, here, texts);
        }
    }
    for (int section = 0; !parent.isValid() && section < model.columnCount(); ++section)
        texts.insert(place + u".heading"_s + QString::number(section),
                     model.headerData(section, Qt::Horizontal).toString());
}

/// Every text of the window and its dialogs, whether it is in sight now or not.
Texts textsOf(Hands &hands)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    Texts texts;
    QList<QWidget *> widgets = hands.window().findChildren<QWidget *>();
    widgets << &hands.window();
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        const QWidget &widget = *widgets[i];
        const QString name = widget.objectName();
        const QString place = name.isEmpty()
            ? QString::fromLatin1(widget.metaObject()->className()) + QString::number(i)
            : name;
        collectWidget(widget, place, texts);
        const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        if (view && view->model() && !qobject_cast<const QHeaderView *>(&widget))
            collectModel(*view->model(), {}, place, texts);
    }
    for (const QAction *action : hands.window().findChildren<QAction *>()) {
        const QString name = action->objectName();
        if (!name.isEmpty()) {
            texts.insert(name + u".text"_s, action->text());
            texts.insert(name + u".icon"_s, action->iconText());
            texts.insert(name + u".tip"_s, action->toolTip());
        }
    }
    const auto &spectrum = hands.child<SpectrumView>("spectrumView");
    for (int row = 0; row < spectrum.scene().rowCount(); ++row)
        texts.insert(u"spectrum.tip"_s + QString::number(row), spectrum.toolTipText(row));
    return texts;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Whether a text is a sentence or a label and not only a name, a number, a date or an id.
bool isProse(const QString &text)
{
    return text.count(QRegularExpression(u"[A-Za-z]{3,}"_s)) > 0;
}

} // namespace

TEST_CASE("The language changes at run time, everywhere, and back again")
{
    const Surroundings surroundings;
    Hands hands;
    hands.table().setFocus();
    hands.key(Qt::Key_F1); // with the lecture beside the window
    hands.window().activateWindow();
    REQUIRE_SOON(QApplication::activeWindow() == &hands.window());
    hands.explorer().reveal(u"meta/llama-2-70b"_s);
    hands.type(u"price.in:<=1 OR id:meta/llama-2-70b"_s);
    const Texts english = textsOf(hands);
    REQUIRE(english.size() > 200);
    for (auto text = english.begin(); text != english.end(); ++text) {
        if (text.key().startsWith("action.otherLanguage"_L1) || text.key().startsWith("action.chinese"_L1)
            || text.value() == u"中文"_s)
            continue;
        INFO(qPrintable(text.key()) << ": " << qPrintable(text.value().left(200)));
        CHECK(std::none_of(text.value().begin(), text.value().end(), isHan));
    }

    hands.key(Qt::Key_L, Qt::ControlModifier);
    const Texts chinese = textsOf(hands);
    CHECK(chinese.size() == english.size());
    CHECK(hands.queryText() == u"price.in:<=1 OR id:meta/llama-2-70b"_s);
    CHECK(hands.selectedId() == u"meta/llama-2-70b"_s);
    CHECK(hands.child<SpectrumView>("spectrumView").language() == Language::Chinese);

    hands.key(Qt::Key_L, Qt::ControlModifier);
    const Texts again = textsOf(hands);
    for (auto text = english.begin(); text != english.end(); ++text) {
        INFO(qPrintable(text.key()));
        CHECK(again.value(text.key()) == text.value());
    }
}

TEST_CASE("No English is left in the Chinese window")
{
    const Surroundings surroundings;
    Hands hands;
    hands.table().setFocus();
    hands.key(Qt::Key_F1);
    hands.window().activateWindow();
    REQUIRE_SOON(QApplication::activeWindow() == &hands.window());
    hands.explorer().reveal(u"meta/llama-2-70b"_s);
    const Texts english = textsOf(hands);
    hands.action("chinese").trigger();
    const Texts chinese = textsOf(hands);
    // Names and ids are the same in both; so are the query language's words in the field.
    const auto isName = [](const QString &place) {
        static const QStringList names{
            u"entryTable/"_s,          u"spectrumView/"_s,      u"facet.vendor/"_s,
            u"facet.license/"_s,       u"lectureContents/1,"_s, u"action.english"_s,
            u"action.otherLanguage"_s, u"action.chinese"_s,     u"detailPanel.name"_s};
        // Benchmarks are called the same, too.
        for (int column = 0; column < int(entryColumns().size()); ++column)
            if (entryColumns()[size_t(column)].field >= Field::FirstScore
                && place.endsWith(u".heading"_s + QString::number(column)))
                return true;
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &name) { return place.startsWith(name); });
    };
    for (auto text = english.begin(); text != english.end(); ++text) {
        if (isName(text.key()) || !isProse(text.value()) || text.value() == u"Ajar"_s)
            continue;
        INFO(qPrintable(text.key()) << ": " << qPrintable(text.value().left(200)));
        CHECK(chinese.value(text.key()) != text.value());
    }
    for (const char *const place :
         {"queryVerdict.text", "status.text", "catalogDate.text", "queryField.placeholder"}) {
        const QString text = chinese.value(QString::fromLatin1(place));
        INFO(place << ": " << qPrintable(text));
        CHECK(std::any_of(text.begin(), text.end(), isHan));
    }
}

TEST_CASE("Verdict, empty result and problems change their language, too")
{
    const Surroundings surroundings;
    const Library library = loadLibrary({surroundings.write(u"broken.json"_s, "[]")});
    Hands hands(Language::English, library);
    const auto hasHan = [&](const QString &text) { return std::any_of(text.begin(), text.end(), isHan); };
    hands.type(u"vendor:anthropic level:open-weight"_s);
    hands.action("chinese").trigger();
    QCoreApplication::processEvents();
    CHECK(hasHan(hands.text("emptySentence")));
    CHECK(hasHan(hands.child<QAbstractButton>("problemsButton").text()));
    QTest::keyClicks(&hands.child("queryField"), u" ("_s);
    const QString verdict = hands.text("queryVerdict");
    CHECK(hasHan(verdict));
    hands.action("english").trigger();
    QCoreApplication::processEvents();
    CHECK_FALSE(hasHan(hands.text("queryVerdict")));
    CHECK_FALSE(hasHan(hands.text("emptySentence")));
    CHECK_FALSE(hasHan(hands.child<QAbstractButton>("problemsButton").text()));
}

TEST_CASE("Plurals are English plurals")
{
    const Surroundings surroundings;
    Hands hands;
    hands.type(u"id:meta/llama-2-70b"_s);
    REQUIRE(hands.ids().size() == 1);
    for (const QString &text : textsOf(hands))
        CHECK_FALSE(text.contains("(s)"_L1));
}
