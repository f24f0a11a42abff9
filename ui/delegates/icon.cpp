// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr int smallSize = 20; ///< up to this many device pixels the plainer drawing is taken

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/"_s % name % u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::Text);
}

QPixmap render(QByteArray svg, const QSize &size, const QColor &color)
{
    // SVG Tiny knows no colour with transparency, so that of the palette goes on the whole drawing.
    QSvgRenderer renderer(svg.replace("currentColor", color.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    return pixmap;
}

/// Draws when asked, in the palette of that moment; what was drawn waits in the QPixmapCache.
class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(const QString &name, QByteArray svg)
        : m_name(name)
        , m_svg(std::move(svg))
        , m_smallSvg(drawing(name % u"-16"_s))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    /// `size` is in device pixels, and so tells screens of different density apart in the cache too.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        if (size.isEmpty())
            return {};
        const QColor color = colorFor(mode);
        const QString cacheKey = u"ajar-icon/%1/%2x%3/%4"_s.arg(m_name)
                                     .arg(size.width())
                                     .arg(size.height())
                                     .arg(color.name(QColor::HexArgb));
        QPixmap found;
        if (!QPixmapCache::find(cacheKey, &found)) {
            found = render(svgFor(size), size, color);
            QPixmapCache::insert(cacheKey, found);
        }
        return found;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(*this); }
    QString key() const override { return u"AjarPaletteIconEngine"_s; }
    QString iconName() override { return m_name; }

private:
    QByteArray svgFor(const QSize &size) const
    {
        const bool isSmall = std::min(size.width(), size.height()) <= smallSize;
        return isSmall && !m_smallSvg.isEmpty() ? m_smallSvg : m_svg;
    }

    QString m_name;
    QByteArray m_svg;
    QByteArray m_smallSvg; ///< empty where there is none
};

} // namespace

QIcon icon(const QString &name)
{
    QByteArray svg = drawing(name);
    if (svg.isEmpty()) {
        qWarning("No icon is called \"%s\".", qUtf8Printable(name));
        return {};
    }
    return QIcon(new PaletteIconEngine(name, std::move(svg)));
}

} // namespace Ajar
