// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/place.h"

#include "query/column.h"
#include "query/judgements.h"
#include "query/rowindex.h"

#include <QHash>

#include <map>

namespace Ajar {

int monthNumber(const PartialDate &date)
{
    if (!date.isValid())
        return 0;
    return 12 * date.year + (date.month > 0 ? date.month - 1 : 6);
}

Place placeOf(const RowIndex &index, const Lens &lens, int row)
{
    const Value released = fieldValue(Field::Released, index, row);
    const auto *date = std::get_if<PartialDate>(&released);
    Place place;
    place.month = date ? monthNumber(*date) : 0;
    const Disclosure &disclosure = index.openness(row).disclosure;
    place.shareLower = disclosure.lower();
    place.shareUpper = disclosure.upper();
    if (lens.framework == 0) { // needs no judgements by the others
        place.lower = lens.bandOf(int(index.openness(row).lower));
        place.upper = lens.bandOf(int(index.openness(row).upper));
        return place;
    }
    const Judgements::Span &span = index.judgements().of(size_t(lens.framework), index.releaseNumber(row));
    place.lower = lens.bandOf(span.lower);
    place.upper = lens.bandOf(span.upper);
    if (lens.isByProgress) {
        place.shareLower = span.lowerProgress / 200.0;
        place.shareUpper = span.upperProgress / 200.0;
    }
    return place;
}

PlaceColumn::PlaceColumn(const RowIndex &index, const Lens &lens)
{
    // Openness is the release's, so that only its number and the date's are compared for each row.
    const Column &released = index.column(Field::Released);
    std::map<Place, uint64_t> kinds;
    std::vector<uint64_t> kindOfRelease(index.catalog().releases.size(), 0);
    QHash<quint64, uint32_t> known; // by kind and date
    std::map<Place, uint32_t> codes;
    m_codes.reserve(size_t(index.size()));
    for (int row = 0; row < index.size(); ++row) {
        uint64_t &kind = kindOfRelease[size_t(index.releaseNumber(row))];
        if (kind == 0) {
            Place place = Ajar::placeOf(index, lens, row);
            place.month = 0;
            kind = kinds.try_emplace(place, kinds.size() + 1).first->second;
        }
        const quint64 key = kind << 32 | quint64(released.code(row));
        const auto found = known.constFind(key);
        if (found != known.cend()) {
            m_codes.push_back(*found);
            continue;
        }
        const auto [code, isNew] = codes.try_emplace(placeOf(index, lens, row), uint32_t(m_places.size()));
        if (isNew)
            m_places.push_back(code->first);
        known.insert(key, code->second);
        m_codes.push_back(code->second);
    }
}

std::vector<int> PlaceColumn::count(const std::vector<int> &rows) const
{
    std::vector<int> counts(m_places.size());
    for (const int row : rows)
        ++counts[m_codes[size_t(row)]];
    return counts;
}

} // namespace Ajar
