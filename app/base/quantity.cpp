// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/quantity.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

QString threeDigits(double value)
{
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    QString text = QString::number(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

} // namespace

QString shortCount(qint64 count)
{
    const struct
    {
        double unit;
        QChar suffix;
    } units[] = {{1e12, u'T'}, {1e9, u'B'}, {1e6, u'M'}, {1e3, u'K'}};
    for (const auto &[unit, suffix] : units) {
        if (double(count) >= unit * 0.9995)
            return threeDigits(double(count) / unit) + suffix;
    }
    return QString::number(count);
}

QString shortTokens(qint64 tokens)
{
    constexpr qint64 kibi = 1024;
    if (tokens >= kibi * kibi && tokens % (kibi * kibi) == 0)
        return QString::number(tokens / (kibi * kibi)) + u'M';
    // 128000 is 125 times 1024 too, but nobody means that.
    if (tokens >= kibi && tokens < 1'000'000 && tokens % kibi == 0 && tokens % 1000 != 0)
        return QString::number(tokens / kibi) + u'K';
    return shortCount(tokens);
}

QString exactCount(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QString price(double dollars)
{
    return QString::number(dollars, 'f', QLocale::FloatingPointShortest);
}

QString gigabytes(double bytes)
{
    const double gb = bytes / 1e9;
    return QString::number(gb, 'f', gb < 10 ? 1 : 0);
}

CountUnit countUnit(QStringView text)
{
    static constexpr struct
    {
        QStringView suffix;
        double unit;
    } units[] = {
        {u"百万", 1e6},  {u"千万", 1e7}, {u"十亿", 1e9}, {u"百亿", 1e10}, {u"千亿", 1e11},
        {u"万亿", 1e12}, {u"千", 1e3},   {u"万", 1e4},   {u"亿", 1e8},    {u"K", 1e3},
        {u"M", 1e6},     {u"B", 1e9},    {u"G", 1e9},    {u"T", 1e12},
    };
    for (const auto &[suffix, unit] : units) {
        if (text.endsWith(suffix, Qt::CaseInsensitive))
            return {unit, suffix.size()};
    }
    return {};
}

std::optional<double> parseCount(QStringView text)
{
    const auto [unit, length] = countUnit(text);
    text.chop(length);
    // QLocale passes over spaces at the ends and signs, which are no part of a count here.
    if (text.isEmpty() || (!text.front().isDigit() && text.front() != u'.') || text.back().isSpace())
        return std::nullopt;
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok) * unit;
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace Ajar
