// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "query/bits.h"
#include "query/query.h"

#include <list>
#include <memory>
#include <mutex>

namespace Ajar {

/// All rows of an index in an order, worked out when it is first asked for and kept, the last ones used:
/// bringing a query's rows into an order is then a walk through that. For several threads.
class RowOrders
{
public:
    using Permutation = std::shared_ptr<const Rows>;

    explicit RowOrders(const RowIndex &index)
        : m_index(index)
    {
    }

    /// All rows in that order; texts are compared as people of the language do. Once begun it is
    /// always finished, since whatever comes next will most likely need it, too.
    Permutation sorted(const Order &order, Language language) const;

    /// Whether that would come at once.
    bool isReady(const Order &order, Language language) const;

    /// All entries by name for CatalogStore::nameOrders, sorted anew whatever that holds.
    std::vector<quint32> packedNames(Language language) const;

private:
    /// By name as people count (Llama 2 before Llama 10), Chinese ones by sound; then by id.
    struct ByName
    {
        Rows rows;
        Bits isNew; ///< at which places of `rows` the name differs from the one before
    };
    struct Kept
    {
        Order order;
        Language language;
        Permutation rows;
    };

    Permutation remembered(const Order &order, Language language) const;
    std::shared_ptr<const ByName> byName(Language language) const;
    ByName knownByName(Language language) const;
    ByName sortedByName(Language language) const;
    std::vector<int> ranks(const SortKey &key, Language language, const ByName &names) const;

    const RowIndex &m_index;
    mutable std::mutex m_mutex;
    mutable std::list<Kept> m_kept; // the last used first
    mutable std::shared_ptr<const ByName> m_byName[2]; // by language
};

} // namespace Ajar
