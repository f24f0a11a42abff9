// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "delegates/levelstyle.h"
#include "openness/lens.h"
#include "views/spectrumdensity.h"
#include "views/spectrumlayout.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <QPalette>

class QPainter;

namespace Ajar {

/// A mark by itself, as it is drawn when pointed at or selected.
struct SpectrumMark
{
    Place place;
    QRectF rect;
    QLineF uncertainty; ///< from it to its best case; no length where its level is known
};

/// The name of the selected entry beside its mark; null rects: none.
struct SpectrumPlate
{
    QRectF rect;
    QRectF ring; ///< around the mark
    QLineF leader; ///< from the mark to the plate
    QString name;
};

/// How the spectrum looks, apart from any window: on the screen, in an image or on paper.
class SpectrumPainter
{
    Q_DECLARE_TR_FUNCTIONS(Ajar::SpectrumPainter)

public:
    SpectrumPainter(const QFont &font, const QPalette &palette, Language language, const Lens &lens);

    const Lens &lens() const { return *m_lens; }

    /// The sizes that the fonts ask for, for `size` pixels and `entries` entries in all.
    SpectrumMetrics metrics(const QSizeF &size, int entries) const;
    double labelWidth(const QString &releaseName) const;

    /// The lowest height at which there is still something to see, and one that is pleasant.
    int leastHeight() const;
    int goodHeight() const;

    /// Ground, bands with their titles, axis, bars and marks; all that does not follow the mouse.
    void paintScene(QPainter &painter, const SpectrumLayout &layout,
                    const std::vector<SpectrumEntry> &entries) const;
    /// The same where there are more entries than room for marks.
    void paintScene(QPainter &painter, const SpectrumDensity &density, const QRectF &axis) const;
    /// The releases' names, except where they would touch `plate`, its ring or leader.
    void paintLabels(QPainter &painter, const SpectrumLayout &layout,
                     const std::vector<SpectrumEntry> &entries, const SpectrumPlate &plate) const;
    void paintHovered(QPainter &painter, const SpectrumMark &mark) const;
    /// Enlarged, in a ring of the highlight colour.
    void paintSelected(QPainter &painter, const SpectrumMark &mark) const;
    void paintLeader(QPainter &painter, const SpectrumPlate &plate) const; ///< to be painted before the mark
    /// A thin ring, for keys to start from.
    void paintCurrent(QPainter &painter, const QRectF &ring) const;
    QSizeF plateSize(const QString &name) const;
    SpectrumPlate plateAt(const QRectF &rect, const QRectF &mark, const QString &name) const;
    void paintPlate(QPainter &painter, const SpectrumPlate &plate) const;
    void paintFocus(QPainter &painter, const QRectF &rect) const;
    void paintBand(QPainter &painter, const QRectF &rect) const; ///< that the mouse is drawing

    /// What a band's title says, in full.
    QString titleText(const SpectrumLayout::Band &band) const;

private:
    QColor ink(double strength) const;
    OpennessStep step(int band) const { return {band, int(m_lens->bands.size())}; }
    const LensBand &lensBand(int number) const { return m_lens->bands[size_t(number)]; }
    QString orderText() const;
    QString countText(const SpectrumLayout::Band &band, bool inWords) const;
    double titleWidth(const LensBand &band, const QString &count) const;
    void paintGround(QPainter &painter, const SpectrumBands &bands, const QRectF &axis) const;
    void paintZones(QPainter &painter, const SpectrumScale &scale) const;
    void paintYears(QPainter &painter, const SpectrumScale &scale, const QRectF &axis) const;
    void paintTitles(QPainter &painter, const SpectrumBands &bands) const;
    void paintTitle(QPainter &painter, const SpectrumLayout::Band &band) const;
    void paintAxis(QPainter &painter, const QRectF &strip, const QString &hint) const;
    void paintStacks(QPainter &painter, const SpectrumLayout &layout) const;
    void paintSpan(QPainter &painter, const QLineF &line, const Place &place, double markSize) const;
    void paintMarks(QPainter &painter, const SpectrumLayout &layout,
                    const std::vector<SpectrumEntry> &entries) const;
    void stampMarks(QPainter &painter, const SpectrumLayout &layout,
                    const std::vector<SpectrumEntry> &entries) const;
    void paintEmpty(QPainter &painter, const SpectrumBands &bands) const;

    QFont m_font;
    QFont m_titleFont;
    QFont m_smallFont;
    QPalette m_palette;
    Language m_language;
    const Lens *m_lens;
    QLocale m_locale;
};

} // namespace Ajar
