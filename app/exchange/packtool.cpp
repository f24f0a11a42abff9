// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// Used by the build alone: checks the bundled JSON files and packs them into the form that the program
// reads; beside it, how its Chinese names are read. Any problem fails the build.
//
//     ajar_pack OUTPUT READINGS LICENSES.json CATALOG.json…

#include "base/searchkeys.h"
#include "catalog/catalogreader.h"
#include "catalog/packedcatalog.h"
#include "license/licensereader.h"
#include "query/column.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>

namespace {

/// Every text that is looked through by its sound: names in the catalogue, fields and their values.
QStringList spokenTexts(const std::shared_ptr<const Ajar::Catalog> &catalog)
{
    QStringList texts;
    const auto add = [&texts](const Ajar::LocalizedText &text) { texts << text.en << text.zh; };
    for (const Ajar::Vendor &vendor : catalog->vendors) {
        add(vendor.name);
        texts << vendor.aliases;
    }
    for (const Ajar::Release &release : catalog->releases) {
        add(release.name());
        add(release.family());
    }
    for (const Ajar::Entry &entry : catalog->entries) {
        add(entry.name());
        texts << entry.aliases();
    }
    const Ajar::RowIndex index(catalog);
    for (const Ajar::FieldInfo &info : Ajar::fieldTable()) {
        add(info.label);
        texts << info.nameZh << info.otherNames;
        if (!Ajar::hasColumn(info.field))
            continue;
        const Ajar::Column &column = index.column(info.field);
        for (int code = 0; code < column.size(); ++code)
            texts << column.label(code, Ajar::Language::Chinese);
    }
    return texts;
}

bool save(const QString &path, const QByteArray &bytes)
{
    QSaveFile output(path);
    return output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;

    Ajar::Problems problems;
    Ajar::Licenses licenses = Ajar::readLicenses(arguments[3], problems);
    std::vector<Ajar::CatalogFile> files;
    for (const QString &path : arguments.sliced(4))
        files.push_back({path, false});
    Ajar::CatalogReading reading = Ajar::readCatalog(files, std::move(licenses));
    problems.insert(problems.end(), reading.problems.begin(), reading.problems.end());
    for (const Ajar::Problem &problem : problems)
        std::fprintf(stderr, "%s: error: %s: %s\n", qPrintable(problem.place()), qPrintable(problem.pointer),
                     qPrintable(problem.sentence()));

    return problems.empty() && save(arguments[1], Ajar::packCatalog(*reading.catalog->store))
            && save(arguments[2], Ajar::readingsOf(spokenTexts(reading.catalog)))
        ? 0
        : 1;
}
