// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/querylink.h"

#include "support/catch.h"

using namespace Ajar;
using namespace Qt::StringLiterals;

TEST_CASE("A link brings back the query that it was made of")
{
    const WrittenQuery query =
        GENERATE(WrittenQuery{QString(), {}, false}, WrittenQuery{u"vendor:meta,mistral"_s, {}, false},
                 WrittenQuery{u"a+b & c=d #e %41 ?"_s, {Field::Name, false}, true},
                 WrittenQuery{u"许可：apache-2.0 参数：<=8B “深度 求索”"_s, {Field::PriceIn, true}, false},
                 WrittenQuery{u"sorted by two"_s, Order({{Field::Level, true}, {Field::Name, false}}), false},
                 WrittenQuery{u"🚪 \"llama 2\" (a OR -b)"_s, {Field::Released, false}, false},
                 WrittenQuery{QString(longestQuery, u'开'), {Field::PriceOut, true}, true});
    const QString link = queryLink(query);
    INFO(qPrintable(link));
    CHECK(isQueryLink(link));
    CHECK(std::all_of(link.cbegin(), link.cend(), [](QChar c) { return c > u' ' && c.unicode() < 127; }));
    const LinkReading reading = readQueryLink(link);
    REQUIRE_FALSE(reading.error.has_value());
    CHECK(reading.query.text == query.text);
    CHECK(reading.query == query);
}

TEST_CASE("Links that people write themselves are read, too")
{
    const auto [link, text] = GENERATE(
        std::pair{u"ajar:?q=vendor:meta"_s, u"vendor:meta"_s}, std::pair{u"AJAR:?q=llama"_s, u"llama"_s},
        std::pair{u"ajar:?q=llama+2"_s, u"llama 2"_s}, std::pair{u"ajar:?q=llama%202"_s, u"llama 2"_s},
        std::pair{u"ajar:?later=x&q=llama"_s, u"llama"_s}, std::pair{u"ajar:/?q=llama"_s, u"llama"_s},
        std::pair{u" ajar:?q=深度求索\n"_s, u"深度求索"_s}, std::pair{u"ajar:?q="_s, QString()});
    const LinkReading reading = readQueryLink(link);
    INFO(qPrintable(link));
    REQUIRE_FALSE(reading.error.has_value());
    CHECK(reading.query.text == text);
    CHECK(reading.query.order == Order());
}

TEST_CASE("A bad link gives a sentence")
{
    using Kind = LinkError::Kind;
    const auto [link, kind] =
        GENERATE(std::pair{u"https://example.org/?q=llama"_s, Kind::NotALink},
                 std::pair{u"ajar://host/?q=llama"_s, Kind::NotALink},
                 std::pair{u"ajar:entry/x?q=a"_s, Kind::NotALink}, std::pair{QString(), Kind::NotALink},
                 std::pair{u"ajar:"_s, Kind::NoQuery}, std::pair{u"ajar:?sort=name"_s, Kind::NoQuery},
                 std::pair{u"ajar:?q=a%0Ab"_s, Kind::ControlCharacter},
                 std::pair{u"ajar:?q=a%00b"_s, Kind::ControlCharacter},
                 std::pair{u"ajar:?q=a%E2%80%AEb"_s, Kind::ControlCharacter},
                 std::pair{u"ajar:?q=%FF%FE"_s, Kind::ControlCharacter},
                 std::pair{u"ajar:?q=a&sort=price"_s, Kind::UnknownField},
                 std::pair{u"ajar:?q=a&sort=-"_s, Kind::UnknownField},
                 std::pair{u"ajar:?q="_s + QString(longestQuery + 1, u'a'), Kind::TooLong},
                 std::pair{u"ajar:?q="_s + QString(1000000, u'a'), Kind::TooLong});
    INFO(qPrintable(link.left(60)));
    const LinkReading reading = readQueryLink(link);
    REQUIRE(reading.error.has_value());
    CHECK(int(reading.error->kind) == int(kind));
    CHECK(reading.error->sentence().size() > 10);
    CHECK(reading.error->sentence().size() < 200);
}

TEST_CASE("What merely begins like a link is a query")
{
    CHECK_FALSE(isQueryLink(u"ajar"_s));
    CHECK_FALSE(isQueryLink(u"ajar:x"_s)); // an unknown field, for the parser to say
    CHECK_FALSE(isQueryLink(u"vendor:meta"_s));
    CHECK(isQueryLink(u"ajar:?x"_s));
    CHECK(isQueryLink(u"Ajar://host/?q=a"_s));
}
