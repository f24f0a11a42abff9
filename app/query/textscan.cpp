// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/textscan.h"

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define AJAR_SSE2
#endif
#if defined(AJAR_SSE2) && defined(__GNUC__)
#include <immintrin.h>
#define AJAR_AVX2
#endif

namespace Ajar {

namespace {

/// What is looked for at two places: bytes, and what makes small letters of capital ones.
struct Pair
{
    const char *first; ///< the text from where the first byte may stand
    const char *second;
    char firstByte;
    char secondByte;
    char firstMask;
    char secondMask;
};

struct Found
{
    size_t begin;
    uint64_t places;
};

#if defined(AJAR_AVX2)
__attribute__((target("avx2"))) Found findWide(const Pair &pair, size_t at, size_t last)
{
    const __m256i firstByte = _mm256_set1_epi8(pair.firstByte);
    const __m256i secondByte = _mm256_set1_epi8(pair.secondByte);
    const __m256i firstMask = _mm256_set1_epi8(pair.firstMask);
    const __m256i secondMask = _mm256_set1_epi8(pair.secondMask);
    for (; at <= last; at += 64) {
        const auto *first = reinterpret_cast<const __m256i *>(pair.first + at);
        const auto *second = reinterpret_cast<const __m256i *>(pair.second + at);
        const __m256i low = _mm256_and_si256(
            _mm256_cmpeq_epi8(_mm256_or_si256(_mm256_loadu_si256(first), firstMask), firstByte),
            _mm256_cmpeq_epi8(_mm256_or_si256(_mm256_loadu_si256(second), secondMask), secondByte));
        const __m256i high = _mm256_and_si256(
            _mm256_cmpeq_epi8(_mm256_or_si256(_mm256_loadu_si256(first + 1), firstMask), firstByte),
            _mm256_cmpeq_epi8(_mm256_or_si256(_mm256_loadu_si256(second + 1), secondMask), secondByte));
        if (_mm256_testz_si256(_mm256_or_si256(low, high), _mm256_or_si256(low, high)))
            continue;
        const auto lowBits = uint32_t(_mm256_movemask_epi8(low));
        const auto highBits = uint32_t(_mm256_movemask_epi8(high));
        return {at, lowBits | uint64_t(highBits) << 32U};
    }
    return {at, 0};
}
#endif

#if defined(AJAR_SSE2)
Found find(const Pair &pair, size_t at, size_t last)
{
    const __m128i firstByte = _mm_set1_epi8(pair.firstByte);
    const __m128i secondByte = _mm_set1_epi8(pair.secondByte);
    const __m128i firstMask = _mm_set1_epi8(pair.firstMask);
    const __m128i secondMask = _mm_set1_epi8(pair.secondMask);
    for (; at <= last; at += 64) {
        const auto places = [&](size_t place) {
            const auto *first = reinterpret_cast<const __m128i *>(pair.first + place);
            const auto *second = reinterpret_cast<const __m128i *>(pair.second + place);
            return _mm_and_si128(
                _mm_cmpeq_epi8(_mm_or_si128(_mm_loadu_si128(first), firstMask), firstByte),
                _mm_cmpeq_epi8(_mm_or_si128(_mm_loadu_si128(second), secondMask), secondByte));
        };
        const __m128i parts[] = {places(at), places(at + 16), places(at + 32), places(at + 48)};
        const __m128i any = _mm_or_si128(_mm_or_si128(parts[0], parts[1]), _mm_or_si128(parts[2], parts[3]));
        if (_mm_movemask_epi8(any) == 0)
            continue;
        uint64_t bits = 0;
        for (unsigned i = 0; i < 4; ++i)
            bits |= uint64_t(uint32_t(_mm_movemask_epi8(parts[i]))) << (16 * i);
        return {at, bits};
    }
    return {at, 0};
}
#else
Found find(const Pair &pair, size_t at, size_t last)
{
    for (; at <= last; at += 64) {
        uint64_t bits = 0;
        for (size_t i = 0; i < 64; ++i) {
            const bool isThere = char(pair.first[at + i] | pair.firstMask) == pair.firstByte
                && char(pair.second[at + i] | pair.secondMask) == pair.secondByte;
            bits |= uint64_t(isThere ? 1 : 0) << i;
        }
        if (bits != 0)
            return {at, bits};
    }
    return {at, 0};
}
#endif

using Finder = Found (*)(const Pair &, size_t, size_t);

/// The fastest that this processor can.
Finder finder()
{
#if defined(AJAR_AVX2)
    static const Finder best = __builtin_cpu_supports("avx2") ? findWide : find;
    return best;
#else
    return find;
#endif
}

/// How seldom a byte stands in names and ids; the more the seldomer.
int rarity(char byte)
{
    static constexpr std::string_view frequent = "aeinro-tls .1c2u5hm03dbp47g68f9ky/wvxqzj";
    const size_t place = frequent.find(byte);
    return int(place == std::string_view::npos ? frequent.size() : place);
}

} // namespace

TextScan::TextScan(std::string_view needle)
    : m_needle(needle)
{
    for (const char c : needle)
        m_masks += c >= 'a' && c <= 'z' ? '\x20' : '\0';
    const auto isRarer = [this](size_t a, size_t b) { return rarity(m_needle[a]) > rarity(m_needle[b]); };
    for (size_t place = 1; place < size(); ++place) {
        if (isRarer(place, m_first))
            m_first = place;
    }
    m_second = m_first == 0 && size() > 1 ? 1 : 0;
    for (size_t place = 0; place < size(); ++place) {
        if (place != m_first && m_needle[place] != m_needle[m_first] && isRarer(place, m_second))
            m_second = place;
    }
}

TextScan::Block TextScan::nextBlock(const char *text, size_t at, size_t last) const
{
    const Pair pair{text + m_first,     text + m_second,  m_needle[m_first],
                    m_needle[m_second], m_masks[m_first], m_masks[m_second]};
    const auto [begin, places] = finder()(pair, at, last);
    return {begin, places};
}

bool TextScan::isFoundIn(std::string_view text) const
{
    bool isFound = false;
    eachPlace(text, 0, text.size(), [&](size_t) {
        isFound = true;
        return text.size();
    });
    return isFound;
}

} // namespace Ajar
