// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalogreader.h"

#include <functional>

namespace Ajar {

/// Called now and then while large files are read, with the bytes that are read of all; false stops the
/// reading. Comes from the thread that reads.
using ReadingProgress = std::function<bool(qint64 bytesRead, qint64 bytesTotal)>;

/// A catalogue, and whether its reading was stopped before all files were read.
struct StoppableReading
{
    CatalogReading reading;
    bool wasStopped = false;
};

/// The bundled catalogue, then the files at `personalPaths`, as catalogreader.h has it.
StoppableReading readBundledCatalog(const QStringList &personalPaths, const ReadingProgress &progress);

} // namespace Ajar
