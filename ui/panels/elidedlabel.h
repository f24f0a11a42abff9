// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Ajar {

/// A line of quiet text that takes what room is left: shortened where that is little, in full as a tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setText(const QString &text);
    void setAlignment(Qt::Alignment alignment); ///< left or right, which it is at first
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Qt::Alignment m_alignment = Qt::AlignRight;
};

} // namespace Ajar
