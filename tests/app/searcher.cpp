// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/searcher.h"

#include "query/parser.h"
#include "support/catch.h"
#include "support/data.h"
#include "support/generated.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

std::shared_ptr<const RowIndex> manyNames()
{
    static const auto index = Test::namesIndex(210'000);
    return index;
}

SearchJob jobOf(const QString &query, std::shared_ptr<const RowIndex> index,
                Order order = {Field::Name, false})
{
    return {{parseQuery(query).expression, std::move(order)}, std::move(index), Language::English};
}

struct Asked
{
    Searcher searcher;
    std::vector<std::shared_ptr<const SearchAnswer>> answers;

    Asked()
    {
        QObject::connect(
            &searcher, &Searcher::answered, &searcher,
            [this](const std::shared_ptr<const SearchAnswer> &answer) { answers.push_back(answer); });
    }
};

} // namespace

TEST_CASE("A small catalogue is answered at once")
{
    Asked asked;
    const auto index = Test::generatedIndex(50);
    asked.searcher.ask(jobOf(QString(), index));
    REQUIRE(asked.answers.size() == 1);
    CHECK(asked.answers[0]->result.rows.size() == 50);
    CHECK(asked.answers[0]->job.index == index);
    CHECK_FALSE(asked.searcher.isBusy());
}

TEST_CASE("A large catalogue is answered a moment later, on the thread that asked")
{
    Asked asked;
    asked.searcher.ask(jobOf(u"llama"_s, manyNames()));
    CHECK(asked.answers.empty());
    REQUIRE(QTest::qWaitFor([&] { return !asked.answers.empty(); }, 60'000));
    const SearchResult &result = asked.answers[0]->result;
    const SearchResult expected =
        search(asked.answers[0]->job.query, *manyNames(), Language::English, facetFields());
    CHECK(result.rows == expected.rows);
    CHECK(result.rows.size() > 10'000);
    CHECK(result.facets.of(Field::Vendor) == expected.facets.of(Field::Vendor));
}

TEST_CASE("Of a storm of questions the newest is answered last, and none after it")
{
    Asked asked;
    static const QStringList words{u"llama"_s, u"l"_s,      u"qwen 1"_s,
                                   u"-phi"_s,  u"tongyi"_s, u"vendor:vendor-7"_s};
    static const std::array orders{Field::Name, Field::Vendor, Field::Level, Field::Id};
    for (int i = 0; i < 300; ++i) {
        const QString query =
            words[i % words.size()] + (i % 2 == 0 ? u" "_s + QString::number(i % 40) : QString());
        asked.searcher.ask(jobOf(query, manyNames(), {orders[size_t(i) % orders.size()], i % 3 == 0}));
        if (i % 5 == 0)
            QTest::qWait(i % 4);
    }
    const SearchJob last = jobOf(u"olmo vendor:vendor-1"_s, manyNames());
    asked.searcher.ask(last);
    REQUIRE(QTest::qWaitFor(
        [&] { return !asked.answers.empty() && asked.answers.back()->job.query == last.query; }, 60'000));
    CHECK(asked.answers.back()->result.rows == search(last.query, *manyNames(), Language::English).rows);
    const size_t count = asked.answers.size();
    CHECK(count < 301);
    QTest::qWait(50);
    CHECK(asked.answers.size() == count);
    CHECK_FALSE(asked.searcher.isBusy());
}

TEST_CASE("A small catalogue's answer ends the wait for a large one's")
{
    Asked asked;
    asked.searcher.ask(jobOf(u"llama"_s, manyNames()));
    asked.searcher.ask(jobOf(QString(), Test::generatedIndex(20)));
    QTest::qWait(200);
    REQUIRE(asked.answers.size() == 1);
    CHECK(asked.answers[0]->result.rows.size() == 20);
}

TEST_CASE("A searcher ends in the middle of its work")
{
    const auto index = Test::namesIndex(30'000); // nothing of it is ready
    for (int i = 0; i < 3; ++i) {
        Searcher searcher;
        searcher.ask(jobOf(u"mistral"_s, index));
        searcher.prepare(index, Language::English);
    }
    Searcher searcher;
    QSignalSpy answers(&searcher, &Searcher::answered);
    searcher.prepare(index, Language::English);
    searcher.ask(jobOf(u"mistral"_s, index));
    CHECK(QTest::qWaitFor([&] { return answers.size() == 1; }, 60'000));
}
