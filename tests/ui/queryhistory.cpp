// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/queryhistory.h"

#include "support/catch.h"

using namespace Ajar;
using namespace Qt::StringLiterals;
using Way = QueryHistory::Way;

namespace {

/// A history with a clock and fingers.
struct Walked
{
    QueryHistory history{WrittenQuery()};
    qint64 now = 1000;

    void type(const QString &text, qint64 wait = 100)
    {
        now += wait;
        history.note({text, {}, false}, Way::Typed, now);
    }
    void touch(const QString &text, Order order = {})
    {
        now += 100;
        history.note({text, order, false}, Way::Touched, now);
    }
    QStringList walkBack()
    {
        QStringList texts{history.current().text};
        while (history.canGoBack())
            texts << history.goBack().text;
        return texts;
    }
};

} // namespace

TEST_CASE("At first there is nowhere to go")
{
    const Walked walked;
    CHECK_FALSE(walked.history.canGoBack());
    CHECK_FALSE(walked.history.canGoForward());
}

TEST_CASE("What is typed in one go is one step")
{
    Walked walked;
    for (const QString &text : {u"l"_s, u"ll"_s, u"llama"_s})
        walked.type(text);
    walked.type(u"llama 2"_s, QueryHistory::pause);
    walked.type(u"llama 2 7b"_s);
    CHECK(walked.walkBack() == QStringList{u"llama 2 7b"_s, u"llama"_s, QString()});
    CHECK(walked.history.goForward().text == u"llama"_s);
    CHECK(walked.history.goForward().text == u"llama 2 7b"_s);
    CHECK_FALSE(walked.history.canGoForward());
}

TEST_CASE("What is touched is a step each, and typing after it another")
{
    Walked walked;
    walked.type(u"llama"_s);
    walked.touch(u"llama vendor:meta"_s);
    walked.touch(u"llama vendor:meta"_s, {Field::Name, false});
    walked.type(u"llama vendor:meta x"_s);
    CHECK(walked.walkBack().size() == 5);
}

TEST_CASE("Something typed and taken back leaves no step")
{
    Walked walked;
    walked.touch(u"vendor:meta"_s);
    walked.type(u"vendor:meta x"_s);
    walked.type(u"vendor:meta"_s);
    CHECK(walked.walkBack() == QStringList{u"vendor:meta"_s, QString()});
    walked.history.goForward();
    walked.type(u"vendor:meta y"_s);
    CHECK(walked.walkBack() == QStringList{u"vendor:meta y"_s, u"vendor:meta"_s, QString()});
}

TEST_CASE("What was gone back from is forgotten when something else comes")
{
    Walked walked;
    walked.touch(u"a"_s);
    walked.touch(u"b"_s);
    walked.history.goBack();
    CHECK(walked.history.canGoForward());
    walked.touch(u"a"_s); // shown already
    CHECK(walked.history.canGoForward());
    walked.type(u"c"_s);
    CHECK_FALSE(walked.history.canGoForward());
    CHECK(walked.walkBack() == QStringList{u"c"_s, u"a"_s, QString()});
}

TEST_CASE("Typing right after going back does not overwrite where one went")
{
    Walked walked;
    walked.type(u"a"_s);
    walked.touch(u"b"_s);
    walked.history.goBack();
    walked.type(u"ax"_s);
    CHECK(walked.walkBack() == QStringList{u"ax"_s, u"a"_s, QString()});
}

TEST_CASE("The history does not grow for ever")
{
    Walked walked;
    for (int i = 0; i < 1000; ++i)
        walked.touch(QString::number(i));
    CHECK(walked.walkBack().size() == qsizetype(QueryHistory::longest));
    CHECK(walked.history.current().text == QString::number(1000 - int(QueryHistory::longest)));
}
