// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// What the reader finds in many catalogue files, each read by itself, for tests/schemamutations.py to compare
// with what the schema finds.
//
//     ajar_verdicts LICENSES.json FOLDER
//
// A line for each file and problem: file, kind, pointer, key that is missing, what was expected; separated by
// tabs. A file without problems has a line of its name alone.

#include "catalog/catalogreader.h"
#include "license/licensereader.h"
#include "support/problemkinds.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Ajar::Problems problems;
    const Ajar::Licenses licenses = Ajar::readLicenses(arguments[1], problems);
    const QDir folder(arguments[2]);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const Ajar::CatalogReading reading = Ajar::readCatalog({{folder.filePath(name), false}}, licenses);
        for (const Ajar::Problem &problem : reading.problems) {
            const bool isMissing = problem.kind == Ajar::Problem::Kind::MissingKey;
            std::printf("%s\t%s\t%s\t%s\t%s\n", qPrintable(name), Ajar::Test::kindName(problem.kind),
                        qPrintable(problem.pointer), isMissing ? qPrintable(problem.found) : "",
                        problem.expected ? problem.expected : "");
        }
        if (reading.problems.empty())
            std::printf("%s\n", qPrintable(name));
    }
    return 0;
}
