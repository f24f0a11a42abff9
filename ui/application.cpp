// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "application.h"

#include "delegates/calmstyle.h"
#include "mainwindow.h"
#include "state/catalogloader.h"
#include "state/theme.h"

#include <QApplication>
#include <QLibrary>
#include <QtConcurrentRun>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Ajar {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"Ajar"_s);
    QCoreApplication::setOrganizationName(u"Ajar"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AJAR_VERSION));
    QGuiApplication::setDesktopFileName(u"org.ajar_explorer.Ajar"_s);
}

namespace {

/// Where fontconfig finds the fonts, reading its settings takes about a third of what an empty window with a
/// word in it takes to start. Qt does it at the first text; here another core does it while Qt waits for the
/// screen. Harmless where there is no such library, or Qt is quicker.
void readFontSettings()
{
#if defined(Q_OS_LINUX)
    std::ignore = QtConcurrent::run([] {
        using Init = int (*)();
        if (const auto init = reinterpret_cast<Init>(QLibrary::resolve(u"fontconfig"_s, 1, "FcInit")))
            init();
    });
#endif
}

} // namespace

int runWindow(int &argc, char **argv, const CommandLine &commandLine,
              const std::function<void(MainWindow &)> &shown)
{
    // Files are read while Qt sets up the screen, large ones when the window is there and shows how far it
    // is.
    const QStringList paths = commandLine.catalogPaths();
    const bool isQuick = CatalogLoader::isQuick(paths);
    QFuture<Library> library =
        QtConcurrent::run([wanted = isQuick ? paths : QStringList()] { return loadLibrary(wanted); });

    readFontSettings();

    QApplication application(argc, argv);
    const Settings settings;
    const Language language =
        commandLine.chosenLanguage().value_or(settings.language().value_or(commandLine.language()));
    const bool isSystemDark = Theme::systemIsDark();
    QApplication::setStyle(new CalmStyle);
    Theme::apply(settings.appearance(), isSystemDark);
    Theme::applyFontFamilies(language);

    MainWindow window(library.takeResult(), language, isSystemDark);
    // Read again, now that Qt has taken the options that are meant for it (-platform, -session, …).
    const CommandLine rest(QApplication::arguments());
    if (!rest.query().isEmpty())
        window.openQuery(rest.query());
    if (!rest.selectedEntry().isEmpty()) {
        window.explorer().setCurrentId(rest.selectedEntry()); // perhaps of a file that is yet to be read
        window.explorer().reveal(rest.selectedEntry());
    }
    window.show();
    if (!isQuick)
        window.openCatalog(paths);
    if (shown)
        shown(window);
    return QApplication::exec();
}

} // namespace Ajar
