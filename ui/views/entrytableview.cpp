// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/entrytableview.h"

#include "delegates/celldelegate.h"
#include "delegates/leveldelegate.h"
#include "models/entrycolumn.h"
#include "models/entryroles.h"
#include "views/sortheader.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QUrl>

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

/// A text as a menu shows it.
QString shortened(const QString &text, const QWidget &widget)
{
    QString shown = widget.fontMetrics().elidedText(text, Qt::ElideRight, 200);
    return shown.replace(u'&', "&&"_L1);
}

} // namespace

EntryTableView::EntryTableView(QWidget *parent)
    : QTableView(parent)
    , m_header(new SortHeader(this))
{
    setHorizontalHeader(m_header);
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
    setItemDelegate(new CellDelegate(this));
    auto *steps = new LevelDelegate(this);
    for (const Field field :
         {Field::Level, Field::Mof, Field::Osaid, Field::Osai, Field::Gradient, Field::G7, Field::Eu})
        setItemDelegateForColumn(columnOf(field), steps);

    connect(m_header, &SortHeader::sortWanted, this, &EntryTableView::askForOrder);
    connect(m_header, &QWidget::customContextMenuRequested, this, &EntryTableView::showColumnMenu);
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
    std::vector<SortHeader::Mark> marks;
    for (const SortKey &key : order.keys)
        marks.push_back({columnOf(key.field), key.descending});
    m_header->setMarks(std::move(marks));
    m_header->setSortIndicator(columnOf(order.first().field),
                               order.first().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void EntryTableView::askForOrder(int column, bool inAddition)
{
    constexpr size_t mostKeys = 4;
    const Field field = entryColumns()[size_t(column)].field;
    if (!inAddition) {
        const SortKey &first = m_order.first();
        Q_EMIT orderWanted({field, field == first.field && !first.descending});
        return;
    }
    std::vector<SortKey> keys = m_order.keys;
    const auto known =
        std::find_if(keys.begin(), keys.end(), [field](const SortKey &key) { return key.field == field; });
    if (known != keys.end())
        known->descending = !known->descending;
    else if (keys.size() < mostKeys)
        keys.push_back({field, false});
    Q_EMIT orderWanted(Order(std::move(keys)));
}

QByteArray EntryTableView::headerState() const
{
    return m_header->saveState();
}

void EntryTableView::restoreHeaderState(const QByteArray &state)
{
    if (state.isEmpty() || !m_header->restoreState(state))
        resetColumns();
    // The state of a program with other columns, or one without a visible column, is of no use.
    if (m_header->hiddenSectionCount() == m_header->count())
        resetColumns();
    m_characterWidth = digitWidth(*this);
    showOrder(m_order);
}

void EntryTableView::fillColumnMenu(QMenu &menu)
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // A table without columns could not be clicked back into being.
        action->setEnabled(isColumnHidden(column) || m_header->hiddenSectionCount() + 1 < m_header->count());
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnHidden(column, !isShown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        for (int column = 0; column < m_header->count(); ++column)
            m_header->moveSection(m_header->visualIndex(column), column);
        resetColumns();
    });
}

void EntryTableView::fillSortMenu(QMenu &menu)
{
    addSortActions(menu, false);
    menu.addSeparator();
    auto *then = menu.addMenu(tr("Then by"));
    then->setObjectName(u"menu.thenBy"_s);
    addSortActions(*then, true);
}

void EntryTableView::addSortActions(QMenu &menu, bool inAddition)
{
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        const Field field = entryColumns()[size_t(column)].field;
        const auto key = std::find_if(m_order.keys.begin(), m_order.keys.end(),
                                      [field](const SortKey &each) { return each.field == field; });
        QString text = model()->headerData(column, Qt::Horizontal).toString();
        if (key != m_order.keys.end())
            text += key->descending ? u" ↓"_s : u" ↑"_s;
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(key != m_order.keys.end());
        connect(action, &QAction::triggered, this,
                [this, column, inAddition] { askForOrder(column, inAddition); });
    }
}

void EntryTableView::showColumnMenu(const QPoint &position)
{
    QMenu menu(this);
    fillColumnMenu(menu);
    menu.exec(m_header->mapToGlobal(position));
}

void EntryTableView::showCellMenu(const QPoint &position)
{
    const QModelIndex cell = indexAt(position);
    if (!cell.isValid())
        return;
    QMenu menu(this);
    fillCellMenu(menu, cell);
    menu.exec(viewport()->mapToGlobal(position));
}

void EntryTableView::fillCellMenu(QMenu &menu, const QModelIndex &cell)
{
    addFilterActions(menu, cell);
    menu.addSeparator();
    const QString text = cell.data().toString();
    connect(menu.addAction(tr("Copy “%1”").arg(shortened(text, *this))), &QAction::triggered, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    connect(menu.addAction(tr("Copy row")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedRowText()); });
    const QUrl source(cell.data(SourceUrlRole).toString(), QUrl::StrictMode);
    if (source.scheme() == u"https" || source.scheme() == u"http") {
        QAction *open = menu.addAction(tr("Open the source"));
        open->setToolTip(source.toDisplayString());
        connect(open, &QAction::triggered, this, [source] { QDesktopServices::openUrl(source); });
    }
}

void EntryTableView::addFilterActions(QMenu &menu, const QModelIndex &cell)
{
    using Side = FacetChoice::Side;
    const Field field = entryColumns()[size_t(cell.column())].field;
    const auto values = cell.data(QueryValuesRole).toStringList();
    const auto add = [&](const QString &text, auto slot) {
        connect(menu.addAction(text), &QAction::triggered, this, slot);
    };
    for (const auto &[side, text] :
         {std::pair{Side::Wanted, tr("Only “%1”")}, std::pair{Side::Unwanted, tr("Not “%1”")}}) {
        for (const QString &value : values)
            add(text.arg(shortened(values.size() > 1 ? value : cell.data().toString(), *this)),
                [this, field, value, wanted = side] { Q_EMIT valueWanted(field, value, wanted); });
    }
    const QString heading = model()->headerData(cell.column(), Qt::Horizontal).toString();
    add(tr("Only where “%1” is known").arg(shortened(heading, *this)),
        [this, field] { Q_EMIT unknownWanted(field, Side::Unwanted); });
    add(tr("Only where “%1” is unknown").arg(shortened(heading, *this)),
        [this, field] { Q_EMIT unknownWanted(field, Side::Wanted); });
}

QString EntryTableView::selectedRowText() const
{
    const QModelIndex current = currentIndex();
    QStringList cells;
    for (int visual = 0; current.isValid() && visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
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
