// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/calmstyle.h"
#include "exchange/commandline.h"
#include "mainwindow.h"
#include "state/theme.h"

#include <QApplication>
#include <QtConcurrentRun>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"Ajar"_s);
    QCoreApplication::setOrganizationName(u"Ajar"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AJAR_VERSION));
    QGuiApplication::setDesktopFileName(u"org.ajar_explorer.Ajar"_s);
}

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

int runWindow(int argc, char **argv, const Ajar::CommandLine &commandLine)
{
    // Files are read while Qt sets up the screen.
    QFuture<Ajar::Library> library = QtConcurrent::run(Ajar::loadLibrary, commandLine.catalogPaths());

    QApplication application(argc, argv);
    const Ajar::Settings settings;
    const Ajar::Language language
        = commandLine.chosenLanguage().value_or(settings.language().value_or(commandLine.language()));
    const bool isSystemDark = Ajar::Theme::systemIsDark();
    QApplication::setStyle(new Ajar::CalmStyle);
    Ajar::Theme::apply(settings.appearance(), isSystemDark);
    Ajar::Theme::applyFontFamilies(language);

    Ajar::MainWindow window(library.takeResult(), language, isSystemDark);
    if (!commandLine.query().isEmpty())
        window.explorer().setQueryText(commandLine.query());
    if (!commandLine.selectedEntry().isEmpty())
        window.explorer().reveal(commandLine.selectedEntry());
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    const Ajar::CommandLine commandLine(argumentList(argc, argv));
    // Commands answer without a display; only the window needs a window system.
    return commandLine.wantsWindow() ? runWindow(argc, argv, commandLine) : runCommand(argc, argv);
}
