// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/safetextbrowser.h"

#include "delegates/levelstyle.h"
#include "delegates/meter.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QTextDocument>
#include <QUrl>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr int largestDrawing = 512;

template <typename Draw> QImage drawn(QSize size, qreal ratio, Draw draw)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    draw(painter);
    return image;
}

} // namespace

SafeTextBrowser::SafeTextBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::anchorClicked, this, &SafeTextBrowser::open);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        const bool isWeb = link.scheme() == u"https" || link.scheme() == u"http";
        Q_EMIT linkHovered(isWeb ? link.toDisplayString() : QString());
    });
}

QString SafeTextBrowser::linkTo(const QString &kind, const QString &id)
{
    return u"ajar:"_s + kind + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

void SafeTextBrowser::open(const QUrl &link)
{
    if (link.scheme() == u"https" || link.scheme() == u"http") {
        QDesktopServices::openUrl(link);
        return;
    }
    if (link.isRelative() && link.path().isEmpty())
        scrollToAnchor(link.fragment());
    if (link.scheme() != u"ajar")
        return;
    const QString path = link.path(QUrl::FullyDecoded);
    const QString kind = path.section(u'/', 0, 0);
    const QString id = path.section(u'/', 1);
    if (kind == u"entry")
        Q_EMIT entryWanted(id);
    else if (kind == u"concept")
        Q_EMIT conceptWanted(id);
    else if (kind == u"query")
        Q_EMIT queryWanted(id);
    else if (kind == u"fold")
        Q_EMIT foldWanted(id);
    else if (kind == u"test")
        Q_EMIT testWanted(id);
    else if (kind == u"ask" && id == u"may")
        Q_EMIT mayWanted();
    else if (kind == u"ask" && id == u"what-if")
        Q_EMIT whatIfWanted();
}

QVariant SafeTextBrowser::loadResource(int type, const QUrl &name)
{
    // Only our own drawings, made here. Nothing is ever fetched.
    if (type != QTextDocument::ImageResource || name.scheme() != u"ajar")
        return QByteArray();
    const QStringList words = name.path().split(u'/');
    const QImage image = words[0] == u"door" ? door(words) : words[0] == u"meter" ? meter(words) : QImage();
    return image.isNull() ? QVariant(QByteArray()) : QVariant(image);
}

/// ajar:door/LEVEL/SIZE
QImage SafeTextBrowser::door(const QStringList &words) const
{
    const auto level = words.size() == 3 ? levelFromText(words[1]) : std::nullopt;
    const int size = words.size() == 3 ? words[2].toInt() : 0;
    if (!level || size < 1 || size > largestDrawing)
        return {};
    return drawn({size, size}, devicePixelRatioF(), [&](QPainter &painter) {
        LevelStyle::drawDoor(painter, QRectF(0, 0, size, size), *level, palette());
    });
}

/// ajar:meter/LOWER/UPPER/STEPS/HEIGHT, the first two in thousandths
QImage SafeTextBrowser::meter(const QStringList &words) const
{
    const int height = words.size() == 5 ? words[4].toInt() : 0;
    if (height < 1 || height > largestDrawing)
        return {};
    const QSize size(height * 5, height);
    return drawn(size, devicePixelRatioF(), [&](QPainter &painter) {
        drawMeter(painter, QRectF(QPointF(), size), words[1].toInt() / 1000.0, words[2].toInt() / 1000.0,
                  words[3].toInt(), palette());
    });
}

void SafeTextBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::PaletteChange || type == QEvent::LanguageChange)
        refresh();
}

void SafeTextBrowser::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_isStale)
        refresh();
}

void SafeTextBrowser::wheelEvent(QWheelEvent *event)
{
    // QTextEdit would zoom this text alone, past the window's own zoom; let the window have it.
    if (event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else
        QTextBrowser::wheelEvent(event);
}

void SafeTextBrowser::refresh()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        fill();
}

} // namespace Ajar
