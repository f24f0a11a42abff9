// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// Used by the build alone: checks the bundled JSON files and packs them into the form that the program
// reads: catalog.pack, licenses.pack, lesson.pack and, for how Chinese names are read, readings.txt. Any
// problem fails the build.
//
//     ajar_pack FOLDER LICENSES.json LECTURE.json CATALOG.json…

#include "base/searchkeys.h"
#include "catalog/catalogreader.h"
#include "catalog/packedcatalog.h"
#include "catalog/textorder.h"
#include "lesson/lessonreader.h"
#include "lesson/packedlesson.h"
#include "license/licensereader.h"
#include "license/packedlicenses.h"
#include "query/column.h"
#include "query/roworder.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

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

/// With its entries sorted, so that the program need not load the tables of how languages sort.
Ajar::CatalogStore packable(const std::shared_ptr<const Ajar::Catalog> &catalog)
{
    const Ajar::RowIndex index(catalog);
    Ajar::CatalogStore store = Ajar::withTextsByUse(*catalog->store);
    for (const Ajar::Language language : {Ajar::Language::English, Ajar::Language::Chinese})
        store.nameOrders[size_t(language)].own() = index.orders().packedNames(language);
    return store;
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
    Ajar::Licenses licenses = Ajar::readLicenses(arguments[2], problems);
    const QByteArray licensePack = Ajar::packLicenses(licenses);
    std::vector<Ajar::CatalogFile> files;
    for (const QString &path : arguments.sliced(4))
        files.push_back({path, false});
    Ajar::CatalogReading reading = Ajar::readCatalog(files, std::move(licenses));
    problems.insert(problems.end(), reading.problems.begin(), reading.problems.end());
    const Ajar::Lesson lesson = Ajar::readLesson(arguments[3], *reading.catalog, problems);
    for (const Ajar::Problem &problem : problems)
        std::fprintf(stderr, "%s: error: %s: %s\n", qPrintable(problem.place()), qPrintable(problem.pointer),
                     qPrintable(problem.sentence()));

    const QDir folder(arguments[1]);
    return problems.empty()
            && save(folder.filePath(u"catalog.pack"_s), Ajar::packCatalog(packable(reading.catalog)))
            && save(folder.filePath(u"licenses.pack"_s), licensePack)
            && save(folder.filePath(u"lesson.pack"_s), Ajar::packLesson(lesson))
            && save(folder.filePath(u"readings.txt"_s), Ajar::readingsOf(spokenTexts(reading.catalog)))
        ? 0
        : 1;
}
