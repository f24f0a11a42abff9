// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/facetchoice.h"

#include <QWidget>

#include <vector>

namespace Ajar {

class Explorer;
class FacetSection;
class Settings;

/// The facets, one below the other. It shows the explorer's query and asks for another one.
class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    /// Which facets are open is kept in the settings.
    FacetPanel(const Explorer &explorer, Settings &settings, QWidget *parent = nullptr);

    /// Makes the sections, with which the window's first painting need not wait. Until then the panel is
    /// empty, so that nothing in it moves.
    void fill();
    void refresh();
    std::vector<Field> openRareFacets() const;

Q_SIGNALS:
    void queryWanted(const Ajar::Query &query);
    /// Of rareFacetFields(): its values are to be counted.
    void rareFacetOpened(Ajar::Field field);
    void queryDragged(const Ajar::Query &query); ///< one of many on the way to another

private:
    FacetSection *makeSection(Field field, bool isOpen);

    const Explorer &m_explorer;
    Settings &m_settings;
    std::vector<FacetSection *> m_sections;
};

} // namespace Ajar
