// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "catalog/benchmark.h"
#include "catalog/component.h"
#include "catalog/fact.h"
#include "license/license.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Ajar {

/// Where facts were read. A primary source is the vendor's own: announcement, paper, card, price list,
/// licence text. An index is a third party's collection.
struct Source
{
    enum class Kind { Primary, Index };

    QString id;
    QString title;
    QString publisher;
    QString url;
    Kind kind = Kind::Index;
};

/// Who made models.
struct Vendor
{
    enum class Kind { Company, Nonprofit, University, Government, Community };

    QString id;
    LocalizedText name;
    QString country; ///< ISO 3166-1 alpha-2, EU or INT; empty: unknown
    std::optional<Kind> kind;
    QString website;
    QStringList aliases; ///< other names that people use: Tongyi, THUDM
};

QStringList vendorKindNames(); ///< as in the files

/// A result on a benchmark. Those of LMArena and LiveBench of different dates must not be compared.
struct Score
{
    BenchmarkId benchmark = BenchmarkId::Mmlu;
    double value = 0; ///< in the benchmark's unit
    QString variant; ///< question set or harness; empty: the usual one
    QString by; ///< who measured; empty: the vendor itself
    QString source; ///< id of a Source
    PartialDate date; ///< of the measurement, or of the leaderboard's snapshot
    bool personal = false;
};

/// What the vendor itself calls a release.
struct Calling
{
    enum class As { OpenSource, OpenWeight, Open, Proprietary };

    As as = As::Open;
    QString quote; ///< the vendor's words, at most `maximumWords`
    QString source; ///< id of a Source
    PartialDate date;
    bool personal = false;

    static constexpr int maximumWords = 15;
    static constexpr int maximumLength = 160; ///< characters; Chinese has no spaces to count by
};

const QStringList &callingNames(); ///< as in the files: open-source, …

/// What a vendor put out at one time under one licence. Openness belongs to it.
struct Release
{
    QString id; ///< vendor/slug
    LocalizedText name;
    LocalizedText family;
    int vendor = 0; ///< index into Catalog::vendors
    Facts facts; ///< what holds for all its entries; completing the catalogue gives it to them
    std::vector<Component> components; ///< by id; of one id the record to show first
    std::vector<int> entries; ///< indices into Catalog::entries
    std::vector<Calling> calls;

    /// The record to show, or null: unknown.
    const Component *component(ComponentId wanted) const;
    Availability availability(ComponentId wanted) const;
};

/// A size or variant that one can choose. Its facts include those that hold for its whole release.
struct Entry
{
    QString id; ///< vendor/slug, never changes
    LocalizedText name;
    int release = 0; ///< index into Catalog::releases
    Facts facts;
    bool personal = false; ///< added or changed by a file of the person's
    QStringList aliases; ///< other names and API ids that people use
    std::vector<Score> scores; ///< in the table's order of benchmarks, the newest of one first
};

/// All that is known, immutable once read.
struct Catalog
{
    std::vector<Vendor> vendors;
    std::vector<Release> releases;
    std::vector<Entry> entries;
    QHash<QString, Source> sources;
    Licenses licenses;

    const Release &releaseOf(const Entry &entry) const { return releases[size_t(entry.release)]; }
    const Vendor &vendorOf(const Release &release) const { return vendors[size_t(release.vendor)]; }
    const Vendor &vendorOf(const Entry &entry) const { return vendorOf(releaseOf(entry)); }

    /// Index of the entry with this id, or -1.
    int entryById(const QString &id) const { return entryIndex.value(id, -1); }

    /// The newest date on which a source of any claim was read: how fresh the catalogue is.
    PartialDate newestDate() const;

    QHash<QString, int> entryIndex; ///< id to index into entries
};

/// Gives each entry the facts of its release and puts claims and components into the order in which they
/// are shown. Done once, when all files are read.
void completeCatalog(Catalog &catalog);

/// The rule that picks which of several claims is shown; documented at Claims.
template <typename Record> bool showBefore(const Catalog &catalog, const Record &a, const Record &b)
{
    if (a.personal != b.personal)
        return a.personal;
    const auto kind = [&](const Record &record) { return catalog.sources.value(record.source).kind; };
    if (kind(a) != kind(b))
        return kind(a) == Source::Kind::Primary;
    return a.date > b.date;
}

} // namespace Ajar
