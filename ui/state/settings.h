// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "query/query.h"
#include "state/savedqueries.h"

#include <QByteArray>
#include <QSettings>

#include <optional>

namespace Ajar {

enum class Appearance { System, Light, Dark };

/// What the program remembers between two starts: each with a default and checked when read, so that a
/// damaged file costs a preference and nothing else.
class Settings
{
public:
    std::optional<Language> language() const; ///< nothing: as the system
    void setLanguage(Language language);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    int zoom() const; ///< per cent of the system's type size, within Zoom's bounds
    void setZoom(int percent);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &state);
    QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);
    QByteArray tableHeader() const;
    void setTableHeader(const QByteArray &state);
    Order order() const; ///< of the rows; an unknown field gives the first order
    void setOrder(const Order &order);
    int results() const; ///< how they are shown, a ResultsPane::Kind
    void setResults(int kind);
    QString lens() const; ///< id of a framework; empty, or one that there is no more: the first
    void setLens(const QString &frameworkId);
    SavedQueries savedQueries(); ///< the starter set until something is changed
    void setSavedQueries(const SavedQueries &queries);
    bool isFacetOpen(const QString &field, bool atFirst) const;
    void setFacetOpen(const QString &field, bool isOpen);
    bool isPanelVisible(const QString &name) const; ///< panels are visible at first
    void setPanelVisible(const QString &name, bool visible);

private:
    QByteArray state(const QString &key) const;

    QSettings m_store;
};

} // namespace Ajar
