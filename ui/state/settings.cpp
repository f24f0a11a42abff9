// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/settings.h"

#include "state/zoom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// Saved states are tied to the columns and panels of one version of the window.
constexpr int stateVersion = 3;

QString versioned(const QString &key)
{
    return key + u".v"_s + QString::number(stateVersion);
}

} // namespace

std::optional<Language> Settings::language() const
{
    const QString code = m_store.value(u"language"_s).toString();
    if (code == u"zh")
        return Language::Chinese;
    return code == u"en" ? std::optional(Language::English) : std::nullopt;
}

void Settings::setLanguage(Language language)
{
    m_store.setValue(u"language"_s, language == Language::Chinese ? u"zh"_s : u"en"_s);
}

Appearance Settings::appearance() const
{
    const QString name = m_store.value(u"appearance"_s).toString();
    return name == u"light" ? Appearance::Light : name == u"dark" ? Appearance::Dark : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    const QString names[] = {u"system"_s, u"light"_s, u"dark"_s};
    m_store.setValue(u"appearance"_s, names[int(appearance)]);
}

int Settings::zoom() const
{
    bool ok = false;
    const int percent = m_store.value(u"zoom"_s).toInt(&ok);
    return ok ? std::clamp(percent, Zoom::minimum, Zoom::maximum) : Zoom::normal;
}

void Settings::setZoom(int percent)
{
    m_store.setValue(u"zoom"_s, percent);
}

QByteArray Settings::windowGeometry() const
{
    return state(u"window/geometry"_s);
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(versioned(u"window/geometry"_s), geometry);
}

QByteArray Settings::splitter(const QString &name) const
{
    return state(u"splitter/"_s + name);
}

void Settings::setSplitter(const QString &name, const QByteArray &sizes)
{
    m_store.setValue(versioned(u"splitter/"_s + name), sizes);
}

QByteArray Settings::tableHeader() const
{
    return state(u"table/header"_s);
}

void Settings::setTableHeader(const QByteArray &header)
{
    m_store.setValue(versioned(u"table/header"_s), header);
}

Order Settings::order() const
{
    return orderFromText(m_store.value(u"table/order"_s).toString()).value_or(Order());
}

void Settings::setOrder(const Order &order)
{
    m_store.setValue(u"table/order"_s, printed(order));
}

int Settings::results() const
{
    return std::clamp(m_store.value(u"results"_s).toInt(), 0, 2);
}

void Settings::setResults(int kind)
{
    m_store.setValue(u"results"_s, kind);
}

QString Settings::lens() const
{
    return m_store.value(u"lens"_s).toString();
}

void Settings::setLens(const QString &frameworkId)
{
    m_store.setValue(u"lens"_s, frameworkId);
}

SavedQueries Settings::savedQueries()
{
    return readSavedQueries(m_store);
}

void Settings::setSavedQueries(const SavedQueries &queries)
{
    writeSavedQueries(m_store, queries);
}

bool Settings::isFacetOpen(const QString &field, bool atFirst) const
{
    return m_store.value(u"facet/"_s + field, atFirst).toBool();
}

void Settings::setFacetOpen(const QString &field, bool isOpen)
{
    m_store.setValue(u"facet/"_s + field, isOpen);
}

bool Settings::isPanelVisible(const QString &name) const
{
    return m_store.value(u"panel/"_s + name, true).toBool();
}

void Settings::setPanelVisible(const QString &name, bool visible)
{
    m_store.setValue(u"panel/"_s + name, visible);
}

QByteArray Settings::state(const QString &key) const
{
    return m_store.value(versioned(key)).toByteArray();
}

} // namespace Ajar
