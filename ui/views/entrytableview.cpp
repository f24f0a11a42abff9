// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/entrytableview.h"

#include "delegates/leveldelegate.h"
#include "models/entrycolumn.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

int columnOf(Field field)
{
    const auto columns = entryColumns();
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [field](const EntryColumn &column) { return column.field == field; });
    return int(found - columns.begin());
}

/// The unit of column widths. The average character of a Chinese face is as wide as a whole ideograph.
int digitWidth(const QWidget &widget)
{
    // Of the application's type: a window made after a zoom gets it with the next events only, and widths
    // restored meanwhile would be taken for those of small type.
    return QFontMetrics(QApplication::font(&widget)).horizontalAdvance(u'0');
}

} // namespace

EntryTableView::EntryTableView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setItemDelegateForColumn(columnOf(Field::Level), new LevelDelegate(this));

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &EntryTableView::askForOrder);
    connect(header, &QWidget::customContextMenuRequested, this, &EntryTableView::showColumnMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &EntryTableView::showCellMenu);
}

void EntryTableView::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    resetColumns();
    fitToFont();
}

void EntryTableView::resetColumns()
{
    const auto columns = entryColumns();
    const int unit = digitWidth(*this);
    for (int column = 0; column < int(columns.size()); ++column) {
        setColumnHidden(column, !columns[size_t(column)].isShown);
        setColumnWidth(column, columns[size_t(column)].characters * unit);
    }
    m_characterWidth = unit;
}

void EntryTableView::fitToFont()
{
    const QFontMetrics metrics = fontMetrics();
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(metrics.height() * 3 / 2 + 2);
    const int unit = digitWidth(*this);
    if (m_characterWidth > 0 && unit != m_characterWidth) {
        for (int column = 0; column < int(entryColumns().size()); ++column)
            setColumnWidth(column, columnWidth(column) * unit / m_characterWidth);
        m_characterWidth = unit;
    }
}

void EntryTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitToFont();
}

void EntryTableView::showOrder(const Order &order)
{
    m_order = order;
    horizontalHeader()->setSortIndicator(columnOf(order.first().field),
                                         order.first().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void EntryTableView::askForOrder(int column)
{
    const Field field = entryColumns()[size_t(column)].field;
    Q_EMIT orderWanted({field, field == m_order.first().field && !m_order.first().descending});
}

QByteArray EntryTableView::headerState() const
{
    return horizontalHeader()->saveState();
}

void EntryTableView::restoreHeaderState(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        resetColumns();
    // The state of a program with other columns, or one without a visible column, is of no use.
    if (horizontalHeader()->hiddenSectionCount() == horizontalHeader()->count())
        resetColumns();
    m_characterWidth = digitWidth(*this);
    showOrder(m_order);
}

void EntryTableView::fillColumnMenu(QMenu &menu)
{
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // A table without columns could not be clicked back into being.
        action->setEnabled(isColumnHidden(column)
                           || horizontalHeader()->hiddenSectionCount() + 1 < horizontalHeader()->count());
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        for (int column = 0; column < horizontalHeader()->count(); ++column)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        resetColumns();
    });
}

void EntryTableView::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    fillColumnMenu(menu);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void EntryTableView::showCellMenu(const QPoint &position)
{
    const QModelIndex cell = indexAt(position);
    if (!cell.isValid())
        return;
    QMenu menu(this);
    const QString text = cell.data().toString();
    QString shown = fontMetrics().elidedText(text, Qt::ElideRight, 200);
    connect(menu.addAction(tr("Copy “%1”").arg(shown.replace(u'&', "&&"_L1))), &QAction::triggered, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    connect(menu.addAction(tr("Copy row")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedRowText()); });
    menu.exec(viewport()->mapToGlobal(position));
}

QString EntryTableView::selectedRowText() const
{
    const QModelIndex current = currentIndex();
    QStringList cells;
    for (int visual = 0; current.isValid() && visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            cells << current.siblingAtColumn(column).data().toString();
    }
    return cells.join(u'\t');
}

void EntryTableView::keyPressEvent(QKeyEvent *event)
{
    // Qt copies only the current cell.
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedRowText());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Ajar
