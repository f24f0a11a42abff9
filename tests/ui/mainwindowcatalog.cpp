// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "bench/generatedcatalog.h"
#include "support/data.h"
#include "support/gui.h"

#include <QDialog>
#include <QFile>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray cheaper = R"({
  "format": 1,
  "vendor": {"id": "mine", "name": {"en": "My workshop", "zh": "我的作坊"}},
  "sources": {"mine-notes": {"title": "My notes", "publisher": "Me", "url": "https://me.example/notes", "kind": "index"}},
  "releases": [
    {"id": "openai/gpt-4-2023",
     "entries": [{"id": "openai/gpt-4", "facts": {"price.in": [{"value": 12.5, "source": "mine-notes", "date": "2024-01-01"}]}}]},
    {"id": "mine/first", "name": "First",
     "entries": [{"id": "mine/first-1b", "name": "First 1B"}]}
  ]
})";

struct Opened
{
    Surroundings surroundings;
    Hands hands;

    void add(const QStringList &paths)
    {
        QSignalSpy changes(&hands.explorer(), &Explorer::libraryChanged);
        hands.window().openCatalog(paths);
        REQUIRE_SOON(changes.size() == 1);
    }
    QString large(qint64 entries)
    {
        QFile file(surroundings.path(u"large.jsonl"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        Bench::writeGeneratedCatalog(entries, file);
        return file.fileName();
    }
    QString problems()
    {
        QString text;
        QTimer::singleShot(0, &hands.window(), [&] {
            auto &dialog = Hands::childOf<QDialog>(hands.window(), "problemsDialog");
            text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QTest::mouseClick(&hands.child("problemsButton"), Qt::LeftButton);
        return text;
    }
};

} // namespace

TEST_CASE("A file of one's own adds models and keeps query and selection")
{
    Opened opened;
    Hands &hands = opened.hands;
    const int before = hands.explorer().index().size();
    hands.explorer().reveal(u"openai/gpt-4"_s);
    hands.type(u"vendor:openai,mine"_s);
    opened.add({opened.surroundings.write(u"mine.json"_s, cheaper)});
    CHECK(hands.explorer().index().size() == before + 1);
    CHECK(hands.queryText() == u"vendor:openai,mine"_s);
    CHECK(hands.selectedId() == u"openai/gpt-4"_s);
    CHECK(hands.ids().contains(u"mine/first-1b"_s));
    CHECK_FALSE(hands.child<QToolButton>("problemsButton").isVisible());
    CHECK(hands.facetState("facet.vendor", u"mine"_s) == Qt::Checked);
}

TEST_CASE("What a file of one's own changes is marked as such, and what it replaces stays in sight")
{
    Opened opened;
    Hands &hands = opened.hands;
    hands.explorer().reveal(u"openai/gpt-4"_s);
    CHECK_FALSE(hands.detailText().contains(u"your own files"_s));
    const QString before =
        fieldText(Field::PriceIn, hands.explorer().index(), hands.explorer().currentRow(), Language::English);
    opened.add({opened.surroundings.write(u"mine.json"_s, cheaper)});
    const QString text = hands.detailText();
    CHECK(text.contains(u"Added or changed by your own files."_s));
    CHECK(text.contains(u"12.5"_s));
    CHECK(text.contains(u"from your file"_s));
    CHECK(text.contains(u"My notes"_s));
    if (!before.isEmpty())
        CHECK(text.contains(u"also: "_s + before));
}

TEST_CASE("A broken file is named with its lines and costs nothing of the rest")
{
    Opened opened;
    Hands &hands = opened.hands;
    const QStringList before = hands.ids();
    const QString path = opened.surroundings.write(u"broken.json"_s, "{\n  \"format\": 1,\n  oops\n}\n");
    opened.add({path});
    CHECK(hands.ids() == before);
    auto &button = hands.child<QToolButton>("problemsButton");
    REQUIRE(button.isVisible());
    CHECK(button.text().startsWith(u"1 "_s));
    CHECK(opened.problems().startsWith(path + u":3\n"_s));
    opened.add({dataPath(u"catalog/hostile"_s)});
    CHECK(hands.ids().size() >= before.size());
    const QString all = opened.problems();
    for (const Problem &problem : hands.explorer().problems())
        CHECK(all.contains(problem.place() + u'\n'));
}

TEST_CASE("A folder that is not there is a problem and no more")
{
    Opened opened;
    const QStringList before = opened.hands.ids();
    opened.add({opened.surroundings.path(u"no such folder"_s)});
    CHECK(opened.hands.ids() == before);
    CHECK(opened.hands.child<QToolButton>("problemsButton").isVisible());
}

TEST_CASE("The window of a program started with a broken --catalog file says so")
{
    const Surroundings surroundings;
    const Library library = loadLibrary({surroundings.write(u"broken.json"_s, "[]")});
    Hands hands(Language::English, library);
    CHECK(hands.child<QToolButton>("problemsButton").isVisible());
    CHECK(hands.ids().size() == bundledLibrary().index->size());
}

TEST_CASE("Files added one after the other stay")
{
    Opened opened;
    Hands &hands = opened.hands;
    opened.add({opened.surroundings.write(u"mine.json"_s, cheaper)});
    opened.add({dataPath(u"catalog/good/dune.json"_s)});
    CHECK(hands.ids().contains(u"dune/sand"_s));
    CHECK(hands.ids().contains(u"mine/first-1b"_s));
    const qsizetype count = hands.ids().size();
    opened.add({dataPath(u"catalog/good/dune.json"_s)});
    CHECK(hands.ids().size() == count);
    CHECK_FALSE(hands.child<QToolButton>("problemsButton").isVisible());
}

TEST_CASE("Files given at the start stay when others are added")
{
    const Surroundings surroundings;
    Hands hands(Language::English, loadLibrary({surroundings.write(u"mine.json"_s, cheaper)}));
    QSignalSpy changes(&hands.explorer(), &Explorer::libraryChanged);
    hands.window().openCatalog({dataPath(u"catalog/good/dune.json"_s)});
    REQUIRE_SOON(changes.size() == 1);
    CHECK(hands.ids().contains(u"dune/sand"_s));
    CHECK(hands.ids().contains(u"mine/first-1b"_s));
}

TEST_CASE("The bar of a large file moves on, and its models come at the end")
{
    Opened opened;
    Hands &hands = opened.hands;
    const int before = hands.explorer().index().size();
    QSignalSpy changes(&hands.explorer(), &Explorer::libraryChanged);
    auto &bar = hands.child<QProgressBar>("readingProgress");
    QSignalSpy steps(&bar, &QProgressBar::valueChanged);
    CHECK_FALSE(bar.isVisible());
    hands.window().openCatalog({opened.large(20'000)});
    REQUIRE_SOON(bar.isVisible());
    REQUIRE_SOON(steps.size() >= 2);
    for (qsizetype step = 1; step < steps.size(); ++step)
        CHECK(steps[step].front().toInt() >= steps[step - 1].front().toInt());
    CHECK(hands.explorer().index().size() == before);
    REQUIRE(QTest::qWaitFor([&] { return changes.size() == 1; }, 60'000));
    CHECK_FALSE(bar.isVisible());
    CHECK(hands.explorer().index().size() == before + 20'000);
}

TEST_CASE("Cancel stops the reading of a large file and keeps what was open")
{
    Opened opened;
    Hands &hands = opened.hands;
    opened.add({dataPath(u"catalog/good/dune.json"_s)});
    const QStringList before = hands.ids();
    QSignalSpy changes(&hands.explorer(), &Explorer::libraryChanged);
    hands.window().openCatalog({opened.large(100'000)});
    auto &bar = hands.child<QProgressBar>("readingProgress");
    REQUIRE_SOON(bar.isVisible());
    QTest::mouseClick(&hands.child("cancelReading"), Qt::LeftButton);
    CHECK_FALSE(bar.isVisible());
    // To read it all would take longer than that under any tool.
    REQUIRE_SOON(QThreadPool::globalInstance()->activeThreadCount() == 0);
    QTest::qWait(50);
    CHECK(changes.isEmpty());
    CHECK(hands.ids() == before);
    opened.add({opened.surroundings.write(u"mine.json"_s, cheaper)});
    CHECK(hands.ids().contains(u"mine/first-1b"_s));
    CHECK(hands.ids().contains(u"dune/sand"_s));
}

TEST_CASE("A window can be closed while files are being read, and the reading stops")
{
    Opened opened;
    const QString path =
        GENERATE(false, true) ? opened.large(100'000) : dataPath(u"catalog/good/dune.json"_s);
    opened.hands.window().openCatalog({path});
    QTest::qWait(20);
    opened.hands.close();
    REQUIRE_SOON(QThreadPool::globalInstance()->activeThreadCount() == 0);
}

TEST_CASE("The details follow a library that no longer has the model")
{
    Opened opened;
    Hands &hands = opened.hands;
    opened.add({opened.surroundings.write(u"mine.json"_s, cheaper)});
    hands.explorer().reveal(u"mine/first-1b"_s);
    CHECK(hands.detailText().startsWith(u"First 1B"_s));
    hands.explorer().setLibrary(bundledLibrary());
    CHECK(hands.selectedId().isEmpty());
    CHECK_FALSE(hands.detailText().startsWith(u"First 1B"_s));
}

TEST_CASE("Hostile names go through every part of the window as text")
{
    Opened opened;
    Hands &hands = opened.hands;
    opened.add({dataPath(u"catalog/markup/markup.json"_s)});
    hands.explorer().reveal(u"markup/image"_s);
    CHECK(hands.detailText().startsWith(u"<img src=http://127.0.0.1:9/x><script>"_s));
    CHECK(hands.selectedId() == u"markup/image"_s);
    hands.type(u"vendor:markup"_s);
    hands.window().grab();
    CHECK(hands.ids() == QStringList{u"markup/image"_s});
    hands.type(u"\"<b>nothing\" <i>is</i>"_s);
    CHECK(hands.text("emptySentence").contains(u"<b>nothing"_s));
}
