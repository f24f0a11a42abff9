// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/place.h"

#include "query/column.h"
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

Place placeOf(const RowIndex &index, int row)
{
    const LevelAssessment &level = index.level(row);
    const Disclosure &disclosure = index.disclosure(row);
    const Value released = fieldValue(Field::Released, index, row);
    const auto *date = std::get_if<PartialDate>(&released);
    return {level.lower, level.upper, disclosure.lower(), disclosure.upper(), date ? monthNumber(*date) : 0};
}

PlaceColumn::PlaceColumn(const RowIndex &index)
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
            Place place = Ajar::placeOf(index, row);
            place.month = 0;
            kind = kinds.try_emplace(place, kinds.size() + 1).first->second;
        }
        const quint64 key = kind << 32 | quint64(released.code(row));
        const auto found = known.constFind(key);
        if (found != known.cend()) {
            m_codes.push_back(*found);
            continue;
        }
        const auto [code, isNew] = codes.try_emplace(placeOf(index, row), uint32_t(m_places.size()));
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
