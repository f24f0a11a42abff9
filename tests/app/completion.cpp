// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/completion.h"

#include "query/parser.h"
#include "support/catch.h"
#include "support/data.h"

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

/// What is offered where the | stands, as "text=count", the first few.
QString offered(const QString &query, Language language = Language::English, int most = 4)
{
    const auto cursor = query.indexOf(u'|');
    const Completions found =
        complete(QString(query).remove(cursor, 1), int(cursor), Test::goodIndex(), language, most);
    QStringList parts;
    for (const Completion &completion : found.candidates)
        parts << completion.text
                + (completion.count < 0 ? QString() : u'=' + QString::number(completion.count));
    return parts.join(u' ');
}

/// The query with the first candidate put in.
QString completed(const QString &query, Language language = Language::English)
{
    const auto cursor = query.indexOf(u'|');
    QString text = QString(query).remove(cursor, 1);
    const Completions found = complete(text, int(cursor), Test::goodIndex(), language);
    if (found.candidates.empty())
        return u"nothing"_s;
    return text.replace(found.position, found.length, found.candidates.front().text);
}

} // namespace

TEST_CASE("Fields are offered by name, other names and heading")
{
    CHECK(offered(u"ven|"_s).startsWith(u"vendor:"_s));
    CHECK(offered(u"llama par|"_s).startsWith(u"params:"_s));
    CHECK(offered(u"lic|ence:MIT"_s).startsWith(u"license"_s));
    CHECK(completed(u"lic|ence:MIT"_s) == u"license:MIT"_s);
    CHECK(completed(u"-(ven|"_s) == u"-(vendor:"_s);
    CHECK(completed(u"vendor:|ac"_s) == u"vendor:acorn"_s);
    CHECK(completed(u"许|"_s, Language::Chinese) == u"许可："_s);
    CHECK(completed(u"canshu|"_s, Language::Chinese) == u"参数："_s);
    CHECK(completed(u"sxw|"_s, Language::Chinese) == u"上下文："_s);
    CHECK(offered(u"|"_s, Language::English, 3) == u"id: name: vendor:"_s);
}

TEST_CASE("Values are offered with the number of entries in the rest of the query")
{
    CHECK(offered(u"vendor:|"_s, Language::English, 3) == u"acorn=4 birch=4 cedar=2"_s);
    CHECK(offered(u"vendor:a|"_s) == u"acorn=4 birch=4 cedar=2"_s); // Labs has an a inside
    CHECK(offered(u"seed vendor:c|"_s).startsWith(u"cedar=0"_s));
    CHECK(offered(u"params:10B vendor:ac|"_s) == u"acorn=2"_s);
    CHECK(offered(u"-vendor:ced|"_s) == u"cedar=2"_s);
    CHECK(offered(u"vendor:acorn,bi|"_s) == u"birch=4"_s);
    CHECK(offered(u"vendor:acorn,|"_s, Language::English, 2) == u"acorn=4 birch=4"_s);
    CHECK(offered(u"level:open-s|"_s) == u"open-source=2"_s);
    CHECK(offered(u"level:cl|osed"_s) == u"closed=2"_s);
    CHECK(offered(u"tools:|"_s).contains(u"yes=1"_s));
    CHECK(offered(u"released:202|"_s) == u"2023=7 2024=4"_s);
    CHECK(offered(u"family:o|"_s).startsWith(u"Oak=4"_s));
    CHECK(offered(u"厂商：|"_s, Language::Chinese, 2) == u"橡果=4 白桦=4"_s);
    CHECK(offered(u"厂商：xiang|"_s, Language::Chinese) == u"橡果=4"_s);
    CHECK(offered(u"厂商：bh|"_s, Language::Chinese) == u"白桦=4"_s);
    CHECK(offered(u"国家：中|"_s, Language::Chinese) == u"中国=4"_s);
    CHECK(completed(u"开放度：开放|"_s, Language::Chinese) == u"开放度：开放权重"_s);
}

TEST_CASE("Signs are offered behind a field that can be compared")
{
    CHECK(offered(u"params:|"_s, Language::English, 9) == u">= <= * ?"_s);
    CHECK(offered(u"params:>=|"_s).isEmpty());
    CHECK(offered(u"level:|"_s, Language::English, 9) == u"open-weight=3 closed=2 open-source=2 >= <= * ?"_s);
}

TEST_CASE("Bare words are completed to names, in quotes where they have spaces")
{
    CHECK(completed(u"birch|"_s) == u"\"Birch Labs\""_s);
    CHECK(offered(u"oak|"_s).startsWith(u"Oak=4"_s));
    CHECK(offered(u"oak|"_s, Language::English, 9).contains(u"\"Oak 1 Large\""_s));
    CHECK(completed(u"sed moe|"_s) == u"sed \"Seed 2 MoE\""_s);
    CHECK(offered(u"xiangguo|"_s, Language::Chinese).startsWith(u"橡果=4"_s));
    CHECK(completed(u"name:gla|"_s).startsWith(u"name:\"Glass 7B\""_s));
}

TEST_CASE("Nothing is offered where nothing fits, and the cursor may be anywhere")
{
    CHECK(offered(u"zzzzqqq|"_s).isEmpty());
    CHECK(offered(u"name:~^g|"_s).isEmpty());
    CHECK(offered(u"nothing:a|"_s).isEmpty());
    const QString query = u"vendor:\"Birch Labs\",acorn (a OR -params:>=7B) ~x+ \"open"_s;
    for (int cursor = -1; cursor <= int(query.size()) + 1; ++cursor) {
        const Completions found = complete(query, cursor, Test::goodIndex(), Language::English);
        CHECK(found.position >= 0);
        CHECK(found.length >= 0);
        CHECK(found.position + found.length <= query.size());
    }
}

TEST_CASE("What is offered can be asked for and gives as many entries as it says")
{
    for (const FieldInfo &info : fieldTable()) {
        const QString begin = info.name + u':';
        for (const Language language : {Language::English, Language::Chinese}) {
            const Completions found = complete(begin, int(begin.size()), Test::goodIndex(), language, 1000);
            for (const Completion &completion : found.candidates) {
                if (completion.kind != Completion::Kind::FieldValue)
                    continue;
                const ParsedQuery parsed = parseQuery(begin + completion.text);
                CAPTURE(begin, completion.text);
                REQUIRE_FALSE(parsed.error);
                int count = 0;
                for (int row = 0; row < Test::goodIndex().size(); ++row)
                    count += matches(parsed.expression.predicate, Test::goodIndex(), row) == Tri::True;
                CHECK(count == completion.count);
            }
        }
    }
}
