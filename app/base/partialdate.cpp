// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/partialdate.h"

namespace Ajar {

namespace {

/// The decimal number that fills all of `digits`, or nothing. QStringView::toInt would take "+7" too.
std::optional<int> wholeNumber(QStringView digits)
{
    int number = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

} // namespace

std::optional<PartialDate> PartialDate::fromIso(QStringView text)
{
    const qsizetype length = text.size();
    if ((length != 4 && length != 7 && length != 10) || (length > 4 && text[4] != u'-')
        || (length > 7 && text[7] != u'-'))
        return std::nullopt;

    const auto year = wholeNumber(text.first(4));
    const auto month = length > 4 ? wholeNumber(text.sliced(5, 2)) : 0;
    const auto day = length > 7 ? wholeNumber(text.sliced(8, 2)) : 0;
    if (!year || !month || !day || *year < 1900 || *year > 2199)
        return std::nullopt;
    if (!QDate::isValid(*year, length > 4 ? *month : 1, length > 7 ? *day : 1))
        return std::nullopt;
    return PartialDate{*year, *month, *day};
}

QString PartialDate::toIso() const
{
    if (!isValid())
        return {};
    QString text = QString::number(year);
    for (const int part : {month, day}) {
        if (part == 0)
            break;
        text += u'-' + QString::number(part).rightJustified(2, u'0');
    }
    return text;
}

QDate PartialDate::first() const
{
    return QDate(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
}

QDate PartialDate::last() const
{
    if (day != 0)
        return first();
    return month == 0 ? QDate(year, 12, 31) : QDate(year, month, first().daysInMonth());
}

} // namespace Ajar
