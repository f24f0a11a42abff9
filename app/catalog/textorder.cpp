// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/textorder.h"

#include "catalog/fact.h"

#include <algorithm>
#include <map>

namespace Ajar {

namespace {

/// Carries texts over to a store of their own, each once, in the order in which it is asked for them.
class TextMover
{
public:
    explicit TextMover(const CatalogStore &store)
        : m_store(store)
        , m_texts{0} // the empty text
    {
    }

    std::vector<char> takeTexts() { return std::move(m_texts); }

    /// So many texts that stand in a row.
    TextRef moved(TextRef first, int count = 1)
    {
        if (first == 0)
            return 0;
        if (const auto known = m_places.find({first, count}); known != m_places.end())
            return known->second;
        const auto place = TextRef(m_texts.size());
        TextRef end = first;
        for (int i = 1; i <= count; ++i) {
            end = m_store.nextText(end);
            m_places.try_emplace({first, i}, place);
        }
        const auto bytes = m_store.texts.slice(first, end - first);
        m_texts.insert(m_texts.end(), bytes.begin(), bytes.end());
        return place;
    }

    void move(TextRef &first, int count = 1) { first = moved(first, count); }

private:
    const CatalogStore &m_store;
    std::vector<char> m_texts;
    std::map<std::pair<TextRef, int>, TextRef> m_places; // by first text and count
};

bool isOf(const ClaimRecord &claim, FactType type)
{
    return claim.key() < factTable().size() && factTable()[claim.key()].type == type;
}

void moveValues(CatalogStore &store, FactType type, TextMover &mover)
{
    for (ClaimRecord &claim : store.claims.own()) {
        if (isOf(claim, type))
            claim.value = mover.moved(TextRef(claim.value));
    }
}

void moveNames(CatalogStore &store, TextMover &mover)
{
    for (EntryRecord &entry : store.entries.own())
        mover.move(entry.name, 2);
    for (VendorRecord &vendor : store.vendors.own()) {
        mover.move(vendor.id);
        mover.move(vendor.name, 2);
        mover.move(vendor.country);
        mover.move(vendor.website);
    }
    for (ReleaseRecord &release : store.releases.own()) {
        mover.move(release.id);
        mover.move(release.name, 2);
        mover.move(release.family, 2);
    }
}

void moveLists(CatalogStore &store, TextMover &mover)
{
    std::vector<quint32> &lists = store.lists.own();
    for (size_t at = 1; at < lists.size();) { // behind the empty one
        const size_t end = std::min(lists.size(), at + 1 + lists[at]);
        for (++at; at < end; ++at)
            lists[at] = mover.moved(lists[at]);
    }
}

void moveDetails(CatalogStore &store, TextMover &mover)
{
    for (ScoreRecord &score : store.scores.own()) {
        mover.move(score.variant);
        mover.move(score.by);
    }
    for (CallingRecord &call : store.calls.own())
        mover.move(call.quote);
    for (StageRecord &stage : store.stages.own())
        mover.move(stage.note, 2);
    moveValues(store, FactType::Link, mover);
    for (SourceRecord &source : store.sources.own()) {
        mover.move(source.title);
        mover.move(source.publisher);
        mover.move(source.url);
    }
    for (ComponentRecord &component : store.components.own())
        mover.move(component.details, 3);
}

} // namespace

CatalogStore withTextsByUse(const CatalogStore &store)
{
    CatalogStore result = store;
    TextMover mover(store);
    moveNames(result, mover);
    moveLists(result, mover);
    moveValues(result, FactType::License, mover);
    for (ComponentRecord &component : result.components.own())
        mover.move(component.license);
    for (SourceRecord &source : result.sources.own())
        mover.move(source.id);
    moveDetails(result, mover);
    result.texts.own() = mover.takeTexts();
    return result;
}

} // namespace Ajar
