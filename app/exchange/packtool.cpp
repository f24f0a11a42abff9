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
    Ajar::Licenses licenses = Ajar::readLicenses(arguments[2], problems);
    std::vector<Ajar::CatalogFile> files;
    for (const QString &path : arguments.sliced(3))
        files.push_back({path, false});
    Ajar::CatalogReading reading = Ajar::readCatalog(files, std::move(licenses));
    problems.insert(problems.end(), reading.problems.begin(), reading.problems.end());
    for (const Ajar::Problem &problem : problems)
        std::fprintf(stderr, "%s: error: %s: %s\n", qPrintable(problem.place()), qPrintable(problem.pointer),
                     qPrintable(problem.sentence()));

    QSaveFile output(arguments[1]);
    const QByteArray pack = Ajar::packCatalog(*reading.catalog->store);
    if (!problems.empty() || !output.open(QIODevice::WriteOnly) || output.write(pack) != pack.size()
        || !output.commit())
        return 1;
    return 0;
}
