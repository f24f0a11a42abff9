// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/catalogloader.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace Ajar {

CatalogLoader::CatalogLoader(QStringList personalPaths, QObject *parent)
    : QObject(parent)
    , m_loaded(personalPaths)
    , m_wanted(std::move(personalPaths))
{
}

void CatalogLoader::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        const bool isKnown = std::any_of(m_wanted.cbegin(), m_wanted.cend(), [&](const QString &known) {
            return QFileInfo(known) == QFileInfo(path);
        });
        if (!isKnown)
            m_wanted << path;
    }
    load(m_wanted);
}

void CatalogLoader::cancel()
{
    ++m_number;
    m_wanted = m_loaded;
    Q_EMIT ended();
}

void CatalogLoader::load(const QStringList &paths)
{
    const int number = ++m_number;
    auto *watcher = new QFutureWatcher<Library>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, paths] {
        watcher->deleteLater();
        if (number != m_number)
            return;
        m_loaded = paths;
        Q_EMIT ended();
        Q_EMIT loaded(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(loadLibrary, paths));
    Q_EMIT started();
}

} // namespace Ajar
