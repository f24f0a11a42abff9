// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "state/explorer.h"

#include <QFuture>
#include <QObject>

namespace Ajar {

/// Reads catalogue files off the screen thread. Of two readings the one that was asked for later wins, and
/// the other stops.
class CatalogLoader : public QObject
{
    Q_OBJECT

public:
    static constexpr int wholeProgress = 1000;

    explicit CatalogLoader(QStringList personalPaths, QObject *parent = nullptr);
    ~CatalogLoader() override; ///< stops the reading

    /// Whether these files and folders are so small that a window may wait for them before it is shown.
    static bool isQuick(const QStringList &paths);

    /// Adds these files and folders to those that were added before, and reads all again.
    void add(const QStringList &paths);
    void cancel(); ///< what was read before stays

Q_SIGNALS:
    void started();
    void progressed(int part); ///< of wholeProgress; at its end what queries need is still being worked out
    void ended(); ///< read or cancelled
    void loaded(const Ajar::Library &library);

private:
    void load(const QStringList &paths);

    QStringList m_loaded; ///< what the last finished reading read beside the bundled files
    QStringList m_wanted;
    QFuture<Library> m_reading; ///< the newest
};

} // namespace Ajar
