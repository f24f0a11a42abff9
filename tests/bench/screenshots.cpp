// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// Takes the pictures of README, package and review: the real window in both languages, by day and by
// night, on a laptop's and on a projector's screen.

#include "application.h"
#include "delegates/calmstyle.h"
#include "mainwindow.h"
#include "state/theme.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QWindow>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

struct Picture
{
    const char *name;
    Language language;
    Appearance appearance;
    QSize size;
    int zoom;
    const char *query;
    const char *entry;
};

constexpr QSize laptop(1280, 800);
constexpr QSize projector(1920, 1080);
constexpr auto en = Language::English;
constexpr auto zh = Language::Chinese;
constexpr auto light = Appearance::Light;
constexpr auto dark = Appearance::Dark;

const Picture pictures[] = {
    {"laptop-en-light", en, light, laptop, 100, "", "meta/llama-2-70b"},
    {"laptop-en-dark", en, dark, laptop, 100, "", "meta/llama-2-70b"},
    {"laptop-zh-light", zh, light, laptop, 100, "", "meta/llama-2-70b"},
    {"laptop-zh-dark", zh, dark, laptop, 100, "", "meta/llama-2-70b"},
    {"projector-en-light", en, light, projector, 125, "", "meta/llama-2-70b"},
    {"projector-en-dark", en, dark, projector, 125, "", "meta/llama-2-70b"},
    {"projector-zh-light", zh, light, projector, 125, "", "meta/llama-2-70b"},
    {"projector-zh-dark", zh, dark, projector, 125, "", "meta/llama-2-70b"},
    {"first-start-en", en, light, laptop, 100, "", ""},
    {"first-start-zh", zh, light, laptop, 100, "", ""},
    {"query-error-en", en, light, laptop, 100, "vender:meta", "openai/gpt-4"},
    {"empty-result-zh", zh, light, laptop, 100, "vendor:openai level:open-weight", ""},
    {"closed-zh", zh, light, laptop, 100, "level:closed", "openai/gpt-4"},
    {"open-source-en", en, dark, laptop, 100, "level:open-source", "eleutherai/pythia-12b"},
    {"zoomed-zh", zh, light, projector, 200, "", "deepseek/deepseek-r1"},
};

void take(const Picture &picture, const QFont &font, const QDir &folder)
{
    QApplication::setFont(font);
    Settings().setZoom(picture.zoom);
    Theme::apply(picture.appearance, false);
    Theme::applyFontFamilies(picture.language);
    MainWindow window(loadLibrary({}), picture.language, false);
    window.explorer().setQueryText(QString::fromUtf8(picture.query));
    window.resize(picture.size);
    window.show();
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    if (picture.entry[0] != '\0')
        window.explorer().setCurrentId(QString::fromUtf8(picture.entry));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const QString path = folder.filePath(QString::fromUtf8(picture.name) + u".png"_s);
    if (!window.grab().save(path))
        std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    std::printf("%s\n", qPrintable(path));
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    const QTemporaryDir home;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    QApplication::setStyle(new CalmStyle);
    const QFont font = QApplication::font();
    const QDir folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "screenshots"));
    folder.mkpath(u"."_s);
    for (const Picture &picture : pictures)
        take(picture, font, folder);
    return 0;
}
