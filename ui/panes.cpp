// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panes.h"

#include "state/settings.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// Of the application's type: the window's own catches up with the zoom only when it is shown.
QFontMetrics metrics()
{
    return QFontMetrics(QApplication::font());
}

} // namespace

Panes::Panes(QWidget *facets, QWidget *spectrum, QWidget *results, QWidget *details, QWidget *parent)
    : QSplitter(parent)
    , m_facets(facets)
    , m_spectrum(spectrum)
    , m_results(results)
    , m_details(details)
    , m_down(new QSplitter(Qt::Vertical))
{
    m_down->addWidget(m_spectrum);
    m_down->addWidget(m_results);
    m_down->setStretchFactor(1, 1);
    m_down->setChildrenCollapsible(false);
    addWidget(m_facets);
    addWidget(m_down);
    addWidget(m_details);
    setStretchFactor(0, 0);
    setStretchFactor(1, 3);
    setStretchFactor(2, 2);
    setChildrenCollapsible(false);
}

void Panes::restore(Settings &settings, int windowWidth)
{
    const int unit = metrics().horizontalAdvance(u'0');
    const int line = metrics().height();
    const int facets = unit * 27;
    const int details = std::max(unit * 44, (windowWidth - facets) * 2 / 5);
    fit();
    setSizes({facets, windowWidth - facets - details, details});
    m_down->setSizes({line * 17, line * 26});
    restoreState(settings.splitter(u"across"_s));
    m_down->restoreState(settings.splitter(u"down"_s));
}

void Panes::keep(Settings &settings) const
{
    settings.setSplitter(u"across"_s, saveState());
    settings.setSplitter(u"down"_s, m_down->saveState());
}

void Panes::scale(double factor)
{
    fit();
    const auto scaleFirst = [factor](QSplitter &splitter, int most) {
        QList<int> sizes = splitter.sizes();
        const int wanted = std::min(int(sizes[0] * factor), most);
        sizes[1] += sizes[0] - wanted;
        sizes[0] = wanted;
        splitter.setSizes(sizes);
    };
    scaleFirst(*this, window()->width() / 3);
    scaleFirst(*m_down, window()->height() * 2 / 5);
}

/// No pane may be squeezed until its words break letter by letter.
void Panes::fit()
{
    const int unit = metrics().horizontalAdvance(u'0');
    m_details->setMinimumWidth(std::min(unit * 32, window()->width() / 3));
    m_spectrum->setMinimumWidth(std::min(unit * 24, window()->width() / 4));
}

void Panes::goToNext(QWidget *first, int step)
{
    QWidget *const panes[] = {first, m_facets, m_spectrum, m_results, m_details};
    constexpr int count = int(std::size(panes));
    const QWidget *focus = QApplication::focusWidget();
    int at = 0;
    for (int i = 0; i < count; ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    }
    for (int i = 1; i < count; ++i) {
        QWidget *pane = panes[(at + step * i + count * count) % count];
        if (pane->isVisible()) {
            pane->setFocus(Qt::ShortcutFocusReason); // or whatever stands in for it
            return;
        }
    }
}

} // namespace Ajar
