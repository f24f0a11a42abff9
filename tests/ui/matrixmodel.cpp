// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/matrixmodel.h"

#include "mainwindow.h"
#include "openness/level.h"
#include "query/judgements.h"
#include "support/catch.h"
#include "support/data.h"
#include "support/gui.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

Rows allRows(const RowIndex &index)
{
    Rows rows(size_t(index.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

struct Filled
{
    explicit Filled(MatrixModel::By by)
    {
        const auto index = bundledLibrary().index;
        model.setRows(index, allRows(*index), by, Language::English);
    }

    QString name(int row) const { return model.headerData(row, Qt::Vertical).toString(); }

    MatrixModel model;
};

QString heading(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
{
    return model.headerData(column, Qt::Horizontal, role).toString();
}

void click(QTabBar &tabs, int tab)
{
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
}

} // namespace

TEST_CASE("A matrix has each release once, and its cells are what frameworks and records say")
{
    const RowIndex &index = *bundledLibrary().index;
    for (const auto by : {MatrixModel::By::Frameworks, MatrixModel::By::Components}) {
        Filled filled(by);
        MatrixModel &model = filled.model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        CHECK(model.rowCount() == int(index.catalog().releases.size()));
        CHECK(
            model.columnCount()
            == (by == MatrixModel::By::Frameworks ? int(frameworkTable().size()) + 1 : int(componentCount)));
        for (int column = 0; column < model.columnCount(); ++column) {
            CHECK_FALSE(heading(model, column).isEmpty());
            CHECK(heading(model, column).size() <= 16);
            CHECK_FALSE(heading(model, column, Qt::ToolTipRole).isEmpty());
        }
        int wrong = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const int number = model.releaseNumber(row);
            const Release release = index.catalog().releases[size_t(number)];
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                wrong += cell.data().toString().isEmpty() ? 1 : 0;
                if (by == MatrixModel::By::Frameworks && column < int(frameworkTable().size())) {
                    const Judgements::Span &span = index.judgements().of(size_t(column), number);
                    wrong += cell.data(StepLowerRole).toInt() != span.lower ? 1 : 0;
                    wrong += cell.data(StepUpperRole).toInt() != span.upper ? 1 : 0;
                } else if (by == MatrixModel::By::Components) {
                    const Availability availability = release.availability(ComponentId(column));
                    const bool isOpen = cell.data(StepLowerRole) != cell.data(StepUpperRole);
                    wrong += isOpen != (availability == Availability::Unknown) ? 1 : 0;
                    wrong += cell.data(RawValueRole).toString().isEmpty()
                            != (availability == Availability::Unknown)
                        ? 1
                        : 0;
                }
            }
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("A matrix sorts by any column, the unknown last, and comes back to the rows' order")
{
    for (const auto by : {MatrixModel::By::Frameworks, MatrixModel::By::Components}) {
        Filled filled(by);
        MatrixModel &model = filled.model;
        QStringList before;
        for (int row = 0; row < model.rowCount(); ++row)
            before << filled.name(row);
        for (int column = 0; column < model.columnCount(); ++column) {
            CAPTURE(heading(model, column).toStdString());
            model.sort(column, Qt::DescendingOrder);
            int last = 100000;
            bool isUnknown = false;
            bool isInOrder = true;
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex cell = model.index(row, column);
                const bool isKnown = cell.data(StepCountRole).isValid()
                    && (by == MatrixModel::By::Frameworks
                        || cell.data(StepLowerRole) == cell.data(StepUpperRole));
                if (!cell.data(StepCountRole).isValid() && by == MatrixModel::By::Frameworks)
                    break; // claims are no steps
                const int rank = 100 * cell.data(StepLowerRole).toInt() + cell.data(StepUpperRole).toInt();
                isInOrder = isInOrder && (!isKnown || (!isUnknown && rank <= last));
                isUnknown = isUnknown || !isKnown;
                last = isKnown ? rank : last;
            }
            CHECK(isInOrder);
        }
        model.sort(-1);
        QStringList after;
        for (int row = 0; row < model.rowCount(); ++row)
            after << filled.name(row);
        CHECK(after == before);
    }
}

TEST_CASE("A cell's tooltip says why, and who says so")
{
    Filled filled(MatrixModel::By::Frameworks);
    const MatrixModel &model = filled.model;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(ReleaseIdRole).toString() != u"eleutherai/pythia")
            continue;
        const QString level = model.index(row, 0).data(Qt::ToolTipRole).toString();
        CHECK(level.contains(u"✔ The weights are released"_s));
        CHECK(level.contains(u"Sources:"_s));
        const QString eu = model.index(row, 6).data(Qt::ToolTipRole).toString();
        CHECK(eu.contains(u"not legal advice"_s));
        return;
    }
    FAIL("there is no Pythia");
}

TEST_CASE("The matrix shows the query's releases, with the window's selection, and is copied with headings")
{
    const Surroundings surroundings;
    Hands hands;
    hands.type(u"pythia OR llama"_s);
    auto &tabs = hands.child<QTabBar>("resultsBar");
    auto &matrix = hands.child<QTableView>("matrixView");
    CHECK_FALSE(matrix.isVisible());
    const QStringList ids = hands.ids();
    hands.explorer().setCurrentId(ids.back());
    click(tabs, 1);
    CHECK(matrix.isVisible());
    CHECK_FALSE(hands.table().isVisible());
    QStringList releases;
    const RowIndex &index = hands.explorer().index();
    for (const QString &id : ids) {
        const QString release = index.release(index.catalog().entryById(id)).name().en;
        if (!releases.contains(release))
            releases << release;
    }
    REQUIRE(matrix.model()->rowCount() == int(releases.size()));
    for (int row = 0; row < int(releases.size()); ++row)
        CHECK(matrix.model()->headerData(row, Qt::Vertical).toString() == releases.at(row));
    // The current entry stays, and its release is selected.
    CHECK(hands.explorer().currentId() == ids.back());
    REQUIRE(matrix.selectionModel()->selectedRows().size() == 1);
    CHECK(matrix.selectionModel()->selectedRows().front().data(ReleaseNameRole).toString()
          == index.release(hands.explorer().currentRow()).name().en);

    // Another release is chosen here, and everywhere.
    const int first = matrix.currentIndex().row() == 0 ? 1 : 0;
    Hands::click(matrix, matrix.model()->index(first, 1));
    CHECK(index.release(hands.explorer().currentRow()).name().en == releases.at(first));
    CHECK(hands.selectedId() == hands.explorer().currentId());
    matrix.setFocus();
    hands.key(first == 0 ? Qt::Key_Down : Qt::Key_Up);
    CHECK(index.release(hands.explorer().currentRow()).name().en == releases.at(1 - first));

    QTest::keyClick(&matrix, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(u"Release\tLevels\tMOF"_s));
    CHECK(lines[1].startsWith(releases.at(1 - first) + u'\t'));

    // It follows the query, and keeps the order that it was given.
    click(tabs, 2);
    CHECK(matrix.model()->columnCount() == int(componentCount));
    hands.type(u"pythia"_s);
    std::set<int> found;
    for (const int row : hands.explorer().rows())
        found.insert(index.releaseNumber(row));
    CHECK(found.size() < index.catalog().releases.size());
    CHECK(matrix.model()->rowCount() == int(found.size()));
    hands.type(u"nothing like that"_s);
    CHECK(hands.child("emptyPanel").isVisible());
    hands.type(QString());
    CHECK(matrix.isVisible());
    click(tabs, 0);
    CHECK(hands.table().isVisible());
}

TEST_CASE("A click on a heading of the matrix sorts it")
{
    const Surroundings surroundings;
    Hands hands;
    click(hands.child<QTabBar>("resultsBar"), 1);
    auto &matrix = hands.child<QTableView>("matrixView");
    QHeaderView &header = *matrix.horizontalHeader();
    const auto place = [&] { return QPoint(header.sectionViewportPosition(1) + 20, header.height() / 2); };
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place());
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place());
    const QAbstractItemModel &model = *matrix.model();
    int last = 1000;
    bool isSorted = true;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int lower = model.index(row, 1).data(StepLowerRole).toInt();
        isSorted = isSorted && lower <= last;
        last = lower;
    }
    CHECK(isSorted);
    CHECK(model.index(0, 1).data(StepLowerRole).toInt() > 0);
}
