// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/rangehistogram.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

int handleWidth(const QWidget &widget)
{
    return widget.fontMetrics().height() * 3 / 4;
}

} // namespace

// ---------------------------------------------------------------- handle

RangeHandle::RangeHandle(bool isLow, RangeHistogram *histogram)
    : QAbstractSlider(histogram)
    , m_histogram(histogram)
    , m_isLow(isLow)
{
    setObjectName(isLow ? u"lowHandle"_s : u"highHandle"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setOrientation(Qt::Horizontal);
}

void RangeHandle::show(int step, int least, int most, const QString &name, const QString &text)
{
    m_isShowing = true;
    setRange(least, most);
    setPageStep(std::max(1, (most - least) / 8));
    setValue(step);
    setAccessibleName(text.isEmpty() ? name : name + u": "_s + text);
    setToolTip(text);
    m_isShowing = false;
}

void RangeHandle::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    if (change == SliderValueChange && !m_isShowing)
        m_histogram->askFor(*this, value());
}

void RangeHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text);
    const double edge = m_isLow ? width() - 1 : 1;
    const double grip = width() * 0.36;
    const QPointF middle(m_isLow ? width() - grip - 1 : grip + 1, height() - grip - 3);
    painter.setPen(QPen(ink, 1.4));
    painter.drawLine(QPointF(edge, 1), QPointF(edge, height() - 3));
    painter.setBrush(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Base));
    painter.drawEllipse(middle, grip, grip);
}

void RangeHandle::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void RangeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        m_histogram->askFor(*this, m_histogram->stepAt(mapToParent(event->position()).x()));
}

// ---------------------------------------------------------------- histogram

RangeHistogram::RangeHistogram(QWidget *parent)
    : QWidget(parent)
    , m_low(new RangeHandle(true, this))
    , m_high(new RangeHandle(false, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RangeHistogram::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 6, line * 4};
}

void RangeHistogram::setHeights(std::vector<int> heights)
{
    m_heights = std::move(heights);
    placeHandles();
    update();
}

void RangeHistogram::setTexts(const QString &lowName, const QString &highName, QStringList steps)
{
    m_texts = std::move(steps);
    m_lowName = lowName;
    m_highName = highName;
}

void RangeHistogram::setRange(int first, int last)
{
    const int end = std::max(0, size() - 1);
    m_first = std::clamp(first, 0, end);
    m_last = std::clamp(last, m_first, end);
    m_low->show(m_first, 0, end, m_lowName, m_texts.value(m_first));
    m_high->show(m_last, 0, end, m_highName, m_texts.value(m_last));
    placeHandles();
    update();
}

QRectF RangeHistogram::ground() const
{
    const int side = handleWidth(*this);
    return QRectF(rect()).adjusted(side, 2, -side, -3);
}

QRectF RangeHistogram::columnRect(int step) const
{
    const QRectF all = ground();
    const double width = all.width() / std::max(1, size());
    return {all.left() + step * width, all.top(), width, all.height()};
}

/// Square roots of counts: a vendor's three models are to be seen beside three hundred others.
QRectF RangeHistogram::barRect(int step) const
{
    const int most = *std::max_element(m_heights.begin(), m_heights.end());
    const int count = m_heights[size_t(step)];
    QRectF bar = columnRect(step);
    const double part = most > 0 ? std::sqrt(double(count) / most) : 0;
    bar.setTop(bar.bottom() - (count > 0 ? std::max(1.5, bar.height() * part) : 0));
    return bar;
}

int RangeHistogram::stepAt(double x) const
{
    const QRectF all = ground();
    return std::clamp(int(std::floor((x - all.left()) / all.width() * size())), 0, std::max(0, size() - 1));
}

void RangeHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF all = ground();
    const QColor inside = palette().color(QPalette::Highlight);
    const QColor outside = palette().color(QPalette::Mid);
    for (int step = 0; step < size(); ++step) {
        const bool isInside = step >= first() && step <= last();
        QRectF bar = barRect(step);
        if (bar.width() > 3)
            bar.adjust(0.5, 0, -0.5, 0);
        painter.fillRect(bar, isInside ? inside : outside);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(all.bottomLeft(), all.bottomRight());
}

void RangeHistogram::placeHandles()
{
    const bool hasSteps = size() > 0;
    m_low->setVisible(hasSteps);
    m_high->setVisible(hasSteps);
    if (!hasSteps)
        return;
    const int width = handleWidth(*this);
    m_low->setGeometry(int(std::lround(columnRect(m_first).left())) - width, 0, width, height());
    m_high->setGeometry(int(std::lround(columnRect(m_last).right())), 0, width, height());
}

void RangeHistogram::resizeEvent(QResizeEvent *)
{
    placeHandles();
}

void RangeHistogram::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        placeHandles();
    }
}

/// A click takes the nearer handle there.
void RangeHistogram::mousePressEvent(QMouseEvent *event)
{
    if (size() == 0 || event->button() != Qt::LeftButton)
        return;
    const int step = stepAt(event->position().x());
    const bool isLow =
        std::abs(step - first()) < std::abs(step - last()) || (first() == last() && step < first());
    m_dragged = isLow ? m_low : m_high;
    m_dragged->setFocus(Qt::MouseFocusReason);
    askFor(*m_dragged, step);
}

void RangeHistogram::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged && event->buttons().testFlag(Qt::LeftButton))
        askFor(*m_dragged, stepAt(event->position().x()));
}

/// A handle stops at the other one.
void RangeHistogram::askFor(const RangeHandle &handle, int step)
{
    const int low = handle.isLow() ? std::min(step, last()) : first();
    const int high = handle.isLow() ? last() : std::max(step, first());
    const bool isNew = low != m_first || high != m_last;
    setRange(low, high); // what comes back may be a little later
    if (isNew)
        Q_EMIT rangeWanted(low, high);
}

bool RangeHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && size() > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int step = stepAt(help->pos().x());
        QToolTip::showText(help->globalPos(),
                           tr("%1: %Ln model(s)", nullptr, m_heights[size_t(step)]).arg(m_texts.value(step)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Ajar
