// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "state/explorer.h"

#include <QObject>

namespace Ajar {

/// Reads catalogue files off the screen thread. Of two readings the one that was asked for later wins.
class CatalogLoader : public QObject
{
    Q_OBJECT

public:
    explicit CatalogLoader(QStringList personalPaths, QObject *parent = nullptr);

    /// Adds these files and folders to those that were added before, and reads all again.
    void add(const QStringList &paths);
    void cancel(); ///< what was read before stays

Q_SIGNALS:
    void started();
    void ended(); ///< read or cancelled
    void loaded(const Ajar::Library &library);

private:
    void load(const QStringList &paths);

    QStringList m_loaded; ///< what the last finished reading read beside the bundled files
    QStringList m_wanted;
    int m_number = 0; ///< of the newest reading
};

} // namespace Ajar
