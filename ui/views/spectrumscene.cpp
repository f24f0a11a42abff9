// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumscene.h"

#include "models/entryroles.h"
#include "views/placedentries.h"
#include "views/spectrumpainter.h"

#include <QAbstractItemModel>
#include <QHash>

#include <algorithm>

namespace Ajar {

namespace {

constexpr size_t mostLabels = 200; // for the sake of time; more never find room

int bandAt(const QModelIndex &index, int role, size_t bands)
{
    return std::clamp(index.data(role).toInt(), 0, int(bands) - 1);
}

double shareAt(const QModelIndex &index, int role)
{
    return std::clamp(index.data(role).toDouble(), 0.0, 1.0);
}

Place placeAt(const QModelIndex &index, size_t bands)
{
    return {bandAt(index, BandLowerRole, bands), bandAt(index, BandUpperRole, bands),
            shareAt(index, ShareLowerRole), shareAt(index, ShareUpperRole),
            std::max(0, index.data(ReleasedMonthRole).toInt())};
}

/// The record that an entry needs to be named: that of the last one for whom there is a label.
int recordForLabel(const std::vector<SpectrumEntry> &entries)
{
    if (entries.size() <= mostLabels)
        return 0;
    std::vector<int> records;
    std::transform(entries.begin(), entries.end(), std::back_inserter(records),
                   [](const SpectrumEntry &entry) { return entry.record; });
    const auto last = records.begin() + mostLabels;
    std::nth_element(records.begin(), last, records.end(), std::greater<>());
    return *last;
}

} // namespace

SpectrumScene::SpectrumScene(const QAbstractItemModel *model, const QModelIndex &root,
                             const SpectrumPainter &look, const SpectrumMetrics &metrics)
    : m_rows(model ? model->rowCount(root) : 0)
    , m_axis(axisRect(metrics))
{
    m_places = m_rows > mostMarks ? dynamic_cast<const PlacedRows *>(model) : nullptr;
    if (!m_places) {
        if (model)
            readEntries(*model, root, look);
        if (m_rows <= mostMarks)
            m_layout = SpectrumLayout(m_entries, metrics);
        if (m_rows > mostMarks || m_layout.isCrowded()) {
            m_ownPlaces = std::make_shared<const PlacedEntries>(m_entries);
            m_places = m_ownPlaces.get();
        }
    }
    if (m_places) {
        m_counts = m_places->countByPlace();
        m_density.emplace(m_places->places(), m_counts, metrics);
    }
}

void SpectrumScene::readEntries(const QAbstractItemModel &model, const QModelIndex &root,
                                const SpectrumPainter &look)
{
    m_entries.reserve(size_t(m_rows));
    for (int row = 0; row < m_rows; ++row) {
        const QModelIndex index = model.index(row, 0, root);
        m_entries.push_back({placeAt(index, look.lens().bands.size()),
                             index.data(ReleaseIdRole).toString(),
                             {},
                             0,
                             index.data(RecordRole).toInt()});
    }
    if (m_rows > mostMarks)
        return;
    const int least = recordForLabel(m_entries);
    QHash<QString, double> widths;
    for (int row = 0; row < m_rows; ++row) {
        SpectrumEntry &entry = m_entries[size_t(row)];
        if (entry.record < least)
            continue;
        entry.releaseName = model.index(row, 0, root).data(ReleaseNameRole).toString();
        auto width = widths.find(entry.releaseName);
        if (width == widths.end())
            width = widths.insert(entry.releaseName, look.labelWidth(entry.releaseName));
        entry.labelWidth = *width;
    }
}

Place SpectrumScene::placeOf(int row) const
{
    return m_places ? m_places->places()[size_t(m_places->placeOf(row))] : m_entries[size_t(row)].place;
}

SpectrumMark SpectrumScene::markOf(int row) const
{
    const Place place = placeOf(row);
    if (!m_density)
        return {place, m_layout.markRect(row), m_layout.uncertainty(row)};
    const QRectF rect = m_density->markRect(m_places->placeOf(row));
    const double best = place.isDefinite() ? 0 : m_density->scale().bestX(place);
    const QPointF from = rect.center();
    return {place, rect, {from, QPointF(std::max(from.x(), best), from.y())}};
}

int SpectrumScene::rowAt(const QPointF &point, double reach) const
{
    if (!m_density)
        return m_layout.rowAt(point, reach);
    std::vector<bool> wanted(m_counts.size());
    const std::vector<int> places = m_density->placesAt(point, reach);
    for (const int place : places)
        wanted[size_t(place)] = true;
    for (int row = 0; row < m_rows && !places.empty(); ++row) {
        if (wanted[size_t(m_places->placeOf(row))])
            return row;
    }
    return -1;
}

int SpectrumScene::neighbour(int row, MarkMove move) const
{
    if (!m_density)
        return m_layout.neighbour(row, move);
    const bool isRow = row >= 0 && row < m_rows;
    const int place = m_density->neighbour(isRow ? m_places->placeOf(row) : -1, move);
    for (int next = 0; place >= 0 && next < m_rows; ++next) {
        if (m_places->placeOf(next) == place)
            return next;
    }
    return -1;
}

QRectF SpectrumScene::plateFor(int row, const QSizeF &size) const
{
    if (!m_density)
        return m_layout.plateFor(row, size);
    const QRectF ring = ringAround(m_density->markRect(m_places->placeOf(row)));
    const QRectF room(QPointF(2, bands()[0].title.bottom()), m_axis.bottomRight() - QPointF(2, 1));
    QRectF plate(QPointF(ring.right() + 4, ring.center().y() - size.height() / 2), size);
    if (plate.right() > room.right())
        plate.moveRight(ring.left() - 4);
    plate.moveTop(std::clamp(plate.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    return plate;
}

SpectrumScene::Crowd SpectrumScene::crowdAt(const QPointF &point, double reach) const
{
    Crowd crowd;
    if (!m_density)
        return crowd;
    for (const int number : m_density->placesAt(point, reach)) {
        const Place &place = m_places->places()[size_t(number)];
        const bool isFirst = crowd.count == 0;
        crowd.count += m_counts[size_t(number)];
        if (isFirst) {
            crowd.first = crowd.last = place;
            continue;
        }
        crowd.first.lower = std::min(crowd.first.lower, place.lower);
        crowd.last.upper = std::max(crowd.last.upper, place.upper);
        crowd.first.month = std::min(crowd.first.month, place.month);
        crowd.last.month = std::max(crowd.last.month, place.month);
    }
    return crowd;
}

QRectF SpectrumScene::crowdRect(const QPointF &point, double reach) const
{
    QRectF rect;
    for (const int number : m_density ? m_density->placesAt(point, reach) : std::vector<int>())
        rect |= m_density->range(number);
    return rect;
}

void SpectrumScene::paint(QPainter &painter, const SpectrumPainter &look) const
{
    if (m_density)
        look.paintScene(painter, *m_density, m_axis);
    else
        look.paintScene(painter, m_layout, m_entries);
}

void SpectrumScene::paintLabels(QPainter &painter, const SpectrumPainter &look,
                                const SpectrumPlate &plate) const
{
    if (!m_density)
        look.paintLabels(painter, m_layout, m_entries, plate);
}

} // namespace Ajar
