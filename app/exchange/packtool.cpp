// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// Used by the build alone: checks the bundled JSON files and packs them into the form that the program
// reads. Any problem fails the build.
//
//     ajar_pack OUTPUT LICENSES.json CATALOG.json…

#include "catalog/catalogreader.h"
#include "catalog/packedcatalog.h"
#include "license/licensereader.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;

    Ajar::Problems problems;
    Ajar::Catalog base;
    base.licenses = Ajar::readLicenses(arguments[2], problems);
    std::vector<Ajar::CatalogFile> files;
    for (const QString &path : arguments.sliced(3))
        files.push_back({path, false});
    const Ajar::Catalog draft = Ajar::readDraft(files, std::move(base), problems);
    for (const Ajar::Problem &problem : problems)
        std::fprintf(stderr, "%s: error: %s: %s\n", qPrintable(problem.place()), qPrintable(problem.pointer),
                     qPrintable(problem.sentence()));

    QSaveFile output(arguments[1]);
    if (!problems.empty() || !output.open(QIODevice::WriteOnly) || output.write(Ajar::packCatalog(draft)) < 0
        || !output.commit())
        return 1;
    return 0;
}
