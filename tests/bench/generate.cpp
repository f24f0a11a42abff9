// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// Makes a catalogue to measure with: ajar_generate N DIR writes N models into DIR/generated.jsonl, which
// `ajar --catalog DIR` opens.

#include "bench/generatedcatalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStringList>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool isNumber = false;
    const qint64 entries = arguments.value(1).toLongLong(&isNumber);
    if (arguments.size() != 3 || !isNumber || entries < 0 || !QDir().mkpath(arguments[2])) {
        std::fputs("usage: ajar_generate N DIR\n", stderr);
        return 2;
    }
    QSaveFile output(QDir(arguments[2]).filePath(QStringLiteral("generated.jsonl")));
    if (!output.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s\n", qPrintable(output.errorString()));
        return 1;
    }
    Ajar::Bench::writeGeneratedCatalog(entries, output);
    return output.commit() ? 0 : 1;
}
