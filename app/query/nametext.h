// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/bits.h"
#include "query/cancellation.h"
#include "query/rowindex.h"

#include <QByteArray>

#include <array>
#include <bitset>
#include <string_view>
#include <utility>
#include <vector>

namespace Ajar {

/// What bare words are looked for in: all names of entry, release, family and vendor in both languages, how
/// Chinese ones are spelled, aliases and ids, all folded.
///
/// Names and ids are searched where they lie in the catalogue, letter case ignored, so that nothing is kept
/// twice. What folding changes beyond the case of ASCII letters, how names are spelled, and what a vendor's
/// or release's name adds to its entries' own is kept here. So are the few words of ids that no name holds:
/// only who types what stands between them need look through the ids.
class NameText
{
public:
    explicit NameText(const RowIndex &index);

    /// The rows of which a name, or the id, contains the text.
    Bits rowsWith(const QString &folded, const Cancellation &cancellation = {}) const;
    /// The rows of which the entry's own name, in either language or as it is spelled, contains the text.
    Bits rowsNamed(const QString &folded, const Cancellation &cancellation = {}) const;

    /// The rows of which the id contains the text.
    Bits rowsWithId(const QString &folded, const Cancellation &cancellation = {}) const;

    qint64 bytes() const; ///< of memory

private:
    enum class Extent { Names, All };

    void addVendors(const RowIndex &index);
    void noteIds(const RowIndex &index);
    QByteArray idWords(std::string_view id, const QByteArray &names, const QByteArray &others) const;
    QByteArray addRow(const RowIndex &index, int row, size_t &end);
    void addRelease(const RowIndex &index, int row, const QByteArray &own, QList<QByteArray> &names,
                    std::vector<QByteArray> &texts) const;
    void addReleases(const RowIndex &index, const std::vector<QByteArray> &texts);
    bool needsIds(const QByteArray &needle) const;
    void noteLetters(int row, uint64_t letters);
    void scanNames(const QByteArray &needle, int from, int to, Bits &hits) const;
    void scanIds(const QByteArray &needle, int from, int to, Bits &hits) const;
    void addMoreHits(const QByteArray &needle, Extent extent, Bits &hits,
                     const Cancellation &cancellation) const;
    void addSharedHits(const QByteArray &needle, Bits &hits) const;

    const RowIndex *m_index;
    /// Where in the catalogue's texts a row's name begins, both languages following each other, and the end
    /// of the last. A row that does not lie like that has nothing there, and its names in `m_more`.
    std::vector<uint32_t> m_begins;
    /// Whether ids lie in the order of rows, all small letters; else they are in `m_more`, too.
    bool m_doIdsLie = true;
    std::bitset<256> m_idBytes; // that stand in ids
    std::vector<char> m_more; // of some rows: further names, a mark, and what else they are called
    std::vector<std::pair<int, uint32_t>> m_moreEnds; // row, and where in `m_more` its part ends
    std::vector<QByteArray> m_vendorTexts; // by vendor
    std::vector<std::pair<int, QByteArray>> m_releaseTexts; // of the few that have names of their own
    std::array<Bits, 36> m_letters; // rows in whose texts a letter or digit stands
};

} // namespace Ajar
