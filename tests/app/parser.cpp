// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/parser.h"

#include "support/catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

using Error = QueryError::Kind;

/// Random expressions of the shapes that queries can have: And and Or have no part of their own kind
/// and at least two parts.
class Generator
{
public:
    explicit Generator(unsigned seed)
        : m_random(seed)
    {
    }

    Expression expression(int depth, Expression::Kind parent = Expression::Kind::Words)
    {
        using Kind = Expression::Kind;
        switch (depth > 0 ? below(6) : 4 + below(2)) {
        case 0:
        case 1:
            if (parent != Kind::And)
                return group(Kind::And, depth);
            break;
        case 2:
            if (parent != Kind::Or)
                return group(Kind::Or, depth);
            break;
        case 3:
            return Expression::negation(expression(depth - 1));
        default:
            break;
        }
        return below(2) == 0 ? Expression::word(text()) : Expression::demand(predicate());
    }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    Expression group(Expression::Kind kind, int depth)
    {
        Expression result;
        result.kind = kind;
        for (int i = 2 + below(3); i > 0; --i)
            result.parts.push_back(expression(depth - 1, kind));
        return result;
    }

    QString text()
    {
        static const QStringList pieces{
            u"llama"_s, u"2"_s, u" "_s,    u"\""_s,  u"\\"_s,  u"-"_s,  u"!"_s,      u":"_s,  u","_s,
            u"("_s,     u")"_s, u"OR"_s,   u"AND"_s, u"NOT"_s, u"?"_s,  u"*"_s,      u"<="_s, u"|"_s,
            u"&"_s,     u"~"_s, u"通义"_s, u"，"_s,  u"：“"_s, u"”"_s,  u"、"_s,     u"Ａ"_s, u"😀"_s,
            u"\t"_s,    u"a"_s, u".."_s,   u"é"_s,   u"＼"_s,  u"＂"_s, u"\u3000"_s,
        };
        QString result;
        do {
            for (int i = 1 + below(4); i > 0; --i)
                result += pieces[below(int(pieces.size()))];
        } while (result.trimmed().isEmpty());
        return result;
    }

    Predicate predicate()
    {
        const FieldInfo &info = fieldTable()[size_t(below(int(fieldTable().size())))];
        Predicate result{info.field, Predicate::Test::Is, {}};
        if (const int choice = below(6); choice < 2) {
            result.test = choice == 0 ? Predicate::Test::Known : Predicate::Test::Unknown;
            return result;
        }
        const bool isOrdered =
            info.type != FieldType::Text && info.type != FieldType::Choice && info.type != FieldType::Flag;
        if (isOrdered && below(2) == 0)
            result.test = Predicate::Test(1 + below(4));
        const int count = result.test == Predicate::Test::Is ? 1 + below(3) : 1;
        for (int i = 0; i < count; ++i)
            result.operands.push_back({operand(info), 0, 0});
        return result;
    }

    QString operand(const FieldInfo &info)
    {
        static const QStringList numbers{u"7B"_s, u"0.5"_s, u"128k"_s, u"7B..70B"_s, u"..1T"_s, u"4096.."_s};
        static const QStringList dates{u"2024"_s, u"2024-02"_s, u"2024-02-29"_s, u"2023..2024-06"_s,
                                       u"..2024"_s};
        static const QStringList flags{u"yes"_s, u"no"_s, u"是"_s, u"否"_s, u"TRUE"_s};
        static const QStringList levels{u"closed"_s, u"开放权重"_s, u"Fully open-source"_s, u"OPEN-WEIGHT"_s};
        const auto any = [this](const QStringList &list) { return list[below(int(list.size()))]; };
        switch (info.type) {
        case FieldType::Params:
        case FieldType::Tokens:
        case FieldType::Price:
            return any(numbers);
        case FieldType::Date:
            return any(dates);
        case FieldType::Flag:
            return any(flags);
        case FieldType::Text:
        case FieldType::Choice:
            break;
        }
        return info.field == Field::Level ? any(levels) : text();
    }

    std::mt19937 m_random;
};

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
        {uR"("OR" "-a" "a:b")"_s, uR"("OR" "-a" "a:b")"_s},
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
        {u"VENDOR:Meta"_s, u"vendor:Meta"_s},
        {u"vendor=meta,mistral"_s, u"vendor:meta,mistral"_s},
        {uR"(vendor:"Mistral AI")"_s, uR"(vendor:"Mistral AI")"_s},
        {u"vendor:-a"_s, uR"(vendor:"-a")"_s},
        {u"厂商：阿里巴巴"_s, u"vendor:阿里巴巴"_s},
        {u"厂商：阿里巴巴，Meta、谷歌"_s, u"vendor:阿里巴巴,Meta,谷歌"_s},
        {u"参数＞＝７Ｂ　上下文：１２８Ｋ"_s, u"params:>=7B context:128K"_s},
        {u"开放度：完全闭源"_s, u"level:完全闭源"_s},
        {u"level:OPEN-WEIGHT"_s, u"level:OPEN-WEIGHT"_s},
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
        {u"tools:yes reasoning:否"_s, u"tools:yes reasoning:否"_s},
        {u"“通义 千问” OR (llama -2)"_s, uR"("通义 千问" OR llama -2)"_s},
        {u"gpt-4 c++ a/b"_s, u"gpt-4 c++ a/b"_s},
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
        {u"vendor:a,"_s, Error::MissingValue, 6, 1},
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
        {u"level:>=open-weight"_s, Error::NotComparable, 0, 5},
        {u"level:open"_s, Error::UnknownLevel, 6, 4},
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
    }
}

TEST_CASE("A misspelt name is corrected")
{
    CHECK(parseQuery(u"vendr:meta"_s).error->suggestion == u"vendor"_s);
    CHECK(parseQuery(u"Licence:MIT"_s).error->suggestion == u"license"_s);
    CHECK(parseQuery(u"level:open-wieght"_s).error->suggestion == u"open-weight"_s);
    CHECK(parseQuery(u"xyzzy:1"_s).error->suggestion.isEmpty());
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
    Generator generator(4711);
    for (int round = 0; round < 20'000; ++round) {
        const Expression expression = generator.expression(round % 5);
        const QString text = printed(expression);
        const ParsedQuery parsed = parseQuery(text);
        if (parsed.error || !(parsed.expression == expression))
            FAIL(text.toStdString()
                 << " was read as "
                 << (parsed.error ? parsed.error->sentence() : printed(parsed.expression)).toStdString());
    }
}

TEST_CASE("What is read is printed so that it is read the same")
{
    static const QStringList pieces{
        u"a"_s,           u"llama"_s,  u" "_s,       u" "_s,
        u" OR "_s,        u" AND "_s,  u"NOT "_s,    u"-"_s,
        u"!"_s,           u"("_s,      u")"_s,       u"\""_s,
        u"vendor:"_s,     u"厂商："_s, u"params"_s,  u">="_s,
        u":"_s,           u"7B"_s,     u".."_s,      u","_s,
        u"，"_s,          u"?"_s,      u"*"_s,       u"\\"_s,
        u"“"_s,           u"”"_s,      u"2024-07"_s, u"released:"_s,
        u"yes"_s,         u"tools:"_s, u"、"_s,      u"level:closed"_s,
        QString(QChar()), u"Ａ"_s,
    };
    std::mt19937 random(1234); // NOLINT: the same queries every time
    int understood = 0;
    for (int round = 0; round < 50'000; ++round) {
        QString query;
        for (auto i = 1 + random() % 9; i > 0; --i)
            query += pieces[qsizetype(random() % size_t(pieces.size()))];
        const ParsedQuery parsed = parseQuery(query);
        if (parsed.error) {
            const bool isInside = parsed.error->position >= 0 && parsed.error->length >= 0
                && parsed.error->position + parsed.error->length <= query.size();
            if (!isInside)
                FAIL(query.toStdString() << ": the error lies outside");
            continue;
        }
        ++understood;
        const ParsedQuery again = parseQuery(printed(parsed.expression));
        if (again.error || !(again.expression == parsed.expression))
            FAIL(query.toStdString() << " is printed as " << printed(parsed.expression).toStdString());
    }
    CHECK(understood > 5'000);
}
