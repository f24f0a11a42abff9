// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/safetextbrowser.h"

#include "delegates/levelstyle.h"

#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QTextDocument>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ajar {

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
}

QVariant SafeTextBrowser::loadResource(int type, const QUrl &name)
{
    // Only the doors of the three levels, drawn here: ajar:door/LEVEL/SIZE. Nothing is ever fetched.
    if (type != QTextDocument::ImageResource || name.scheme() != u"ajar")
        return QByteArray();
    const QStringList parts = name.path().split(u'/');
    const auto level = parts.size() == 3 ? levelFromText(parts[1]) : std::nullopt;
    const int size = parts.size() == 3 ? parts[2].toInt() : 0;
    if (!level || size < 1 || size > 512)
        return QByteArray();
    const qreal ratio = devicePixelRatioF();
    QImage image(QSize(size, size) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    LevelStyle::drawDoor(painter, QRectF(0, 0, size, size), *level, palette());
    return image;
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

void SafeTextBrowser::refresh()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        fill();
}

} // namespace Ajar
