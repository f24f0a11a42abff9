// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/bits.h"

#include <algorithm>

namespace Ajar {

namespace {

void clearBeyond(int size, std::vector<uint64_t> &words)
{
    if (size % 64 != 0)
        words.back() &= (uint64_t(1) << (size % 64)) - 1;
}

} // namespace

Bits::Bits(int size, bool value)
    : m_size(size)
    , m_words((size_t(size) + 63) / 64, value ? ~uint64_t(0) : 0)
{
    if (value)
        clearBeyond(m_size, m_words);
}

int Bits::count() const
{
    int count = 0;
    for (const uint64_t word : m_words)
        count += std::popcount(word);
    return count;
}

bool Bits::isEmpty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](uint64_t word) { return word == 0; });
}

Bits &Bits::operator&=(const Bits &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

Bits &Bits::operator|=(const Bits &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

Bits &Bits::subtract(const Bits &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

void Bits::invert()
{
    for (uint64_t &word : m_words)
        word = ~word;
    clearBeyond(m_size, m_words);
}

TriBits &TriBits::operator&=(const TriBits &other)
{
    Bits possible = other.yes;
    possible |= other.maybe;
    maybe |= yes;
    maybe &= possible;
    yes &= other.yes;
    maybe.subtract(yes);
    return *this;
}

TriBits &TriBits::operator|=(const TriBits &other)
{
    yes |= other.yes;
    maybe |= other.maybe;
    maybe.subtract(yes);
    return *this;
}

void TriBits::invert()
{
    yes |= maybe;
    yes.invert();
}

} // namespace Ajar
