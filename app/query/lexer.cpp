// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/lexer.h"

using namespace Qt::StringLiterals;

namespace Ajar {

// One to one, so that places in the text stay true.
QChar narrowed(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E)
        return QChar(char16_t(code - 0xFEE0));
    if (code == 0x3000)
        return u' ';
    if (code == 0x201C || code == 0x201D)
        return u'"';
    if (code == 0x3001)
        return u',';
    return c;
}

bool isTestSign(QChar c)
{
    return c == u':' || c == u'<' || c == u'>' || c == u'=' || c == u'~' || c == u'\u2264' || c == u'\u2265'
        || c == u'\u2260';
}

namespace {

class Lexer
{
public:
    explicit Lexer(const QString &query)
        : m_typed(query)
    {
        m_text.reserve(query.size());
        for (const QChar c : query)
            m_text += narrowed(c);
    }

    std::vector<Token> run()
    {
        while (skipSpace())
            next();
        add(Token::Kind::End, {}, m_at);
        return std::move(m_tokens);
    }

private:
    bool skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size();
    }

    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    void add(Token::Kind kind, const QString &text, qsizetype begin)
    {
        m_tokens.push_back({kind, text, int(begin), int(m_at - begin)});
    }

    void sign(Token::Kind kind, int length)
    {
        const qsizetype begin = m_at;
        m_at += length;
        add(kind, m_text.sliced(begin, length), begin);
    }

    bool isAtTest(qsizetype ahead = 0) const
    {
        return isTestSign(peek(ahead)) || (peek(ahead) == u'!' && peek(ahead + 1) == u'=');
    }

    /// Also at the end of the text. Not by a null character, which pasted text may hold.
    bool endsWord(qsizetype ahead = 0) const
    {
        const QChar c = peek(ahead);
        return m_at + ahead >= m_text.size() || c.isSpace() || isAtTest(ahead) || c == u'(' || c == u')'
            || c == u'"' || c == u',';
    }

    void next()
    {
        const QChar c = peek();
        if (c == u'"')
            phrase();
        else if (c == u'(')
            sign(Token::Kind::Open, 1);
        else if (c == u')')
            sign(Token::Kind::Close, 1);
        else if (c == u',')
            sign(Token::Kind::Comma, 1);
        else if (isAtTest())
            test();
        else if ((c == u'-' || c == u'!') && !endsWord(1) && !followsTest())
            sign(Token::Kind::Not, 1);
        else if ((c == u'-' || c == u'!') && (peek(1) == u'(' || peek(1) == u'"' || peek(1) == u'~')
                 && !followsTest())
            sign(Token::Kind::Not, 1);
        else if (c == u'|' && peek(1) == u'|')
            sign(Token::Kind::Or, 2);
        else if (c == u'&' && peek(1) == u'&')
            sign(Token::Kind::And, 2);
        else
            word();
    }

    /// A minus sign after a comparison belongs to the value.
    bool followsTest() const
    {
        return !m_tokens.empty()
            && (m_tokens.back().kind == Token::Kind::Test || m_tokens.back().kind == Token::Kind::Comma);
    }

    void test()
    {
        const qsizetype begin = m_at;
        if (peek() == u':') // `params:>=7B` and `params>=7B` are the same
            ++m_at;
        const QString text = comparison();
        add(Token::Kind::Test, text, begin);
        if (text == u"~")
            pattern();
    }

    /// The sign itself, nothing for "is".
    QString comparison()
    {
        static const struct
        {
            QStringView typed;
            QStringView meant;
        } signs[] = {
            {u"<=", u"<="},     {u">=", u">="},     {u"!=", u"!="},     {u"==", u""},
            {u"<", u"<"},       {u">", u">"},       {u"=", u""},        {u"~", u"~"},
            {u"\u2264", u"<="}, {u"\u2265", u">="}, {u"\u2260", u"!="},
        };
        for (const auto &[typed, meant] : signs) {
            if (QStringView(m_text).sliced(m_at).startsWith(typed)) {
                m_at += typed.size();
                return meant.toString();
            }
        }
        return {};
    }

    void phrase()
    {
        const qsizetype begin = m_at++;
        QString text;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            text += m_typed[m_at++];
        }
        const bool isClosed = m_at < m_text.size();
        if (isClosed)
            ++m_at;
        add(isClosed ? Token::Kind::Phrase : Token::Kind::Unclosed, text, begin);
    }

    void pattern()
    {
        const qsizetype begin = m_at;
        if (peek() == u'"') {
            quotedPattern();
            return;
        }
        QString text;
        int open = 0;
        while (m_at < m_text.size() && !peek().isSpace() && !(peek() == u')' && open == 0)) {
            if (peek() == u'\\' && m_at + 1 < m_text.size() && !peek(1).isSpace()) {
                text += escaped(m_text);
                continue;
            }
            open += peek() == u'(' ? 1 : peek() == u')' ? -1 : 0;
            text += m_text[m_at++];
        }
        if (!text.isEmpty())
            add(Token::Kind::Pattern, text, begin);
    }

    void quotedPattern()
    {
        const qsizetype begin = m_at++;
        QString text;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            if (peek() == u'\\' && m_at + 1 < m_text.size())
                text += escaped(m_typed);
            else
                text += m_typed[m_at++];
        }
        const bool isClosed = m_at < m_text.size();
        if (isClosed)
            ++m_at;
        add(isClosed ? Token::Kind::Pattern : Token::Kind::Unclosed, text, begin);
    }

    /// A backslash and what follows; before a quotation mark it has done its work.
    QString escaped(const QString &from)
    {
        const QString pair = from.sliced(m_at, 2);
        const bool isQuote = m_text[m_at + 1] == u'"';
        m_at += 2;
        return isQuote ? pair.last(1) : pair;
    }

    void word()
    {
        const qsizetype begin = m_at;
        while (!endsWord())
            ++m_at;
        const QString text = m_text.sliced(begin, m_at - begin);
        if (isAtTest() && !followsTest())
            add(Token::Kind::Field, text, begin);
        else if (text == u"OR")
            add(Token::Kind::Or, text, begin);
        else if (text == u"AND")
            add(Token::Kind::And, text, begin);
        else if (text == u"NOT")
            add(Token::Kind::Not, text, begin);
        else
            add(Token::Kind::Word, text, begin);
    }

    QString m_typed;
    QString m_text; // the same, narrowed
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Token> tokenize(const QString &query)
{
    return Lexer(query).run();
}

} // namespace Ajar
