// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// Start-up to first paint and resident memory of Ajar's window, as ratios to an empty QMainWindow's. Both
// are started in turn as processes of their own by the same run, since only ratios mean something on a
// shared machine. The children are this program again, with an argument that says what to be.
//
// Ajar paints its window first and fills facets and details right after; a second line for each language says
// when everything stands there. An empty window with one Chinese word beside it tells what the Chinese face
// by itself costs any program.

#include "application.h"
#include "mainwindow.h"
#include "state/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 21;

/// Microseconds of a clock that all processes share: steady_clock counts from the system's start.
qint64 now()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

[[noreturn]] void report(const QWidget &window)
{
    std::printf("%lld %lld %d %d\n", static_cast<long long>(now()),
                static_cast<long long>(residentKilobytes()), window.width(), window.height());
    std::fflush(stdout);
    std::_Exit(0);
}

/// Reports once the window's first paint from now on has gone to the screen, and ends the process.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget *window)
        : QObject(window)
        , m_window(window)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            // Queued: by then all widgets have painted and the window's content was handed over.
            QMetaObject::invokeMethod(
                this, [this] { report(*m_window); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_window;
    bool m_seen = false;
};

int beEmpty(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
    if (argc > 4) {
        Ajar::Theme::applyFontFamilies(Ajar::Language::Chinese);
        window.setCentralWidget(new QLabel(QString::fromLocal8Bit(argv[4])));
    }
    new FirstPaint(&window);
    window.show();
    return QApplication::exec();
}

int beAjar(int argc, char **argv)
{
    Ajar::nameApplication();
    const Ajar::CommandLine commandLine({u"ajar"_s, u"--language"_s, QString::fromLocal8Bit(argv[2])});
    const bool isWhole = argc > 3;
    argc = 1; // our own arguments would be read again, and the language be taken for a query
    return Ajar::runWindow(argc, argv, commandLine, [isWhole](Ajar::MainWindow &window) {
        if (!isWhole) {
            new FirstPaint(&window);
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
    if (figures.size() != 4) {
        std::fprintf(stderr, "no first paint: %s\n", child.readAllStandardError().constData());
        std::exit(1);
    }
    return {double(figures[0].toLongLong() - begin) / 1000,
            figures[1].toDouble() / 1024,
            {QString::fromLatin1(figures[2]), QString::fromLatin1(figures[3])}};
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + std::ssize(values) / 2, values.end());
    return values[values.size() / 2];
}

int measure(const QString &self)
{
    const QTemporaryDir home; // a first start, with nobody's settings
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());

    // Both windows are as large as Ajar's is on this screen, since each pixel takes memory.
    const QStringList size = sample(self, {u"--ajar"_s, u"en"_s}, environment).size;
    const std::vector<std::pair<QString, QStringList>> kinds{
        {u"empty QMainWindow"_s, QStringList{u"--empty"_s} + size},
        {u"  with a Chinese word"_s, QStringList{u"--empty"_s} + size + QStringList{u"开放"_s}},
        {u"Ajar, English"_s, {u"--ajar"_s, u"en"_s}},
        {u"  with all panels"_s, {u"--ajar"_s, u"en"_s, u"whole"_s}},
        {u"Ajar, Chinese"_s, {u"--ajar"_s, u"zh"_s}},
        {u"  with all panels"_s, {u"--ajar"_s, u"zh"_s, u"whole"_s}},
    };
    std::vector<std::vector<double>> times(kinds.size());
    std::vector<std::vector<double>> sizes(kinds.size());
    for (int round = 0; round <= rounds; ++round) {
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            const Sample figure = sample(self, kinds[kind].second, environment);
            if (round == 0)
                continue; // warms the page cache
            times[kind].push_back(figure.milliseconds);
            sizes[kind].push_back(figure.megabytes);
        }
    }
    std::printf("Start to first paint, and resident memory then: median of %d, platform %s\n\n", rounds,
                qPrintable(environment.value(u"QT_QPA_PLATFORM"_s, u"default"_s)));
    std::printf("%-22s %10s %8s %10s %8s\n", "", "ms", "ratio", "MB", "more MB");
    for (size_t kind = 0; kind < kinds.size(); ++kind)
        std::printf("%-22s %10.1f %8.2f %10.1f %+8.1f\n", qPrintable(kinds[kind].first), median(times[kind]),
                    median(times[kind]) / median(times[0]), median(sizes[kind]),
                    median(sizes[kind]) - median(sizes[0]));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray role = argc > 1 ? argv[1] : "";
    if (role == "--empty" && argc > 3)
        return beEmpty(argc, argv);
    if (role == "--ajar" && argc > 2)
        return beAjar(argc, argv);
    const QCoreApplication application(argc, argv);
    return measure(QCoreApplication::applicationFilePath());
}
