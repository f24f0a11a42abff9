// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/rowindex.h"

#include "query/column.h"
#include "query/judgements.h"
#include "query/matcher.h"
#include "query/nametext.h"
#include "query/parallel.h"
#include "query/place.h"
#include "query/roworder.h"

#include <algorithm>
#include <atomic>
#include <mutex>

namespace Ajar {

QString foldedText(const QString &text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? text.toLower() : text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// Made when it is first asked for, by whichever thread that is.
template <typename Thing> class Once
{
public:
    template <typename... Arguments> const Thing &get(Arguments &&...arguments)
    {
        std::call_once(m_flag, [&] {
            m_thing = std::make_unique<const Thing>(std::forward<Arguments>(arguments)...);
            m_isMade.store(true, std::memory_order_release);
        });
        return *m_thing;
    }

    /// Null where nobody has asked for it.
    const Thing *made() const { return m_isMade.load(std::memory_order_acquire) ? m_thing.get() : nullptr; }

private:
    std::once_flag m_flag;
    std::unique_ptr<const Thing> m_thing;
    std::atomic<bool> m_isMade = false;
};

struct RowIndex::Lazy
{
    explicit Lazy(const RowIndex &index)
        : columns(fieldTable().size())
        , places(lensTable().size())
        , matcher(index)
        , orders(index)
    {
    }

    std::vector<Once<Column>> columns;
    Once<NameText> names;
    std::vector<Once<PlaceColumn>> places; // by framework
    Once<Judgements> judgements;
    Matcher matcher;
    RowOrders orders;
};

RowIndex::RowIndex(std::shared_ptr<const Catalog> catalog)
    : m_catalog(std::move(catalog))
    , m_lazy(std::make_unique<Lazy>(*this))
{
    m_levels.reserve(m_catalog->releases.size());
    m_disclosures.reserve(m_catalog->releases.size());
    for (const Release &release : m_catalog->releases) {
        m_levels.push_back(assessLevel(release));
        m_disclosures.push_back(measureDisclosure(release));
    }
    m_releases.reserve(m_catalog->entries.size());
    for (const Entry &entry : m_catalog->entries)
        m_releases.push_back(entry.release);
}

RowIndex::~RowIndex() = default;

const Column &RowIndex::column(Field field) const
{
    return m_lazy->columns[size_t(field)].get(field, *this);
}

const NameText &RowIndex::names() const
{
    return m_lazy->names.get(*this);
}

const Matcher &RowIndex::matcher() const
{
    return m_lazy->matcher;
}

const RowOrders &RowIndex::orders() const
{
    return m_lazy->orders;
}

const PlaceColumn &RowIndex::places(const Lens &lens) const
{
    return m_lazy->places[size_t(lens.framework)].get(*this, lens);
}

const Judgements &RowIndex::judgements() const
{
    return m_lazy->judgements.get(catalog());
}

void RowIndex::prepare() const
{
    const auto fields = fieldTable();
    std::atomic<size_t> next = 0;
    const auto makeColumns = [&] {
        for (size_t place = next++; place < fields.size(); place = next++) {
            if (hasColumn(fields[place].field) && !fields[place].isRare)
                column(fields[place].field);
        }
    };
    together(size(), makeColumns, [&] {
        names();
        makeColumns();
    });
    places(lensTable().front());
}

qint64 RowIndex::bytes() const
{
    auto bytes = qint64(m_releases.size() * sizeof(int));
    for (const Once<Column> &column : m_lazy->columns)
        bytes += column.made() ? column.made()->bytes() : 0;
    const NameText *names = m_lazy->names.made();
    for (const Once<PlaceColumn> &places : m_lazy->places)
        bytes += places.made() ? places.made()->bytes() : 0;
    const Judgements *judgements = m_lazy->judgements.made();
    return bytes + (names ? names->bytes() : 0) + (judgements ? judgements->bytes() : 0);
}

} // namespace Ajar
