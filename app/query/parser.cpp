// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/parser.h"

#include "base/quantity.h"
#include "query/lexer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Token::Kind;
using Error = QueryError::Kind;
using Test = Predicate::Test;

constexpr int deepest = 100; // parentheses; keeps recursion off the end of the stack
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Levenshtein distance, for "did you mean".
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i].toCaseFolded() == b[j].toCaseFolded() ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

QString nearestOf(const QStringList &words, const QString &word)
{
    const auto nearest =
        std::min_element(words.begin(), words.end(), [&](const QString &a, const QString &b) {
            return distance(a, word) < distance(b, word);
        });
    return nearest != words.end() && distance(*nearest, word) <= std::max<qsizetype>(1, word.size() / 3)
        ? *nearest
        : QString();
}

/// What a number means as precisely as it is written: 7B is 6.5B up to 7.5B, 7.0B is 6.95B up to 7.05B.
/// A number without a suffix is exact. Tokens are counted in thousands or in 1024s: 128K holds both.
///
/// The slack is never more than `most` of the number, so that 1B does not reach down to 0.5B.
std::optional<Operand> numberOperand(const QString &text, FieldType type, double most)
{
    const auto value = parseCount(text);
    if (!value)
        return std::nullopt;
    Operand operand{text, *value, *value};
    if (text.back().isDigit() || text.back() == u'.')
        return operand;
    const qsizetype point = text.indexOf(u'.');
    const double decimals = point < 0 ? 0 : double(text.size() - point - 2);
    const double unit = *parseCount(QString(u'1' + text.last(1)));
    const double half = std::min(0.5 * std::pow(10, -decimals) * unit, most * *value);
    const double binary = type == FieldType::Tokens ? std::pow(1.024, std::round(std::log10(unit) / 3)) : 1;
    operand.low -= half;
    operand.high = (operand.high + half) * binary;
    return operand;
}

std::optional<Operand> dateOperand(const QString &text)
{
    const auto date = PartialDate::fromIso(text);
    if (!date)
        return std::nullopt;
    return Operand{text, double(date->first().toJulianDay()), double(date->last().toJulianDay())};
}

std::optional<Operand> flagOperand(const QString &text)
{
    const QString folded = foldedText(text);
    if (QStringList{u"yes"_s, u"true"_s, u"是"_s, u"1"_s}.contains(folded))
        return Operand{text, 1, 1};
    if (QStringList{u"no"_s, u"false"_s, u"否"_s, u"0"_s}.contains(folded))
        return Operand{text, 0, 0};
    return std::nullopt;
}

bool isOrdered(FieldType type)
{
    return type == FieldType::Params || type == FieldType::Tokens || type == FieldType::Price
        || type == FieldType::Date;
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_tokens(tokenize(text))
    {
    }

    ParsedQuery run()
    {
        ParsedQuery parsed;
        parsed.expression = either(0);
        if (!m_error && peek().kind == Kind::Close)
            fail(Error::StrayParenthesis, peek());
        parsed.error = m_error;
        return parsed;
    }

private:
    const Token &peek() const { return m_tokens[m_at]; }
    Token take() { return m_tokens[m_at].kind == Kind::End ? m_tokens[m_at] : m_tokens[m_at++]; }
    bool takeIf(Kind kind)
    {
        if (m_error || peek().kind != kind)
            return false;
        take();
        return true;
    }

    void fail(Error kind, const Token &token, const QString &suggestion = {})
    {
        if (!m_error)
            m_error = QueryError{kind, token.position, token.length, token.text, suggestion};
    }

    /// (a b) c is the same demand as a b c; one shape for both keeps the normal form unique.
    static void append(Expression part, Expression::Kind kind, std::vector<Expression> &parts)
    {
        if (part.kind == kind)
            std::move(part.parts.begin(), part.parts.end(), std::back_inserter(parts));
        else
            parts.push_back(std::move(part));
    }

    static Expression joined(Expression::Kind kind, std::vector<Expression> parts)
    {
        if (parts.size() == 1)
            return std::move(parts.front());
        return {kind, std::move(parts), {}, {}};
    }

    Expression either(int depth)
    {
        std::vector<Expression> parts;
        if (peek().kind == Kind::Or)
            fail(Error::StrayOperator, peek());
        append(all(depth), Expression::Kind::Or, parts);
        while (peek().kind == Kind::Or && !m_error) {
            const Token sign = take();
            if (peek().kind == Kind::End || peek().kind == Kind::Or || peek().kind == Kind::Close)
                fail(Error::StrayOperator, sign);
            append(all(depth), Expression::Kind::Or, parts);
        }
        return joined(Expression::Kind::Or, std::move(parts));
    }

    Expression all(int depth)
    {
        std::vector<Expression> parts;
        bool wantsMore = false;
        while (!m_error && peek().kind != Kind::End && peek().kind != Kind::Or
               && peek().kind != Kind::Close) {
            if (peek().kind == Kind::And) {
                if (parts.empty() || wantsMore)
                    fail(Error::StrayOperator, peek());
                wantsMore = true;
                m_last = take();
                continue;
            }
            wantsMore = false;
            append(single(depth), Expression::Kind::And, parts);
        }
        if (wantsMore)
            fail(Error::StrayOperator, m_last);
        return joined(Expression::Kind::And, std::move(parts));
    }

    Expression single(int depth)
    {
        if (depth > deepest) {
            fail(Error::TooDeep, peek());
            return {};
        }
        const Token token = take();
        switch (token.kind) {
        case Kind::Not:
            if (peek().kind == Kind::End || peek().kind == Kind::Or || peek().kind == Kind::And
                || peek().kind == Kind::Close || peek().kind == Kind::Comma) {
                fail(Error::StrayOperator, token);
                return {};
            }
            return Expression::negation(single(depth + 1));
        case Kind::Open: {
            Expression inner = either(depth + 1);
            if (!takeIf(Kind::Close))
                fail(Error::UnclosedParenthesis, token);
            return inner;
        }
        case Kind::Word:
        case Kind::Phrase:
            if (token.text.trimmed().isEmpty())
                break;
            return Expression::word(token.text);
        case Kind::Field:
            return demand(token);
        case Kind::Unclosed:
            fail(Error::UnclosedQuote, token);
            return {};
        case Kind::Comma: // between words a comma separates as a space does
            return {};
        default:
            break;
        }
        fail(token.kind == Kind::Phrase ? Error::MissingValue : Error::StrayOperator, token);
        return {};
    }

    Expression demand(const Token &name)
    {
        const FieldInfo *info = fieldByName(name.text);
        if (!info) {
            fail(Error::UnknownField, name, nearestOf(fieldNames(), name.text));
            return {};
        }
        const Token sign = take();
        Predicate predicate{info->field, testOf(sign.text), {}};
        if (predicate.test != Test::Is && !isOrdered(info->type)) {
            fail(Error::NotComparable, name);
            return {};
        }
        readValue(*info, predicate, sign);
        while (peek().kind == Kind::Comma && !m_error) {
            const Token comma = take();
            if (predicate.test != Test::Is)
                fail(Error::StrayOperator, comma);
            readValue(*info, predicate, comma);
        }
        return Expression::demand(std::move(predicate));
    }

    static Test testOf(const QString &sign)
    {
        return sign == u"<" ? Test::Less
            : sign == u"<=" ? Test::LessEqual
            : sign == u">"  ? Test::Greater
            : sign == u">=" ? Test::GreaterEqual
                            : Test::Is;
    }

    void readValue(const FieldInfo &info, Predicate &predicate, const Token &sign)
    {
        const Token value = peek();
        if (value.kind == Kind::Unclosed) {
            fail(Error::UnclosedQuote, value);
            return;
        }
        const bool isValue = (value.kind == Kind::Word || value.kind == Kind::Phrase || value.kind == Kind::Or
                              || value.kind == Kind::And || value.kind == Kind::Not)
            && !value.text.trimmed().isEmpty();
        const bool isAdjacent = sign.kind == Kind::Comma || value.position == sign.position + sign.length;
        if (!isValue || !isAdjacent) {
            fail(Error::MissingValue, sign);
            return;
        }
        take();
        if (value.kind == Kind::Word && predicate.operands.empty() && predicate.test == Test::Is
            && (value.text == u"*" || value.text == u"?")) {
            predicate.test = value.text == u"*" ? Test::Known : Test::Unknown;
            return;
        }
        if (const auto operand = operandOf(info, value, predicate.test))
            predicate.operands.push_back(*operand);
    }

    std::optional<Operand> operandOf(const FieldInfo &info, const Token &value, Test test)
    {
        // "Is" asks whether a number may be called so; a comparison draws a line, and draws it finer.
        const double most = test == Test::Is && !value.text.contains(".."_L1) ? 0.1 : 0.05;
        switch (info.type) {
        case FieldType::Text:
            return Operand{value.text, 0, 0};
        case FieldType::Choice:
            if (info.field == Field::Level && !levelFromText(value.text)) {
                QStringList ids;
                for (const Level level : allLevels)
                    ids << levelId(level);
                fail(Error::UnknownLevel, value, nearestOf(ids, value.text));
            }
            return Operand{value.text, 0, 0};
        case FieldType::Flag:
            return checked(flagOperand(value.text), Error::NotAFlag, value);
        case FieldType::Date:
            return spanned(value, Error::NotADate, [](const QString &text) { return dateOperand(text); });
        case FieldType::Params:
        case FieldType::Tokens:
        case FieldType::Price:
            return spanned(value, Error::NotANumber,
                           [&](const QString &text) { return numberOperand(text, info.type, most); });
        }
        return std::nullopt;
    }

    std::optional<Operand> checked(std::optional<Operand> operand, Error error, const Token &value)
    {
        if (!operand)
            fail(error, value);
        return operand;
    }

    /// One value, or a range a..b of which one end may be open.
    template <typename Read> std::optional<Operand> spanned(const Token &value, Error error, Read read)
    {
        const qsizetype dots = value.text.indexOf(".."_L1);
        if (dots < 0)
            return checked(read(value.text), error, value);
        const QString from = value.text.first(dots);
        const QString to = value.text.sliced(dots + 2);
        Operand range{value.text, -infinity, infinity};
        for (const auto &[text, isLow] : {std::pair{from, true}, std::pair{to, false}}) {
            if (text.isEmpty())
                continue;
            const auto end = read(text);
            if (!end)
                return checked(std::nullopt, error, value);
            (isLow ? range.low : range.high) = isLow ? end->low : end->high;
        }
        const bool isEmpty = (from.isEmpty() && to.isEmpty()) || range.low > range.high;
        return checked(isEmpty ? std::nullopt : std::optional(range), error, value);
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    Token m_last;
    std::optional<QueryError> m_error;
};

} // namespace

QString QueryError::sentence() const
{
    QString text;
    switch (kind) {
    case Kind::UnknownField:
        text = tr("Unknown field “%1”.").arg(found);
        break;
    case Kind::MissingValue:
        text = tr("A value is missing here.");
        break;
    case Kind::UnclosedQuote:
        text = tr("This quotation mark is not closed.");
        break;
    case Kind::UnclosedParenthesis:
        text = tr("This parenthesis is not closed.");
        break;
    case Kind::StrayParenthesis:
        text = tr("Nothing opens this parenthesis.");
        break;
    case Kind::StrayOperator:
        text = tr("“%1” needs something on both sides.").arg(found);
        break;
    case Kind::NotANumber:
        text = tr("“%1” is not a number such as 7B, 128K or 7B..70B.").arg(found);
        break;
    case Kind::NotADate:
        text = tr("“%1” is not a date such as 2024, 2024-07 or 2023..2024.").arg(found);
        break;
    case Kind::NotAFlag:
        text = tr("“%1” should be yes or no.").arg(found);
        break;
    case Kind::NotComparable:
        text = tr("“%1” has no greater or less.").arg(found);
        break;
    case Kind::UnknownLevel:
        text = tr("“%1” is not a level: closed, open-weight or open-source.").arg(found);
        break;
    case Kind::TooDeep:
        text = tr("Too many parentheses.");
        break;
    }
    return suggestion.isEmpty() ? text : tr("%1 Did you mean “%2”?").arg(text, suggestion);
}

ParsedQuery parseQuery(const QString &text)
{
    return Parser(text).run();
}

} // namespace Ajar
