// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QEvent>
#include <QFile>
#include <QWidget>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace Ajar::Bench {

/// Microseconds of a clock that all processes share: steady_clock counts from the system's start.
inline qint64 now()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Kilobytes of resident memory: all (VmRSS), or what lies in files (RssFile).
inline qint64 resident(const char *kind)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(kind))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Prints the moment, resident memory, its part in files and the window's size, and ends the process.
[[noreturn]] inline void report(const QWidget &window)
{
    const qint64 end = now();
    const qint64 whole = resident("VmRSS");
    std::printf("%lld %lld %lld %d %d\n", static_cast<long long>(end), static_cast<long long>(whole),
                static_cast<long long>(resident("RssFile")), window.width(), window.height());
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

} // namespace Ajar::Bench
