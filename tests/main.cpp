// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include <QLocale>
#include <QTemporaryDir>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

namespace {

/// The same surroundings on every machine: no display, no language, no settings of the person's.
void setSurroundings(const QTemporaryDir &home)
{
    // Here and not in ctest, so that a test started by hand, or by an editor, finds them too.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, home.path().toUtf8());
    QLocale::setDefault(QLocale::c());
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    setSurroundings(home);
    const TestApplication application(argc, argv);

    Catch::Session session;
    if (const int result = session.applyCommandLine(argc, argv); result != 0)
        return result;
#ifdef AJAR_CATCH_2
    // A name that matches nothing is a failure; Catch2 3 has it so from the start.
    auto &data = session.configData();
    data.warnings = Catch::WarnAbout::What(data.warnings | Catch::WarnAbout::NoTests);
#endif
    return session.run();
}
