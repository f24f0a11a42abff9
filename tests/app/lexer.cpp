// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/lexer.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

/// Tokens as one text: a letter for the kind, then what it holds.
QString shown(const QString &query)
{
    static const QString letters = u"wp()|&-f:~,!$"_s;
    QStringList parts;
    for (const Token &token : tokenize(query)) {
        const QChar letter = letters[int(token.kind)];
        const bool hasText = token.kind == Token::Kind::Word || token.kind == Token::Kind::Phrase
            || token.kind == Token::Kind::Field || token.kind == Token::Kind::Test
            || token.kind == Token::Kind::Unclosed || token.kind == Token::Kind::Pattern;
        parts << (hasText ? letter + token.text : QString(letter));
    }
    return parts.join(u' ');
}

} // namespace

TEST_CASE("Queries are split into words, signs and phrases")
{
    const struct
    {
        QString query;
        QString tokens;
    } cases[] = {
        {u""_s, u"$"_s},
        {u"   "_s, u"$"_s},
        {u"llama 2"_s, u"wllama w2 $"_s},
        {uR"("llama 2" qwen)"_s, u"pllama 2 wqwen $"_s},
        {uR"("a \"b\" \\")"_s, uR"(pa "b" \ $)"_s},
        {u"a OR b AND NOT c"_s, u"wa | wb & - wc $"_s},
        {u"a || b && !c -d"_s, u"wa | wb & - wc - wd $"_s},
        {u"or and not"_s, u"wor wand wnot $"_s},
        {u"gpt-4 a!b"_s, u"wgpt-4 wa!b $"_s},
        {u"--a"_s, u"- - wa $"_s},
        {u"- a"_s, u"w- wa $"_s},
        {u"-(a) !\"b\""_s, u"- ( wa ) - pb $"_s},
        {u"vendor:meta,mistral"_s, u"fvendor : wmeta , wmistral $"_s},
        {u"vendor=meta"_s, u"fvendor : wmeta $"_s},
        {u"params:>=7B"_s, u"fparams :>= w7B $"_s},
        {u"params>=7B"_s, u"fparams :>= w7B $"_s},
        {u"params<7B"_s, u"fparams :< w7B $"_s},
        {u"price.in:?"_s, u"fprice.in : w? $"_s},
        {u"vendor:-meta"_s, u"fvendor : w-meta $"_s},
        {u"vendor:a:b"_s, u"fvendor : wa : wb $"_s},
        {uR"("open)"_s, u"!open $"_s},
        {u"(a"_s, u"( wa $"_s},
        {u"厂商：阿里巴巴，深度求索"_s, u"f厂商 : w阿里巴巴 , w深度求索 $"_s},
        {u"厂商：阿里巴巴、深度求索"_s, u"f厂商 : w阿里巴巴 , w深度求索 $"_s},
        {u"（ａ　ＯＲ　ｂ）"_s, u"( wa | wb ) $"_s},
        {u"参数＞＝７Ｂ"_s, u"f参数 :>= w7B $"_s},
        {u"“通义（千问）、Ａ” Ａ"_s, u"p通义（千问）、Ａ wA $"_s},
        {uR"("a\“b\＂")"_s, u"pa“b＂ $"_s},
        {u"“通义 千问”"_s, u"p通义 千问 $"_s},
    };
    for (const auto &[query, tokens] : cases) {
        CAPTURE(query);
        CHECK(shown(query) == tokens);
    }
}

TEST_CASE("Tokens know their place in the text as typed")
{
    const QString query = u" 厂商：“a b”，c  (-😀)"_s;
    for (const Token &token : tokenize(query)) {
        CHECK(token.position >= 0);
        CHECK(token.position + token.length <= query.size());
    }
    const auto tokens = tokenize(query);
    REQUIRE(tokens.size() == 10);
    CHECK(tokens[2].position == 4);
    CHECK(tokens[2].length == 5);
    CHECK(query.sliced(tokens[7].position, tokens[7].length) == u"😀"_s);
}

TEST_CASE("No character stops the lexer")
{
    for (int code = 0; code <= 0xFFFF; ++code) {
        const QString one(QChar(static_cast<char16_t>(code)));
        for (const QString &query : {one, u"a"_s + one + u"b"_s, u"-"_s + one, u"f:"_s + one}) {
            const auto tokens = tokenize(query);
            if (tokens.back().kind != Token::Kind::End || tokens.size() > 6)
                FAIL("U+" << std::hex << code);
        }
    }
}
