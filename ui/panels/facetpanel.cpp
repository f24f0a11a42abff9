// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/facetpanel.h"

#include "panels/facetsection.h"
#include "state/explorer.h"
#include "state/settings.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// What most people choose by stands open, and above the rest.
constexpr Field openAtFirst[] = {Field::Level, Field::Vendor, Field::License, Field::Released, Field::Params};

std::vector<Field> fieldsInOrder()
{
    std::vector<Field> fields(std::begin(openAtFirst), std::end(openAtFirst));
    for (const Field field : facetFields()) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    }
    fields.insert(fields.end(), rareFacetFields().begin(), rareFacetFields().end());
    return fields;
}

bool isRare(Field field)
{
    const auto rare = rareFacetFields();
    return std::find(rare.begin(), rare.end(), field) != rare.end();
}

} // namespace

FacetPanel::FacetPanel(const Explorer &explorer, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_explorer(explorer)
    , m_settings(settings)
{
    setObjectName(u"facetPanel"_s);
}

void FacetPanel::fill()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    for (const Field field : fieldsInOrder()) {
        const bool isOpen =
            std::find(std::begin(openAtFirst), std::end(openAtFirst), field) != std::end(openAtFirst);
        column->addWidget(makeSection(field, m_settings.isFacetOpen(fieldInfo(field).name, isOpen)));
    }
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setFocusProxy(m_sections.front()->findChild<QToolButton *>());
}

FacetSection *FacetPanel::makeSection(Field field, bool isOpen)
{
    auto *section = new FacetSection(field, m_explorer);
    section->setOpen(isOpen);
    connect(section, &FacetSection::opened, this, [this, field](bool isNowOpen) {
        m_settings.setFacetOpen(fieldInfo(field).name, isNowOpen);
        if (isNowOpen && isRare(field))
            Q_EMIT rareFacetOpened(field);
    });
    connect(section, &FacetSection::choiceWanted, this, [this](Field changed, const FacetChoice &choice) {
        Q_EMIT queryWanted(withFacetChoice(m_explorer.query(), changed, choice));
    });
    connect(section, &FacetSection::rangeDragged, this, [this](Field changed, const FacetChoice &choice) {
        Q_EMIT queryDragged(withFacetChoice(m_explorer.query(), changed, choice));
    });
    m_sections.push_back(section);
    return section;
}

std::vector<Field> FacetPanel::openRareFacets() const
{
    std::vector<Field> fields;
    for (const FacetSection *section : m_sections) {
        if (section->isOpen() && isRare(section->field()))
            fields.push_back(section->field());
    }
    return fields;
}

void FacetPanel::refresh()
{
    for (FacetSection *section : m_sections)
        section->refresh();
}

} // namespace Ajar
