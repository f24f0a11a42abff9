// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumview.h"

#include "models/entryroles.h"
#include "views/spectrumaccessible.h"
#include "views/spectrumpainter.h"
#include "views/spectrumwords.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr double reach = 5; // pixels around a mark that still mean it
constexpr double shadeReach = 2; // the same in a shading
constexpr double wheelStep = 1.25; // closer, by one notch
constexpr double keyStep = 1.5;

} // namespace

SpectrumView::SpectrumView(QWidget *parent)
    : QAbstractItemView(parent)
{
    installSpectrumAccessibility();
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Openness spectrum"));
}

SpectrumView::~SpectrumView() = default;

void SpectrumView::setLanguage(Language language)
{
    m_language = language;
    invalidate();
}

void SpectrumView::setLens(const Lens &lens)
{
    if (m_lens == &lens)
        return;
    m_lens = &lens;
    m_window.reset();
    invalidate();
}

void SpectrumView::setModel(QAbstractItemModel *newModel)
{
    if (model()) {
        disconnect(model(), &QAbstractItemModel::rowsRemoved, this, &SpectrumView::invalidate);
        disconnect(model(), &QAbstractItemModel::rowsMoved, this, &SpectrumView::invalidate);
        disconnect(model(), &QAbstractItemModel::layoutChanged, this, &SpectrumView::invalidate);
    }
    QAbstractItemView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &SpectrumView::invalidate);
        connect(newModel, &QAbstractItemModel::rowsMoved, this, &SpectrumView::invalidate);
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &SpectrumView::invalidate);
    }
    invalidate();
}

void SpectrumView::setSelectionModel(QItemSelectionModel *newSelectionModel)
{
    QAbstractItemView::setSelectionModel(newSelectionModel);
    viewport()->update();
}

void SpectrumView::reset()
{
    invalidate();
    QAbstractItemView::reset();
}

void SpectrumView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                               const QList<int> &roles)
{
    invalidate();
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void SpectrumView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    invalidate();
    QAbstractItemView::rowsInserted(parent, start, end);
}

void SpectrumView::invalidate()
{
    m_dirty = true;
    m_picture = {};
    m_hovered = -1;
    m_hoveredCrowd = {};
    viewport()->update();
}

SpectrumPainter SpectrumView::painter() const
{
    return {font(), palette(), m_language, *m_lens};
}

const SpectrumScene &SpectrumView::scene() const
{
    if (m_dirty) {
        const SpectrumPainter look = painter();
        const int rows = model() ? model()->rowCount(rootIndex()) : 0;
        SpectrumMetrics metrics = look.metrics(viewport()->size(), rows);
        metrics.window = m_window.rect();
        m_scene = SpectrumScene(model(), rootIndex(), look, metrics);
        m_dirty = false;
    }
    return m_scene;
}

QModelIndex SpectrumView::rowIndex(int row) const
{
    return model() && row >= 0 ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

QString SpectrumView::nameOf(int row) const
{
    return rowIndex(row).data(EntryNameRole).toString();
}

bool SpectrumView::isRowSelected(int row) const
{
    return selectionModel() && selectionModel()->isRowSelected(row, rootIndex());
}

std::vector<int> SpectrumView::selectedRows() const
{
    std::vector<int> rows;
    if (!selectionModel())
        return rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        if (index.row() < scene().rowCount())
            rows.push_back(index.row());
    }
    return rows;
}

QRect SpectrumView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= scene().rowCount())
        return {};
    return scene().markOf(index.row()).rect.toAlignedRect();
}

QModelIndex SpectrumView::indexAt(const QPoint &point) const
{
    return rowIndex(scene().rowAt(point, scene().density() ? shadeReach : reach));
}

/// Only where someone has looked closer; else everything is in sight.
void SpectrumView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (m_window.isWhole() || !index.isValid() || index.row() >= scene().rowCount())
        return;
    const QPointF mark = scene().markOf(index.row()).rect.center();
    if (plotRect().adjusted(8, 8, -8, -8).contains(mark))
        return;
    m_window.move(shareAt(mark) - QPointF(0.5, 0.5));
    invalidate();
}

QSize SpectrumView::sizeHint() const
{
    return {4 * painter().goodHeight(), painter().goodHeight()};
}

QSize SpectrumView::minimumSizeHint() const
{
    return {2 * painter().goodHeight(), painter().leastHeight()};
}

QModelIndex SpectrumView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    using Move = MarkMove;
    static const QHash<int, Move> moves{
        {MoveLeft, Move::Left},           {MoveRight, Move::Right},       {MoveUp, Move::Up},
        {MoveDown, Move::Down},           {MoveHome, Move::First},        {MoveEnd, Move::Last},
        {MovePageUp, Move::PreviousBand}, {MovePageDown, Move::NextBand}, {MovePrevious, Move::Left},
        {MoveNext, Move::Right},
    };
    const QModelIndex current = currentIndex();
    const int row = scene().neighbour(current.isValid() ? current.row() : -1, moves.value(action));
    const QModelIndex target = rowIndex(row);
    return current.isValid() ? target.siblingAtColumn(current.column()) : target;
}

/// Single selection: what key or mouse has just made current. Not what is at the place, where in a shading
/// many are.
void SpectrumView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(currentIndex().isValid() ? currentIndex() : indexAt(rect.center()), command);
}

QRegion SpectrumView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList selected = selection.indexes();
    for (const QModelIndex &index : selected)
        region += visualRect(index);
    return region;
}

/// Letters look for names, whichever column a table has made the current one.
void SpectrumView::keyboardSearch(const QString &search)
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.column() != 0)
        selectionModel()->setCurrentIndex(current.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    QAbstractItemView::keyboardSearch(search);
}

void SpectrumView::paintScene(QPainter &painter, const SpectrumPainter &look)
{
    const double ratio = devicePixelRatioF();
    const SpectrumScene &current = scene();
    if (!viewport()->underMouse()) { // nothing above it will move at once
        m_picture = {};
        painter.save();
        current.paint(painter, look);
        painter.restore();
        return;
    }
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(viewport()->size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
        QPainter picture(&m_picture);
        current.paint(picture, look);
    }
    painter.drawPixmap(0, 0, m_picture);
}

void SpectrumView::paintHovered(QPainter &painter, const SpectrumPainter &look) const
{
    if (m_hovered >= 0 && m_hovered < m_scene.rowCount())
        look.paintHovered(painter, m_scene.markOf(m_hovered));
    else if (!m_hoveredCrowd.isNull())
        look.paintBand(painter, m_hoveredCrowd);
}

void SpectrumView::paintEvent(QPaintEvent *)
{
    QPainter canvas(viewport());
    const SpectrumPainter look = painter();
    paintScene(canvas, look);
    canvas.setRenderHint(QPainter::Antialiasing);

    const std::vector<int> selected = selectedRows();
    SpectrumPlate plate;
    if (selected.size() == 1 && plotRect().contains(m_scene.markOf(selected.front()).rect.center())) {
        const QString name = nameOf(selected.front());
        plate = look.plateAt(m_scene.plateFor(selected.front(), look.plateSize(name)),
                             m_scene.markOf(selected.front()).rect, name);
    }
    canvas.setClipRect(plotRect());
    m_scene.paintLabels(canvas, look, plate);
    paintHovered(canvas, look);
    if (!plate.rect.isNull())
        look.paintLeader(canvas, plate);
    for (const int row : selected)
        look.paintSelected(canvas, m_scene.markOf(row));
    canvas.setClipping(false);
    if (!plate.rect.isNull())
        look.paintPlate(canvas, plate);
    if (const int row = currentIndex().row(); hasFocus() && row >= 0 && row < m_scene.rowCount())
        look.paintCurrent(canvas, ringAround(m_scene.markOf(row).rect));
    if (!m_band.isNull())
        look.paintBand(canvas, m_band);
    if (hasFocus())
        look.paintFocus(canvas, viewport()->rect());
}

void SpectrumView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        invalidate();
        updateGeometry();
        break;
    default:
        break;
    }
    QAbstractItemView::changeEvent(event);
}

void SpectrumView::resizeEvent(QResizeEvent *event)
{
    invalidate();
    QAbstractItemView::resizeEvent(event);
}

// ---------------------------------------------------------------- hands

/// Getting the focus makes the first mark current without selecting it; a key that then leads nowhere
/// means that mark.
void SpectrumView::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(event->key()))
        return;
    QAbstractItemView::keyPressEvent(event);
    const bool isCursorKey = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown;
    if (isCursorKey && currentIndex().isValid() && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex());
}

/// Around the current mark. Minus and Escape mean something else as long as all is in sight.
bool SpectrumView::zoomByKey(int key)
{
    const bool closer = key == Qt::Key_Plus;
    if (!closer && (m_window.isWhole() || (key != Qt::Key_Minus && key != Qt::Key_Escape)))
        return false;
    QPointF place(0.5, 0.5);
    if (const int row = currentIndex().row(); row >= 0 && row < scene().rowCount()) {
        const QPointF mark = scene().markOf(row).rect.center();
        place = plotRect().contains(mark) ? shareAt(mark) : place;
    }
    if (key == Qt::Key_Escape)
        m_window.reset();
    else
        m_window.zoom(place, closer ? keyStep : 1 / keyStep);
    invalidate();
    scrollTo(currentIndex()); // a swarm packs anew in its larger room
    return true;
}

/// Escape is the window's shortcut, too; as long as we are close it is ours.
bool SpectrumView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_window.isWhole()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QAbstractItemView::event(event);
}

QRectF SpectrumView::plotRect() const
{
    const SpectrumMetrics metrics = painter().metrics(viewport()->size(), 0);
    return QRectF(viewport()->rect()).adjusted(0, metrics.titleHeight, 0, -metrics.axisHeight);
}

QPointF SpectrumView::shareAt(const QPointF &point) const
{
    const QRectF plot = plotRect();
    return {(point.x() - plot.left()) / std::max(1.0, plot.width()),
            (point.y() - plot.top()) / std::max(1.0, plot.height())};
}

/// Up and down looks closer and back; sideways (or with Shift) moves. With Ctrl it is the window's.
void SpectrumView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    const QPointF notches = QPointF(event->angleDelta()) / 120.0;
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || notches.y() == 0;
    if (sideways)
        m_window.move({-(notches.x() + notches.y()) / 8, 0});
    else
        m_window.zoom(shareAt(event->position()), std::pow(wheelStep, notches.y()));
    invalidate();
    event->accept();
}

void SpectrumView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    QAbstractItemView::mousePressEvent(event);
}

/// Without the base's drag selection, which would leave marks behind on its way: a drag draws a band, to
/// look closer at what is in it.
void SpectrumView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton) {
        setHovered(event->position());
        QAbstractItemView::mouseMoveEvent(event);
        return;
    }
    const QPointF way = event->position() - m_pressed;
    if (event->buttons() == Qt::LeftButton
        && (!m_band.isNull() || way.manhattanLength() >= QApplication::startDragDistance())) {
        m_band = QRectF(m_pressed, event->position()).normalized() & plotRect();
        viewport()->update();
    }
}

void SpectrumView::mouseReleaseEvent(QMouseEvent *event)
{
    const QRectF band = std::exchange(m_band, QRectF());
    QAbstractItemView::mouseReleaseEvent(event);
    viewport()->update();
    if (band.width() < reach || band.height() < reach)
        return;
    m_window.show(QRectF(shareAt(band.topLeft()), shareAt(band.bottomRight())));
    invalidate();
}

void SpectrumView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractItemView::mouseDoubleClickEvent(event);
    m_window.reset();
    invalidate();
}

void SpectrumView::setHovered(const QPointF &point)
{
    const bool isDense = scene().density().has_value();
    const int row = isDense ? -1 : m_scene.rowAt(point, reach);
    const QRectF crowd = isDense ? m_scene.crowdRect(point, shadeReach) : QRectF();
    if (row == m_hovered && crowd == m_hoveredCrowd)
        return;
    m_hovered = row;
    m_hoveredCrowd = crowd;
    viewport()->update();
}

bool SpectrumView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered({-1000, -1000});
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

// ---------------------------------------------------------------- words

void SpectrumView::showToolTip(const QPoint &position, const QPoint &globalPosition)
{
    QToolTip::showText(globalPosition, textAt(position), viewport());
}

QString SpectrumView::textAt(const QPointF &point) const
{
    for (const SpectrumBand &band : scene().bands()) {
        if (band.title.contains(point))
            return painter().titleText(band);
    }
    if (const SpectrumScene::Crowd crowd = m_scene.crowdAt(point, shadeReach); crowd.count > 1)
        return SpectrumWords::crowd(crowd, m_language, *m_lens);
    const int row = indexAt(point.toPoint()).row();
    return row >= 0 ? toolTipText(row) : QString();
}

QString SpectrumView::toolTipText(int row) const
{
    return SpectrumWords::entry(rowIndex(row), scene().markOf(row).place, m_language, *m_lens);
}

void SpectrumView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid() && hasFocus())
        tellScreenReaders(current.row(), true);
}

void SpectrumView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update();
    if (!selected.isEmpty())
        tellScreenReaders(selected.first().top(), false);
}

void SpectrumView::tellScreenReaders(int row, bool focus)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, focus ? QAccessible::Focus : QAccessible::Selection);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace Ajar
