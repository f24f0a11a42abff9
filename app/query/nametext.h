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
/// Chinese ones are spelled, aliases and ids, all folded.
///
/// Names and ids are searched where they lie in the catalogue, letter case ignored, so that nothing is kept
/// twice. What folding changes beyond the case of ASCII letters, how names are spelled, and what a vendor's
/// or release's name adds to its entries' own is kept here.
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
    enum class Extent { Names, Id, All };

    QByteArray addRow(const RowIndex &index, int row, size_t &end);
    void addRelease(const RowIndex &index, int row, const QByteArray &own, QList<QByteArray> &names,
                    std::vector<QByteArray> &texts) const;
    void addOthers(const RowIndex &index, const std::vector<QByteArray> &texts);
    static bool isInRow(const char *texts, size_t begin, size_t place, size_t size, Extent extent);
    void noteLetters(int row, uint64_t letters);
    Bits found(const QByteArray &needle, Extent extent, const Cancellation &cancellation) const;
    void scan(const QByteArray &needle, Extent extent, int from, int to, Bits &hits,
              const Cancellation &cancellation) const;
    void addMoreHits(const QByteArray &needle, Extent extent, Bits &hits,
                     const Cancellation &cancellation) const;
    void addSharedHits(const QByteArray &needle, Bits &hits) const;

    const RowIndex *m_index;
    /// Where in the catalogue's texts a row's name begins, both languages and the id following each other,
    /// and the end of the last. A row that does not lie like that has nothing there, and all in `m_more`.
    std::vector<uint32_t> m_begins;
    std::vector<char> m_more; // of some rows: further names, a mark, and what else they are called
    std::vector<std::pair<int, uint32_t>> m_moreEnds; // row, and where in `m_more` its part ends
    std::vector<QByteArray> m_vendorTexts; // by vendor
    std::vector<std::pair<int, QByteArray>> m_releaseTexts; // of the few that have names of their own
    std::array<Bits, 36> m_letters; // rows in whose texts a letter or digit stands
};

} // namespace Ajar
