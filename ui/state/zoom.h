// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace Ajar {

/// The size of all type in the program, from a laptop's arm length to a classroom's last row. Everything
/// else (rows, marks, margins) follows from font metrics.
class Zoom : public QObject
{
    Q_OBJECT

public:
    static constexpr int minimum = 60; ///< per cent
    static constexpr int normal = 100;
    static constexpr int maximum = 300;

    /// Starts from the application's font of the moment, which is taken as 100 per cent.
    explicit Zoom(int percent, QObject *parent = nullptr);

    int percent() const { return m_percent; }
    void setPercent(int percent);
    void in();
    void out();
    void reset() { setPercent(normal); }

Q_SIGNALS:
    void changed(int percent);
    void scaled(double factor); ///< by which everything has just grown

private:
    void apply();

    qreal m_basePoints; ///< at 100 per cent
    int m_percent = normal;
};

} // namespace Ajar
