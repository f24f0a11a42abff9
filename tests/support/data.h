// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog/catalogreader.h"
#include "query/rowindex.h"

#include <QByteArray>
#include <QStringList>

/// The files in tests/data, and what is read from them.
namespace Ajar::Test {

QString dataPath(const QString &name); ///< of tests/data/`name`
QString resourcePath(const QString &name); ///< of resources/`name`
QByteArray contents(const QString &path); ///< empty where it cannot be read
Licenses bundledLicenses();

/// The rows of a CSV file of tests/data below its heading; quoted cells may hold commas, not line ends.
std::vector<QStringList> csvRows(const QString &name);

/// Reads catalogue files as bundled ones, by their whole paths.
CatalogReading readFiles(const QStringList &paths, const QStringList &personalPaths = {});

/// The small made-up catalogue of tests/data/catalog/good: its names appear nowhere else, and it has of
/// everything that the rules tell apart.
QStringList goodFiles();
/// A release to be made in a test.
struct MadeRelease
{
    std::vector<Component> components; ///< their sources are made, too
    std::vector<std::pair<FactKey, FactValue>> facts;
    std::vector<std::vector<std::pair<FactKey, FactValue>>> entries; ///< the facts of each
    std::vector<Stage> stages = {};

    Catalog catalog() const; ///< with nothing else, and the bundled licences
};

/// A release of which these components are known.
Release releaseWith(const std::vector<Component> &components);

const RowIndex &goodIndex();

/// As bundled with the program.
const RowIndex &bundledIndex();

} // namespace Ajar::Test
