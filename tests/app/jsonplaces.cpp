// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/jsonplaces.h"

#include "support/catch.h"

#include <QByteArray>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

const QByteArray document = R"({
  "a": 1,
  "list": [
    {"x": [], "y": {}},
    {
      "x": "a \"quoted\" { [ , ] }",
      "a/b": {"~": true},
      "": null
    }
  ],
  "\u4e2d": -1.5e3
}
)";

} // namespace

TEST_CASE("Lines are found by pointer")
{
    const struct
    {
        QString pointer;
        int line;
    } cases[] = {
        {u""_s, 1},
        {u"/a"_s, 2},
        {u"/list"_s, 3},
        {u"/list/0"_s, 4},
        {u"/list/0/x"_s, 4},
        {u"/list/0/y"_s, 4},
        {u"/list/1"_s, 5},
        {u"/list/1/x"_s, 6},
        {u"/list/1/a~1b"_s, 7},
        {u"/list/1/a~1b/~0"_s, 7},
        {u"/list/1/"_s, 8},
        {u"/中"_s, 11},
        {u"/list/1/missing"_s, 5},
        {u"/list/7/x"_s, 3},
        {u"/nothing/at/all"_s, 1},
    };
    std::vector<QString> pointers;
    for (const auto &one : cases)
        pointers.push_back(one.pointer);
    const std::vector<int> lines = JsonPlaces::linesOf(document, pointers);
    REQUIRE(lines.size() == std::size(cases));
    for (size_t i = 0; i < lines.size(); ++i) {
        CAPTURE(pointers[i]);
        CHECK(lines[i] == cases[i].line);
    }
}

TEST_CASE("Lines stay right behind a text that breaks its line")
{
    // Qt's reader lets raw line ends in texts pass.
    CHECK(JsonPlaces::linesOf("{\"a\": \"one\ntwo\",\n\"b\": 1}", {u"/b"_s}) == std::vector{3});
}

TEST_CASE("Lines are counted from one, also beyond the end")
{
    CHECK(JsonPlaces::lineOfOffset("", 0) == 1);
    CHECK(JsonPlaces::lineOfOffset("a\nb\n", 1) == 1);
    CHECK(JsonPlaces::lineOfOffset("a\nb\n", 2) == 2);
    CHECK(JsonPlaces::lineOfOffset("a\nb", 99) == 2);
    CHECK(JsonPlaces::lineOfOffset("a\nb", -1) == 1);
}

TEST_CASE("Keys that stand twice are found, however they are written")
{
    CHECK(JsonPlaces::duplicateKeys(document).empty());
    CHECK(JsonPlaces::duplicateKeys(R"({"a": 1, "b": {"a": 2}})").empty());
    CHECK(JsonPlaces::duplicateKeys(R"({"a": 1, "a": 2})") == std::vector{u"/a"_s});
    CHECK(JsonPlaces::duplicateKeys(R"({"a": 1, "\u0061": 2})") == std::vector{u"/a"_s});
    CHECK(JsonPlaces::duplicateKeys(R"([{"k/": 1, "k/": 2}, {"k/": 3}])") == std::vector{u"/0/k~1"_s});
    CHECK(JsonPlaces::duplicateKeys(R"({"a": 1, "a": 2, "a": 3})").size() == 2);
}

TEST_CASE("Ill-formed text ends the walk and nothing else")
{
    for (const char *text : {"", "{", "[", "\"", "{\"a", "{\"a\":", "[1,", "{\"a\\", "[\"\\", "]", "}", ",",
                             "{,}", "[,]", "{\"a\" 1}", "nul"}) {
        CAPTURE(text);
        CHECK(JsonPlaces::linesOf(text, {u"/a/0"_s}) == std::vector{1});
        JsonPlaces::duplicateKeys(text);
    }
}
