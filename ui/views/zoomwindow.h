// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRectF>

namespace Ajar {

/// The part of a picture that is shown, as shares of the whole: from all of it down to a twelfth of its
/// width and height. Never reaches over the edges.
class ZoomWindow
{
public:
    static constexpr double smallest = 1.0 / 12;

    const QRectF &rect() const { return m_rect; }
    bool isWhole() const { return m_rect == QRectF(0, 0, 1, 1); }

    void reset() { m_rect = {0, 0, 1, 1}; }
    /// `factor` times closer; what is at `place` (shares of what is shown) stays there.
    void zoom(const QPointF &place, double factor);
    void show(const QRectF &part); ///< this part of what is shown, as far as it may be enlarged
    void move(const QPointF &by); ///< in shares of what is shown

private:
    void set(const QPointF &corner, const QSizeF &size);

    QRectF m_rect{0, 0, 1, 1};
};

} // namespace Ajar
