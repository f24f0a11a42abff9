// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumaccessible.h"

#include "models/entryroles.h"
#include "views/spectrumview.h"

#include <QPointer>

#include <algorithm>

namespace Ajar {

namespace {

/// The row of one entry.
class SpectrumItem : public QAccessibleInterface,
                     public QAccessibleTableCellInterface,
                     public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(Ajar::SpectrumItem)

public:
    SpectrumItem(SpectrumView *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && m_view->model() && m_row < m_view->model()->rowCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text type) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override { return isValid() && m_view->isRowSelected(m_row); }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return 0; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override;

private:
    QModelIndex index() const { return m_view->model()->index(m_row, 0); }

    QPointer<SpectrumView> m_view;
    int m_row;
};

QString SpectrumItem::text(QAccessible::Text type) const
{
    if (!isValid())
        return {};
    if (type == QAccessible::Description)
        return index().data(ReleaseNameRole).toString();
    if (type != QAccessible::Name)
        return {};
    const QString name = index().data(EntryNameRole).toString();
    const auto label = [this](int role) {
        const std::vector<LensBand> &bands = m_view->lens().bands;
        const int band = std::clamp(index().data(role).toInt(), 0, int(bands.size()) - 1);
        return bands[size_t(band)].label.in(m_view->language());
    };
    const QString lower = label(BandLowerRole);
    const QString upper = label(BandUpperRole);
    return lower == upper ? tr("%1, %2", "model, level").arg(name, lower)
                          : tr("%1, %2 to %3", "model, worst and best level").arg(name, lower, upper);
}

QRect SpectrumItem::rect() const
{
    if (!isValid())
        return {};
    const QRect mark = m_view->visualRect(index());
    return {m_view->viewport()->mapToGlobal(mark.topLeft()), mark.size()};
}

QAccessible::State SpectrumItem::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->currentIndex().row() == m_row;
    state.invisible = !m_view->isVisible();
    return state;
}

void *SpectrumItem::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

void SpectrumItem::doAction(const QString &action)
{
    if (isValid() && action == pressAction())
        m_view->setCurrentIndex(index());
}

QAccessibleInterface *makeSpectrumAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1String(SpectrumView::staticMetaObject.className()))
        return nullptr;
    return new SpectrumAccessible(static_cast<SpectrumView *>(object));
}

} // namespace

void installSpectrumAccessibility()
{
    QAccessible::installFactory(makeSpectrumAccessible);
}

SpectrumAccessible::SpectrumAccessible(SpectrumView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

SpectrumAccessible::~SpectrumAccessible()
{
    forgetItems();
}

SpectrumView *SpectrumAccessible::view() const
{
    return static_cast<SpectrumView *>(object());
}

void SpectrumAccessible::forgetItems()
{
    const QHash<int, QAccessible::Id> items = std::exchange(m_items, {});
    for (const QAccessible::Id id : items)
        QAccessible::deleteAccessibleInterface(id);
}

void *SpectrumAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessibleInterface *SpectrumAccessible::childAt(int x, int y) const
{
    const QModelIndex index = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? child(index.row()) : nullptr;
}

QAccessibleInterface *SpectrumAccessible::focusChild() const
{
    const QModelIndex current = view()->currentIndex();
    return view()->hasFocus() && current.isValid() ? child(current.row()) : nullptr;
}

QAccessibleInterface *SpectrumAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto item = m_items.constFind(index);
    if (item == m_items.cend())
        item =
            m_items.insert(index, QAccessible::registerAccessibleInterface(new SpectrumItem(view(), index)));
    return QAccessible::accessibleInterface(*item);
}

int SpectrumAccessible::childCount() const
{
    return view() && view()->model() ? view()->model()->rowCount() : 0;
}

int SpectrumAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->role() == QAccessible::ListItem
        ? static_cast<const SpectrumItem *>(child)->rowIndex()
        : -1;
}

QAccessibleInterface *SpectrumAccessible::cellAt(int row, int column) const
{
    return column == 0 ? child(row) : nullptr;
}

QList<QAccessibleInterface *> SpectrumAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const QList<int> rows = selectedRows();
    for (const int row : rows)
        cells.append(child(row));
    return cells;
}

int SpectrumAccessible::selectedRowCount() const
{
    return int(selectedRows().size());
}

QList<int> SpectrumAccessible::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected =
        view()->selectionModel() ? view()->selectionModel()->selectedRows() : QModelIndexList();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    return rows;
}

bool SpectrumAccessible::isRowSelected(int row) const
{
    return view()->isRowSelected(row);
}

bool SpectrumAccessible::selectRow(int row)
{
    if (row < 0 || row >= childCount())
        return false;
    view()->setCurrentIndex(view()->model()->index(row, 0));
    return true;
}

bool SpectrumAccessible::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    view()->selectionModel()->select(view()->model()->index(row, 0),
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

void SpectrumAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forgetItems();
}

} // namespace Ajar
