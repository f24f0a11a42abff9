// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/nametext.h"

#include "base/searchkeys.h"
#include "query/matcher.h"
#include "query/parallel.h"
#include "query/textscan.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace Ajar {

namespace {

// No character of UTF-8 has such a byte.
constexpr char border = '\xff'; ///< behind each name
constexpr char namesEnd = '\xfe'; ///< behind an entry's own names

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

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Each name folded with a border behind it; empty ones are left out.
QByteArray folded(const QStringList &names)
{
    QByteArray text;
    for (const QString &name : names) {
        if (!name.isEmpty())
            text += utf8(name) + border;
    }
    return text;
}

/// How names with Chinese in them are spelled.
QByteArray spelled(const QStringList &names)
{
    QByteArray text;
    for (const QString &name : names) {
        const SearchKeys keys = searchKeys(name);
        if (!keys.isEmpty())
            text += keys.pinyin.toUtf8() + border + keys.initials.toUtf8() + border;
    }
    return text;
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// Whether folding changes nothing but the case of ASCII letters.
bool isPlainlyFolded(std::string_view text, const QByteArray &folded)
{
    return std::equal(text.begin(), text.end(), folded.begin(), folded.end(),
                      [](char a, char b) { return (isCapital(a) ? char(a | 0x20) : a) == b; });
}

/// The text at a place of the catalogue's texts that is known to be sound, as CatalogStore::text has it.
std::string_view textAt(const char *texts, size_t place)
{
    size_t length = uint8_t(texts[place++]);
    if (length >= 0x80) {
        length &= 0x7F;
        for (unsigned shift = 7;; shift += 7) {
            const auto byte = uint8_t(texts[place++]);
            length |= size_t(byte & 0x7FU) << shift;
            if (byte < 0x80)
                break;
        }
    }
    return {texts + place, length};
}

bool isIn(std::string_view text, const char *at, size_t size)
{
    return at >= text.data() && at + size <= text.data() + text.size();
}

bool separatesWords(char c)
{
    return letterPlace(c) < 0 && c != '.';
}

/// Adds the rows from `from` up to `to` in whose texts the needle is: they begin at beginOf(row) of `bytes`,
/// and isInTexts(begin, at, size) says whether a place is inside one of them.
template <typename BeginOf, typename IsInTexts>
void scan(const QByteArray &needle, std::span<const char> bytes, int from, int to, Bits &hits,
          BeginOf beginOf, IsInTexts isInTexts)
{
    const TextScan scan(view(needle));
    int row = from;
    scan.eachPlace({bytes.data(), bytes.size()}, beginOf(from), beginOf(to), [&](size_t place) -> size_t {
        // Most often the next row or one nearby, so that steps that grow find it soonest.
        for (int step = 1; place >= beginOf(row + 1);) {
            const bool isTooFar = row + step >= to || beginOf(row + step) > place;
            if (!isTooFar)
                row += step;
            step = isTooFar ? std::max(1, step / 2) : step * 2;
        }
        if (!isInTexts(beginOf(row), bytes.data() + place, scan.size()))
            return place + 1;
        hits.set(row);
        return beginOf(row + 1);
    });
}

} // namespace

NameText::NameText(const RowIndex &index)
    : m_index(&index)
{
    m_letters.fill(Bits(index.size()));
    m_begins.reserve(size_t(index.size()) + 1);
    addVendors(index);
    noteIds(index);
    size_t end = 0;
    QList<QByteArray> releaseNames;
    std::vector<QByteArray> releaseTexts(index.catalog().releases.size());
    for (int row = 0; row < index.size(); ++row) {
        const QByteArray own = addRow(index, row, end);
        addRelease(index, row, own, releaseNames, releaseTexts);
    }
    m_begins.push_back(uint32_t(end));
    // Rows without a place have none from where the next begins.
    for (size_t row = m_begins.size() - 1; row-- > 0;)
        m_begins[row] = std::min(m_begins[row], m_begins[row + 1]);
    addReleases(index, releaseTexts);
    m_more.shrink_to_fit();
    m_moreEnds.shrink_to_fit();
}

void NameText::addVendors(const RowIndex &index)
{
    for (const Vendor &vendor : index.catalog().vendors) {
        const QStringList names = QStringList{vendor.id, vendor.name.en, vendor.name.zh} + vendor.aliases;
        m_vendorTexts.push_back(folded(names) + spelled(names));
    }
}

void NameText::noteIds(const RowIndex &index)
{
    const CatalogStore &store = *index.catalog().store;
    size_t end = 0;
    for (const EntryRecord &entry : store.entries.all()) {
        const std::string_view id = store.entryId(entry);
        m_doIdsLie =
            m_doIdsLie && entry.id >= end && !id.empty() && std::none_of(id.begin(), id.end(), isCapital);
        end = size_t(id.data() - store.ids.all().data()) + id.size();
        for (const char c : id)
            m_idBytes.set(uint8_t(c));
    }
}

/// The words of an id that none of the texts holds, with a border behind each. One letter by itself is noted
/// in another way.
QByteArray NameText::idWords(std::string_view id, const QByteArray &names, const QByteArray &others) const
{
    QByteArray words;
    for (size_t begin = 0; begin < id.size();) {
        const auto separator = std::find_if(id.begin() + std::ptrdiff_t(begin), id.end(), separatesWords);
        const auto end = size_t(separator - id.begin());
        const QByteArrayView word(id.data() + begin, qsizetype(end - begin));
        if (word.size() > 1 && !names.contains(word) && !others.contains(word) && !words.contains(word))
            words += word.toByteArray() + border;
        begin = end + 1;
    }
    return words;
}

/// `end` is where the names of the rows before end. Gives the row's own names and how they are spelled.
QByteArray NameText::addRow(const RowIndex &index, int row, size_t &end)
{
    const CatalogStore &store = *index.catalog().store;
    const EntryRecord &record = store.entries[size_t(row)];
    const Entry entry = index.entry(row);
    const LocalizedText name = entry.name();
    const QStringList both{name.en, name.zh};
    const TextRef zh = store.nextText(record.name);
    const std::string_view id = store.entryId(record);
    const QByteArray foldedEn = utf8(name.en);
    const QByteArray foldedZh = utf8(name.zh);
    // Of what leads nowhere in a damaged pack the next text is the first of all.
    const bool liesInPlace = record.name >= end && record.name < zh && store.nextText(zh) > zh
        && isPlainlyFolded(store.text(record.name), foldedEn) && isPlainlyFolded(store.text(zh), foldedZh);
    m_begins.push_back(liesInPlace ? record.name : std::numeric_limits<uint32_t>::max());
    if (liesInPlace)
        end = store.nextText(zh);

    const QStringList aliases = entry.aliases();
    const QByteArray spelledNames = spelled(both);
    const QByteArray own = foldedEn + border + foldedZh + border + spelledNames;
    const QByteArray &names = liesInPlace ? spelledNames : own;
    QByteArray others = folded(aliases) + spelled(aliases);
    others += m_doIdsLie ? idWords(id, own + others, m_vendorTexts[store.releases[record.release].vendor])
                         : folded({entry.id()});
    if (!names.isEmpty() || !others.isEmpty()) {
        const QByteArray more = names + namesEnd + others;
        m_more.insert(m_more.end(), more.begin(), more.end());
        m_moreEnds.emplace_back(row, uint32_t(m_more.size()));
    }
    noteLetters(row, lettersIn(view(own)) | lettersIn(id) | lettersIn(view(others)));
    return own;
}

void NameText::noteLetters(int row, uint64_t letters)
{
    for (; letters != 0; letters &= letters - 1)
        m_letters[size_t(std::countr_zero(letters))].set(row);
}

/// Notes what of the names of a row's release is not a part of its own. `names` are those of the release
/// before: entries of one mostly follow each other.
void NameText::addRelease(const RowIndex &index, int row, const QByteArray &own, QList<QByteArray> &names,
                          std::vector<QByteArray> &texts) const
{
    const size_t number = size_t(index.releaseNumber(row));
    if (row == 0 || number != size_t(index.releaseNumber(row - 1))) {
        const Release release = index.catalog().releases[number];
        const LocalizedText name = release.name();
        const LocalizedText family = release.family();
        const QStringList all{name.en, name.zh, family.en, family.zh};
        names = QByteArray(folded(all) + spelled(all)).split(border);
        names.removeAll(QByteArray());
    }
    for (const QByteArray &name : names) {
        if (!own.contains(name) && !texts[number].contains(name))
            texts[number] += name + border;
    }
}

/// What vendors and releases add to their entries' own names.
void NameText::addReleases(const RowIndex &index, const std::vector<QByteArray> &texts)
{
    std::vector<uint64_t> vendorLetters;
    for (const QByteArray &text : m_vendorTexts)
        vendorLetters.push_back(lettersIn(view(text)));
    const auto releases = index.catalog().store->releases.all();
    for (int row = 0; row < index.size(); ++row) {
        const size_t number = size_t(index.releaseNumber(row));
        noteLetters(row, vendorLetters[releases[number].vendor] | lettersIn(view(texts[number])));
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
    if (const int letter = letterPlace(needle.front()); needle.size() == 1 && letter >= 0)
        return m_letters[size_t(letter)];
    Bits hits(m_index->size());
    Bits others(m_index->size());
    const bool inIds = needsIds(needle);
    inParts(
        m_index->size(),
        [&](int from, int to) {
            cancellation.check();
            scanNames(needle, from, to, hits);
            if (inIds)
                scanIds(needle, from, to, hits);
        },
        [&] {
            addMoreHits(needle, Extent::All, others, cancellation);
            addSharedHits(needle, others);
        });
    return hits |= others;
}

Bits NameText::rowsNamed(const QString &folded, const Cancellation &cancellation) const
{
    const QByteArray needle = folded.toUtf8();
    if (needle.isEmpty())
        return Bits(m_index->size(), true);
    Bits hits(m_index->size());
    Bits others(m_index->size());
    inParts(
        m_index->size(),
        [&](int from, int to) {
            cancellation.check();
            scanNames(needle, from, to, hits);
        },
        [&] { addMoreHits(needle, Extent::Names, others, cancellation); });
    return hits |= others;
}

Bits NameText::rowsWithId(const QString &folded, const Cancellation &cancellation) const
{
    const QByteArray needle = folded.toUtf8();
    if (needle.isEmpty())
        return Bits(m_index->size(), true);
    Bits hits(m_index->size());
    if (m_doIdsLie) {
        inParts(m_index->size(), [&](int from, int to) {
            cancellation.check();
            scanIds(needle, from, to, hits);
        });
        return hits;
    }
    for (int row = 0; row < m_index->size(); ++row) {
        if (foldedText(m_index->entry(row).id()).contains(folded))
            hits.set(row);
    }
    return hits;
}

/// Whether the needle may stand in ids without being a part of one of their words.
bool NameText::needsIds(const QByteArray &needle) const
{
    return m_doIdsLie && std::any_of(needle.begin(), needle.end(), separatesWords)
        && std::all_of(needle.begin(), needle.end(), [this](char c) { return m_idBytes.test(uint8_t(c)); });
}

/// Adds the rows from `from` up to `to` whose names contain the needle where they lie in the catalogue.
void NameText::scanNames(const QByteArray &needle, int from, int to, Bits &hits) const
{
    const std::span<const char> bytes = m_index->catalog().store->texts.all();
    const char *texts = bytes.data();
    scan(
        needle, bytes, from, to, hits, [this](int row) { return m_begins[size_t(row)]; },
        // Between names stand their lengths, and between rows other texts.
        [texts](size_t begin, const char *at, size_t size) {
            const std::string_view en = textAt(texts, begin);
            return isIn(en, at, size) || isIn(textAt(texts, size_t(en.data() + en.size() - texts)), at, size);
        });
}

void NameText::scanIds(const QByteArray &needle, int from, int to, Bits &hits) const
{
    const CatalogStore &store = *m_index->catalog().store;
    const std::span<const EntryRecord> entries = store.entries.all();
    const std::span<const char> bytes = store.ids.all();
    const auto end = uint32_t(bytes.size());
    scan(
        needle, bytes, from, to, hits,
        [&](int row) { return size_t(row) < entries.size() ? entries[size_t(row)].id : end; },
        [&](size_t begin, const char *at, size_t size) {
            return isIn(textAt(bytes.data(), begin), at, size);
        });
}

/// Adds the rows that contain the needle in what is kept here.
void NameText::addMoreHits(const QByteArray &needle, Extent extent, Bits &hits,
                           const Cancellation &cancellation) const
{
    cancellation.check();
    const std::string_view text(m_more.data(), m_more.size());
    size_t part = 0;
    TextScan(view(needle)).eachPlace(text, 0, text.size(), [&](size_t place) -> size_t {
        const auto before = [](size_t at, const std::pair<int, uint32_t> &end) { return at < end.second; };
        while (m_moreEnds[part].second <= place) {
            // Far away parts by bisection, near ones by steps.
            if (part + 16 < m_moreEnds.size() && m_moreEnds[part + 16].second <= place)
                part = size_t(std::upper_bound(m_moreEnds.begin(), m_moreEnds.end(), place, before)
                              - m_moreEnds.begin());
            else
                ++part;
        }
        const size_t begin = part == 0 ? 0 : m_moreEnds[part - 1].second;
        if (extent == Extent::All
            || text.substr(begin, place - begin).find(namesEnd) == std::string_view::npos)
            hits.set(m_moreEnds[part].first);
        return m_moreEnds[part].second;
    });
}

/// Adds the rows of which a name of the release or of the vendor contains the needle.
void NameText::addSharedHits(const QByteArray &needle, Bits &hits) const
{
    const TextScan scan(view(needle));
    std::vector<uint8_t> vendors;
    for (const QByteArray &text : m_vendorTexts)
        vendors.push_back(scan.isFoundIn(view(text)) ? 1 : 0);
    std::vector<uint8_t> found;
    found.reserve(m_index->catalog().store->releases.size());
    for (const ReleaseRecord &release : m_index->catalog().store->releases.all())
        found.push_back(vendors[release.vendor]);
    for (const auto &[number, text] : m_releaseTexts) {
        if (scan.isFoundIn(view(text)))
            found[size_t(number)] = 1;
    }
    if (std::find(found.begin(), found.end(), 1) != found.end())
        hits |= rowsByRelease(found, *m_index).yes;
}

qint64 NameText::bytes() const
{
    size_t bytes = m_more.size() + m_begins.size() * sizeof(uint32_t);
    bytes += m_moreEnds.size() * sizeof(m_moreEnds.front());
    bytes += m_letters.size() * m_letters.front().words().size() * sizeof(uint64_t);
    for (const auto &[number, text] : m_releaseTexts)
        bytes += sizeof(number) + sizeof(text) + size_t(text.size());
    for (const QByteArray &text : m_vendorTexts)
        bytes += sizeof(text) + size_t(text.size());
    return qint64(bytes);
}

} // namespace Ajar
