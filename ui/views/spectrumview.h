// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/lens.h"
#include "views/spectrumscene.h"
#include "views/zoomwindow.h"

#include <QAbstractItemView>
#include <QPixmap>

#include <vector>

namespace Ajar {

/// The spectrum from closed to open: a mark per row of a model that speaks entryroles.h, or a shading where
/// there are more rows than room. Shares its selection model with a table; selects whole rows and treats
/// every column of a row alike.
///
/// All fits the viewport until someone looks closer: by wheel, by drawing a band with the mouse, by + and -;
/// then the current mark is kept in sight. Escape or a double click show all again.
class SpectrumView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit SpectrumView(QWidget *parent = nullptr);
    ~SpectrumView() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);
    const Lens &lens() const { return *m_lens; }
    void setLens(const Lens &lens); ///< the one that the model's places are on

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selectionModel) override;
    void reset() override;
    void keyboardSearch(const QString &search) override;

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Where everything is now; worked out when it is asked for, after something changed.
    const SpectrumScene &scene() const;
    const ZoomWindow &zoomWindow() const { return m_window; }
    bool isRowSelected(int row) const;
    /// Name, release, level, and what the model's own tooltip adds; rich text.
    QString toolTipText(int row) const;

protected:
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return 0; }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void invalidate();
    SpectrumPainter painter() const;
    QModelIndex rowIndex(int row) const;
    QString nameOf(int row) const;
    std::vector<int> selectedRows() const;
    void setHovered(const QPointF &point);
    void showToolTip(const QPoint &position, const QPoint &globalPosition);
    QString textAt(const QPointF &point) const; ///< rich; empty where there is nothing to say
    void paintScene(QPainter &painter, const SpectrumPainter &look);
    void paintHovered(QPainter &painter, const SpectrumPainter &look) const;
    void tellScreenReaders(int row, bool focus);
    QRectF plotRect() const; ///< of the viewport, without titles and axis
    QPointF shareAt(const QPointF &point) const; ///< of the plot
    bool zoomByKey(int key);

    Language m_language = Language::English;
    const Lens *m_lens = &lensTable().front();
    int m_hovered = -1; // row
    QRectF m_hoveredCrowd; // in place of a row where there is a density
    ZoomWindow m_window;
    QPointF m_pressed; // where a band would begin
    QRectF m_band; // null: none is being drawn
    QPixmap m_picture; // while the mouse is above it; null: to be painted
    mutable bool m_dirty = true;
    mutable SpectrumScene m_scene;
};

} // namespace Ajar
