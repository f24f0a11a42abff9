// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>

namespace Ajar {

class SpectrumView;

/// Lets screen readers see a SpectrumView as a list: an item per entry with its name and level. Lists tell
/// them their selection by way of the table interface, as QListView does. May be called repeatedly.
void installSpectrumAccessibility();

/// The list. Its items are made when they are asked for and forgotten when the model's rows change.
class SpectrumAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit SpectrumAccessible(SpectrumView *view);
    ~SpectrumAccessible() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return selectedRowCount(); }
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int) const override { return {}; }
    QString rowDescription(int) const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override { return 1; }
    int rowCount() const override { return childCount(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    SpectrumView *view() const;
    void forgetItems();

    mutable QHash<int, QAccessible::Id> m_items; // by row
};

} // namespace Ajar
