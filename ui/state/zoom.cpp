// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/zoom.h"

#include <QApplication>
#include <QFont>

#include <algorithm>

namespace Ajar {

namespace {

/// Steps of about a tenth, as browsers have them.
constexpr int steps[] = {60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

} // namespace

Zoom::Zoom(int percent, QObject *parent)
    : QObject(parent)
    , m_basePoints(QApplication::font().pointSizeF())
    , m_percent(std::clamp(percent, minimum, maximum))
{
    if (m_percent != normal)
        apply();
}

void Zoom::setPercent(int percent)
{
    percent = std::clamp(percent, minimum, maximum);
    if (percent == m_percent)
        return;
    const double factor = double(percent) / m_percent;
    m_percent = percent;
    apply();
    Q_EMIT changed(percent);
    Q_EMIT scaled(factor);
}

void Zoom::in()
{
    setPercent(*std::upper_bound(std::begin(steps), std::end(steps) - 1, m_percent));
}

void Zoom::out()
{
    const auto *step = std::lower_bound(std::begin(steps), std::end(steps), m_percent);
    setPercent(step == std::begin(steps) ? minimum : *(step - 1));
}

void Zoom::apply()
{
    QFont font = QApplication::font(); // with the families that the language has chosen meanwhile
    font.setPointSizeF(m_basePoints * m_percent / 100);
    QApplication::setFont(font);
}

} // namespace Ajar
