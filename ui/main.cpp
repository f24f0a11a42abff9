// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "application.h"
#include "state/translation.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace {

QStringList argumentList(int argc, char **argv)
{
    QStringList list;
    for (int i = 0; i < argc; ++i)
        list << QString::fromLocal8Bit(argv[i]);
    return list;
}

int runCommand(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Ajar::CommandLine commandLine(QCoreApplication::arguments());
    Ajar::Translation translation;
    translation.install(commandLine.language());
    QTextStream out(stdout);
    QTextStream err(stderr);
    return commandLine.run(out, err);
}

} // namespace

int main(int argc, char **argv)
{
    Ajar::nameApplication();
    const Ajar::CommandLine commandLine(argumentList(argc, argv));
    // Commands answer without a display; only the window needs a window system.
    return commandLine.wantsWindow() ? Ajar::runWindow(argc, argv, commandLine) : runCommand(argc, argv);
}
