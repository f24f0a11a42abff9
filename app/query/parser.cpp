// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/parser.h"

#include "query/lexer.h"
#include "query/operand.h"
#include "query/pattern.h"
#include "query/suggestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Token::Kind;
using Error = QueryError::Kind;
using Test = Predicate::Test;

constexpr int deepest = 100; // parentheses; keeps recursion off the end of the stack

/// The name of the field that was probably meant, in the language that was typed.
QString nearestField(const QString &misspelt)
{
    const QString nearest = nearestWord(allFieldNames(), misspelt);
    const bool isChinese = !nearest.isEmpty() && nearest.front().script() == QChar::Script_Han;
    return nearest.isEmpty() || isChinese ? nearest : fieldByName(nearest)->name;
}

/// Text as it is compared, so that queries that ask for the same are the same. Folding may make characters
/// that can be folded further; a normal form must not change when it is read again.
QString normalText(const QString &text)
{
    QString normal = foldedText(text);
    for (int round = 0; round < 4; ++round) {
        const QString again = foldedText(normal);
        if (again == normal)
            break;
        normal = again;
    }
    return normal.trimmed().isEmpty() ? text : normal;
}

class Parser
{
public:
    Parser(const QString &text, QDate today)
        : m_tokens(tokenize(text))
        , m_today(today)
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
            m_error = QueryError{kind, token.position, token.length, token.text, suggestion, {}};
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
            return Expression::word(normalText(token.text));
        case Kind::Field:
            return demand(token);
        case Kind::Test: // ~gpt without a field looks into the names
            if (token.text == u"~" && standsAlone(token))
                return matchDemand(fieldInfo(Field::Name), token);
            break;
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

    bool standsAlone(const Token &token) const
    {
        return m_at < 2 || m_tokens[m_at - 2].position + m_tokens[m_at - 2].length < token.position
            || m_tokens[m_at - 2].kind == Kind::Open || m_tokens[m_at - 2].kind == Kind::Not;
    }

    Expression demand(const Token &name)
    {
        const FieldInfo *info = fieldByName(name.text);
        if (!info) {
            fail(Error::UnknownField, name, nearestField(name.text));
            return {};
        }
        const Token sign = take();
        if (sign.text == u"~")
            return matchDemand(*info, sign, &name);
        Predicate predicate{info->field, testOf(sign.text), {}};
        if (predicate.test != Test::Is && !hasGreater(*info)) {
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
        Expression expression = Expression::demand(std::move(predicate));
        return sign.text == u"!=" ? Expression::negation(std::move(expression)) : expression;
    }

    /// What stands behind a ~.
    Expression matchDemand(const FieldInfo &info, const Token &sign, const Token *name = nullptr)
    {
        const Token value = peek();
        if (isOrdered(info.type) || info.type == FieldType::Flag)
            fail(Error::NotText, *name);
        else if (value.kind == Kind::Unclosed)
            fail(Error::UnclosedQuote, value);
        else if (value.kind != Kind::Pattern || value.text.isEmpty())
            fail(Error::MissingValue, sign);
        else if (value.text.size() > longestPattern)
            fail(Error::PatternTooLong, value);
        if (m_error)
            return {};
        take();
        const QRegularExpression pattern = boundedPattern(value.text);
        if (!pattern.isValid()) {
            fail(Error::BadPattern, value);
            m_error->detail = pattern.errorString();
        }
        Operand operand{value.text};
        operand.pattern = pattern;
        return Expression::demand({info.field, Test::Matches, {operand}});
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
        switch (info.type) {
        case FieldType::Text:
            return Operand{normalText(value.text)};
        case FieldType::Choice:
            return Operand{info.choices ? choiceId(info, value) : normalText(value.text)};
        case FieldType::Flag:
            return checked(readFlag(value.text), Error::NotAFlag, value);
        case FieldType::Date:
            return checked(readDate(value.text, test, m_today), Error::NotADate, value);
        case FieldType::Params:
        case FieldType::Tokens:
        case FieldType::Price:
        case FieldType::Score:
            return checked(readNumber(value.text, info.type, test), Error::NotANumber, value);
        }
        return std::nullopt;
    }

    std::optional<Operand> checked(std::optional<Operand> operand, Error error, const Token &value)
    {
        if (!operand)
            fail(error, value);
        return operand;
    }

    /// The id of the choice that is meant, whatever it is called in the query.
    QString choiceId(const FieldInfo &info, const Token &value)
    {
        const QString folded = foldedText(value.text);
        QStringList ids;
        QStringList words;
        for (const FieldChoice &choice : info.choices()) {
            ids << choice.id;
            const QStringList names =
                QStringList{choice.id, choice.label.en, choice.label.zh} + choice.others;
            for (const QString &name : names) {
                if (!name.isEmpty() && foldedText(name) == folded)
                    return choice.id;
            }
            words << names;
        }
        if (m_error)
            return {};
        fail(Error::UnknownValue, value, nearestWord(words, value.text));
        constexpr qsizetype most = 6;
        m_error->detail =
            ids.first(std::min(most, ids.size())).join(u", ") + (ids.size() > most ? u", …" : u"");
        return {};
    }

    std::vector<Token> m_tokens;
    QDate m_today;
    size_t m_at = 0;
    Token m_last;
    std::optional<QueryError> m_error;
};

} // namespace

ParsedQuery parseQuery(const QString &text, QDate today)
{
    return Parser(text, today).run();
}

} // namespace Ajar
