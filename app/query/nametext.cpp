// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/nametext.h"

#include "base/searchkeys.h"
#include "query/parallel.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define AJAR_SSE2
#endif

namespace Ajar {

namespace {

constexpr int allLines = std::numeric_limits<int>::max();
constexpr size_t padding = 256; // what a scan may read beyond the end
constexpr int rowsAtATime = 1024; // of which the text fits into the first cache

/// Calls hit(place) for places from `from` up to `to` where the needle begins; it says from where to look
/// on. The needle is at least two bytes long, and the text can be read for `padding` bytes beyond `to`.
template <typename Hit>
void eachPlace(const char *text, size_t from, size_t to, std::string_view needle, Hit hit)
{
    const size_t size = needle.size();
    size_t at = from;
#ifdef AJAR_SSE2
    // Sixteen places at a time by the needle's first and last byte, which few pass by chance.
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i last = _mm_set1_epi8(needle.back());
    const auto places = [&](size_t begin) {
        const __m128i begins = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + begin));
        const __m128i ends = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + begin + size - 1));
        return _mm_and_si128(_mm_cmpeq_epi8(begins, first), _mm_cmpeq_epi8(ends, last));
    };
    while (size < padding - 96 && at < to) {
        // Most often none of the next 64 places passes.
        const __m128i any = _mm_or_si128(_mm_or_si128(places(at), places(at + 16)),
                                         _mm_or_si128(places(at + 32), places(at + 48)));
        if (_mm_movemask_epi8(any) == 0) {
            at += 64;
            continue;
        }
        auto mask = unsigned(_mm_movemask_epi8(places(at)));
        size_t next = at + 16;
        while (mask != 0) {
            const size_t place = at + size_t(std::countr_zero(mask));
            if (place >= to)
                return;
            mask &= mask - 1;
            if (std::memcmp(text + place + 1, needle.data() + 1, size - 2) != 0)
                continue;
            const size_t wanted = hit(place);
            if (wanted >= at + 16) {
                next = wanted;
                break;
            }
            mask &= ~0U << (wanted - at);
        }
        at = next;
    }
#endif
    const std::string_view all(text, to);
    while (at < to && (at = all.find(needle, at)) != std::string_view::npos)
        at = hit(at);
}

QByteArray utf8(const QString &text)
{
    return foldedText(text).toUtf8();
}

/// Where the letter's or digit's rows are noted, or -1.
int letterPlace(char c)
{
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    return c >= '0' && c <= '9' ? 26 + c - '0' : -1;
}

uint64_t lettersIn(std::string_view text)
{
    uint64_t letters = 0;
    for (const char c : text) {
        if (const int place = letterPlace(c); place >= 0)
            letters |= uint64_t(1) << place;
    }
    return letters;
}

QByteArray withHyphens(QByteArray text)
{
    return text.replace(' ', '-');
}

/// The names folded, a line each: the given ones, each in its place, and then how they are spelled.
QByteArray linesOf(QStringList names, const QByteArray &last = {})
{
    QList<QByteArray> lines;
    for (const QString &name : names)
        lines << utf8(name);
    for (const QString &name : names) {
        const SearchKeys keys = searchKeys(name);
        if (!keys.isEmpty())
            lines << keys.pinyin.toUtf8() << keys.initials.toUtf8();
    }
    QByteArray text = (lines << last).join('\n');
    while (text.endsWith('\n'))
        text.chop(1);
    return text;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

NameText::NameText(const RowIndex &index)
    : m_index(&index)
    , m_slugIsName(index.size())
{
    m_letters.fill(Bits(index.size()));
    m_begins.reserve(size_t(index.size()) + 1);
    for (int row = 0; row < index.size(); ++row)
        addRow(index, row);
    m_begins.push_back(uint32_t(m_text.size()));
    m_text.shrink_to_fit();
    addOthers(index);
    m_text.insert(m_text.end(), padding, '\0');
}

void NameText::addRow(const RowIndex &index, int row)
{
    const Entry &entry = index.entry(row);
    const LocalizedText both = entry.name();
    const QByteArray name = utf8(both.en);
    QByteArray slug = utf8(entry.id().section(u'/', 1));
    if (slug == withHyphens(name)) {
        m_slugIsName.set(row);
        slug.clear();
    }
    const QByteArray text = linesOf(QStringList{both.en, both.zh} + entry.aliases(), slug);
    m_begins.push_back(uint32_t(m_text.size()));
    m_text.insert(m_text.end(), text.begin(), text.end());
    m_text.push_back('\n');
    noteLetters(row, lettersIn(view(text)));
}

void NameText::noteLetters(int row, uint64_t letters)
{
    for (; letters != 0; letters &= letters - 1)
        m_letters[size_t(std::countr_zero(letters))].set(row);
}

/// The names of vendors, and those of releases that are not a part of all their entries' own.
void NameText::addOthers(const RowIndex &index)
{
    const Catalog &catalog = index.catalog();
    for (const Vendor &vendor : catalog.vendors)
        m_vendorTexts.push_back(
            linesOf(QStringList{vendor.id, vendor.name.en, vendor.name.zh} + vendor.aliases));

    std::vector<QByteArray> texts(catalog.releases.size());
    QList<QByteArray> names; // of the release before: entries of one mostly follow each other
    for (int row = 0; row < index.size(); ++row) {
        const size_t number = size_t(index.releaseNumber(row));
        const Release release = catalog.releases[number];
        const size_t begin = m_begins[size_t(row)];
        const std::string_view own(m_text.data() + begin, m_begins[size_t(row) + 1] - begin);
        if (row == 0 || number != size_t(index.releaseNumber(row - 1))) {
            const LocalizedText name = release.name();
            const LocalizedText family = release.family();
            names = linesOf({name.en, name.zh, family.en, family.zh}).split('\n');
        }
        for (const QByteArray &name : names) {
            if (own.find(view(name)) == std::string_view::npos && !texts[number].contains(name))
                texts[number] += name + '\n';
        }
    }
    for (int row = 0; row < index.size(); ++row) {
        const size_t number = size_t(index.releaseNumber(row));
        const size_t vendor = size_t(catalog.releases[number].vendor);
        noteLetters(row, lettersIn(view(texts[number])) | lettersIn(view(m_vendorTexts[vendor])));
    }
    for (size_t number = 0; number < texts.size(); ++number) {
        if (!texts[number].isEmpty())
            m_releaseTexts.emplace_back(int(number), texts[number]);
    }
}

Bits NameText::rowsWith(const QString &folded, const Cancellation &cancellation) const
{
    const QByteArray needle = folded.toUtf8();
    if (needle.isEmpty())
        return Bits(m_index->size(), true);
    if (needle.contains('\n') || needle.contains('\0'))
        return Bits(m_index->size());
    if (const int letter = letterPlace(needle.front()); needle.size() == 1 && letter >= 0)
        return m_letters[size_t(letter)];

    Bits hits = scanned(needle, allLines, cancellation);
    if (needle.contains('-'))
        inParts(m_index->size(), [&](int from, int to) { scanSlugs(needle, from, to, hits, cancellation); });
    addSharedHits(needle, hits);
    if (needle.contains('/'))
        addIdHits(needle, hits);
    return hits;
}

Bits NameText::rowsNamed(const QString &folded, const Cancellation &cancellation) const
{
    const QByteArray needle = folded.toUtf8();
    if (needle.isEmpty())
        return Bits(m_index->size(), true);
    return needle.contains('\n') || needle.contains('\0') ? Bits(m_index->size())
                                                          : scanned(needle, 2, cancellation);
}

Bits NameText::scanned(const QByteArray &needle, int lines, const Cancellation &cancellation) const
{
    Bits hits(m_index->size());
    inParts(m_index->size(), [&](int from, int to) { scan(needle, lines, from, to, hits, cancellation); });
    return hits;
}

/// Adds the rows from `from` up to `to` that contain the needle in one of their first lines.
void NameText::scan(const QByteArray &needle, int lines, int from, int to, Bits &hits,
                    const Cancellation &cancellation) const
{
    const char *text = m_text.data();
    int row = from;
    const auto hit = [&](size_t place) -> size_t {
        // Most often the next row or one nearby, so that steps that grow find it soonest.
        for (int step = 1; place >= m_begins[size_t(row) + 1];) {
            const bool isTooFar = row + step >= to || m_begins[size_t(row + step)] > place;
            if (!isTooFar)
                row += step;
            step = isTooFar ? std::max(1, step / 2) : step * 2;
        }
        const char *begin = text + m_begins[size_t(row)];
        if (lines == allLines || std::count(begin, text + place, '\n') < lines)
            hits.set(row);
        return m_begins[size_t(row) + 1];
    };
    for (int block = from; block < to; block += rowsAtATime * 32) {
        cancellation.check();
        const int end = std::min(to, block + rowsAtATime * 32);
        if (needle.size() > 1) {
            eachPlace(text, m_begins[size_t(block)], m_begins[size_t(end)], view(needle), hit);
            continue;
        }
        const std::string_view all(text, m_begins[size_t(end)]);
        for (size_t at = m_begins[size_t(block)];
             (at = all.find(needle.front(), at)) != std::string_view::npos;)
            at = hit(at);
    }
}

/// Adds the rows of which the slug contains the needle and is the name with hyphens instead of spaces.
void NameText::scanSlugs(const QByteArray &needle, int from, int to, Bits &hits,
                         const Cancellation &cancellation) const
{
    std::vector<char> slugs;
    for (int block = from; block < to; block += rowsAtATime) {
        cancellation.check();
        const int end = std::min(to, block + rowsAtATime);
        const size_t offset = m_begins[size_t(block)];
        const size_t size = m_begins[size_t(end)] - offset;
        slugs.assign(size + padding, '\0');
        std::transform(m_text.begin() + std::ptrdiff_t(offset),
                       m_text.begin() + std::ptrdiff_t(offset + size), slugs.begin(),
                       [](char c) { return c == ' ' ? '-' : c; });
        int row = block;
        const auto hit = [&](size_t place) -> size_t {
            while (offset + place >= m_begins[size_t(row) + 1])
                ++row;
            const auto *begin = slugs.data() + (m_begins[size_t(row)] - offset);
            if (m_slugIsName.test(row)
                && std::find(begin, begin + (place - size_t(begin - slugs.data())), '\n')
                    == slugs.data() + place)
                hits.set(row);
            return m_begins[size_t(row) + 1] - offset;
        };
        if (needle.size() > 1)
            eachPlace(slugs.data(), 0, size, view(needle), hit);
        else
            for (size_t at = 0; at < size
                 && (at = std::string_view(slugs.data(), size).find(needle.front(), at))
                     != std::string_view::npos;)
                at = hit(at);
    }
}

/// Adds the rows of which a name of the release or of the vendor contains the needle.
void NameText::addSharedHits(const QByteArray &needle, Bits &hits) const
{
    const auto &releases = m_index->catalog().releases;
    Bits found(int(releases.size()));
    for (const auto &[number, text] : m_releaseTexts) {
        if (view(text).find(view(needle)) != std::string_view::npos)
            found.set(number);
    }
    std::vector<char> vendors;
    for (const QByteArray &text : m_vendorTexts)
        vendors.push_back(view(text).find(view(needle)) != std::string_view::npos);
    if (std::find(vendors.begin(), vendors.end(), 1) != vendors.end()) {
        for (size_t number = 0; number < releases.size(); ++number) {
            if (vendors[size_t(releases[number].vendor)])
                found.set(int(number));
        }
    }
    if (!found.isEmpty())
        hits |= bitsWhere(m_index->size(), [&](int row) { return found.test(m_index->releaseNumber(row)); });
}

/// Adds the rows of which the id contains the needle across its slash.
void NameText::addIdHits(const QByteArray &needle, Bits &hits) const
{
    const qsizetype slash = needle.indexOf('/');
    const QString vendorEnd = QString::fromUtf8(needle.first(slash));
    const QString slugBegin = QString::fromUtf8(needle.sliced(slash + 1));
    const Catalog &catalog = m_index->catalog();
    std::vector<char> vendors;
    for (const Vendor &vendor : catalog.vendors)
        vendors.push_back(foldedText(vendor.id).endsWith(vendorEnd));
    for (int row = 0; row < m_index->size(); ++row) {
        if (vendors[size_t(m_index->release(row).vendor)]
            && foldedText(m_index->entry(row).id().section(u'/', 1)).startsWith(slugBegin))
            hits.set(row);
    }
}

qint64 NameText::bytes() const
{
    size_t bytes = m_text.size() + m_begins.size() * sizeof(uint32_t);
    bytes += (1 + m_letters.size()) * m_slugIsName.words().size() * sizeof(uint64_t);
    for (const auto &[number, text] : m_releaseTexts)
        bytes += sizeof(number) + sizeof(text) + size_t(text.size());
    return qint64(bytes);
}

} // namespace Ajar
