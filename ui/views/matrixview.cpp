// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/matrixview.h"

#include "delegates/leveldelegate.h"
#include "models/matrixmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr int nameCharacters = 20;
constexpr int rowsLookedAt = 200; // for the width of a column
constexpr int nameMargin = 6; // pixels

/// The releases' names as the table writes its cells, shortened where they are long; the selected one is
/// bold.
class NameHeader : public QHeaderView
{
public:
    explicit NameHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        QFont shown = font();
        shown.setBold(selectionModel() && selectionModel()->isRowSelected(section));
        const QRect inner = rect.adjusted(nameMargin, 0, -nameMargin, 0);
        const QString name = model()->headerData(section, Qt::Vertical).toString();
        painter->fillRect(rect, palette().color(QPalette::Base));
        painter->setFont(shown);
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(inner, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                          QFontMetrics(shown).elidedText(name, Qt::ElideRight, inner.width()));
    }
};

} // namespace

MatrixView::MatrixView(MatrixModel *model, QWidget *parent)
    : QTableView(parent)
    , m_matrix(model)
{
    setObjectName(u"matrixView"_s);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new LevelDelegate(this));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setVerticalHeader(new NameHeader(this));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionsClickable(true);
    verticalHeader()->setHighlightSections(true);
    setModel(model);
    setSortingEnabled(true);
    connect(this, &QWidget::customContextMenuRequested, this, &MatrixView::showMenu);
    fitColumns();
}

void MatrixView::fitColumns()
{
    const QFontMetrics metrics(QApplication::font(this));
    const int height = metrics.height() * 3 / 2 + 2;
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setFixedWidth(nameCharacters * metrics.horizontalAdvance(u'0'));
    const int rows = std::min(m_matrix->rowCount(), rowsLookedAt);
    for (int column = 0; column < m_matrix->columnCount(); ++column) {
        const QString title = m_matrix->headerData(column, Qt::Horizontal).toString();
        int width = metrics.horizontalAdvance(title);
        for (int row = 0; row < rows; ++row) {
            // Of what is not certain the worst case; the rest tell its mark and the tooltip.
            const QString text = m_matrix->index(row, column).data().toString();
            width = std::max(width, metrics.horizontalAdvance(text.section(u" … "_s, 0, 0)));
        }
        setColumnWidth(column, width + 3 * metrics.height()); // with the mark, or the arrow of the order
    }
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fitColumns();
}

void MatrixView::copySelected() const
{
    std::vector<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(m_matrix->asText(rows));
}

void MatrixView::fillMenu(QMenu &menu)
{
    QAction *rows = menu.addAction(tr("Copy the selected rows"));
    rows->setObjectName(u"action.copyMatrixRows"_s);
    rows->setEnabled(selectionModel()->hasSelection());
    connect(rows, &QAction::triggered, this, &MatrixView::copySelected);
    QAction *all = menu.addAction(tr("Copy all rows"));
    all->setObjectName(u"action.copyMatrix"_s);
    connect(all, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_matrix->asText()); });
}

void MatrixView::showMenu(const QPoint &position)
{
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(viewport()->mapToGlobal(position));
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelected();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace Ajar
