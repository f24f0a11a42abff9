// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/linescanner.h"

#include <array>

namespace Ajar {

namespace {

constexpr int exactDigits = 15; ///< a double holds every whole number of so many
constexpr std::array<double, exactDigits + 1> powersOfTen{1,   1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                          1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<std::string_view> LineScanner::text()
{
    if (!take('"'))
        return std::nullopt;
    const char *begin = m_next;
    for (; m_next != m_end; ++m_next) {
        const auto c = quint8(*m_next);
        if (c == '"')
            return std::string_view(begin, size_t(m_next++ - begin));
        if (c == '\\' || c < ' ')
            break;
    }
    return std::nullopt;
}

std::optional<LineScanner::Digits> LineScanner::digits()
{
    skipBlanks();
    Digits digits;
    if (m_next != m_end && *m_next == '-') {
        digits.isNegative = true;
        ++m_next;
    }
    const char *begin = m_next;
    int count = 0;
    for (; m_next != m_end && isDigit(*m_next) && count <= exactDigits; ++m_next, ++count)
        digits.value = digits.value * 10 + (*m_next - '0');
    if (count == 0 || (*begin == '0' && count > 1))
        return std::nullopt; // JSON has no 007
    if (m_next != m_end && *m_next == '.') {
        for (++m_next; m_next != m_end && isDigit(*m_next) && count <= exactDigits; ++m_next, ++count) {
            digits.value = digits.value * 10 + (*m_next - '0');
            ++digits.decimals;
        }
        if (digits.decimals == 0)
            return std::nullopt;
    }
    const bool goesOn =
        m_next != m_end && (isDigit(*m_next) || *m_next == '.' || *m_next == 'e' || *m_next == 'E');
    return goesOn || count > exactDigits ? std::nullopt : std::optional(digits);
}

std::optional<qint64> LineScanner::wholeNumber()
{
    const auto found = digits();
    if (!found || found->decimals != 0)
        return std::nullopt;
    return found->isNegative ? -found->value : found->value;
}

std::optional<double> LineScanner::number()
{
    const auto found = digits();
    if (!found)
        return std::nullopt;
    // Both numbers are exact, so that their quotient is the double next to what the digits say.
    const double value = double(found->value) / powersOfTen[size_t(found->decimals)];
    return found->isNegative ? -value : value;
}

std::optional<bool> LineScanner::flag()
{
    skipBlanks();
    if (word("true"))
        return true;
    return word("false") ? std::optional(false) : std::nullopt;
}

bool LineScanner::word(std::string_view wanted)
{
    if (!std::string_view(m_next, size_t(m_end - m_next)).starts_with(wanted))
        return false;
    m_next += wanted.size();
    return true;
}

} // namespace Ajar
