// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumview.h"

#include "models/entryroles.h"
#include "views/spectrumaccessible.h"
#include "views/spectrumpainter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStringBuilder>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr double reach = 5; // pixels around a mark that still mean it
constexpr int mostNamed = 5000; // rows; above, no label could be read and asking for names takes long

Level levelAt(const QModelIndex &index, int role)
{
    return Level(std::clamp(index.data(role).toInt(), 0, int(allLevels.size()) - 1));
}

double shareAt(const QModelIndex &index, int role)
{
    return std::clamp(index.data(role).toDouble(), 0.0, 1.0);
}

QString richText(const QString &text)
{
    return Qt::mightBeRichText(text) ? text : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

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

void SpectrumView::setModel(QAbstractItemModel *newModel)
{
    if (model()) {
        disconnect(model(), &QAbstractItemModel::rowsRemoved, this, &SpectrumView::invalidate);
        disconnect(model(), &QAbstractItemModel::rowsMoved, this, &SpectrumView::invalidate);
    }
    QAbstractItemView::setModel(newModel);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &SpectrumView::invalidate);
        connect(newModel, &QAbstractItemModel::rowsMoved, this, &SpectrumView::invalidate);
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

void SpectrumView::doItemsLayout()
{
    invalidate();
    QAbstractItemView::doItemsLayout();
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
    m_scene = {};
    m_hovered = -1;
    viewport()->update();
}

SpectrumPainter SpectrumView::painter() const
{
    return {font(), palette(), m_language};
}

const SpectrumLayout &SpectrumView::spectrumLayout() const
{
    if (m_dirty) {
        readEntries();
        m_layout = SpectrumLayout(m_entries, painter().metrics(viewport()->size(), int(m_entries.size())));
        m_dirty = false;
    }
    return m_layout;
}

void SpectrumView::readEntries() const
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const SpectrumPainter look = painter();
    QHash<QString, double> widths;
    m_entries.clear();
    m_entries.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = rowIndex(row);
        SpectrumEntry entry{levelAt(index, LevelLowerRole),
                            levelAt(index, LevelUpperRole),
                            shareAt(index, DisclosureLowerRole),
                            shareAt(index, DisclosureUpperRole),
                            index.data(ReleaseIdRole).toString(),
                            {},
                            0};
        if (rows <= mostNamed) {
            entry.releaseName = index.data(ReleaseNameRole).toString();
            auto width = widths.find(entry.releaseName);
            if (width == widths.end())
                width = widths.insert(entry.releaseName, look.labelWidth(entry.releaseName));
            entry.labelWidth = *width;
        }
        m_entries.push_back(std::move(entry));
    }
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
        if (index.row() < spectrumLayout().count())
            rows.push_back(index.row());
    }
    return rows;
}

QRect SpectrumView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= spectrumLayout().count())
        return {};
    return spectrumLayout().markRect(index.row()).toAlignedRect();
}

QModelIndex SpectrumView::indexAt(const QPoint &point) const
{
    return rowIndex(spectrumLayout().rowAt(point, reach));
}

void SpectrumView::scrollTo(const QModelIndex &, ScrollHint)
{
    // Everything is in sight.
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
    using Move = SpectrumLayout::Move;
    static const QHash<int, Move> moves{
        {MoveLeft, Move::Left},           {MoveRight, Move::Right},       {MoveUp, Move::Up},
        {MoveDown, Move::Down},           {MoveHome, Move::First},        {MoveEnd, Move::Last},
        {MovePageUp, Move::PreviousBand}, {MovePageDown, Move::NextBand}, {MovePrevious, Move::Left},
        {MoveNext, Move::Right},
    };
    const QModelIndex current = currentIndex();
    const int row = spectrumLayout().neighbour(current.isValid() ? current.row() : -1, moves.value(action));
    const QModelIndex target = rowIndex(row);
    return current.isValid() ? target.siblingAtColumn(current.column()) : target;
}

/// Single selection: where the hand ended up.
void SpectrumView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    selectionModel()->select(indexAt(rect.center()), command);
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
    const SpectrumLayout &current = spectrumLayout();
    if (m_scene.isNull() || m_scene.devicePixelRatio() != ratio) {
        m_scene = QPixmap(viewport()->size() * ratio);
        m_scene.setDevicePixelRatio(ratio);
        QPainter scene(&m_scene);
        look.paintScene(scene, current, m_entries);
    }
    painter.drawPixmap(0, 0, m_scene);
}

void SpectrumView::paintEvent(QPaintEvent *)
{
    QPainter canvas(viewport());
    canvas.setRenderHint(QPainter::Antialiasing);
    const SpectrumPainter look = painter();
    paintScene(canvas, look);

    const std::vector<int> selected = selectedRows();
    SpectrumPlate plate;
    if (selected.size() == 1)
        plate = look.plateFor(m_layout, selected.front(), nameOf(selected.front()));
    look.paintLabels(canvas, m_layout, m_entries, plate);
    if (m_hovered >= 0 && m_hovered < m_layout.count())
        look.paintHovered(canvas, m_layout, m_hovered, m_entries[size_t(m_hovered)]);
    if (!plate.rect.isNull())
        look.paintLeader(canvas, plate);
    for (const int row : selected)
        look.paintSelected(canvas, m_layout, row, m_entries[size_t(row)]);
    if (!plate.rect.isNull())
        look.paintPlate(canvas, plate);
    if (const int row = currentIndex().row(); hasFocus() && row >= 0 && row < m_layout.count())
        look.paintCurrent(canvas, m_layout.ringRect(row));
    if (hasFocus())
        look.paintFocus(canvas, viewport()->rect());
}

void SpectrumView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        setAccessibleName(tr("Openness spectrum"));
        [[fallthrough]];
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

/// Getting the focus makes the first mark current without selecting it; a key that then leads nowhere
/// means that mark.
void SpectrumView::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView::keyPressEvent(event);
    const bool isCursorKey = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown;
    if (isCursorKey && currentIndex().isValid() && !selectionModel()->hasSelection())
        setCurrentIndex(currentIndex());
}

/// Without the base's drag selection, which would leave marks behind on its way.
void SpectrumView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(spectrumLayout().rowAt(event->position(), reach));
    if (event->buttons() == Qt::NoButton)
        QAbstractItemView::mouseMoveEvent(event);
}

void SpectrumView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

bool SpectrumView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractItemView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

void SpectrumView::showToolTip(const QPoint &position, const QPoint &globalPosition)
{
    const int row = spectrumLayout().rowAt(position, reach);
    QString text = row >= 0 ? toolTipText(row) : QString();
    for (const SpectrumLayout::Band &band : spectrumLayout().bands()) {
        if (band.title.contains(position))
            text = painter().titleText(band);
    }
    QToolTip::showText(globalPosition, text, viewport());
}

QString SpectrumView::toolTipText(int row) const
{
    const QModelIndex index = rowIndex(row);
    const Level lower = levelAt(index, LevelLowerRole);
    const Level upper = levelAt(index, LevelUpperRole);
    const QString level = levelLabel(lower).in(m_language);
    const QString levels =
        lower == upper ? level : tr("%1 to %2", "levels").arg(level, levelLabel(upper).in(m_language));
    const QString own = index.data(Qt::ToolTipRole).toString();
    const QString release = index.data(ReleaseNameRole).toString();
    return u"<b>"_s % nameOf(row).toHtmlEscaped() % u"</b><br>"_s % release.toHtmlEscaped() % u" · "_s
        % levels % (own.isEmpty() ? QString() : QString(u"<br>"_s % richText(own)));
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
