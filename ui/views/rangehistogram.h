// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractSlider>

#include <vector>

namespace Ajar {

class RangeHandle;

/// Bars over the steps of a scale, and two handles that enclose a range of them. It shows what it is given
/// and asks for another range: by dragging, by a click beside the handles, or by the keys of sliders.
class RangeHistogram : public QWidget
{
    Q_OBJECT

public:
    explicit RangeHistogram(QWidget *parent = nullptr);

    /// A bar for each step; the greatest is as high as the widget. Steps of which there are few stand out
    /// from none.
    void setHeights(std::vector<int> heights);
    void setRange(int first, int last); ///< steps, both included
    /// What handles are called, and what is said of each step.
    void setTexts(const QString &lowName, const QString &highName, QStringList steps);

    int first() const { return m_first; }
    int last() const { return m_last; }
    QRectF barRect(int step) const; ///< from the ground to the bar's top
    QRectF columnRect(int step) const; ///< the whole height

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void rangeWanted(int first, int last);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override; ///< tooltips with step and count
    void changeEvent(QEvent *event) override;

private:
    friend class RangeHandle;

    int size() const { return int(m_heights.size()); }
    QRectF ground() const; ///< where bars stand
    int stepAt(double x) const;
    void askFor(const RangeHandle &handle, int step);
    void placeHandles();

    std::vector<int> m_heights;
    QStringList m_texts;
    QString m_lowName;
    QString m_highName;
    int m_first = 0;
    int m_last = 0;
    RangeHandle *m_low;
    RangeHandle *m_high;
    RangeHandle *m_dragged = nullptr;
};

/// One end of the range: a slider without a groove, so that keys and screen readers know it. It stands
/// beside the range and not on its edge, so that two never cover each other.
class RangeHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    RangeHandle(bool isLow, RangeHistogram *histogram);

    bool isLow() const { return m_isLow; }
    void show(int step, int least, int most, const QString &name, const QString &text);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    RangeHistogram *m_histogram;
    bool m_isLow;
    bool m_isShowing = false;
};

} // namespace Ajar
