// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalogstore.h"
#include "catalog/fact.h"

#include <optional>
#include <utility>
#include <vector>

namespace Ajar {

/// All claims on one fact, the one to show first: a person's own before a bundled one, then primary sources
/// before indexes, then the newest, then the first in the file. A view of the catalogue, cheap to copy, that
/// lives no longer than it; what it gives are values.
class Claims
{
public:
    Claims() = default;
    Claims(const CatalogStore &store, std::span<const ClaimRecord> records)
        : m_store(&store)
        , m_records(records)
    {
    }

    size_t size() const { return m_records.size(); }
    bool empty() const { return m_records.empty(); }
    explicit operator bool() const { return !empty(); }
    Claim operator[](size_t number) const;
    Claim front() const { return (*this)[0]; }

    /// What the shown claim says, without who says it.
    FactValue value() const;

    /// Whether two sources give different values. Prices change with time and never conflict.
    bool isConflicting() const;

    class Iterator
    {
    public:
        using value_type = Claim;
        using difference_type = ptrdiff_t;

        Iterator() = default;
        Iterator(const Claims *claims, size_t number)
            : m_claims(claims)
            , m_number(number)
        {
        }
        Claim operator*() const { return (*m_claims)[m_number]; }
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
        const Claims *m_claims = nullptr;
        size_t m_number = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

private:
    const CatalogStore *m_store = nullptr;
    std::span<const ClaimRecord> m_records;
};

/// The facts of one release or entry. An entry's own claims on a fact replace its release's. A view of the
/// catalogue, cheap to copy, that lives no longer than it.
class Facts
{
public:
    Facts() = default;
    Facts(const CatalogStore &store, std::span<const ClaimRecord> own,
          std::span<const ClaimRecord> inherited = {})
        : m_store(&store)
        , m_own(own)
        , m_inherited(inherited)
    {
    }

    /// Empty where the fact is unknown.
    Claims find(FactKey key) const;

    /// All facts that are known, in the table's order.
    std::vector<std::pair<FactKey, Claims>> all() const;

    /// The shown claim's value, or nothing where the fact is unknown or is of another type. Numbers, flags
    /// and dates cost no more than finding them.
    template <typename T> std::optional<T> value(FactKey key) const;

    /// The shown claim's licence or address as it lies in the catalogue; empty where unknown.
    std::string_view text(FactKey key) const;

private:
    const ClaimRecord *shown(FactKey key) const;

    const CatalogStore *m_store = nullptr;
    std::span<const ClaimRecord> m_own;
    std::span<const ClaimRecord> m_inherited;
};

/// The value of a claim that is kept like this.
FactValue factValue(const CatalogStore &store, const ClaimRecord &record);

template <> std::optional<PartialDate> Facts::value<PartialDate>(FactKey key) const;
template <> std::optional<qint64> Facts::value<qint64>(FactKey key) const;
template <> std::optional<double> Facts::value<double>(FactKey key) const;
template <> std::optional<bool> Facts::value<bool>(FactKey key) const;
template <> std::optional<QString> Facts::value<QString>(FactKey key) const;
template <> std::optional<QStringList> Facts::value<QStringList>(FactKey key) const;

} // namespace Ajar
