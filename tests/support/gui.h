// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "mainwindow.h"
#include "support/catch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QPalette>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <memory>

/// Waits for what follows from an event, at most five seconds.
#define REQUIRE_SOON(condition)                                                                              \
    do {                                                                                                     \
        (void)QTest::qWaitFor([&] { return bool(condition); }, 5000);                                        \
        REQUIRE(condition);                                                                                  \
    } while (false)

/// What tests need that touch windows with hands.
namespace Ajar::Test {

/// Whether two sizes of type are the same, as far as fonts can be.
inline bool isNear(qreal one, qreal other)
{
    return std::abs(one - other) < 0.05;
}

/// As bundled with the program, read once.
const Library &bundledLibrary();

/// A test's own surroundings: an empty configuration, and everything that a window changes of the
/// application (type, colours, locale) put back afterwards. Anything that Qt warns about meanwhile fails
/// the test.
class Surroundings
{
public:
    Surroundings();
    ~Surroundings();
    Surroundings(const Surroundings &) = delete;
    Surroundings &operator=(const Surroundings &) = delete;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file into the test's own folder and returns its path.
    QString write(const QString &name, const QByteArray &content) const;

private:
    QTemporaryDir m_folder;
    QFont m_font;
    QPalette m_palette;
    QLocale m_locale;
};

/// The window as the program shows it, and hands to use it by. To be made inside of Surroundings.
class Hands
{
public:
    explicit Hands(Language language = Language::English, const Library &library = bundledLibrary());

    MainWindow &window() { return *m_window; }
    Explorer &explorer() { return m_window->explorer(); }
    void close(); ///< as a person does it; the window is gone afterwards

    template <typename Widget = QWidget> Widget &child(const char *name)
    {
        return childOf<Widget>(*m_window, name);
    }
    template <typename Widget> static Widget &childOf(QObject &parent, const char *name)
    {
        auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
        INFO("looking for " << name);
        REQUIRE(found != nullptr);
        return *found;
    }

    QAbstractItemView &table() { return child<QAbstractItemView>("entryTable"); }
    QAbstractItemView &spectrum() { return child<QAbstractItemView>("spectrumView"); }
    QAction &action(const char *name);
    QString text(const char *label); ///< of a QLabel
    QString queryText(); ///< what stands in the field
    QString detailText();

    void type(const QString &query); ///< into the field, over what is there
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}); ///< to whatever has the focus
    static void click(QAbstractItemView &view, const QModelIndex &index);
    /// Clicks the facet's line of this value: not on its box but on its count.
    void clickFacet(const char *facet, const QString &value);
    Qt::CheckState facetState(const char *facet, const QString &value);

    /// The facet's line of this value, searched for where it is not among the first.
    QModelIndex facetLine(const char *facet, const QString &value);

    QStringList ids(); ///< of the table's rows, from the top
    QString selectedId(); ///< of the table's selected row; empty if there is none

private:
    QFont m_font; ///< before the window came
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Ajar::Test
