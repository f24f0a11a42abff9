// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// The real window on a large generated catalogue, typed into as a person does, ever another letter: how long
// the event loop pauses, and how long a keystroke takes until the table is painted with its rows. Beside it,
// what a bare repaint of that table takes, since only ratios mean something on a shared machine.

#include "application.h"
#include "bench/generatedcatalog.h"
#include "mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int between = 50; // milliseconds between keystrokes: 20 a second
constexpr int beforeEnd = 1500; // after the last keystroke
constexpr int heartbeat = 1;

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::nth_element(values.begin(), values.begin() + std::ssize(values) / 2, values.end());
    return values[values.size() / 2];
}

double largest(const std::vector<double> &values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

/// Watches the event loop of its thread: the time between two beats beyond the beat itself.
class Heart : public QObject
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(heartbeat);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6 - heartbeat);
            m_since.restart();
        });
    }
    void start()
    {
        m_longest = 0;
        m_since.restart();
        m_timer.start();
    }
    double stop() ///< the longest pause, in milliseconds
    {
        m_timer.stop();
        return m_longest;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// Types into the window's field and listens to when the table shows what was asked for.
class Typist : public QObject
{
public:
    explicit Typist(Ajar::MainWindow &window)
        : m_window(window)
        , m_field(*window.findChild<QLineEdit *>(u"queryField"_s))
        , m_table(*window.findChild<QAbstractItemView *>(u"entryTable"_s))
    {
        m_table.viewport()->installEventFilter(this);
        connect(&window.explorer(), &Ajar::Explorer::rowsChanged, this, [this] { m_hasRows = true; });
        // What cannot be understood yet is not asked.
        connect(&window.explorer(), &Ajar::Explorer::queryChanged, this, [this] {
            m_isWaiting = !m_window.explorer().queryError();
            m_sinceAsked = m_sincePress;
        });
    }

    /// What a repaint of the table takes by itself: the median of some.
    double bareRepaint()
    {
        std::vector<double> times;
        for (int i = 0; i < 21; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_table.viewport()->repaint();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        return median(times);
    }

    /// One round: every letter, then a rest until everything is painted.
    void type(const QString &text)
    {
        m_field.setFocus();
        m_field.clear();
        rest(beforeEnd);
        m_latencies.clear();
        m_answered = 0;
        Heart heart;
        heart.start();
        for (const QChar letter : text) {
            press(letter == u'⌫' ? Qt::Key_Backspace : Qt::Key_unknown,
                  letter == u'⌫' ? QString() : QString(letter));
            rest(between);
        }
        rest(beforeEnd);
        const double pause = heart.stop();
        std::printf("%-34s %8d %8d %9.1f %9.1f %9.1f\n", qPrintable(text), int(text.size()), m_answered,
                    median(m_latencies), largest(m_latencies), pause);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_hasRows) {
            m_hasRows = false;
            // Queued: by then the whole window has painted.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (!m_isWaiting)
                        return;
                    m_isWaiting = false;
                    ++m_answered;
                    m_latencies.push_back(double(m_sinceAsked.nsecsElapsed()) / 1e6);
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void press(Qt::Key key, const QString &text)
    {
        m_sincePress.restart();
        QApplication::postEvent(&m_field, new QKeyEvent(QEvent::KeyPress, key, {}, text));
        QApplication::postEvent(&m_field, new QKeyEvent(QEvent::KeyRelease, key, {}, text));
    }
    static void rest(int milliseconds)
    {
        QEventLoop loop;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
        timer.start(milliseconds);
        loop.exec();
    }

    Ajar::MainWindow &m_window;
    QLineEdit &m_field;
    QAbstractItemView &m_table;
    QElapsedTimer m_sincePress;
    QElapsedTimer m_sinceAsked; ///< since the press that asked for what is on its way
    std::vector<double> m_latencies;
    int m_answered = 0;
    bool m_isWaiting = false;
    bool m_hasRows = false;
};

void measure(Ajar::MainWindow &window, double reading, double pauseOfReading)
{
    Typist typist(window);
    std::printf("The window at %d models: read and made ready in %.1f s, longest pause meanwhile %.1f ms;\n"
                "bare repaint of its table %.1f ms. Letters come every %d ms; ⌫ is Backspace.\n\n",
                window.explorer().index().size(), reading / 1000, pauseOfReading, typist.bareRepaint(),
                between);
    std::printf("%-34s %8s %8s %9s %9s %9s\n", "typed", "letters", "answered", "median", "worst", "pause");
    for (const QString &text : {u"llama 7b vendor:meta params:<=8B"_s, u"qwen-2.5 released:>=2025 -7b"_s,
                                u"l⌫q⌫m⌫a⌫o⌫e⌫s⌫d⌫p⌫g⌫c⌫i⌫t⌫n⌫r⌫"_s, u"license:apache-2.0 level:open-w"_s,
                                u"通义千问 OR 深度求索 参数:<=70亿"_s})
        typist.type(text);
    std::printf(
        "\nKeystroke to painted table (the whole window's paint), and the event loop's longest pause,\n"
        "in milliseconds. Goals at 1,000,000: 16 typical, 33 at worst, 33 for a pause.\n");
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 entries = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    const QTemporaryDir home; // nobody's settings
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QFile file(home.filePath(u"generated.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    Ajar::Bench::writeGeneratedCatalog(entries, file);
    file.close();

    Ajar::nameApplication();
    const Ajar::CommandLine commandLine({u"ajar"_s, u"--language"_s, u"en"_s});
    int own = 1; // our argument is not the window's
    return Ajar::runWindow(own, argv, commandLine, [&](Ajar::MainWindow &window) {
        QTimer::singleShot(500, &window, [&window, path = file.fileName()] {
            auto *heart = new Heart;
            QElapsedTimer timer;
            timer.start();
            heart->start();
            QObject::connect(&window.explorer(), &Ajar::Explorer::libraryChanged, heart,
                             [heart, timer, &window] {
                                 const auto reading = double(timer.elapsed());
                                 QTimer::singleShot(beforeEnd, heart, [heart, reading, &window] {
                                     const double pause = heart->stop();
                                     heart->deleteLater();
                                     measure(window, reading, pause);
                                     window.close();
                                 });
                             });
            window.openCatalog({path});
        });
    });
}
