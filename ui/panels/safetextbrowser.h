// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QImage>
#include <QTextBrowser>

namespace Ajar {

/// A text browser that loads nothing but the program's own drawings and opens nothing by itself: web
/// links (http and https only) go to the system's browser after a click, `ajar:` links to whoever
/// listens, everything else nowhere. Text can be selected and copied.
class SafeTextBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeTextBrowser(QWidget *parent = nullptr);

    /// ajar:KIND/ID, with the id safely encoded.
    static QString linkTo(const QString &kind, const QString &id);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void entryWanted(const QString &id); ///< ajar:entry/ID
    void conceptWanted(const QString &id); ///< ajar:concept/ID
    void queryWanted(const QString &text); ///< ajar:query/TEXT
    void foldWanted(const QString &id); ///< ajar:fold/ID: unfold it, or fold it again
    void testWanted(const QString &argument); ///< ajar:test/ARGUMENT
    void mayWanted(); ///< ajar:ask/may
    void whatIfWanted(); ///< ajar:ask/what-if
    void linkHovered(const QString &address); ///< of a web link; empty when left

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

    /// Asks for `fill`, at once or when the panel is first seen: text is laid out for a width, and before
    /// the window has one that work would be done twice.
    void refresh();

    /// Sets the content. Called again after a change of palette, font or language, which rich text does
    /// not follow by itself.
    virtual void fill() = 0;

private:
    void open(const QUrl &link);
    QImage door(const QStringList &words) const;
    QImage meter(const QStringList &words) const;

    bool m_isStale = false;
};

} // namespace Ajar
