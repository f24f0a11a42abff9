// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/jointcolumn.h"

#include "query/column.h"
#include "query/rowindex.h"

#include <algorithm>
#include <unordered_map>

namespace Ajar {

namespace {

constexpr size_t mostCodes = 4096; // so that their counts stay in the first cache
constexpr int mostValues = 256; // of one column

} // namespace

JointColumn::JointColumn(std::span<const Field> fields, const RowIndex &index)
{
    for (const Field field : fields) {
        if (index.column(field).size() <= mostValues)
            add(field, index);
    }
}

/// Whether there are few enough combinations with this one, too.
bool JointColumn::add(Field field, const RowIndex &index)
{
    return std::visit(
        [&](const auto &own) {
            std::unordered_map<uint32_t, uint16_t> places; // by joint code and own code
            std::vector<uint16_t> joint(own.size());
            std::vector<std::pair<uint16_t, uint32_t>> pairs; // by new joint code
            uint32_t lastKey = 0;
            uint16_t lastPlace = 0;
            for (size_t item = 0; item < own.size(); ++item) {
                const uint16_t before = m_codes.empty() ? uint16_t(0) : m_codes[item];
                const uint32_t key = uint32_t(before) << 8U | uint32_t(own[item]);
                if (pairs.empty() || key != lastKey) { // neighbours are often alike
                    const auto [place, isNew] = places.try_emplace(key, uint16_t(pairs.size()));
                    if (isNew && pairs.size() == mostCodes)
                        return false;
                    if (isNew)
                        pairs.emplace_back(before, uint32_t(own[item]));
                    lastKey = key;
                    lastPlace = place->second;
                }
                joint[item] = lastPlace;
            }
            for (Part &part : m_parts) {
                std::vector<uint32_t> codes;
                for (const auto &[before, code] : pairs)
                    codes.push_back(part.codes[before]);
                part.codes = std::move(codes);
            }
            m_parts.push_back({field, {}});
            for (const auto &[before, code] : pairs)
                m_parts.back().codes.push_back(code);
            m_codes = std::move(joint);
            m_size = int(pairs.size());
            return true;
        },
        index.column(field).codes());
}

const JointColumn::Part *JointColumn::part(Field field) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [field](const Part &part) { return part.field == field; });
    return found == m_parts.end() ? nullptr : &*found;
}

qint64 JointColumn::bytes() const
{
    return qint64(m_codes.size() * sizeof(uint16_t) + m_parts.size() * size_t(m_size) * sizeof(uint32_t));
}

} // namespace Ajar
