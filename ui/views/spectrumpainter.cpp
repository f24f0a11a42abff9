// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumpainter.h"

#include "delegates/levelstyle.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace Ajar {

namespace {

constexpr double titlePadding = 8;
constexpr double titleGap = 6; // between door and title

QFont resized(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

double doorSize(const QFontMetricsF &metrics)
{
    return std::round(metrics.height() * 1.15);
}

QRectF scaled(const QRectF &rect, double factor)
{
    QRectF result(QPointF(), rect.size() * factor);
    result.moveCenter(rect.center());
    return result;
}

bool crosses(const QRectF &rect, const QLineF &line)
{
    const std::array sides{
        QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight()),
        QLineF(rect.topLeft(), rect.bottomLeft()), QLineF(rect.topRight(), rect.bottomRight())};
    return std::any_of(sides.begin(), sides.end(), [&line](const QLineF &side) {
        return side.intersects(line) == QLineF::BoundedIntersection;
    });
}

} // namespace

SpectrumPainter::SpectrumPainter(const QFont &font, const QPalette &palette, Language language)
    : m_font(font)
    , m_titleFont(weighted(font, QFont::DemiBold))
    , m_smallFont(resized(font, 0.88))
    , m_palette(palette)
    , m_language(language)
{
}

/// The text's colour, thinned towards the ground.
QColor SpectrumPainter::ink(double strength) const
{
    const QColor text = m_palette.color(QPalette::Text);
    const QColor ground = m_palette.color(QPalette::Base);
    const auto mix = [strength](int a, int b) { return int(std::lround(a * strength + b * (1 - strength))); };
    return {mix(text.red(), ground.red()), mix(text.green(), ground.green()),
            mix(text.blue(), ground.blue())};
}

SpectrumMetrics SpectrumPainter::metrics(const QSizeF &size, int entries) const
{
    const QFontMetricsF font(m_font);
    const QFontMetricsF small(m_smallFont);
    SpectrumMetrics metrics;
    metrics.size = size;
    metrics.titleHeight = std::ceil(font.height() * 1.9);
    metrics.axisHeight = std::ceil(small.height() * 1.5);
    metrics.lineHeight = std::ceil(small.height());
    metrics.markSize = std::round(font.height() * 0.75);
    for (const Level level : allLevels)
        metrics.titleWidths[size_t(level)] = titleWidth(level, tr(" · %1").arg(entries));
    return metrics;
}

double SpectrumPainter::labelWidth(const QString &releaseName) const
{
    return std::ceil(QFontMetricsF(m_smallFont).horizontalAdvance(releaseName)) + 2;
}

int SpectrumPainter::leastHeight() const
{
    return int(std::ceil(7 * QFontMetricsF(m_font).height()));
}

int SpectrumPainter::goodHeight() const
{
    return int(std::ceil(12 * QFontMetricsF(m_font).height()));
}

void SpectrumPainter::paintScene(QPainter &painter, const SpectrumLayout &layout,
                                 const std::vector<SpectrumEntry> &entries) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), layout.axis().bottomRight()), m_palette.color(QPalette::Base));
    for (const SpectrumLayout::Band &band : layout.bands()) {
        painter.fillRect(band.rect, LevelStyle::wash(band.level, m_palette));
        if (band.level != allLevels.front())
            painter.fillRect(QRectF(band.rect.topLeft(), QSizeF(1, band.rect.height())), ink(0.2));
        paintTitle(painter, band);
    }
    paintAxis(painter, layout.axis());
    if (entries.empty())
        paintEmpty(painter, layout);
    paintStacks(painter, layout);
    for (const SpectrumLayout::Span &span : layout.spans())
        paintSpan(painter, span.line, entries[size_t(span.row)], layout.markSize());
    if (layout.isCrowded())
        paintShades(painter, layout, entries);
    else
        paintMarks(painter, layout, entries);
}

QString SpectrumPainter::countText(const SpectrumLayout::Band &band) const
{
    return band.possible > 0 ? tr(" · %1 (+%2?)", "after a level: entries, and those that may be of it")
                                   .arg(band.definite)
                                   .arg(band.possible)
                             : tr(" · %1", "after a level: entries").arg(band.definite);
}

QString SpectrumPainter::titleText(const SpectrumLayout::Band &band) const
{
    const QString label = levelLabel(band.level).in(m_language);
    return band.possible > 0 ? tr("%1: %2 for certain, %3 more depending on what is not known")
                                   .arg(label)
                                   .arg(band.definite)
                                   .arg(band.possible)
                             : tr("%1: %2", "level: number of entries").arg(label).arg(band.definite);
}

double SpectrumPainter::titleWidth(Level level, const QString &count) const
{
    const QFontMetricsF name(m_titleFont);
    return 2 * titlePadding + doorSize(name) + titleGap
        + name.horizontalAdvance(levelLabel(level).in(m_language))
        + QFontMetricsF(m_font).horizontalAdvance(count);
}

/// Where the band is too narrow the title shrinks as a whole rather than lose its end.
void SpectrumPainter::paintTitle(QPainter &painter, const SpectrumLayout::Band &band) const
{
    const QString name = levelLabel(band.level).in(m_language);
    const QString count = countText(band);
    const double scale = std::min(1.0, band.title.width() / titleWidth(band.level, count));
    const double door = doorSize(QFontMetricsF(m_titleFont));
    painter.save();
    painter.translate(band.title.left(), band.title.center().y());
    painter.scale(scale, scale);

    LevelStyle::drawDoor(painter, QRectF(titlePadding, -door / 2, door, door), band.level, m_palette);
    const double left = titlePadding + door + titleGap;
    const QRectF line(left, -door, 10000, 2 * door);
    painter.setFont(m_titleFont);
    painter.setPen(ink(1));
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setFont(m_font);
    painter.setPen(ink(0.72));
    painter.drawText(line.translated(QFontMetricsF(m_titleFont).horizontalAdvance(name), 0),
                     Qt::AlignVCenter | Qt::TextSingleLine, count);
    painter.restore();
}

void SpectrumPainter::paintAxis(QPainter &painter, const QRectF &strip) const
{
    const QFontMetricsF metrics(m_smallFont);
    const QString closed = tr("closed", "left end of the axis");
    const QString open = tr("open", "right end of the axis");
    const QString hint = tr("within a band, further right: more components released");
    const QRectF text = strip.adjusted(titlePadding, 0, -titlePadding, 0);
    const double y = std::floor(strip.center().y()) + 0.5;
    const double from = text.left() + metrics.horizontalAdvance(closed) + titlePadding;
    const double to = text.right() - metrics.horizontalAdvance(open) - titlePadding;
    const double hintWidth = metrics.horizontalAdvance(hint) + 2 * titlePadding;

    painter.setFont(m_smallFont);
    painter.setPen(ink(0.72));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, closed);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, open);
    const bool hasHint = hintWidth < 0.7 * (to - from);
    if (hasHint)
        painter.drawText(text, Qt::AlignCenter, hint);
    painter.setPen(QPen(ink(0.45), 1));
    const double middle = (text.left() + text.right()) / 2;
    const double half = hasHint ? hintWidth / 2 : 0;
    painter.drawLine(QPointF(from, y), QPointF(middle - half, y));
    painter.drawLine(QPointF(middle + half, y), QPointF(to, y));
    painter.drawPolyline(QPolygonF{QPointF(to - 4, y - 3.5), QPointF(to, y), QPointF(to - 4, y + 3.5)});
}

/// A quiet ground that ties the entries of one release together.
void SpectrumPainter::paintStacks(QPainter &painter, const SpectrumLayout &layout) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(0.13));
    for (const QRectF &stack : layout.stacks()) {
        const double radius = layout.markSize() / 2 + 1;
        painter.drawRoundedRect(stack.adjusted(0, 1, 0, -1), radius, radius);
    }
}

void SpectrumPainter::paintSpan(QPainter &painter, const QLineF &line, const SpectrumEntry &entry,
                                double markSize) const
{
    const QPointF end(0, markSize / 3);
    QLinearGradient gradient(line.p1(), line.p2());
    gradient.setColorAt(0, LevelStyle::color(entry.lower, m_palette));
    gradient.setColorAt(1, LevelStyle::color(entry.upper, m_palette));
    painter.setPen(QPen(gradient, 1.6, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(QPen(LevelStyle::color(entry.upper, m_palette), 1.6));
    painter.drawLine(line.p2() - end, line.p2() + end);
}

void SpectrumPainter::paintMarks(QPainter &painter, const SpectrumLayout &layout,
                                 const std::vector<SpectrumEntry> &entries) const
{
    for (int row = 0; row < layout.count(); ++row) {
        const SpectrumEntry &entry = entries[size_t(row)];
        LevelStyle::drawMark(painter, layout.markRect(row), entry.lower, entry.upper, m_palette);
    }
}

/// Where marks share a place, the more there are the darker it is.
void SpectrumPainter::paintShades(QPainter &painter, const SpectrumLayout &layout,
                                  const std::vector<SpectrumEntry> &entries) const
{
    QHash<std::pair<double, double>, std::pair<int, Level>> places;
    int most = 1;
    for (int row = 0; row < layout.count(); ++row) {
        auto &place = places[{layout.centre(row).x(), layout.centre(row).y()}];
        place.second = entries[size_t(row)].lower;
        most = std::max(most, ++place.first);
    }
    painter.setPen(Qt::NoPen);
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        QColor color = LevelStyle::color(place->second, m_palette);
        color.setAlphaF(float(0.3 + 0.7 * place->first / most));
        QRectF rect(0, 0, layout.markSize(), layout.markSize());
        rect.moveCenter({place.key().first, place.key().second});
        painter.fillRect(rect, color);
    }
}

void SpectrumPainter::paintEmpty(QPainter &painter, const SpectrumLayout &layout) const
{
    painter.setFont(m_font);
    painter.setPen(ink(0.72));
    const QRectF room(layout.bands().front().plot.topLeft(), layout.bands().back().plot.bottomRight());
    painter.drawText(room, Qt::AlignCenter, tr("No model to show."));
}

void SpectrumPainter::paintLabels(QPainter &painter, const SpectrumLayout &layout,
                                  const std::vector<SpectrumEntry> &entries, const SpectrumPlate &plate) const
{
    painter.setFont(m_smallFont);
    painter.setPen(ink(0.85));
    const QRectF ring = plate.ring.adjusted(-3, -3, 3, 3);
    for (const SpectrumLayout::Label &label : layout.labels()) {
        const bool isFree = plate.rect.isNull()
            || (!label.rect.intersects(plate.rect) && !label.rect.intersects(ring)
                && !crosses(label.rect, plate.leader));
        if (isFree)
            painter.drawText(label.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                             entries[size_t(label.row)].releaseName);
    }
}

void SpectrumPainter::paintHovered(QPainter &painter, const SpectrumLayout &layout, int row,
                                   const SpectrumEntry &entry) const
{
    const QRectF mark = layout.markRect(row);
    const QRectF large = scaled(mark, std::max(1.35, 10 / mark.width()));
    if (layout.uncertainty(row).length() > 0)
        paintSpan(painter, layout.uncertainty(row), entry, mark.width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawEllipse(large.adjusted(-1.5, -1.5, 1.5, 1.5));
    LevelStyle::drawMark(painter, large, entry.lower, entry.upper, m_palette);
}

void SpectrumPainter::paintSelected(QPainter &painter, const SpectrumLayout &layout, int row,
                                    const SpectrumEntry &entry) const
{
    const QRectF mark = layout.markRect(row);
    const QRectF ring = layout.ringRect(row);
    const QRectF large = ring.adjusted(3, 3, -3, -3);
    if (layout.uncertainty(row).length() > 0)
        paintSpan(painter, layout.uncertainty(row), entry, mark.width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawEllipse(ring.adjusted(-1.5, -1.5, 1.5, 1.5));
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2.2));
    painter.drawEllipse(ring);
    LevelStyle::drawMark(painter, large, entry.lower, entry.upper, m_palette);
}

void SpectrumPainter::paintCurrent(QPainter &painter, const QRectF &ring) const
{
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
}

SpectrumPlate SpectrumPainter::plateFor(const SpectrumLayout &layout, int row, const QString &name) const
{
    const QFontMetricsF metrics(m_titleFont);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(name)) + 14, std::ceil(metrics.height()) + 4);
    const QRectF rect = layout.plateFor(row, size);
    return {rect, layout.ringRect(row), layout.leaderTo(rect, row), name};
}

void SpectrumPainter::paintLeader(QPainter &painter, const SpectrumPlate &plate) const
{
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 1));
    painter.drawLine(plate.leader);
}

void SpectrumPainter::paintPlate(QPainter &painter, const SpectrumPlate &plate) const
{
    const QRectF crisp(QPointF(std::round(plate.rect.left()) + 0.5, std::round(plate.rect.top()) + 0.5),
                       plate.rect.size() - QSizeF(1, 1));
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 1));
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawRoundedRect(crisp, 4, 4);
    painter.setFont(m_titleFont);
    painter.setPen(ink(1));
    painter.drawText(crisp, Qt::AlignCenter | Qt::TextSingleLine, plate.name);
}

void SpectrumPainter::paintFocus(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace Ajar
