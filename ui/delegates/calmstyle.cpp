// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/calmstyle.h"

#include "delegates/icon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

void drawHeaderSection(const QStyleOption &option, QPainter &painter)
{
    const QColor ground = option.state.testFlag(QStyle::State_MouseOver)
        ? option.palette.color(QPalette::Button)
        : option.palette.color(QPalette::Base);
    painter.fillRect(option.rect, ground);
    painter.setPen(option.palette.color(QPalette::Mid));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

/// A box that can be seen on paper and by night: Fusion's outline nearly vanishes on a dark ground.
void drawCheckBox(const QStyleOption &option, QPainter &painter)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QPalette &palette = option.palette;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(isOn ? QPalette::Highlight : QPalette::PlaceholderText));
    painter.setBrush(palette.brush(isOn ? QPalette::Highlight : QPalette::Base));
    painter.drawRoundedRect(box, 2, 2);
    if (isOn) {
        const double unit = box.width() / 8;
        painter.setPen(QPen(palette.color(QPalette::HighlightedText), unit * 1.2, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        const QPointF tick[] = {box.topLeft() + QPointF(1.8, 4.2) * unit,
                                box.topLeft() + QPointF(3.4, 5.8) * unit,
                                box.topLeft() + QPointF(6.3, 2.4) * unit};
        painter.drawPolyline(tick, 3);
    } else if (option.state.testFlag(QStyle::State_NoChange)) { // neither on nor off: left out
        const QRectF inner = box.adjusted(3, 3, -3, -3);
        painter.setPen(QPen(palette.color(QPalette::Text), box.width() / 7, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.bottomLeft(), inner.topRight());
    }
    painter.restore();
}

/// A handle on the ground of what it scrolls. Fusion's is paler than its groove, so that the groove looks
/// like the handle.
void drawScrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter)
{
    painter.save();
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const double margin = isHeld ? 2 : 3;
    const QRectF shape = QRectF(handle).adjusted(margin, margin, -margin, -margin);
    const double radius = std::min(shape.width(), shape.height()) / 2;
    QColor colour = option.palette.color(QPalette::PlaceholderText);
    colour.setAlphaF(isHeld ? 0.9F : 0.55F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

/// Where a scroll bar's parts are: the handle, and the ways to page before and behind it. No arrows.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int leastHandle)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 wanted = range > 0 ? qint64(length) * option.pageStep / (range + option.pageStep) : length;
    const int handle = int(std::clamp<qint64>(wanted, std::min(leastHandle, length), length));
    const int begin = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect = isHorizontal ? QRect(from, 0, to - from, option.rect.height())
                                        : QRect(0, from, option.rect.width(), to - from);
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(begin, begin + handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, begin);
    case QStyle::SC_ScrollBarAddPage:
        return piece(begin + handle, length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {};
    }
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeaderSection(*option, *painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
        return;
    case CE_MenuItem:
    case CE_MenuBarItem:
        // A wash instead of a solid bar: icons keep the colour of text and stay readable on it.
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem calm = *item;
            calm.palette.setColor(QPalette::Highlight, calm.palette.color(QPalette::Mid));
            calm.palette.setColor(QPalette::HighlightedText, calm.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &calm, painter, widget);
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_FrameStatusBarItem:
        return;
    case PE_IndicatorCheckBox: // of a dialog: Fusion's own can hardly be seen on dark ground
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, *painter);
        return;
    case PE_PanelStatusBar:
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        drawScrollBar(*slider, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const int headerMargin = pixelMetric(PM_HeaderMargin, option, widget);
    const bool isSorted = header && header->sortIndicator != QStyleOptionHeader::None;
    if (isSorted && (element == SE_HeaderArrow || element == SE_HeaderLabel)) {
        // The arrow stands behind the text, where it neither covers nor is covered.
        const int size = option->fontMetrics.height() / 2;
        QRect rest = option->rect.adjusted(headerMargin, 0, -headerMargin, 0);
        const QRect arrow(rest.right() - size, rest.center().y() - size / 2, size, size);
        rest.setRight(arrow.left() - headerMargin / 2);
        return visualRect(option->direction, option->rect, element == SE_HeaderArrow ? arrow : rest);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        // Boxes grow with the type that they belong to.
        return (option ? option->fontMetrics : QFontMetrics(QGuiApplication::font())).height() * 3 / 4;
    case PM_HeaderMargin:
        return 6;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_FocusFrameHMargin:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon CalmStyle::standardIcon(StandardPixmap wanted, const QStyleOption *option, const QWidget *widget) const
{
    // Every menu bar asks for this one. Fusion's is a picture, for which Qt loads all plug-ins of picture
    // formats.
    return wanted == SP_ToolBarHorizontalExtensionButton ? icon(u"more"_s)
                                                         : QProxyStyle::standardIcon(wanted, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return int(option ? option->palette.color(QPalette::AlternateBase).rgba() : 0);
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace Ajar
