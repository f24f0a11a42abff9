// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "support/querygenerator.h"

#include "query/parser.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Ajar::Test {

namespace {

using Kind = Expression::Kind;
using Demand = Predicate::Test;

bool isText(const FieldInfo &info)
{
    return info.type == FieldType::Text || info.type == FieldType::Choice;
}

const FieldChoices &choicesOf(const FieldInfo &info)
{
    static QHash<QString, FieldChoices> all; // those of countries are many
    if (!all.contains(info.name))
        all.insert(info.name, info.choices());
    return *all.constFind(info.name);
}

} // namespace

Expression QueryGenerator::expression(int depth, Kind parent)
{
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
    return below(2) == 0 ? Expression::word(awkwardText()) : Expression::demand(predicate());
}

Expression QueryGenerator::group(Kind kind, int depth)
{
    Expression result;
    result.kind = kind;
    for (int i = 2 + below(3); i > 0; --i)
        result.parts.push_back(expression(depth - 1, kind));
    return result;
}

QString QueryGenerator::text(int pieces)
{
    static const QStringList all{
        u"a"_s,         u"llama"_s,       u" "_s,
        u" "_s,         u" OR "_s,        u" AND "_s,
        u"NOT "_s,      u"-"_s,           u"!"_s,
        u"("_s,         u")"_s,           u"\""_s,
        u"vendor:"_s,   u"厂商："_s,      u"params"_s,
        u">="_s,        u":"_s,           u"7B"_s,
        u".."_s,        u","_s,           u"，"_s,
        u"?"_s,         u"*"_s,           u"\\"_s,
        u"“"_s,         u"”"_s,           u"2024-07"_s,
        u"released:"_s, u"yes"_s,         u"tools:"_s,
        u"、"_s,        u"Ａ"_s,          u"level:closed"_s,
        u"~"_s,         u"name:~"_s,      u"!="_s,
        u"≤"_s,         u"＝"_s,          u"～"_s,
        u"90d"_s,       u"3个月"_s,       u"700亿"_s,
        u"has:"_s,      u"weights"_s,     u"score.mmlu"_s,
        u"国家："_s,    u"中国"_s,        u"||"_s,
        u"&&"_s,        u"[a-z]+"_s,      u"^a|b$"_s,
        u"＼"_s,        u"＂"_s,          u"\n"_s,
        u"）"_s,        QString(QChar()),
    };
    QString query;
    for (; pieces > 0; --pieces)
        query += any(all);
    return query;
}

QString QueryGenerator::awkwardText()
{
    static const QStringList pieces{
        u"llama"_s, u"2"_s,  u" "_s,    u"\""_s,  u"\\"_s,          u"-"_s,  u"!"_s,      u":"_s,  u","_s,
        u"("_s,     u")"_s,  u"OR"_s,   u"AND"_s, u"NOT"_s,         u"?"_s,  u"*"_s,      u"<="_s, u"|"_s,
        u"&"_s,     u"~"_s,  u"通义"_s, u"，"_s,  u"：“"_s,         u"”"_s,  u"、"_s,     u"Ａ"_s, u"😀"_s,
        u"\t"_s,    u"a"_s,  u".."_s,   u"é"_s,   u"＼"_s,          u"＂"_s, u"\u3000"_s, u"="_s,  u"!="_s,
        u"≤"_s,     u"～"_s, u"≠"_s,    u"\n"_s,  QString(QChar()),
    };
    QString result;
    do {
        for (int i = 1 + below(4); i > 0; --i)
            result += any(pieces);
    } while (result.trimmed().isEmpty());
    return result;
}

Predicate QueryGenerator::predicate()
{
    static const QStringList patterns{
        u"^gpt"_s,   u"a b"_s,  uR"(\d+\.\d)"_s, uR"(\\)"_s, u"a\"b"_s, u"（[”“]|“"_s, u"(a|b)+"_s,
        u"x{2,3}"_s, u"[)(]"_s, u"通义|＂"_s,    u"~-!:"_s,  u"＼＼"_s, u" "_s,
    };
    const FieldInfo &info = fieldTable()[size_t(below(int(fieldTable().size())))];
    Predicate result{info.field, Demand::Is, {}};
    if (const int choice = below(6); choice < 2) {
        result.test = choice == 0 ? Demand::Known : Demand::Unknown;
        return result;
    }
    if (isText(info) && below(3) == 0) {
        result.test = Demand::Matches;
        result.operands.push_back({any(patterns)});
        return result;
    }
    if (hasGreater(info) && below(2) == 0)
        result.test = Demand(1 + below(4));
    const int count = result.test == Demand::Is ? 1 + below(3) : 1;
    for (int i = 0; i < count; ++i)
        result.operands.push_back({operand(info)});
    return result;
}

QString QueryGenerator::operand(const FieldInfo &info)
{
    static const QStringList numbers{u"7B"_s,     u"0.5"_s,   u"128k"_s,  u"7B..70B"_s,   u"..1T"_s,
                                     u"4096.."_s, u"700亿"_s, u"1.5万"_s, u"7亿..1万亿"_s};
    static const QStringList dates{u"2024"_s, u"2024-02"_s, u"2024-02-29"_s, u"2023..2024-06"_s, u"..2024"_s,
                                   u"90d"_s,  u"3个月"_s,   u"2024年2月"_s,  u"1y..2y"_s,        u"..6m"_s};
    static const QStringList flags{u"yes"_s, u"no"_s, u"是"_s, u"否"_s, u"TRUE"_s};
    if (info.type == FieldType::Date)
        return any(dates);
    if (info.type == FieldType::Flag)
        return any(flags);
    if (!isText(info))
        return any(numbers);
    if (!info.choices)
        return awkwardText();
    const FieldChoices &list = choicesOf(info);
    const FieldChoice &choice = list[size_t(below(int(list.size())))];
    return below(2) == 0 || choice.label.zh.isEmpty() ? choice.id.toUpper() : choice.label.zh;
}

QString wrongInQuery(const QString &query)
{
    const ParsedQuery parsed = parseQuery(query);
    if (const auto &error = parsed.error) {
        const bool isInside =
            error->position >= 0 && error->length >= 0 && error->position + error->length <= query.size();
        if (!isInside)
            return u"the error lies outside"_s;
        return error->sentence().isEmpty() ? u"the error says nothing"_s : QString();
    }
    const QString text = printed(parsed.expression);
    const ParsedQuery again = parseQuery(text);
    if (again.error)
        return u"is printed as %1, and that is an error: %2"_s.arg(text, again.error->sentence());
    if (!(again.expression == parsed.expression) || printed(again.expression) != text)
        return u"is printed as %1, and that is read as %2"_s.arg(text, printed(again.expression));
    return {};
}

} // namespace Ajar::Test
