// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/partialdate.h"

#include "support/catch.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Ajar;

TEST_CASE("A date is written back as it was read")
{
    for (const QString &text : {u"2023"_s, u"2023-07"_s, u"2023-07-18"_s, u"1900"_s, u"2199-12-31"_s,
                                u"2024-02-29"_s, u"2000-02-29"_s}) {
        const auto date = PartialDate::fromIso(text);
        CAPTURE(text);
        REQUIRE(date);
        CHECK(date->isValid());
        CHECK(date->toIso() == text);
    }
    CHECK(PartialDate().toIso().isEmpty());
    CHECK_FALSE(PartialDate().isValid());
}

TEST_CASE("What is no date is refused")
{
    for (const QString &text : {u""_s,           u"23"_s,
                                u"20230718"_s,   u"2023-7"_s,
                                u"2023-07-1"_s,  u"2023/07/18"_s,
                                u"18-07-2023"_s, u"2023-02-30"_s,
                                u"2023-02-29"_s, u"1900-02-29"_s,
                                u"2023-13"_s,    u"2023-00"_s,
                                u"2023-00-01"_s, u"2023-01-00"_s,
                                u"2023-04-31"_s, u"1899"_s,
                                u"2200"_s,       u"+203"_s,
                                u"-023"_s,       u"20 3"_s,
                                u"2023-+7"_s,    u"2023-07-18T00:00"_s,
                                u" 2023"_s,      u"2023-07 "_s,
                                u"２０２３"_s,   u"٢٠٢٣"_s}) {
        CAPTURE(text);
        CHECK_FALSE(PartialDate::fromIso(text));
    }
}

TEST_CASE("A date that is not precise spans the days that it may mean")
{
    const struct
    {
        QString text;
        QDate first;
        QDate last;
    } cases[] = {
        {u"2023"_s, QDate(2023, 1, 1), QDate(2023, 12, 31)},
        {u"2023-02"_s, QDate(2023, 2, 1), QDate(2023, 2, 28)},
        {u"2024-02"_s, QDate(2024, 2, 1), QDate(2024, 2, 29)},
        {u"2023-12"_s, QDate(2023, 12, 1), QDate(2023, 12, 31)},
        {u"2023-07-18"_s, QDate(2023, 7, 18), QDate(2023, 7, 18)},
    };
    for (const auto &[text, first, last] : cases) {
        const auto date = PartialDate::fromIso(text);
        CAPTURE(text);
        REQUIRE(date);
        CHECK(date->first() == first);
        CHECK(date->last() == last);
    }
}

TEST_CASE("Dates are ordered by their first day, the less precise before")
{
    const std::vector<QString> sorted{u"2022-12-31"_s, u"2023"_s,    u"2023-01"_s, u"2023-01-01"_s,
                                      u"2023-01-02"_s, u"2023-02"_s, u"2024"_s};
    std::vector<PartialDate> dates;
    for (const QString &text : sorted)
        dates.push_back(*PartialDate::fromIso(text));
    CHECK(std::is_sorted(dates.begin(), dates.end()));
    CHECK(std::adjacent_find(dates.begin(), dates.end()) == dates.end());
}
