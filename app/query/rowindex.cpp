// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/rowindex.h"

#include "query/columntext.h"
#include "query/facetlist.h"
#include "query/facetscale.h"
#include "query/jointcolumn.h"
#include "query/judgements.h"
#include "query/matcher.h"
#include "query/nametext.h"
#include "query/parallel.h"
#include "query/place.h"
#include "query/roworder.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
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
        , columnTexts(fieldTable().size())
        , scales(fieldTable().size())
        , places(lensTable().size())
        , matcher(index)
        , orders(index)
    {
    }

    std::vector<Once<Column>> columns;
    std::vector<Once<ColumnText>> columnTexts;
    std::vector<Once<FacetScale>> scales;
    Once<JointColumn> jointFacets[2]; // of entries, of releases
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
    std::map<std::array<int, 6>, uint32_t> known;
    m_opennessOfRelease.reserve(m_catalog->releases.size());
    for (const Release &release : m_catalog->releases) {
        const LevelAssessment level = assessLevel(release);
        const Disclosure disclosure = measureDisclosure(release);
        const std::array<int, 6> key{int(level.lower),   int(level.upper),   disclosure.released,
                                     disclosure.partial, disclosure.unknown, disclosure.total};
        const auto [place, isNew] = known.try_emplace(key, uint32_t(m_openness.size()));
        if (isNew)
            m_openness.push_back({level.lower, level.upper, disclosure});
        m_opennessOfRelease.push_back(place->second);
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

const ColumnText &RowIndex::columnText(Field field) const
{
    return m_lazy->columnTexts[size_t(field)].get(column(field), *this);
}

bool RowIndex::isValueName(Field field, const QString &folded) const
{
    return columnText(field).isName(folded);
}

const JointColumn &RowIndex::jointFacets(bool ofReleases) const
{
    std::vector<Field> fields;
    for (const Field field : facetFields()) {
        if ((fieldInfo(field).scope == FieldScope::Release) == ofReleases)
            fields.push_back(field);
    }
    return m_lazy->jointFacets[ofReleases ? 1 : 0].get(fields, *this);
}

const FacetScale &RowIndex::scale(Field field) const
{
    return m_lazy->scales[size_t(field)].get(field, *this);
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
    const auto fields = facetFields();
    std::atomic<size_t> next = 0;
    const auto makeColumns = [&] {
        for (size_t place = next++; place < fields.size(); place = next++)
            column(fields[place]);
    };
    together(size(), makeColumns, [&] {
        names();
        makeColumns();
    });
    places(lensTable().front());
    jointFacets(false);
    jointFacets(true);
    for (const Field field : fields) {
        if (isText(fieldInfo(field).type) && isLongList(column(field)))
            columnText(field);
        if (isOrdered(fieldInfo(field).type))
            scale(field);
    }
}

void RowIndex::prepareRare() const
{
    for (const FieldInfo &info : fieldTable()) {
        if (hasColumn(info.field))
            column(info.field);
    }
}

qint64 RowIndex::bytes() const
{
    auto bytes = qint64(m_releases.size() * sizeof(int) + m_openness.size() * sizeof(Openness)
                        + m_opennessOfRelease.size() * sizeof(uint32_t));
    for (const Once<Column> &column : m_lazy->columns)
        bytes += column.made() ? column.made()->bytes() : 0;
    for (const Once<ColumnText> &text : m_lazy->columnTexts)
        bytes += text.made() ? text.made()->bytes() : 0;
    for (const Once<JointColumn> &joint : m_lazy->jointFacets)
        bytes += joint.made() ? joint.made()->bytes() : 0;
    for (const Once<FacetScale> &scale : m_lazy->scales)
        bytes += scale.made() ? scale.made()->bytes() : 0;
    const NameText *names = m_lazy->names.made();
    for (const Once<PlaceColumn> &places : m_lazy->places)
        bytes += places.made() ? places.made()->bytes() : 0;
    const Judgements *judgements = m_lazy->judgements.made();
    return bytes + (names ? names->bytes() : 0) + (judgements ? judgements->bytes() : 0);
}

} // namespace Ajar
