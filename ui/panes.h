// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSplitter>

class QWidget;

namespace Ajar {

class Settings;

/// How the window's panes lie beside and above each other: facets, spectrum over results, details. Sizes
/// follow the type's, are kept between two starts, and F6 walks from pane to pane.
class Panes : public QSplitter
{
    Q_OBJECT

public:
    Panes(QWidget *facets, QWidget *spectrum, QWidget *results, QWidget *details, QWidget *parent = nullptr);

    /// The sizes of a first start in a window of this width, or those that were kept.
    void restore(Settings &settings, int windowWidth);
    void keep(Settings &settings) const;

    /// The filters' words and the spectrum's labels grow with the type, and so must their panes; the
    /// table gives them the room, and the details keep theirs.
    void scale(double factor);

    /// Gives the focus to the pane after (1) or before (-1) the one that has it, round and round.
    /// `first` is a pane outside of the splitters, before all others.
    void goToNext(QWidget *first, int step);

private:
    void fit();

    QWidget *m_facets;
    QWidget *m_spectrum;
    QWidget *m_results;
    QWidget *m_details;
    QSplitter *m_down;
};

} // namespace Ajar
