// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/bits.h"
#include "query/cancellation.h"
#include "query/rowindex.h"

#include <QByteArray>

#include <array>
#include <utility>
#include <vector>

namespace Ajar {

/// What bare words are looked for in: all names of entry, release, family and vendor in both languages, how
/// Chinese ones are spelled, and ids, all folded. One buffer holds the entries' own names as UTF-8. What a
/// release's or a vendor's name would only repeat is left out, so that little more than the entries' names
/// has to be read.
class NameText
{
public:
    explicit NameText(const RowIndex &index);

    /// The rows of which a name, or the id, contains the text.
    Bits rowsWith(const QString &folded, const Cancellation &cancellation = {}) const;
    /// The rows of which the entry's own name, in either language, contains the text.
    Bits rowsNamed(const QString &folded, const Cancellation &cancellation = {}) const;

    /// The searched text of all entries, a row's parts and rows separated by line breaks.
    const std::vector<char> &buffer() const { return m_text; }
    qint64 bytes() const; ///< of memory

private:
    void addRow(const RowIndex &index, int row);
    void addOthers(const RowIndex &index);
    void noteLetters(int row, uint64_t letters);
    void addSharedHits(const QByteArray &needle, Bits &hits) const;
    void addIdHits(const QByteArray &needle, Bits &hits) const;
    Bits scanned(const QByteArray &needle, int lines, const Cancellation &cancellation) const;
    void scan(const QByteArray &needle, int lines, int from, int to, Bits &hits,
              const Cancellation &cancellation) const;
    void scanSlugs(const QByteArray &needle, int from, int to, Bits &hits,
                   const Cancellation &cancellation) const;

    const RowIndex *m_index;
    std::vector<char> m_text; // lines of a row: English name, Chinese name, all others; padded with zeros
    std::vector<uint32_t> m_begins; // of rows in the text, and the end of the last
    Bits m_slugIsName; // whose slug is the first line with - for spaces, and not in the text
    std::vector<QByteArray> m_vendorTexts; // by vendor
    std::vector<std::pair<int, QByteArray>> m_releaseTexts; // of the few that have names of their own
    std::array<Bits, 36> m_letters; // rows in whose texts a letter or digit stands
};

} // namespace Ajar
