// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/yamlfile.h"

#include "support/catch.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

using Kind = Problem::Kind;

std::vector<std::pair<Kind, int>> problemsOf(const YamlReading &reading)
{
    std::vector<std::pair<Kind, int>> found;
    for (const Problem &problem : reading.problems)
        found.emplace_back(problem.kind, problem.line);
    return found;
}

/// a: &a [x, x, …], b: &b [*a, *a, …], and so on: nine levels are a thousand million texts.
QByteArray aliasBomb()
{
    QByteArray text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c <= 'i'; ++c) {
        const QByteArray before = "*" + QByteArray(1, char(c - 1));
        text += QByteArray(1, c) + ": &" + QByteArray(1, c) + " [" + before;
        for (int i = 0; i < 9; ++i)
            text += ", " + before;
        text += "]\n";
    }
    return text;
}

} // namespace

TEST_CASE("YAML becomes a tree with places")
{
    const YamlReading reading = readYaml("# remark\n"
                                         "name: 'Seed'\n"
                                         "nothing:\n"
                                         "tilde: ~\n"
                                         "number: 2024-10\n"
                                         "list:\n"
                                         "  - one\n"
                                         "  - {deep/er: [two, \"~\"]}\n",
                                         u"a.yml"_s);
    CHECK(reading.problems.empty());
    REQUIRE(reading.root);
    const YamlNode &root = *reading.root;
    CHECK(root.keys == std::vector<QString>{u"name"_s, u"nothing"_s, u"tilde"_s, u"number"_s, u"list"_s});
    CHECK(root["name"_L1].text == u"Seed"_s);
    CHECK(root["name"_L1].line == 2);
    CHECK(root["nothing"_L1].isNull());
    CHECK(root["tilde"_L1].isNull());
    CHECK(root["number"_L1].text == u"2024-10"_s);
    CHECK_FALSE(root["gone"_L1].exists());
    CHECK_FALSE(root["gone"_L1]["deeper"_L1].exists());
    REQUIRE(root["list"_L1].list.size() == 2);
    const YamlNode &inner = root["list"_L1].list[1]["deep/er"_L1];
    CHECK(inner.pointer == u"/list/1/deep~1er"_s);
    CHECK(inner.list[0].line == 8);
    CHECK(inner.list[1].pointer == u"/list/1/deep~1er/1"_s);
    CHECK(inner.list[1].isText()); // in quotes it is a text
}

TEST_CASE("Hostile YAML is refused, and quickly")
{
    const QByteArray deepFlow = QByteArray(5000, '[') + QByteArray(5000, ']');
    QByteArray deepBlock;
    for (int i = 0; i < 500; ++i)
        deepBlock += QByteArray(i, ' ') + "a:\n";
    QByteArray many = "list:\n";
    for (int i = 0; i < YamlLimits::nodes; ++i)
        many += "- x\n";
    struct
    {
        const char *what;
        QByteArray text;
        Kind kind;
        int line;
    } const cases[] = {
        {"empty", "", Kind::Syntax, 0},
        {"only a remark", "# nothing\n", Kind::Syntax, 0},
        {"unclosed bracket", "a: [1, 2\nb: 3\n", Kind::Syntax, 2},
        {"tab", "a:\n\tb: 1\n", Kind::Syntax, 2},
        {"bad UTF-8", "a: \xff\xfe\n", Kind::BadUtf8, 0},
        {"alias", "a: &x 1\nb: *x\n", Kind::WrongFormat, 2},
        {"alias to nothing", "b: *x\n", Kind::Syntax, 1},
        {"alias bomb", aliasBomb(), Kind::WrongFormat, 2},
        {"alias to itself", "a: &a [*a]\n", Kind::WrongFormat, 1},
        {"deep brackets", deepFlow, Kind::TooDeep, 1},
        {"deep blocks", deepBlock, Kind::TooDeep, 17},
        {"many values", many, Kind::TooLarge, YamlLimits::nodes - 1},
        {"long text", "a: " + QByteArray(YamlLimits::textLength + 1, 'x') + '\n', Kind::TooLarge, 1},
        {"large file", QByteArray(YamlLimits::fileBytes + 1, '\n'), Kind::TooLarge, 0},
    };
    for (const auto &one : cases) {
        CAPTURE(one.what);
        const YamlReading reading = readYaml(one.text, u"a.yml"_s);
        CHECK_FALSE(reading.root);
        CHECK(problemsOf(reading) == std::vector<std::pair<Kind, int>>{{one.kind, one.line}});
        for (const Problem &problem : reading.problems)
            CHECK_FALSE(problem.sentence().isEmpty());
    }
}

TEST_CASE("What is merely odd is reported, and the rest is read")
{
    struct
    {
        QByteArray text;
        Kind kind;
        int line;
    } const cases[] = {
        {"a: 1\nb: 2\na: 3\n", Kind::DuplicateKey, 3},
        {"a: 1\n[x]: 2\nb: 2\n", Kind::WrongType, 2},
        {"a: 1\nb: 2\n---\nc: 3\n", Kind::WrongFormat, 0},
    };
    for (const auto &one : cases) {
        CAPTURE(one.text);
        const YamlReading reading = readYaml(one.text, u"a.yml"_s);
        CHECK(problemsOf(reading) == std::vector<std::pair<Kind, int>>{{one.kind, one.line}});
        REQUIRE(reading.root);
        CHECK((*reading.root)["a"_L1].text == u"1"_s);
        CHECK((*reading.root)["b"_L1].text == u"2"_s);
    }
}

TEST_CASE("A file that cannot be read is a problem")
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"gone.yml"_s), folder.path()}) {
        const YamlReading reading = readYamlFile(path);
        CHECK_FALSE(reading.root);
        CHECK(problemsOf(reading) == std::vector<std::pair<Kind, int>>{{Kind::Unreadable, 0}});
    }
}
