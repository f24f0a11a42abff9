// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"
#include "catalog/catalog.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace Ajar {

/// One file of the catalogue. A personal one may name ids that a bundled file defines: it then adds
/// claims and components to them, and its own are shown first.
struct CatalogFile
{
    QString path;
    bool personal = false;
};

/// The catalogue as far as it is sound, and everything that is wrong with its files.
struct CatalogReading
{
    std::shared_ptr<const Catalog> catalog;
    Problems problems;
};

/// The .json files at `path` (a file, or a folder without its subfolders), in the order of their names.
/// A path that does not exist, or a folder with no such file, is a problem.
std::vector<CatalogFile> personalCatalogFiles(const QString &path, Problems &problems);

/// The catalogue of all files in order. Never fails: what is broken is reported and left out, the
/// rest is kept.
CatalogReading readCatalog(const std::vector<CatalogFile> &files, Licenses licenses);

/// The catalogue that the build has packed into the program, then the files at `personalPaths`.
CatalogReading readBundledCatalog(const QStringList &personalPaths = {});

} // namespace Ajar
