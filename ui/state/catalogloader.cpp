// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/catalogloader.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace Ajar {

namespace {

constexpr qint64 quickBytes = qint64(4) << 20; // some tens of milliseconds, while Qt sets up the screen

qint64 bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return info.size();
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files))
        bytes += file.size();
    return bytes;
}

/// Adds the library to the promise, unless that is cancelled meanwhile.
void readLibrary(QPromise<Library> &promise, const QStringList &paths)
{
    promise.setProgressRange(0, CatalogLoader::wholeProgress);
    std::optional<Library> library = loadLibrary(paths, [&](qint64 part, qint64 whole) {
        promise.setProgressValue(int(double(part) / double(whole) * CatalogLoader::wholeProgress));
        return !promise.isCanceled();
    });
    if (library)
        promise.addResult(std::move(*library));
}

} // namespace

CatalogLoader::CatalogLoader(QStringList personalPaths, QObject *parent)
    : QObject(parent)
    , m_loaded(personalPaths)
    , m_wanted(std::move(personalPaths))
{
}

CatalogLoader::~CatalogLoader()
{
    m_reading.cancel();
}

bool CatalogLoader::isQuick(const QStringList &paths)
{
    return std::accumulate(paths.begin(), paths.end(), qint64(0),
                           [](qint64 sum, const QString &path) { return sum + bytesOf(path); })
        <= quickBytes;
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
    m_reading.cancel();
    m_wanted = m_loaded;
    Q_EMIT ended();
}

void CatalogLoader::load(const QStringList &paths)
{
    m_reading.cancel();
    auto *watcher = new QFutureWatcher<Library>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int part) {
        if (!watcher->isCanceled())
            Q_EMIT progressed(part);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, paths] {
        watcher->deleteLater();
        if (watcher->isCanceled())
            return;
        m_loaded = paths;
        Q_EMIT ended();
        Q_EMIT loaded(watcher->future().takeResult());
    });
    m_reading = QtConcurrent::run(readLibrary, paths);
    watcher->setFuture(m_reading);
    Q_EMIT started();
}

} // namespace Ajar
