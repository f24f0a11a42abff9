// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "catalog/benchmark.h"
#include "catalog/catalogstore.h"
#include "catalog/component.h"
#include "catalog/facts.h"
#include "license/license.h"

#include <iterator>
#include <memory>
#include <optional>
#include <vector>

namespace Ajar {

// The catalogue keeps its records small and its texts once each (CatalogStore). What this file gives out is
// of two kinds: values (Source, Vendor, Component, Claim, Score, Calling, Stage), which are made when they
// are asked for and belong to whoever asked; and views (Release, Entry, Facts, Claims), which are a few
// numbers and live no longer than the catalogue.

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

/// From which day a component of a release could be had, and how. It holds until the next stage of the same
/// component; before the first one the component could not be had.
struct Stage
{
    PartialDate from;
    ComponentId component = ComponentId::WeightsFinal;
    Availability availability = Availability::Unknown;
    Gate gate = Gate::None;
    bool staged = false; ///< by plan a step only, with more to follow
    LocalizedText note;
    QString source; ///< id of a Source
    PartialDate date; ///< on which the source said so
    bool personal = false;
};

/// What a vendor put out at one time under one licence. Openness belongs to it. A view.
class Release
{
public:
    Release() = default; ///< one of which nothing is known
    Release(const CatalogStore &store, size_t number);

    int vendor = 0; ///< index into Catalog::vendors
    Facts facts; ///< what holds for all its entries

    QString id() const; ///< vendor/slug
    LocalizedText name() const;
    LocalizedText family() const;
    std::vector<Component> components() const; ///< by id; of one id the record to show first
    std::vector<Calling> calls() const;
    std::vector<Stage> stages() const; ///< by `from`; none: the history is not on record
    std::vector<int> entries() const; ///< indices into Catalog::entries

    /// The record to show, or nothing: unknown.
    std::optional<Component> component(ComponentId wanted) const;
    Availability availability(ComponentId wanted) const;
    bool coversDescription() const; ///< of its data information: Component::coversDescription
    Gate gate(ComponentId wanted) const;

    /// Whether two sources tell different availabilities of one component.
    bool areComponentsConflicting() const;

private:
    std::span<const ComponentRecord> records() const;
    const ComponentRecord *record(ComponentId wanted) const;

    const CatalogStore *m_store = nullptr;
    const ReleaseRecord *m_record = nullptr;
};

/// A size or variant that one can choose. Its facts include those that hold for its whole release. A view.
class Entry
{
public:
    Entry(const CatalogStore &store, size_t number);

    int release = 0; ///< index into Catalog::releases
    Facts facts;
    bool personal = false; ///< added or changed by a file of the person's
    bool sourcesDisagree = false; ///< on a fact, or on a component of its release; prices do not count

    QString id() const; ///< vendor/slug, never changes
    LocalizedText name() const;
    QStringList aliases() const; ///< other names and API ids that people use
    std::vector<Score> scores() const; ///< in the table's order of benchmarks, the newest of one first

private:
    const CatalogStore *m_store;
    const EntryRecord *m_record;
};

/// Releases or entries by number. Gives views by value.
template <typename View, auto Member> class Views
{
public:
    explicit Views(const CatalogStore *store)
        : m_store(store)
    {
    }

    size_t size() const { return (m_store->*Member).size(); }
    bool empty() const { return size() == 0; }
    View operator[](size_t number) const { return View(*m_store, number); }
    View front() const { return (*this)[0]; }
    View back() const { return (*this)[size() - 1]; }

    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = View;
        using difference_type = ptrdiff_t;
        using reference = View;
        struct pointer
        {
            View view;
            const View *operator->() const { return &view; }
        };

        Iterator() = default;
        Iterator(const Views *views, size_t number)
            : m_views(views)
            , m_number(number)
        {
        }
        View operator*() const { return (*m_views)[m_number]; }
        pointer operator->() const { return {**this}; }
        Iterator &operator++()
        {
            ++m_number;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator old = *this;
            ++m_number;
            return old;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const Views *m_views = nullptr;
        size_t m_number = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

private:
    const CatalogStore *m_store;
};

/// All that is known, immutable.
struct Catalog
{
    Catalog(); ///< empty
    Catalog(std::shared_ptr<const CatalogStore> knowledge, Licenses knownLicenses);

    std::shared_ptr<const CatalogStore> store;
    std::vector<Vendor> vendors;
    Views<Release, &CatalogStore::releases> releases;
    Views<Entry, &CatalogStore::entries> entries;
    Licenses licenses;

    Release releaseOf(const Entry &entry) const { return releases[size_t(entry.release)]; }
    const Vendor &vendorOf(const Release &release) const { return vendors[size_t(release.vendor)]; }
    const Vendor &vendorOf(const Entry &entry) const { return vendorOf(releaseOf(entry)); }

    /// Index of the entry with this id, or -1.
    int entryById(const QString &id) const;

    /// The source with this id, or one of which all is empty.
    Source source(const QString &id) const;

    /// The newest date on which a source of any claim was read: how fresh the catalogue is.
    PartialDate newestDate() const { return unpackedDate(store->newestDate); }
};

} // namespace Ajar
