// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/quantity.h"

#include "support/catch.h"

using namespace Qt::StringLiterals;
using namespace Ajar;

TEST_CASE("Counts of parameters are short")
{
    const struct
    {
        qint64 count;
        QString text;
    } cases[] = {
        {0, u"0"_s},
        {999, u"999"_s},
        {1000, u"1K"_s},
        {160'000'000, u"160M"_s},
        {999'400'000, u"999M"_s},
        {999'600'000, u"1B"_s},
        {6'738'149'376, u"6.74B"_s},
        {7'000'000'000, u"7B"_s},
        {9'999'000'000, u"10B"_s},
        {46'700'000'000, u"46.7B"_s},
        {68'976'648'192, u"69B"_s},
        {99'960'000'000, u"100B"_s},
        {671'026'419'200, u"671B"_s},
        {1'100'000'000'000, u"1.1T"_s},
    };
    for (const auto &[count, text] : cases)
        CHECK(shortCount(count) == text);
}

TEST_CASE("Counts of tokens have their usual name, from powers of two and of ten")
{
    const struct
    {
        qint64 tokens;
        QString text;
    } cases[] = {
        {512, u"512"_s},      {2048, u"2K"_s},      {4096, u"4K"_s},        {8192, u"8K"_s},
        {16'385, u"16.4K"_s}, {32'768, u"32K"_s},   {64'000, u"64K"_s},     {65'536, u"64K"_s},
        {128'000, u"128K"_s}, {131'072, u"128K"_s}, {200'000, u"200K"_s},   {256'000, u"256K"_s},
        {262'144, u"256K"_s}, {512'000, u"512K"_s}, {1'000'000, u"1M"_s},   {1'048'576, u"1M"_s},
        {2'000'000, u"2M"_s}, {2'097'152, u"2M"_s}, {10'000'000, u"10M"_s},
    };
    for (const auto &[tokens, text] : cases) {
        CAPTURE(tokens);
        CHECK(shortTokens(tokens) == text);
    }
}

TEST_CASE("Exact numbers and prices lose no digit")
{
    CHECK(exactCount(68'976'648'192) == u"68,976,648,192"_s);
    CHECK(exactCount(999) == u"999"_s);
    CHECK(price(0) == u"0"_s);
    CHECK(price(30) == u"30"_s);
    CHECK(price(0.0028) == u"0.0028"_s);
    CHECK(price(0.0000001) == u"0.0000001"_s);
    CHECK(price(2.5) == u"2.5"_s);
    CHECK(gigabytes(140e9) == u"140"_s);
    CHECK(gigabytes(3.5e9) == u"3.5"_s);
}

TEST_CASE("Counts are read with their suffix")
{
    const struct
    {
        QString text;
        double value;
    } cases[] = {
        {u"7B"_s, 7e9},         {u"7b"_s, 7e9},        {u"7G"_s, 7e9},    {u"1.5T"_s, 1.5e12},
        {u"128K"_s, 128e3},     {u"350M"_s, 350e6},    {u"4096"_s, 4096}, {u"0"_s, 0},
        {u".5B"_s, 5e8},        {u"0.0028"_s, 0.0028}, {u"1e3"_s, 1000},  {u"700亿"_s, 7e10},
        {u"1.5万亿"_s, 1.5e12}, {u"12.8万"_s, 128e3},  {u"3千"_s, 3e3},   {u"5千万"_s, 5e7},
        {u"1百亿"_s, 1e10},
    };
    for (const auto &[text, value] : cases) {
        CAPTURE(text);
        const auto count = parseCount(text);
        REQUIRE(count);
        CHECK(*count == value);
    }
    for (const QString &text :
         {u""_s, u"B"_s, u"-7B"_s, u"+7B"_s, u"7BB"_s, u"7 B"_s, u"seven"_s, u"0x10"_s, u"inf"_s, u"nan"_s,
          u"1e999"_s, u"1e308T"_s, u"7Q"_s, u" 7"_s, u"七"_s, u"亿"_s, u"7亿亿"_s, u"7亿B"_s}) {
        CAPTURE(text);
        CHECK_FALSE(parseCount(text));
    }
}
