// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// Start-up to first paint and resident memory of Ajar's window, as ratios to an empty QMainWindow's. Both
// are started in turn as processes of their own by the same run, since only ratios mean something on a
// shared machine. Ajar's are this program again, with an argument that says so; the empty one is a program of
// its own, which loads nothing but Qt.
//
// Ajar paints its window first and fills facets and details right after; a second line for each language says
// when everything stands there, and a third how much memory it takes when what comes next was prepared, too.
// Empty windows with a word, or a page, tell what text by itself costs any program, and the Chinese faces in
// particular. "Of files" is the part of the more that is pages of files (programs, libraries, fonts): other
// programs that use them share these, and the system can take them back.

#include "application.h"
#include "bench/firstpaint.h"
#include "lesson/packedlesson.h"
#include "mainwindow.h"
#include "openness/level.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Ajar::Bench;

namespace {

constexpr int rounds = 21;
constexpr int fewRounds = 3; ///< of what takes long
constexpr std::chrono::milliseconds untilRest(2000); ///< by then all is prepared

int beAjar(int argc, char **argv)
{
    Ajar::nameApplication();
    const Ajar::CommandLine commandLine({u"ajar"_s, u"--language"_s, QString::fromLocal8Bit(argv[2])});
    const QByteArray stage = argc > 3 ? argv[3] : "";
    argc = 1; // our own arguments would be read again, and the language be taken for a query
    return Ajar::runWindow(argc, argv, commandLine, [&stage](Ajar::MainWindow &window) {
        if (stage.isEmpty()) {
            new FirstPaint(&window);
            return;
        }
        if (stage == "rest") {
            QTimer::singleShot(untilRest, &window, [&window] { report(window); });
            return;
        }
        // Queued behind the painting that filling asks for.
        QObject::connect(&window, &Ajar::MainWindow::filled, &window, [&window] {
            QTimer::singleShot(0, &window, [&window] {
                window.repaint();
                report(window);
            });
        });
    });
}

struct Sample
{
    double milliseconds = 0;
    double megabytes = 0;
    double ofFiles = 0;
    QStringList size; ///< of the window, width and height
};

Sample sample(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess child;
    child.setProcessEnvironment(environment);
    const qint64 begin = now();
    child.start(program, arguments);
    child.waitForFinished(30000);
    const QList<QByteArray> figures = child.readAllStandardOutput().trimmed().split(' ');
    if (figures.size() != 5) {
        std::fprintf(stderr, "no first paint: %s\n", child.readAllStandardError().constData());
        std::exit(1);
    }
    return {double(figures[0].toLongLong() - begin) / 1000,
            figures[1].toDouble() / 1024,
            figures[2].toDouble() / 1024,
            {QString::fromLatin1(figures[3]), QString::fromLatin1(figures[4])}};
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ssize(values) / 2, values.end());
    return values[values.size() / 2];
}

struct Kind
{
    const char *name;
    QString program;
    QStringList arguments;
    int rounds = ::rounds;
};

/// The steps of the spectrum as the lecture explains them, headings and paragraphs in turn.
QStringList chinesePage()
{
    QStringList texts;
    const Ajar::Lesson lesson = Ajar::readBundledLesson();
    for (const Ajar::LevelLesson &level : lesson.levels)
        texts << level.definition.zh << Ajar::levelLabel(level.level).zh;
    return texts;
}

int measure(const QString &self)
{
    const QTemporaryDir home; // a first start, with nobody's settings
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());

    // Both windows are as large as Ajar's is on this screen, since each pixel takes memory.
    const QStringList size = sample(self, {u"--ajar"_s, u"en"_s}, environment).size;
    const QString empty = self + u"_empty"_s;
    const std::vector<Kind> kinds{
        {"empty QMainWindow", empty, size},
        {"  with an English word", empty, size + QStringList{u"open"_s}},
        {"  with a Chinese word", empty, size + QStringList{u"开放"_s}},
        {"  with a Chinese page", empty, size + chinesePage()},
        {"Ajar, English", self, {u"--ajar"_s, u"en"_s}},
        {"  with all panels", self, {u"--ajar"_s, u"en"_s, u"whole"_s}},
        {"  at rest", self, {u"--ajar"_s, u"en"_s, u"rest"_s}, fewRounds},
        {"Ajar, Chinese", self, {u"--ajar"_s, u"zh"_s}},
        {"  with all panels", self, {u"--ajar"_s, u"zh"_s, u"whole"_s}},
        {"  at rest", self, {u"--ajar"_s, u"zh"_s, u"rest"_s}, fewRounds},
    };
    std::vector<std::vector<double>> times(kinds.size());
    std::vector<std::vector<double>> sizes(kinds.size());
    std::vector<std::vector<double>> files(kinds.size());
    for (int round = 0; round <= rounds; ++round) {
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            if (round > kinds[kind].rounds)
                continue;
            const Sample figure = sample(kinds[kind].program, kinds[kind].arguments, environment);
            if (round == 0)
                continue; // warms the page cache
            times[kind].push_back(figure.milliseconds);
            sizes[kind].push_back(figure.megabytes);
            files[kind].push_back(figure.ofFiles);
        }
    }
    std::printf("Start to first paint, and resident memory then: median of %d, platform %s\n\n", rounds,
                qPrintable(environment.value(u"QT_QPA_PLATFORM"_s, u"default"_s)));
    std::printf("%-24s %8s %8s %8s %9s %9s\n", "", "ms", "ratio", "MB", "more MB", "of files");
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        std::printf("%-24s ", kinds[kind].name);
        if (kinds[kind].rounds == rounds)
            std::printf("%8.1f %8.2f", median(times[kind]), median(times[kind]) / median(times[0]));
        else
            std::printf("%17s", "");
        std::printf(" %8.1f %+9.1f %+9.1f\n", median(sizes[kind]), median(sizes[kind]) - median(sizes[0]),
                    median(files[kind]) - median(files[0]));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && QByteArray(argv[1]) == "--ajar")
        return beAjar(argc, argv);
    const QCoreApplication application(argc, argv);
    return measure(QCoreApplication::applicationFilePath());
}
