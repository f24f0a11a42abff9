// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/partialdate.h"
#include "openness/lens.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace Ajar {

class RowIndex;

/// Where an entry stands on a lens's axis: how open it is, and since when.
struct Place
{
    int lower = 0; ///< band of the lens, with every unknown component counted as withheld
    int upper = 0; ///< as released
    double shareLower = 0; ///< what orders entries within a band, 0 to 1: see Lens
    double shareUpper = 0;
    int month = 0; ///< of its release, as monthNumber; 0: not known

    bool isDefinite() const { return lower == upper; }
    friend auto operator<=>(const Place &, const Place &) = default;
};

/// 12 × year + month (0 to 11). Where only the year is known, its middle; 0 for no date.
int monthNumber(const PartialDate &date);

Place placeOf(const RowIndex &index, const Lens &lens, int row);

/// The places of all rows on one axis: the distinct ones, and for each row which it is. Some thousand
/// for any number of rows, so that whoever draws millions counts first.
class PlaceColumn
{
public:
    PlaceColumn(const RowIndex &index, const Lens &lens);

    const std::vector<Place> &places() const { return m_places; }
    int code(int row) const { return int(m_codes[size_t(row)]); } ///< index into `places`
    std::vector<int> count(const std::vector<int> &rows) const; ///< of them at each place
    qint64 bytes() const { return qint64(m_codes.size()) * qint64(sizeof(uint32_t)); } ///< of memory

private:
    std::vector<Place> m_places;
    std::vector<uint32_t> m_codes; // by row
};

} // namespace Ajar
