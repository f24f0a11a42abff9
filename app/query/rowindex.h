// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"
#include "openness/level.h"

#include <memory>
#include <vector>

namespace Ajar {

enum class Field;
struct Lens;
class Column;
class ColumnText;
class FacetScale;
class JointColumn;
class Judgements;
class Matcher;
class NameText;
class PlaceColumn;
class RowOrders;

/// Entry numbers of one catalogue, in the order in which they are shown.
using Rows = std::vector<int>;

/// Text as bare words are compared: letter case, full-width and compatibility forms folded.
QString foldedText(const QString &text);

/// How open a release is, without the reasons.
struct Openness
{
    Level lower = Level::Closed; ///< with every unknown component counted as withheld
    Level upper = Level::Closed; ///< as released
    Disclosure disclosure;

    bool isDefinite() const { return lower == upper; }
};

/// What queries need of each entry beyond the catalogue itself. Shared between threads: it never changes,
/// but some of it is worked out when it is first asked for.
class RowIndex
{
public:
    explicit RowIndex(std::shared_ptr<const Catalog> catalog);
    ~RowIndex();

    const Catalog &catalog() const { return *m_catalog; }
    int size() const { return int(m_releases.size()); }
    Entry entry(int row) const { return m_catalog->entries[size_t(row)]; }
    int releaseNumber(int row) const { return m_releases[size_t(row)]; } ///< into Catalog::releases
    Release release(int row) const { return m_catalog->releases[size_t(releaseNumber(row))]; }
    const Vendor &vendor(int row) const { return m_catalog->vendorOf(release(row)); }

    const Openness &openness(int row) const
    {
        return m_openness[m_opennessOfRelease[size_t(releaseNumber(row))]];
    }

    /// The values of a field with a code for each row. Not for id and name, where each value is its own.
    const Column &column(Field field) const;
    /// What its values are called, of a column of which each row has one value.
    const ColumnText &columnText(Field field) const;
    /// Whether a value of the field is called this, folded, and nothing more.
    bool isValueName(Field field, const QString &folded) const;
    /// The facets of few values that releases have, or entries, seen as one column.
    const JointColumn &jointFacets(bool ofReleases) const;
    /// The steps of a field of numbers or dates.
    const FacetScale &scale(Field field) const;
    const NameText &names() const;
    const Matcher &matcher() const;
    const RowOrders &orders() const;
    const PlaceColumn &places(const Lens &lens) const;
    const Judgements &judgements() const; ///< by all frameworks

    /// Works out the usual columns and names now rather than when they are first asked for: for large
    /// catalogues, off the screen thread.
    void prepare() const;
    void prepareRare() const; ///< the columns that prepare() leaves out
    qint64 bytes() const; ///< of memory for what queries have needed so far, apart from orders

private:
    struct Lazy;

    std::shared_ptr<const Catalog> m_catalog;
    std::vector<int> m_releases; // by entry
    std::vector<Openness> m_openness; // the distinct ones
    std::vector<uint32_t> m_opennessOfRelease; // into these
    std::unique_ptr<Lazy> m_lazy;
};

} // namespace Ajar
