// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/claimgap.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace Ajar {

/// What all frameworks say of all releases of a catalogue, four bytes each. All at once, since most of the
/// time goes into reading a release's components, which they have in common.
class Judgements
{
public:
    /// From worst to best case.
    struct Span
    {
        uint8_t lower = 0; ///< index into Framework::verdicts
        uint8_t upper = 0;
        uint8_t lowerProgress = 0; ///< half per cents
        uint8_t upperProgress = 0;
    };

    explicit Judgements(const Catalog &catalog);

    const Span &of(size_t framework, int release) const
    {
        return m_spans[size_t(release) * m_frameworks + framework];
    }
    /// Nothing where no claim is on record.
    std::optional<std::pair<Gap, Gap>> gap(int release) const;
    qint64 bytes() const { return qint64(m_spans.size() * sizeof(Span) + m_gaps.size()); } ///< of memory

private:
    void judge(const Catalog &catalog, int from, int to);

    size_t m_frameworks;
    std::vector<Span> m_spans; // by release, then by framework
    std::vector<uint8_t> m_gaps; // by release
};

} // namespace Ajar
