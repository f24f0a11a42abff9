// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/expression.h"

#include "query/lexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Expression::Kind;
using Test = Predicate::Test;

// ---------------------------------------------------------------- printing

/// Whether the lexer would read `text` as one plain word with no meaning of its own.
bool isPlain(const QString &text)
{
    static const QString special = u" \"():,<>=!*?|&~"_s;
    if (text.isEmpty() || text.startsWith(u'-') || text == u"OR" || text == u"AND" || text == u"NOT")
        return false;
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.isSpace() || narrowed(c) != c || special.contains(c); });
}

QString quoted(const QString &text)
{
    if (isPlain(text))
        return text;
    QString escaped;
    for (const QChar c : text) {
        if (narrowed(c) == u'"' || narrowed(c) == u'\\')
            escaped += u'\\';
        escaped += c;
    }
    return u'"' + escaped + u'"';
}

QString printedPredicate(const Predicate &predicate)
{
    static const QString signs[] = {u":"_s, u":<"_s, u":<="_s, u":>"_s, u":>="_s, u":*"_s, u":?"_s};
    QStringList values;
    for (const Operand &operand : predicate.operands)
        values << quoted(operand.text);
    return fieldInfo(predicate.field).name + signs[int(predicate.test)] + values.join(u',');
}

bool isEmpty(const Expression &expression)
{
    return expression.kind == Kind::And && expression.parts.empty();
}

QString printedIn(const Expression &expression, Kind parent)
{
    if (isEmpty(expression))
        return u"()"_s;
    QStringList parts;
    switch (expression.kind) {
    case Kind::Words:
        return quoted(expression.words);
    case Kind::Predicate:
        return printedPredicate(expression.predicate);
    case Kind::Not:
        return u'-' + printedIn(expression.parts.front(), Kind::Not);
    case Kind::And:
    case Kind::Or:
        for (const Expression &part : expression.parts)
            parts << printedIn(part, expression.kind);
        break;
    }
    const bool isOr = expression.kind == Kind::Or;
    const QString text = parts.join(isOr ? u" OR "_s : u" "_s);
    const bool needsParentheses = parent == Kind::Not || (isOr && parent == Kind::And);
    return needsParentheses ? u'(' + text + u')' : text;
}

// ---------------------------------------------------------------- matching

/// The values that a number or date may have: one, or the days that an imprecise date may mean.
struct Span
{
    double low;
    double high;
};

std::optional<Span> spanOf(const Value &value)
{
    if (const auto *count = std::get_if<qint64>(&value))
        return Span{double(*count), double(*count)};
    if (const auto *number = std::get_if<double>(&value))
        return Span{*number, *number};
    if (const auto *date = std::get_if<PartialDate>(&value))
        return Span{double(date->first().toJulianDay()), double(date->last().toJulianDay())};
    return std::nullopt;
}

Tri compared(Test test, Span row, const Operand &operand)
{
    const auto decide = [](bool surely, bool never) {
        return surely ? Tri::True : never ? Tri::False : Tri::Unknown;
    };
    switch (test) {
    case Test::Is:
        return decide(row.low >= operand.low && row.high <= operand.high,
                      row.high < operand.low || row.low > operand.high);
    case Test::Less:
        return decide(row.high < operand.low, row.low >= operand.low);
    case Test::LessEqual:
        return decide(row.high <= operand.high, row.low > operand.high);
    case Test::Greater:
        return decide(row.low > operand.high, row.high <= operand.high);
    case Test::GreaterEqual:
        return decide(row.low >= operand.low, row.high < operand.low);
    case Test::Known:
    case Test::Unknown:
        break;
    }
    return Tri::Unknown;
}

/// Choices: one of the row's words is the operand. Texts: one of them contains it.
bool isCalled(const FieldInfo &info, const QStringList &words, const QString &wanted)
{
    const QString folded = foldedText(wanted);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return info.type == FieldType::Choice ? foldedText(word) == folded
                                              : foldedText(word).contains(folded);
    });
}

/// Some of a row's words may be known while others are not: access:api is unknown where nobody looked.
Tri matchesPossibly(const Predicate &predicate, const FieldInfo &info, const RowIndex &index, int row)
{
    Tri any = Tri::False;
    for (const Operand &operand : predicate.operands) {
        if (isCalled(info, info.words(index, row), operand.text))
            return Tri::True;
        if (isCalled(info, info.possible(index, row), operand.text))
            any = Tri::Unknown;
    }
    return any;
}

Tri matchesOperand(const Predicate &predicate, const FieldInfo &info, const Operand &operand,
                   const RowIndex &index, int row)
{
    const Value value = info.value(index, row);
    if (const auto span = spanOf(value))
        return compared(predicate.test, *span, operand);
    if (const auto *flag = std::get_if<bool>(&value))
        return tri(*flag == (operand.low != 0));

    const QStringList words = info.words ? info.words(index, row) : QStringList{rawText(value)};
    return tri(isCalled(info, words, operand.text));
}

/// Of the levels that a row may have the operands may name all, some or none.
Tri matchesLevels(const Predicate &predicate, const LevelSpan &span)
{
    bool all = true;
    bool any = false;
    for (const Level level : allLevels) {
        if (level < span.lower || level > span.upper)
            continue;
        const bool isNamed =
            std::any_of(predicate.operands.begin(), predicate.operands.end(),
                        [level](const Operand &operand) { return levelFromText(operand.text) == level; });
        all = all && isNamed;
        any = any || isNamed;
    }
    return all ? Tri::True : any ? Tri::Unknown : Tri::False;
}

} // namespace

QString printed(const Expression &expression)
{
    return isEmpty(expression) ? QString() : printedIn(expression, Kind::Or);
}

Tri matches(const Predicate &predicate, const RowIndex &index, int row)
{
    const FieldInfo &info = fieldInfo(predicate.field);
    const Value value = info.value(index, row);
    if (predicate.test == Test::Known || predicate.test == Test::Unknown)
        return tri(isUndecided(value) == (predicate.test == Test::Unknown));
    if (info.possible)
        return matchesPossibly(predicate, info, index, row);
    if (std::holds_alternative<std::monostate>(value))
        return Tri::Unknown;
    if (const auto *levels = std::get_if<LevelSpan>(&value))
        return matchesLevels(predicate, *levels);

    Tri any = Tri::False;
    for (const Operand &operand : predicate.operands)
        any = any || matchesOperand(predicate, info, operand, index, row);
    return any;
}

} // namespace Ajar
