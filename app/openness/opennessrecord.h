// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/tri.h"
#include "catalog/catalog.h"

#include <array>
#include <bit>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <vector>

namespace Ajar {

/// A few of the components.
class ComponentSet
{
public:
    constexpr ComponentSet() = default;
    constexpr ComponentSet(std::initializer_list<ComponentId> ids)
    {
        for (const ComponentId id : ids)
            insert(id);
    }

    constexpr void insert(ComponentId id) { m_bits |= bit(id); }
    constexpr void insert(ComponentSet other) { m_bits |= other.m_bits; }
    constexpr void remove(ComponentId id) { m_bits &= ~bit(id); }
    constexpr bool contains(ComponentId id) const { return m_bits & bit(id); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr int size() const { return std::popcount(m_bits); }
    friend constexpr bool operator==(ComponentSet, ComponentSet) = default;

    /// Calls `visit` with each, in the order of the table of components.
    template <typename Visit> constexpr void forEach(Visit visit) const
    {
        for (std::uint32_t rest = m_bits; rest != 0; rest &= rest - 1)
            visit(ComponentId(std::countr_zero(rest)));
    }

private:
    static constexpr std::uint32_t bit(ComponentId id) { return std::uint32_t(1) << int(id); }
    std::uint32_t m_bits = 0;
};

inline constexpr size_t componentCount = size_t(ComponentId::Package) + 1;

/// One component as the frameworks look at it: what is out, and what its licence allows.
struct OpennessPart
{
    enum Restriction : unsigned { ///< of the licence, for the European exemption and the G7's words
        NoRights = 1, ///< no right to use, change or pass on, at all or in the European Union
        NonCommercial = 2,
        Threshold = 4, ///< of users or revenue
        SeparateLicense = 8, ///< commercial use, or a part of it, is sold separately or asks for registration
        UseLimits = 16,
    };

    Availability availability = Availability::Unknown;
    Gate gate = Gate::None;
    Tri licensed = Tri::Unknown; ///< False: one looked, and none is granted
    Tri open = Tri::Unknown; ///< the licence is an open one
    Tri osi = Tri::Unknown; ///< and approved by the Open Source Initiative
    Tri restricted = Tri::Unknown; ///< whether it has restrictions; Unknown: none is known, but some may be
    unsigned restrictions = 0; ///< of Restriction
    unsigned undecided = 0; ///< of Restriction, on which what we know of the terms says nothing
    unsigned domains = 0; ///< of OpenLicense::Domain, what the licence is made for
    bool describes = false; ///< of data_information: describes the data
    bool listsPublic = false; ///< lists public data and where to get them
    bool listsThirdParty = false; ///< lists data that can be had from third parties
    bool peerReviewed = false; ///< of research_paper
    const QString *license = nullptr; ///< the one that was judged, wherever it stands; null: not known
    const Component *record = nullptr; ///< what this was made of; null: no record, or changed since

    bool isReleased() const { return availability == Availability::Released; }
    bool isOpen() const { return isReleased() && open == Tri::True; }
    bool isPublic() const { return isReleased() && (gate == Gate::None || gate == Gate::ClickThrough); }
    bool applies() const { return availability != Availability::NotApplicable; }
    /// Something that is decided only by what is not known.
    bool hasUnknown() const;
};

/// Everything that the frameworks look at in one release, ready to be judged.
struct OpennessRecord
{
    /// What the catalogue says and the parts point to.
    struct Words
    {
        std::vector<Component> components;
        QString license; ///< of the release as a whole
    };

    std::array<OpennessPart, componentCount> parts;
    std::shared_ptr<const Words> words;
    /// Trained with 10^25 operations or more. Estimated as 6 × parameters used per token × training tokens
    /// (Kaplan et al. 2020, arXiv:2001.08361); where the tokens are not known, models too small to reach it
    /// with 40 trillion tokens, more than any release has reported, count as below.
    Tri isHuge = Tri::Unknown;
    /// Whether law or technology keeps the withheld data from being shared, as the G7's words ask. The
    /// catalogue does not say so of any release yet.
    Tri isRestUnshareable = Tri::Unknown;
    bool isStaged = false; ///< on the day in question only a part of the model is out, by plan

    const OpennessPart &operator[](ComponentId id) const { return parts[size_t(id)]; }
    OpennessPart &operator[](ComponentId id) { return parts[size_t(id)]; }

    ComponentSet unknown() const; ///< components of which something is not known

    /// With every unknown taken for withheld, or for released under an open licence of its domain.
    OpennessRecord worstCase() const;
    OpennessRecord bestCase() const;
};

OpennessPart worstCase(OpennessPart part);
OpennessPart bestCase(OpennessPart part, ComponentDomain domain);
/// Released, for everybody, under the open licence that is usual for such components.
OpennessPart openPart(ComponentId id);
QString usualOpenLicense(ComponentId id);

struct RecordOptions
{
    /// Taken for the release's own records of the same components: "what if".
    std::span<const Component> overlay = {};
    /// A source whose records go before those that are shown otherwise; empty: the order of the catalogue.
    QString preferredSource;
};

/// The release as the frameworks see it: of each component the record that is shown, with the licence that it
/// or another record of the same availability names. Weights without a licence of their own have the
/// release's, or the one that all its entries share.
OpennessRecord recordOf(const Release &release, const Catalog &catalog, const RecordOptions &options = {});

/// Takes an API for withheld where each entry was withdrawn from sale by that day, whoever said before that
/// it was there.
void endWithdrawnApi(std::vector<Component> &components, const Release &release, const Catalog &catalog,
                     const QDate &day);

/// The same with other records of its components, by id and of one id the one to show first.
OpennessRecord recordOf(std::vector<Component> components, const Release &release, const Catalog &catalog,
                        const RecordOptions &options = {});

} // namespace Ajar
