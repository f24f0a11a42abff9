// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/explorer.h"

#include "query/facetchoice.h"
#include "support/catch.h"
#include "support/data.h"
#include "support/generated.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

Library libraryOf(const QStringList &paths, const QStringList &personal = {})
{
    CatalogReading reading = readFiles(paths, personal);
    Library library;
    library.date = reading.catalog->newestDate();
    library.lesson = std::make_shared<const Lesson>();
    library.index = std::make_shared<const RowIndex>(std::move(reading.catalog));
    library.problems = std::move(reading.problems);
    return library;
}

struct Watched
{
    Explorer explorer{libraryOf(goodFiles()), Language::English};
    QSignalSpy queries{&explorer, &Explorer::queryChanged};
    QSignalSpy rows{&explorer, &Explorer::rowsChanged};
    QSignalSpy currents{&explorer, &Explorer::currentChanged};

    QStringList names() const
    {
        QStringList list;
        for (const int row : explorer.rows())
            list << explorer.index().entry(row).name().in(explorer.language());
        return list;
    }
};

} // namespace

TEST_CASE("At first everything is shown, newest first")
{
    const Watched watched;
    CHECK(int(watched.explorer.rows().size()) == watched.explorer.index().size());
    CHECK(watched.explorer.queryText().isEmpty());
    CHECK(watched.explorer.currentRow() == -1);
    CHECK(watched.explorer.query().order == Order{Field::Released, true});
}

TEST_CASE("A query that cannot be understood keeps the last rows")
{
    Watched watched;
    Explorer &explorer = watched.explorer;
    explorer.setQueryText(u"seed"_s);
    const Rows before = explorer.rows();
    const Query query = explorer.query();
    CHECK(before.size() < size_t(explorer.index().size()));
    for (const QString &broken : {u"seed ("_s, u"vendr:acorn"_s, u"seed \"x"_s, u"params:<many"_s}) {
        explorer.setQueryText(broken);
        INFO(qPrintable(broken));
        REQUIRE(explorer.queryError().has_value());
        CHECK_FALSE(explorer.queryError()->sentence().isEmpty());
        CHECK(explorer.queryText() == broken);
        CHECK(explorer.rows() == before);
        CHECK(explorer.query() == query);
    }
    CHECK(watched.rows.size() == 1);
    explorer.setQueryText(u"seed"_s);
    CHECK_FALSE(explorer.queryError().has_value());
    CHECK(explorer.rows() == before);
}

TEST_CASE("Signals come for changes only")
{
    Watched watched;
    watched.explorer.setQueryText(QString());
    watched.explorer.setOrder({Field::Released, true});
    watched.explorer.setLanguage(Language::English);
    watched.explorer.setCurrentId({});
    watched.explorer.setQuery({});
    CHECK(watched.queries.isEmpty());
    CHECK(watched.rows.isEmpty());
    CHECK(watched.currents.isEmpty());
    watched.explorer.setQueryText(u" "_s);
    CHECK(watched.queries.size() == 1);
    CHECK(watched.rows.isEmpty());
    watched.explorer.setQueryText(u"seed "_s);
    watched.explorer.setQueryText(u"seed"_s);
    CHECK(watched.queries.size() == 3);
    CHECK(watched.rows.size() == 1);
}

TEST_CASE("A facet's query has its normal form as text and ends an error")
{
    Watched watched;
    Explorer &explorer = watched.explorer;
    explorer.setQueryText(u"("_s);
    explorer.setQuery(withValue(explorer.query(), Field::Vendor, u"acorn"_s, FacetChoice::Side::Wanted));
    CHECK(explorer.queryText() == u"vendor:acorn"_s);
    CHECK_FALSE(explorer.queryError().has_value());
    explorer.setQueryText(u"("_s);
    explorer.setQuery(explorer.query());
    CHECK(explorer.queryText() == u"vendor:acorn"_s);
    CHECK_FALSE(explorer.queryError().has_value());
}

TEST_CASE("The current entry survives a query that shows it and comes back after one that does not")
{
    Watched watched;
    Explorer &explorer = watched.explorer;
    const QString seed = u"acorn/seed-1-2b"_s;
    explorer.setCurrentId(seed);
    CHECK(watched.currents.size() == 1);
    explorer.setQueryText(u"seed"_s);
    CHECK(explorer.currentId() == seed);
    CHECK(watched.currents.size() == 1);
    explorer.setQueryText(u"glass"_s);
    CHECK(explorer.currentId().isEmpty());
    CHECK(explorer.currentRow() == -1);
    CHECK(watched.currents.size() == 2);
    explorer.setQueryText(QString());
    CHECK(explorer.currentId() == seed);
    CHECK(explorer.index().entry(explorer.currentRow()).id() == seed);
    CHECK(watched.currents.size() == 3);
}

TEST_CASE("Revealing an entry clears a query that hides it, and only such a one")
{
    Watched watched;
    Explorer &explorer = watched.explorer;
    explorer.setOrder({Field::Name, false});
    explorer.setQueryText(u"seed"_s);
    explorer.reveal(u"acorn/seed-1-2b"_s);
    CHECK(explorer.queryText() == u"seed"_s);
    CHECK(explorer.currentId() == u"acorn/seed-1-2b"_s);
    explorer.reveal(u"dune/sand"_s);
    CHECK(explorer.queryText().isEmpty());
    CHECK(explorer.currentId() == u"dune/sand"_s);
    CHECK(explorer.query().order == Order{Field::Name, false});
    explorer.reveal(u"no/such"_s);
    CHECK(explorer.currentId() == u"dune/sand"_s);
}

TEST_CASE("A language sorts by its own order")
{
    Watched watched;
    watched.explorer.setOrder({Field::Name, false});
    const QStringList english = watched.names();
    const QSignalSpy languages(&watched.explorer, &Explorer::languageChanged);
    watched.explorer.setLanguage(Language::Chinese);
    CHECK(languages.size() == 1);
    const QStringList chinese = watched.names();
    CHECK(english.size() == chinese.size());
    CHECK(english != chinese);
    watched.explorer.setLanguage(Language::English);
    CHECK(watched.names() == english);
    // 桦木 (huàmù) … 种子 (zhǒngzǐ), by sound and not by number of the character
    CHECK(watched.rows.size() == 3);
}

TEST_CASE("A library's change keeps query, order and current entry")
{
    Watched watched;
    Explorer &explorer = watched.explorer;
    explorer.setQueryText(u"seed"_s);
    explorer.setOrder({Field::Name, true});
    explorer.setCurrentId(u"acorn/seed-1-2b"_s);
    const QStringList before = watched.names();
    const QSignalSpy libraries(&explorer, &Explorer::libraryChanged);
    explorer.setLibrary(libraryOf(goodFiles(), {dataPath(u"catalog/personal/mine.json"_s)}));
    CHECK(libraries.size() == 1);
    CHECK(explorer.queryText() == u"seed"_s);
    CHECK(explorer.query().order == Order{Field::Name, true});
    CHECK(explorer.currentId() == u"acorn/seed-1-2b"_s);
    CHECK(watched.names() == before);
    explorer.setLibrary(libraryOf({dataPath(u"catalog/good/dune.json"_s)}));
    CHECK(explorer.rows().empty());
    CHECK(explorer.currentId().isEmpty());
}

TEST_CASE("A large library is shown from its first rows on, which come a moment later")
{
    Watched watched;
    Explorer &explorer = watched.explorer;
    const QStringList before = watched.names();
    const QSignalSpy libraries(&explorer, &Explorer::libraryChanged);
    Library large = libraryOf({});
    large.index = namesIndex(Searcher::rowsAtOnce + 1);
    explorer.setLibrary(large);
    explorer.setQueryText(u"llama"_s);
    CHECK(libraries.isEmpty());
    CHECK(watched.names() == before);
    REQUIRE(QTest::qWaitFor([&] { return watched.rows.size() == 1; }, 60'000));
    CHECK(libraries.size() == 1);
    CHECK(explorer.sharedIndex() == large.index);
    CHECK(explorer.rows().size() > size_t(Searcher::rowsAtOnce / 10));
    CHECK(explorer.rows() == search(explorer.query(), explorer.index(), Language::English).rows);

    explorer.setQueryText(u"qwen"_s); // the last rows stay until there are others
    CHECK(explorer.rows() != search(explorer.query(), explorer.index(), Language::English).rows);
    REQUIRE(QTest::qWaitFor([&] { return watched.rows.size() == 2; }, 60'000));
    CHECK(explorer.rows() == search(explorer.query(), explorer.index(), Language::English).rows);
    CHECK_FALSE(explorer.isBusy());
}

TEST_CASE("Entries left out as unknown are counted and can be asked for")
{
    Watched watched;
    Explorer &explorer = watched.explorer;
    explorer.setQueryText(u"params:>=1"_s);
    const int unknown = explorer.unknownCount();
    const auto known = int(explorer.rows().size());
    CHECK(unknown > 0);
    CHECK(known + unknown == explorer.index().size());
    Query lenient = explorer.query();
    lenient.withUnknowns = true;
    explorer.setQuery(lenient);
    CHECK(explorer.unknownCount() == unknown);
    CHECK(int(explorer.rows().size()) == explorer.index().size());
    CHECK_FALSE(explorer.queryError().has_value());
    const QString text = explorer.queryText();
    explorer.setQueryText({});
    explorer.setQueryText(text); // typed anew it is a new question
    CHECK(int(explorer.rows().size()) == known);
}
