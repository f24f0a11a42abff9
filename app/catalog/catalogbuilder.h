// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalog.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Ajar {

/// Puts a catalogue together, or adds to one. Ids are those of the caller to check: none may be added twice,
/// and numbers of sources, vendors, releases and entries must be ones that this builder gave out.
class CatalogBuilder
{
public:
    explicit CatalogBuilder(CatalogStore base = {});

    const CatalogStore &store() const { return m_store; }

    /// Numbers, or -1.
    int sourceById(std::string_view id) const { return m_store.sourceById(id); }
    int entryById(std::string_view id) const { return m_store.entryById(id); }
    int vendorById(std::string_view id) const;
    int releaseById(std::string_view id) const;

    /// `add` always writes a new text; `shared` first looks whether it is there, for what often repeats.
    TextRef add(std::string_view text);
    TextRef add(const LocalizedText &text);
    TextRef shared(std::string_view text);
    TextRef shared(const QString &text);
    TextRef shared(const LocalizedText &text);
    ListRef sharedList(const std::vector<TextRef> &texts);
    ListRef sharedList(const QStringList &texts);

    static ClaimRecord claim(FactKey key, quint64 value, int source, const PartialDate &date, bool personal);
    quint64 value(const FactValue &value); ///< as a ClaimRecord keeps it

    ComponentRecord record(const Component &component, int source);
    StageRecord record(const Stage &stage, int source);

    int addSource(const Source &source);
    int addVendor(const Vendor &vendor);
    void setVendor(int number, const Vendor &vendor);
    int addRelease(std::string_view id, TextRef name, int vendor);
    int addEntry(std::string_view id, TextRef name, int release);

    void setReleaseName(int release, const LocalizedText &name);
    void setFamily(int release, const LocalizedText &family);
    void setEntryName(int entry, const LocalizedText &name);
    void markPersonal(int entry);
    void markReleasePersonal(int release); ///< and with it all its entries

    /// Adds to what is there already. The lists are left in no particular state.
    void addReleaseFacts(int release, std::vector<ClaimRecord> &claims);
    void addEntryFacts(int entry, std::vector<ClaimRecord> &claims);
    void addComponents(int release, std::vector<ComponentRecord> &components);
    void addCalls(int release, std::vector<CallingRecord> &calls);
    void addStages(int release, std::vector<StageRecord> &stages);
    void addScores(int entry, std::vector<ScoreRecord> &scores);
    void addAliases(int entry, const QStringList &aliases);

    /// Whether numbers of 32 bits will soon not do for more.
    bool isFull() const;

    /// The catalogue with the order in which claims are shown, and with what is worked out once. The builder
    /// is empty afterwards.
    std::shared_ptr<const CatalogStore> finish();

private:
    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Interned = std::unordered_map<std::string, quint32, TextHash, std::equal_to<>>;

    void giveReleaseClaims();
    void markDisagreements();
    void shrink();

    CatalogStore m_store;
    std::vector<quint32> m_vendorTable;
    std::vector<quint32> m_releaseTable;
    std::vector<quint32> m_lastEntries; ///< by release, one more than the number
    std::vector<int> m_personalReleases;
    Interned m_texts;
    Interned m_lists;
};

} // namespace Ajar
