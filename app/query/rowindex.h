// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"
#include "openness/level.h"

#include <memory>
#include <vector>

namespace Ajar {

/// Entry numbers of one catalogue, in the order in which they are shown.
using Rows = std::vector<int>;

/// Text as bare words are compared: letter case, full-width and compatibility forms folded.
QString foldedText(const QString &text);

/// What queries need of each entry beyond the catalogue itself, worked out once. Immutable, shared.
class RowIndex
{
public:
    explicit RowIndex(std::shared_ptr<const Catalog> catalog);

    const Catalog &catalog() const { return *m_catalog; }
    int size() const { return int(m_catalog->entries.size()); }
    const Entry &entry(int row) const { return m_catalog->entries[size_t(row)]; }
    const Release &release(int row) const { return m_catalog->releaseOf(entry(row)); }
    const Vendor &vendor(int row) const { return m_catalog->vendorOf(entry(row)); }

    const LevelAssessment &level(int row) const { return m_levels[size_t(entry(row).release)]; }
    const Disclosure &disclosure(int row) const { return m_disclosures[size_t(entry(row).release)]; }

    /// Names of entry, release, family and vendor in both languages, folded.
    const QString &searchText(int row) const { return m_searchTexts[size_t(row)]; }

private:
    std::shared_ptr<const Catalog> m_catalog;
    std::vector<LevelAssessment> m_levels; // by release
    std::vector<Disclosure> m_disclosures; // by release
    std::vector<QString> m_searchTexts; // by entry
};

} // namespace Ajar
