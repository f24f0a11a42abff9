// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// Queries of all kinds and in both languages, with what they find in the small made-up catalogue.

#include "query/bits.h"
#include "query/matcher.h"
#include "query/parser.h"
#include "support/catch.h"
#include "support/data.h"
#include "support/slowmatch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

const QDate today(2026, 11, 25); // ages are counted from here

struct Row
{
    QString query;
    QSet<QString> names;
};

QSet<QString> wordSet(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

std::vector<Row> table()
{
    std::vector<Row> rows;
    const QString text = QString::fromUtf8(Test::contents(Test::dataPath(u"queries.tsv"_s)));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.push_back({line.section(u'\t', 0, 0), wordSet(line.section(u'\t', 1))});
    }
    return rows;
}

QSet<QString> found(const Expression &expression, bool slowly)
{
    const RowIndex &index = Test::goodIndex();
    const Bits rows = index.matcher().match(expression).yes;
    QSet<QString> names;
    for (int row = 0; row < index.size(); ++row) {
        if (slowly ? Test::slowlyMatches(expression, index, row) == Tri::True : rows.test(row))
            names << index.entry(row).id().section(u'/', 1);
    }
    return names;
}

QString sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list.join(u' ');
}

} // namespace

TEST_CASE("The table of queries finds what it says")
{
    const std::vector<Row> rows = table();
    REQUIRE(rows.size() >= 120);
    for (const Row &row : rows) {
        CAPTURE(row.query);
        const ParsedQuery parsed = parseQuery(row.query, today);
        if (parsed.error) {
            FAIL_CHECK(parsed.error->sentence().toStdString());
            continue;
        }
        CHECK(sorted(found(parsed.expression, false)) == sorted(row.names));
        CHECK(sorted(found(parsed.expression, true)) == sorted(row.names));
        const ParsedQuery again = parseQuery(printed(parsed.expression), today);
        CHECK(sorted(found(again.expression, false)) == sorted(row.names));
    }
}

TEST_CASE("The same in Chinese is the same query")
{
    const struct
    {
        QString english;
        QString chinese;
    } pairs[] = {
        {u"license:apache-2.0,mit params:<=8B released:>=2025 -vendor:google"_s,
         u"许可：apache-2.0，mit　参数：＜＝８Ｂ 发布：>=2025 -厂商：google"_s},
        {u"license:apache-2.0,mit params:<=8B released:>=2025 -vendor:google"_s,
         u"许可证：apache-2.0、mit 参数量≤8B 发布日期≥2025 厂商！＝google"_s},
        {u"(llama OR qwen) -price.in:? has:weights"_s, u"（llama OR qwen） ！输入价：？ 有：weights"_s},
        {u"name:~^gpt score.mmlu:80..90"_s, u"名称～^gpt 成绩.mmlu：80..90"_s},
    };
    for (const auto &[english, chinese] : pairs) {
        CAPTURE(english, chinese);
        REQUIRE_FALSE(parseQuery(chinese).error);
        CHECK(parseQuery(chinese).expression == parseQuery(english).expression);
        CHECK(printed(parseQuery(chinese).expression) == printed(parseQuery(english).expression));
    }
}
