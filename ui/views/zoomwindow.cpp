// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/zoomwindow.h"

#include <algorithm>

namespace Ajar {

namespace {

double bounded(double length)
{
    // What is nearly all becomes all, so that zooming out ends.
    return length > 0.97 ? 1 : std::max(length, ZoomWindow::smallest);
}

} // namespace

void ZoomWindow::set(const QPointF &corner, const QSizeF &size)
{
    m_rect = QRectF(std::clamp(corner.x(), 0.0, 1 - size.width()),
                    std::clamp(corner.y(), 0.0, 1 - size.height()), size.width(), size.height());
}

void ZoomWindow::zoom(const QPointF &place, double factor)
{
    const QSizeF size(bounded(m_rect.width() / factor), bounded(m_rect.height() / factor));
    const QPointF fixed = m_rect.topLeft() + QPointF(place.x() * m_rect.width(), place.y() * m_rect.height());
    set(fixed - QPointF(place.x() * size.width(), place.y() * size.height()), size);
}

void ZoomWindow::show(const QRectF &part)
{
    const QSizeF size(bounded(part.width() * m_rect.width()), bounded(part.height() * m_rect.height()));
    const QPointF centre =
        m_rect.topLeft() + QPointF(part.center().x() * m_rect.width(), part.center().y() * m_rect.height());
    set(centre - QPointF(size.width() / 2, size.height() / 2), size);
}

void ZoomWindow::move(const QPointF &by)
{
    set(m_rect.topLeft() + QPointF(by.x() * m_rect.width(), by.y() * m_rect.height()), m_rect.size());
}

} // namespace Ajar
