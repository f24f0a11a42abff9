// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumpainter.h"

#include "delegates/levelstyle.h"
#include "views/shading.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr double titlePadding = 8;
constexpr double titleGap = 6; // between door and title
constexpr double smallestTitle = 0.7; // of its type, that can be read
constexpr int mostDrawn = 150; // marks; more are stamped

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

SpectrumPainter::SpectrumPainter(const QFont &font, const QPalette &palette, Language language,
                                 const Lens &lens)
    : m_font(font)
    , m_titleFont(weighted(font, QFont::DemiBold))
    , m_smallFont(resized(font, 0.88))
    , m_palette(palette)
    , m_language(language)
    , m_lens(&lens)
    , m_locale(language == Language::Chinese ? QLocale(QLocale::Chinese) : QLocale(QLocale::English))
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

/// What lies further right in a band.
QString SpectrumPainter::orderText() const
{
    return !m_lens->isByProgress  ? tr("more released")
        : m_lens->table().isScore ? tr("a higher score")
                                  : tr("more demands met");
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
    metrics.yearWidth = std::ceil(std::max(small.horizontalAdvance(u"2026 "_s),
                                           small.horizontalAdvance(tr("no date", "instead of a year"))));
    metrics.markSize = std::round(font.height() * 0.75);
    for (const LensBand &band : m_lens->bands)
        metrics.titleWidths.push_back(titleWidth(band, tr(" · %1").arg(entries)));
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
    paintGround(painter, layout.bands(), layout.axis());
    if (layout.scale()) {
        paintZones(painter, *layout.scale());
        paintYears(painter, *layout.scale(), layout.axis());
    }
    if (entries.empty())
        paintEmpty(painter, layout.bands());
    paintStacks(painter, layout);
    for (const SpectrumLayout::Span &span : layout.spans())
        paintSpan(painter, span.line, entries[size_t(span.row)].place, layout.markSize());
    if (layout.count() > mostDrawn && painter.paintEngine()->type() == QPaintEngine::Raster)
        stampMarks(painter, layout, entries);
    else
        paintMarks(painter, layout, entries);
    paintTitles(painter, layout.bands());
    paintAxis(painter, layout.axis(),
              layout.scale() ? tr("within a band, further right: %1; higher: newer").arg(orderText())
                             : tr("within a band, further right: %1").arg(orderText()));
}

void SpectrumPainter::paintScene(QPainter &painter, const SpectrumDensity &density, const QRectF &axis) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, density.scale().bands(), axis);
    paintZones(painter, density.scale());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const QImage shading = shadingOf(density, m_palette);
    painter.drawImage(QRectF(density.origin(), shading.size() * SpectrumDensity::tile), shading);
    paintYears(painter, density.scale(), axis);
    paintTitles(painter, density.scale().bands());
    paintAxis(painter, axis, tr("further right: %1; higher: newer; darker: more models").arg(orderText()));
}

void SpectrumPainter::paintGround(QPainter &painter, const SpectrumBands &bands, const QRectF &axis) const
{
    painter.fillRect(QRectF(QPointF(), axis.bottomRight()), m_palette.color(QPalette::Base));
    for (const SpectrumBand &band : bands) {
        painter.fillRect(band.rect, LevelStyle::wash(step(band.number), m_palette));
        if (band.number != 0)
            painter.fillRect(QRectF(band.rect.topLeft(), QSizeF(1, band.rect.height())), ink(0.2));
    }
}

/// Where those stand that may be more open the ground is hatched, and leads over to the next level.
void SpectrumPainter::paintZones(QPainter &painter, const SpectrumScale &scale) const
{
    for (const SpectrumScale::Zone &zone : scale.zones()) {
        if (zone.isDefinite)
            continue;
        const SpectrumBand &band = scale.bands()[size_t(zone.band)];
        const QRectF ground(QPointF(zone.rect.left() - 2, band.rect.top()), band.rect.bottomRight());
        QLinearGradient gradient(ground.topLeft(), ground.topRight());
        QColor next =
            LevelStyle::color(step(std::min(zone.band + 1, int(m_lens->bands.size()) - 1)), m_palette);
        next.setAlphaF(0.13F);
        QColor none = next;
        none.setAlphaF(0);
        gradient.setColorAt(0, none);
        gradient.setColorAt(1, next);
        painter.fillRect(ground, gradient);
        QColor lines = ink(1);
        lines.setAlphaF(0.07F);
        painter.fillRect(ground, QBrush(lines, Qt::BDiagPattern));
    }
}

void SpectrumPainter::paintYears(QPainter &painter, const SpectrumScale &scale, const QRectF &axis) const
{
    if (!scale.hasYears())
        return;
    const double height = QFontMetricsF(m_smallFont).height();
    const double titles = scale.bands()[0].title.bottom();
    painter.save();
    painter.setClipRect(QRectF(0, titles, axis.right(), axis.top() - titles));
    painter.setFont(m_smallFont);
    const auto write = [&](const QString &text, double y) {
        painter.setPen(ink(0.72));
        painter.drawText(QRectF(5, y - height / 2, axis.right(), height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    };
    double above = scale.time().lane().bottom;
    double free = above;
    QColor line = ink(1);
    line.setAlphaF(0.09F);
    std::vector<TimeScale::Year> years = scale.time().years();
    if (scale.time().lane().top < above && !years.empty()) {
        write(tr("no date", "instead of a year"), (scale.time().lane().top + above) / 2);
        painter.fillRect(QRectF(0, std::round(scale.time().lane().top), axis.right(), 1), line);
        free = above = scale.time().lane().top;
    }
    // From the oldest up, each at its first day; those without room for their number keep their line.
    for (auto year = years.crbegin(); year != years.crend(); ++year) {
        if (year != years.crbegin())
            painter.fillRect(QRectF(0, std::round(year->from), axis.right(), 1), line);
        const double end =
            std::next(year) == years.crend() ? scale.bands()[0].plot.top() : std::next(year)->from;
        const double middle = (year->from + end) / 2;
        if (middle + height * 0.45 > free)
            continue;
        write(QString::number(year->year), middle);
        free = middle - height * 0.45;
    }
    painter.restore();
}

void SpectrumPainter::paintTitles(QPainter &painter, const SpectrumBands &bands) const
{
    for (const SpectrumBand &band : bands) {
        if (!band.title.isEmpty())
            paintTitle(painter, band);
    }
}

QString SpectrumPainter::countText(const SpectrumLayout::Band &band, bool inWords) const
{
    if (band.possible == 0)
        return tr(" · %1", "after a level: entries").arg(m_locale.toString(band.definite));
    const QString text = inWords
        ? tr(" · %1, and %2 not certain", "after a level: entries, and those that may be of it")
        : tr(" · %1 (+%2?)", "after a level: entries, and those that may be of it");
    return text.arg(m_locale.toString(band.definite), m_locale.toString(band.possible));
}

QString SpectrumPainter::titleText(const SpectrumLayout::Band &band) const
{
    const QString label = lensBand(band.number).label.in(m_language);
    return band.possible > 0 ? tr("%1: %2 for certain, %3 more depending on what is not known")
                                   .arg(label)
                                   .arg(band.definite)
                                   .arg(band.possible)
                             : tr("%1: %2", "level: number of entries").arg(label).arg(band.definite);
}

double SpectrumPainter::titleWidth(const LensBand &band, const QString &count) const
{
    const QFontMetricsF name(m_titleFont);
    return 2 * titlePadding + doorSize(name) + titleGap + name.horizontalAdvance(band.title.in(m_language))
        + QFontMetricsF(m_font).horizontalAdvance(count);
}

/// Where the band is too narrow the title goes with a shorter count or none, and shrinks as a whole rather
/// than lose its end; what could not be read is left to the tooltip.
void SpectrumPainter::paintTitle(QPainter &painter, const SpectrumLayout::Band &band) const
{
    const LensBand &own = lensBand(band.number);
    const QString name = own.title.in(m_language);
    const double width = band.title.width();
    const auto scaleOf = [&](const QString &count) { return std::min(1.0, width / titleWidth(own, count)); };
    QString count = countText(band, true);
    if (scaleOf(count) < 1)
        count = countText(band, false);
    if (scaleOf(count) < smallestTitle) // at least so many
        count = tr(" · %1").arg(m_locale.toString(band.definite)) + (band.possible > 0 ? u"+"_s : QString());
    if (scaleOf(count) < smallestTitle)
        count.clear();
    const double scale = std::max(scaleOf(count), smallestTitle);
    const double door = doorSize(QFontMetricsF(m_titleFont));
    painter.save();
    painter.translate(band.title.left(), band.title.center().y());
    painter.scale(scale, scale);

    LevelStyle::drawDoor(painter, QRectF(titlePadding, -door / 2, door, door), step(band.number), m_palette);
    if (scaleOf(count) < smallestTitle) {
        painter.restore();
        return;
    }
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

void SpectrumPainter::paintAxis(QPainter &painter, const QRectF &strip, const QString &hint) const
{
    painter.fillRect(strip, m_palette.color(QPalette::Base));
    const QFontMetricsF metrics(m_smallFont);
    const QString closed = tr("closed", "left end of the axis");
    const QString open = tr("open", "right end of the axis");
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

void SpectrumPainter::paintSpan(QPainter &painter, const QLineF &line, const Place &place,
                                double markSize) const
{
    const QPointF end(0, markSize / 3);
    QLinearGradient gradient(line.p1(), line.p2());
    gradient.setColorAt(0, LevelStyle::color(step(place.lower), m_palette));
    gradient.setColorAt(1, LevelStyle::color(step(place.upper), m_palette));
    painter.setPen(QPen(gradient, 1.6, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(QPen(LevelStyle::color(step(place.upper), m_palette), 1.6));
    painter.drawLine(line.p2() - end, line.p2() + end);
}

void SpectrumPainter::paintMarks(QPainter &painter, const SpectrumLayout &layout,
                                 const std::vector<SpectrumEntry> &entries) const
{
    for (int row = 0; row < layout.count(); ++row) {
        const Place &place = entries[size_t(row)].place;
        LevelStyle::drawMark(painter, layout.markRect(row), step(place.lower), step(place.upper), m_palette);
    }
}

/// Each kind of mark is drawn once and copied, on whole pixels.
void SpectrumPainter::stampMarks(QPainter &painter, const SpectrumLayout &layout,
                                 const std::vector<SpectrumEntry> &entries) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int side = int(std::ceil((layout.markSize() + 1) * ratio));
    const size_t bands = m_lens->bands.size();
    std::vector<QPixmap> stamps(bands * bands);
    for (int row = 0; row < layout.count(); ++row) {
        const Place &place = entries[size_t(row)].place;
        QPixmap &stamp = stamps[bands * size_t(place.lower) + size_t(place.upper)];
        if (stamp.isNull()) {
            stamp = QPixmap(side, side);
            stamp.setDevicePixelRatio(ratio);
            stamp.fill(Qt::transparent);
            QPainter drawing(&stamp);
            LevelStyle::drawMark(drawing, QRectF(0, 0, side / ratio, side / ratio), step(place.lower),
                                 step(place.upper), m_palette);
        }
        const QPointF corner = (layout.centre(row) * ratio - QPointF(side, side) / 2.0).toPoint();
        painter.drawPixmap(corner / ratio, stamp);
    }
}

void SpectrumPainter::paintEmpty(QPainter &painter, const SpectrumBands &bands) const
{
    painter.setFont(m_font);
    painter.setPen(ink(0.72));
    const QRectF room(bands.front().plot.topLeft(), bands.back().plot.bottomRight());
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

void SpectrumPainter::paintHovered(QPainter &painter, const SpectrumMark &mark) const
{
    const QRectF large = scaled(mark.rect, std::max(1.35, 10 / mark.rect.width()));
    if (mark.uncertainty.length() > 0)
        paintSpan(painter, mark.uncertainty, mark.place, large.width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawEllipse(large.adjusted(-1.5, -1.5, 1.5, 1.5));
    LevelStyle::drawMark(painter, large, step(mark.place.lower), step(mark.place.upper), m_palette);
}

void SpectrumPainter::paintSelected(QPainter &painter, const SpectrumMark &mark) const
{
    const QRectF ring = ringAround(mark.rect);
    const QRectF large = ring.adjusted(3, 3, -3, -3);
    if (mark.uncertainty.length() > 0)
        paintSpan(painter, mark.uncertainty, mark.place, large.width());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.drawEllipse(ring.adjusted(-1.5, -1.5, 1.5, 1.5));
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 2.2));
    painter.drawEllipse(ring);
    LevelStyle::drawMark(painter, large, step(mark.place.lower), step(mark.place.upper), m_palette);
}

void SpectrumPainter::paintCurrent(QPainter &painter, const QRectF &ring) const
{
    painter.setPen(QPen(m_palette.color(QPalette::Highlight), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
}

QSizeF SpectrumPainter::plateSize(const QString &name) const
{
    const QFontMetricsF metrics(m_titleFont);
    return {std::ceil(metrics.horizontalAdvance(name)) + 14, std::ceil(metrics.height()) + 4};
}

SpectrumPlate SpectrumPainter::plateAt(const QRectF &rect, const QRectF &mark, const QString &name) const
{
    const QPointF from = mark.center();
    const QPointF to(std::clamp(from.x(), rect.left(), rect.right()),
                     std::clamp(from.y(), rect.top(), rect.bottom()));
    return {rect, ringAround(mark), {from, to}, name};
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

void SpectrumPainter::paintBand(QPainter &painter, const QRectF &rect) const
{
    QColor fill = m_palette.color(QPalette::Highlight);
    painter.setPen(QPen(fill, 1));
    fill.setAlphaF(0.15F);
    painter.setBrush(fill);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace Ajar
