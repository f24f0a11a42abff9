// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/rowindex.h"

using namespace Qt::StringLiterals;

namespace Ajar {

QString foldedText(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

RowIndex::RowIndex(std::shared_ptr<const Catalog> catalog)
    : m_catalog(std::move(catalog))
{
    m_levels.reserve(m_catalog->releases.size());
    m_disclosures.reserve(m_catalog->releases.size());
    for (const Release &release : m_catalog->releases) {
        m_levels.push_back(assessLevel(release));
        m_disclosures.push_back(measureDisclosure(release));
    }
    m_searchTexts.reserve(m_catalog->entries.size());
    for (const Entry &entry : m_catalog->entries) {
        const Release &release = m_catalog->releaseOf(entry);
        const Vendor &vendor = m_catalog->vendorOf(release);
        // A line each, so that no word matches across two names.
        const QStringList names{entry.name.en,   entry.name.zh,     release.name.en,
                                release.name.zh, release.family.en, release.family.zh,
                                vendor.name.en,  vendor.name.zh,    entry.id};
        const QStringList all = names + entry.aliases + vendor.aliases;
        m_searchTexts.push_back(foldedText(all.join(u'\n')));
    }
}

} // namespace Ajar
