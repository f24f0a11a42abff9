// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/jsonfile.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

using Kind = Problem::Kind;

/// What `read` says of the value `json`, and the problem that it reported.
template <typename Read> auto reading(const QByteArray &json, Read read)
{
    JsonFile file(u"test.json"_s, "{\"v\": " + json + "}");
    const auto root = file.root();
    REQUIRE(root);
    auto value = read(root->child("v"));
    return std::pair{std::move(value), file.takeProblems()};
}

template <typename Read> void checkAccepted(const QByteArray &json, Read read)
{
    CAPTURE(json);
    const auto [value, problems] = reading(json, read);
    CHECK(value);
    CHECK(problems.empty());
}

template <typename Read> void checkRefused(const QByteArray &json, Kind kind, Read read)
{
    CAPTURE(json);
    const auto [value, problems] = reading(json, read);
    CHECK_FALSE(value);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().kind == kind);
    CHECK(problems.front().pointer == u"/v"_s);
}

} // namespace

TEST_CASE("Ids are lower case, with at most one slash")
{
    const auto read = [](const JsonNode &node) { return node.id(); };
    for (const QByteArray text : {"a", "meta/llama-2-70b", "mistral/mistral-7b-0.1", "01.ai/yi", "a..b"})
        checkAccepted('"' + text + '"', read);
    for (const QByteArray text : {"A", "a/", "/a", "a//b", "a/b/c", "a/.b", "-a", "a b", "a_b", "é", ".."})
        checkRefused('"' + text + '"', Kind::WrongFormat, read);
    checkRefused('"' + QByteArray(101, 'a') + '"', Kind::TooLarge, read);
    checkRefused("7", Kind::WrongType, read);
}

TEST_CASE("Links lead to the web and nowhere else")
{
    const auto read = [](const JsonNode &node) { return node.url(); };
    for (const QByteArray text : {"https://a.example", "http://a.example/b?c=d#e", "https://a.example:8080/",
                                  "https://a.example/%E4%B8%AD"})
        checkAccepted('"' + text + '"', read);
    for (const QByteArray text :
         {"javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd",
          "ftp://a.example", "a.example", "//a.example", "https://", "https:a.example",
          "https://user@a.example", "https://a b", "https://user:secret@a.example/", "mailto:a@b.example",
          " https://a.example"})
        checkRefused('"' + text + '"', Kind::WrongFormat, read);
}

TEST_CASE("Texts have something to say and no hidden signs")
{
    const auto read = [](const JsonNode &node) { return node.text(); };
    checkAccepted(R"("通义千问 😀 \u4e2d \ud83d\ude00")", read);
    checkAccepted('"' + QByteArray(4000, 'x') + '"', read);
    checkRefused('"' + QByteArray(4001, 'x') + '"', Kind::TooLarge, read);
    for (const QByteArray text :
         {"", " ", "a\\tb", "a\\nb", "a\\u0000b", "\\u007f", "\\u0085", "\\ud800", "\\udc00x"})
        checkRefused('"' + text + '"', Kind::WrongFormat, read);
    for (const QByteArray json : {"7", "true", "null", "[\"a\"]", "{}"})
        checkRefused(json, Kind::WrongType, read);
}

TEST_CASE("Texts stand in one language or in both")
{
    const auto read = [](const JsonNode &node) { return node.localized(); };
    const auto [both, none] = reading(R"({"en": "Seed", "zh": "种子"})", read);
    REQUIRE(both);
    CHECK(both->in(Language::English) == u"Seed"_s);
    CHECK(both->in(Language::Chinese) == u"种子"_s);
    const auto [one, noneEither] = reading(R"("Seed")", read);
    REQUIRE(one);
    CHECK(one->in(Language::Chinese) == u"Seed"_s);
    CHECK_FALSE(reading(R"({"en": "Seed"})", read).first);
    CHECK(reading(R"({"en": "Seed"})", read).second.front().kind == Kind::MissingKey);
    CHECK(reading(R"({"en": "a", "zh": "b", "de": "c"})", read).second.front().kind == Kind::UnknownKey);
}

TEST_CASE("Whole numbers are whole, and small enough to be exact")
{
    const auto read = [](const JsonNode &node) { return node.wholeNumber(); };
    for (const QByteArray json : {"0", "-7", "68976648192", "9000000000000000", "7e9", "7.0"})
        checkAccepted(json, read);
    for (const QByteArray json : {"0.5", "9000000000000001", "1e16", "1e300", "-1e16"})
        checkRefused(json, Kind::WrongFormat, read);
    CHECK(reading("6738149376", read).first == 6738149376);
}

TEST_CASE("A value that is not there is nothing, and no problem")
{
    JsonFile file(u"test.json"_s, "{}");
    const auto root = file.root();
    REQUIRE(root);
    const JsonNode node = root->child("v");
    CHECK_FALSE(node.exists());
    CHECK_FALSE(node.text());
    CHECK_FALSE(node.id());
    CHECK_FALSE(node.url());
    CHECK_FALSE(node.date());
    CHECK_FALSE(node.flag());
    CHECK_FALSE(node.number());
    CHECK_FALSE(node.wholeNumber());
    CHECK_FALSE(node.texts());
    CHECK_FALSE(node.localized());
    CHECK_FALSE(node.wordIn({u"a"_s}));
    CHECK_FALSE(node.isObject());
    CHECK_FALSE(node.isArray());
    node.forEachElement(1, [](const JsonNode &) { FAIL(); });
    CHECK(file.takeProblems().empty());
}

TEST_CASE("Problems know their place by pointer and line")
{
    JsonFile file(u"test.json"_s, "{\n\"a/b\": [\n{\"~\": 7}\n]\n}");
    const auto root = file.root();
    REQUIRE(root);
    root->child("a/b").forEachElement(9, [](const JsonNode &element) { element.child("~").text(); });
    const Problems problems = file.takeProblems();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().pointer == u"/a~1b/0/~0"_s);
    CHECK(problems.front().place() == u"test.json:3"_s);
    CHECK(problems.front().sentence() == u"wrong type: 7; expected a text in quotes"_s);
    CHECK(file.takeProblems().empty());
}

TEST_CASE("Depth is counted outside of texts")
{
    JsonFile inside(u"test.json"_s, "{\"a\": \"" + QByteArray(1000, '[') + "\\\"{{{\"}");
    CHECK(inside.root());
    JsonFile fitting(u"test.json"_s, "{\"a\": " + QByteArray(15, '[') + QByteArray(15, ']') + "}");
    CHECK(fitting.root());
    JsonFile deep(u"test.json"_s, "{\"a\": " + QByteArray(16, '[') + QByteArray(16, ']') + "}");
    CHECK_FALSE(deep.root());
    CHECK(deep.takeProblems().front().kind == Kind::TooDeep);
}
