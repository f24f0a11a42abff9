// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/parser.h"

#include "support/catch.h"
#include "support/querygenerator.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

using Error = QueryError::Kind;

/// Whether the trees differ in nothing but how their values are written.
bool haveSameShape(const Expression &a, const Expression &b)
{
    return a.kind == b.kind && a.predicate.field == b.predicate.field && a.predicate.test == b.predicate.test
        && a.predicate.operands.size() == b.predicate.operands.size()
        && (a.kind != Expression::Kind::Words || foldedText(a.words) == foldedText(b.words))
        && std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(), haveSameShape);
}

} // namespace

TEST_CASE("Queries have a normal form")
{
    const struct
    {
        QString query;
        QString normal;
    } cases[] = {
        {u""_s, u""_s},
        {u"  "_s, u""_s},
        {u"()"_s, u""_s},
        {u"llama"_s, u"llama"_s},
        {u"llama   2"_s, u"llama 2"_s},
        {u"llama AND 2"_s, u"llama 2"_s},
        {u"llama && 2"_s, u"llama 2"_s},
        {uR"("llama 2")"_s, uR"("llama 2")"_s},
        {uR"("llama")"_s, u"llama"_s},
        {uR"("OR" "-a" "a:b")"_s, uR"(or "-a" "a:b")"_s},
        {u"a OR b c"_s, u"a OR b c"_s},
        {u"(a OR b) c"_s, u"(a OR b) c"_s},
        {u"(a b) c"_s, u"a b c"_s},
        {u"(a OR b) OR c"_s, u"a OR b OR c"_s},
        {u"a OR (b OR (c OR d))"_s, u"a OR b OR c OR d"_s},
        {u"((a))"_s, u"a"_s},
        {u"NOT a"_s, u"-a"_s},
        {u"!a"_s, u"-a"_s},
        {u"NOT (a b)"_s, u"-(a b)"_s},
        {u"-(a OR b)"_s, u"-(a OR b)"_s},
        {u"--a"_s, u"--a"_s},
        {u"-vendor:meta"_s, u"-vendor:meta"_s},
        {u"a, b，c、d"_s, u"a b c d"_s},
        {u"a OR ()"_s, u"a OR ()"_s},
        {u"vendor:meta"_s, u"vendor:meta"_s},
        {u"VENDOR:Meta"_s, u"vendor:meta"_s},
        {u"vendor=meta,mistral"_s, u"vendor:meta,mistral"_s},
        {uR"(vendor:"Mistral AI")"_s, uR"(vendor:"mistral ai")"_s},
        {u"vendor:-a"_s, uR"(vendor:"-a")"_s},
        {u"厂商：阿里巴巴"_s, u"vendor:阿里巴巴"_s},
        {u"厂商：阿里巴巴，Meta、谷歌"_s, u"vendor:阿里巴巴,meta,谷歌"_s},
        {u"参数＞＝７Ｂ　上下文：１２８Ｋ"_s, u"params:>=7B context:128K"_s},
        {u"开放度：完全闭源"_s, u"level:closed"_s},
        {u"level:OPEN-WEIGHT"_s, u"level:open-weight"_s},
        {u"params>=7B"_s, u"params:>=7B"_s},
        {u"params:<=1.5T"_s, u"params:<=1.5T"_s},
        {u"params:7B..70B"_s, u"params:7B..70B"_s},
        {u"params:..70B"_s, u"params:..70B"_s},
        {u"params:7B..,1T"_s, u"params:7B..,1T"_s},
        {u"price.in:? -price.out:*"_s, u"price.in:? -price.out:*"_s},
        {u"name:\"?\""_s, u"name:\"?\""_s},
        {u"released:2024"_s, u"released:2024"_s},
        {u"released:>=2024-07 发布<2025-01-31"_s, u"released:>=2024-07 released:<2025-01-31"_s},
        {u"released:2023..2024-06"_s, u"released:2023..2024-06"_s},
        {u"tools:yes reasoning:否"_s, u"tools:yes reasoning:no"_s},
        {u"tools:TRUE reasoning:0"_s, u"tools:yes reasoning:no"_s},
        {u"Llama ＱＷＥＮ Étude 通义"_s, u"llama qwen étude 通义"_s},
        {u"license:Apache-2.0,MIT 许可：APACHE-2.0"_s, u"license:apache-2.0,mit license:apache-2.0"_s},
        {u"国家：中国 country:china country:cn"_s, u"country:CN country:CN country:CN"_s},
        {u"“通义 千问” OR (llama -2)"_s, uR"("通义 千问" OR llama -2)"_s},
        {u"gpt-4 c++ a/b"_s, u"gpt-4 c++ a/b"_s},
        // other names of fields
        {u"licence:MIT 许可证：MIT 协议：MIT"_s, u"license:mit license:mit license:mit"_s},
        {u"开发者：Meta 参数量>7B 上下文长度≥128K 发布日期：2024"_s,
         u"vendor:meta params:>7B context:>=128K released:2024"_s},
        {u"score.mmlu>80 成绩.gpqa-diamond:?"_s, u"score.mmlu:>80 score.gpqa-diamond:?"_s},
        {u"sources:disagree 来源情况：不一致 has:weights 有：论文"_s,
         u"sources:disagree sources:disagree has:weights has:paper"_s},
        // other signs
        {u"vendor!=meta"_s, u"-vendor:meta"_s},
        {u"vendor:!=meta,google -level!=closed"_s, u"-vendor:meta,google --level:closed"_s},
        {u"params==7B params≤8B params≥1B params≠2B"_s, u"params:7B params:<=8B params:>=1B -params:2B"_s},
        {u"参数：＜＝８Ｂ 参数！＝7B"_s, u"params:<=8B -params:7B"_s},
        {u"参数：>=700亿 上下文：12.8万 tokens:1万亿"_s, u"params:>=70B context:128K tokens:1T"_s},
        {u"params:67亿,6.7亿,80亿,1000亿,10.5亿,3百万,5千 context:13万,100万,0.05万"_s,
         u"params:6.7B,670M,8B,100B,1.05B,3M,5K context:130K,1M,500"_s},
        {u"params:7b..70亿,7g"_s, u"params:7B..7B,7B"_s},
        // dates and ages
        {u"released:<=90d 发布：<3个月 发布日期：>1年 released:2w"_s,
         u"released:<=90d released:<3m released:>1y released:2w"_s},
        {u"发布：2024年7月 发布：2024年..2025年3月1日 released:30d..90d"_s,
         u"released:2024-07 released:2024..2025-03-01 released:30d..90d"_s},
        {u"发布：今年 released:THIS-YEAR..  发布：去年..本月 released:last-month"_s,
         u"released:this-year released:this-year.. released:last-year..this-month released:last-month"_s},
        // regular expressions
        {u"name:~^gpt"_s, uR"(name:~"^gpt")"_s},
        {uR"(name~^gpt-4(o|\.5)?$ llama)"_s, uR"(name:~"^gpt-4(o|\.5)?$" llama)"_s},
        {uR"(vendor~"Mistral AI|01\.AI" -~qwen)"_s, uR"(vendor:~"Mistral AI|01\.AI" -name:~"qwen")"_s},
        {u"(~a{2,3} OR ～^通义)"_s, uR"(name:~"a{2,3}" OR name:~"^通义")"_s},
        {uR"(名称~"a\"b" name:~a\"b)"_s, uR"(name:~"a\"b" name:~"a\"b")"_s},
    };
    for (const auto &[query, normal] : cases) {
        CAPTURE(query);
        const ParsedQuery parsed = parseQuery(query);
        if (parsed.error)
            FAIL_CHECK(parsed.error->sentence().toStdString());
        CHECK(printed(parsed.expression) == normal);
        const ParsedQuery again = parseQuery(normal);
        CHECK_FALSE(again.error);
        CHECK(again.expression == parsed.expression);
    }
}

TEST_CASE("An error says what is wrong and where")
{
    const struct
    {
        QString query;
        Error kind;
        int position;
        int length;
    } cases[] = {
        {u"vendr:meta"_s, Error::UnknownField, 0, 5},
        {u"llama nothing:1"_s, Error::UnknownField, 6, 7},
        {u"http://a.example"_s, Error::UnknownField, 0, 4},
        {u"厂家：阿里"_s, Error::UnknownField, 0, 2},
        {u"vendor:"_s, Error::MissingValue, 6, 1},
        {u"vendor: meta"_s, Error::MissingValue, 6, 1},
        {u"a vendor:)"_s, Error::MissingValue, 8, 1},
        {u"vendor:\"\""_s, Error::MissingValue, 6, 1},
        {u"params:>="_s, Error::MissingValue, 6, 3},
        {u"vendor:a,"_s, Error::MissingValue, 8, 1},
        {u"params:>7B,8B"_s, Error::StrayOperator, 10, 1},
        {u"vendor:?,meta"_s, Error::StrayOperator, 8, 1},
        {u"\"\""_s, Error::MissingValue, 0, 2},
        {u"llama \"2"_s, Error::UnclosedQuote, 6, 2},
        {u"vendor:\"Meta"_s, Error::UnclosedQuote, 7, 5},
        {u"“通义"_s, Error::UnclosedQuote, 0, 3},
        {u"(a"_s, Error::UnclosedParenthesis, 0, 1},
        {u"a (b (c)"_s, Error::UnclosedParenthesis, 2, 1},
        {u"（a"_s, Error::UnclosedParenthesis, 0, 1},
        {u"a)"_s, Error::StrayParenthesis, 1, 1},
        {u"(a))"_s, Error::StrayParenthesis, 3, 1},
        {u"OR a"_s, Error::StrayOperator, 0, 2},
        {u"a OR"_s, Error::StrayOperator, 2, 2},
        {u"a OR OR b"_s, Error::StrayOperator, 2, 2},
        {u"(a OR) b"_s, Error::StrayOperator, 3, 2},
        {u"AND a"_s, Error::StrayOperator, 0, 3},
        {u"a AND"_s, Error::StrayOperator, 2, 3},
        {u"a AND AND b"_s, Error::StrayOperator, 6, 3},
        {u"NOT"_s, Error::StrayOperator, 0, 3},
        {u"NOT , a"_s, Error::StrayOperator, 0, 3},
        {u":a"_s, Error::StrayOperator, 0, 1},
        {u"a : b"_s, Error::StrayOperator, 2, 1},
        {u"params:many"_s, Error::NotANumber, 7, 4},
        {u"params:7B..x"_s, Error::NotANumber, 7, 5},
        {u"params:70B..7B"_s, Error::NotANumber, 7, 7},
        {u"params:.."_s, Error::NotANumber, 7, 2},
        {u"params:-7B"_s, Error::NotANumber, 7, 3},
        {u"params:7B,?"_s, Error::NotANumber, 10, 1},
        {u"released:2023-02-30"_s, Error::NotADate, 9, 10},
        {u"released:yesterday"_s, Error::NotADate, 9, 9},
        {u"tools:maybe"_s, Error::NotAFlag, 6, 5},
        {u"vendor:>meta"_s, Error::NotComparable, 0, 6},
        {u"level:open"_s, Error::UnknownValue, 6, 4},
        {u"level:closed,ajar"_s, Error::UnknownValue, 13, 4},
        {u"country:Narnia"_s, Error::UnknownValue, 8, 6},
        {u"国家：火星"_s, Error::UnknownValue, 3, 2},
        {u"access:telephone"_s, Error::UnknownValue, 7, 9},
        {u"commercial:maybe"_s, Error::UnknownValue, 11, 5},
        {u"kind:club"_s, Error::UnknownValue, 5, 4},
        {u"modality.in:smell"_s, Error::UnknownValue, 12, 5},
        {u"sources:argue"_s, Error::UnknownValue, 8, 5},
        {u"has:wings"_s, Error::UnknownValue, 4, 5},
        {u"score.nothing:5"_s, Error::UnknownField, 0, 13},
        {u"score.mmlu:good"_s, Error::NotANumber, 11, 4},
        {u"参数：很多"_s, Error::NotANumber, 3, 2},
        {u"released:90x"_s, Error::NotADate, 9, 3},
        {u"released:2024..30d"_s, Error::NotADate, 9, 9},
        {u"发布：2024年13月"_s, Error::NotADate, 3, 8},
        {u"工具：也许"_s, Error::NotAFlag, 3, 2},
        {u"厂商＞谷歌"_s, Error::NotComparable, 0, 2},
        {u"params:~7"_s, Error::NotText, 0, 6},
        {u"参数～7"_s, Error::NotText, 0, 2},
        {u"tools~y"_s, Error::NotText, 0, 5},
        {u"name:~"_s, Error::MissingValue, 4, 2},
        {u"name:~\"\""_s, Error::MissingValue, 4, 2},
        {u"a ~ b"_s, Error::MissingValue, 2, 1},
        {u"name:~(a"_s, Error::BadPattern, 6, 2},
        {u"llama ~[a"_s, Error::BadPattern, 7, 2},
        {u"name:~\"a**b(\""_s, Error::BadPattern, 6, 7},
        {u"name:~\"a"_s, Error::UnclosedQuote, 6, 2},
        {u"vendor:a~b"_s, Error::StrayOperator, 8, 1},
        {u"name:~"_s + QString(201, u'a'), Error::PatternTooLong, 6, 201},
    };
    for (const auto &[query, kind, position, length] : cases) {
        CAPTURE(query);
        const ParsedQuery parsed = parseQuery(query);
        if (!parsed.error) {
            FAIL_CHECK("no error: " << printed(parsed.expression).toStdString());
            continue;
        }
        CHECK(int(parsed.error->kind) == int(kind));
        CHECK(parsed.error->position == position);
        CHECK(parsed.error->length == length);
        CHECK_FALSE(parsed.error->sentence().isEmpty());
        CHECK_FALSE(parsed.error->sentence().contains(u"%1"_s));
        CHECK_FALSE(parsed.error->sentence().contains(u"%2"_s));
    }
}

TEST_CASE("A misspelt name is corrected")
{
    CHECK(parseQuery(u"vendr:meta"_s).error->suggestion == u"vendor"_s);
    CHECK(parseQuery(u"Lisence:MIT"_s).error->suggestion == u"license"_s);
    CHECK(parseQuery(u"level:open-wieght"_s).error->suggestion == u"open-weight"_s);
    CHECK(parseQuery(u"xyzzy:1"_s).error->suggestion.isEmpty());
    CHECK(parseQuery(u"厂家：阿里"_s).error->suggestion == u"厂商"_s);
    CHECK(parseQuery(u"上下纹：1K"_s).error->suggestion == u"上下文"_s);
    CHECK(parseQuery(u"score.mlu:1"_s).error->suggestion == u"score.mmlu"_s);
    CHECK(parseQuery(u"开放度：完全闭元"_s).error->suggestion == u"完全闭源"_s);
    CHECK(parseQuery(u"country:Germny"_s).error->suggestion == u"Germany"_s);
    CHECK(parseQuery(u"has:wieghts"_s).error->suggestion == u"weights"_s);
    CHECK(parseQuery(u"has:training-code"_s).error->suggestion == u"training_code"_s);
    CHECK(parseQuery(u"level:open"_s).error->sentence()
          == u"“open” is not one of the values here: closed, open-weight, open-source."_s);
    CHECK(parseQuery(u"%2%1:1"_s).error->sentence() == u"Unknown field “%2%1”."_s);
    CHECK(parseQuery(u"vendr:meta"_s).error->sentence()
          == u"Unknown field “vendr”. Did you mean “vendor”?"_s);
}

TEST_CASE("Deep queries are refused before the stack is")
{
    CHECK(parseQuery(QString(99, u'(') + u'a' + QString(99, u')')).error == std::nullopt);
    for (const QString &query :
         {QString(100'000, u'('), QString(100'000, u'-') + u'a', u"NOT "_s.repeated(100'000)})
        CHECK(parseQuery(query).error->kind == Error::TooDeep);
}

TEST_CASE("What is printed is read back as the same tree")
{
    Test::QueryGenerator generator(4711);
    for (int round = 0; round < 100'000; ++round) {
        const Expression expression = generator.expression(round % 5);
        const QString text = printed(expression);
        const ParsedQuery parsed = parseQuery(text);
        const QString normal = printed(parsed.expression);
        const ParsedQuery again = parseQuery(normal);
        if (parsed.error || !haveSameShape(parsed.expression, expression) || again.error
            || !(again.expression == parsed.expression) || printed(again.expression) != normal)
            FAIL(text.toStdString()
                 << " was read as "
                 << (parsed.error ? parsed.error->sentence() : printed(parsed.expression)).toStdString());
    }
}

TEST_CASE("What is read is printed so that it is read the same")
{
    Test::QueryGenerator generator(1234);
    int understood = 0;
    for (int round = 0; round < 100'000; ++round) {
        const QString query = generator.text(1 + round % 9);
        const QString wrong = Test::wrongInQuery(query);
        if (!wrong.isEmpty())
            FAIL(query.toStdString() << ": " << wrong.toStdString());
        understood += parseQuery(query).error ? 0 : 1;
    }
    CHECK(understood > 10'000);
}

TEST_CASE("Ages are counted back from today")
{
    const QDate today(2026, 3, 31);
    const struct
    {
        QString age;
        QDate day;
    } cases[] = {
        {u"0d"_s, today},
        {u"90d"_s, QDate(2025, 12, 31)},
        {u"30天"_s, QDate(2026, 3, 1)},
        {u"1日"_s, QDate(2026, 3, 30)},
        {u"2w"_s, QDate(2026, 3, 17)},
        {u"2周"_s, QDate(2026, 3, 17)},
        {u"1m"_s, QDate(2026, 2, 28)},
        {u"1个月"_s, QDate(2026, 2, 28)},
        {u"1月"_s, QDate(2026, 2, 28)},
        {u"1Y"_s, QDate(2025, 3, 31)},
        {u"2年"_s, QDate(2024, 3, 31)},
    };
    for (const auto &[age, day] : cases) {
        CAPTURE(age);
        const ParsedQuery parsed = parseQuery(u"released:<="_s + age, today);
        REQUIRE_FALSE(parsed.error);
        CHECK(parsed.expression.predicate.operands.front().low == double(day.toJulianDay()));
        CHECK(parsed.expression.predicate.operands.front().isAge);
    }
    const struct
    {
        QString name;
        QDate first;
        QDate last;
    } named[] = {
        {u"this-year"_s, QDate(2026, 1, 1), QDate(2026, 12, 31)},
        {u"去年"_s, QDate(2025, 1, 1), QDate(2025, 12, 31)},
        {u"本月"_s, QDate(2026, 3, 1), QDate(2026, 3, 31)},
        {u"last-month"_s, QDate(2026, 2, 1), QDate(2026, 2, 28)},
    };
    for (const auto &[name, first, last] : named) {
        CAPTURE(name);
        const ParsedQuery parsed = parseQuery(u"released:"_s + name, today);
        REQUIRE_FALSE(parsed.error);
        CHECK(parsed.expression.predicate.operands.front().low == double(first.toJulianDay()));
        CHECK(parsed.expression.predicate.operands.front().high == double(last.toJulianDay()));
        CHECK_FALSE(parsed.expression.predicate.operands.front().isAge);
    }
    CHECK_FALSE(parseQuery(u"released:2024年"_s, today).expression.predicate.operands.front().isAge);
}
