// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "delegates/levelstyle.h"
#include "models/entryroles.h"
#include "support/catch.h"
#include "views/spectrumview.h"

#include <QAbstractTableModel>
#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <memory>

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QString name;
    QString release;
    Level lower;
    Level upper;
    double share;
};

/// As small as an EntryTableModel can be: three columns, all roles on each.
class SmallModel : public QAbstractTableModel
{
public:
    explicit SmallModel(std::vector<Row> rows)
        : m_rows(std::move(rows))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void removeFirst()
    {
        beginRemoveRows({}, 0, 0);
        m_rows.erase(m_rows.begin());
        endRemoveRows();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &) const override { return 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Row &row = m_rows[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return index.column() == 0 ? row.name : u"other"_s;
        case EntryNameRole:
            return row.name;
        case ReleaseNameRole:
        case ReleaseIdRole:
            return row.release;
        case BandLowerRole:
            return int(row.lower);
        case BandUpperRole:
            return int(row.upper);
        case ShareLowerRole:
        case ShareUpperRole:
            return row.share;
        default:
            return {};
        }
    }

private:
    std::vector<Row> m_rows;
};

std::vector<Row> someRows()
{
    using enum Level;
    return {
        {u"GPT-4"_s, u"GPT-4"_s, Closed, Closed, 0.27},
        {u"Llama 2 7B"_s, u"Llama 2"_s, OpenWeight, OpenWeight, 0.58},
        {u"Llama 2 70B"_s, u"Llama 2"_s, OpenWeight, OpenWeight, 0.58},
        {u"Mystery"_s, u"Mystery"_s, Closed, OpenSource, 0.4},
        {u"Pythia 12B"_s, u"Pythia"_s, OpenSource, OpenSource, 0.97},
    };
}

/// A view as it stands in the window, beside a table with the same selection.
struct Shown
{
    explicit Shown(std::vector<Row> rows = someRows())
        : model(std::move(rows))
    {
        table.setModel(&model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setSelectionMode(QAbstractItemView::SingleSelection);
        view.setModel(&model);
        const std::unique_ptr<QItemSelectionModel> own(view.selectionModel());
        view.setSelectionModel(table.selectionModel());
        view.resize(820, 220);
        view.show();
        view.activateWindow();
        view.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    QPoint placeOf(int row) const { return view.visualRect(model.index(row, 0)).center(); }
    void click(const QPoint &place) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place); }
    void press(Qt::Key key) { QTest::keyClick(&view, key); }
    int currentRow() const { return view.currentIndex().row(); }

    SmallModel model;
    QTableView table;
    SpectrumView view;
};

QPalette paletteOf(const QColor &ground, const QColor &ink)
{
    QPalette palette(ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Text, ink);
    return palette;
}

const QPalette &lightPalette()
{
    static const QPalette palette = paletteOf(0xfaf9f6, 0x22252b);
    return palette;
}

const QPalette &darkPalette()
{
    static const QPalette palette = paletteOf(0x1f2023, 0xe8e6e1);
    return palette;
}

/// Relative luminance as WCAG 2 defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    return (brighter + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
}

QColor over(const QColor &ground, const QColor &wash)
{
    QImage pixel(1, 1, QImage::Format_RGB32);
    pixel.fill(ground);
    QPainter(&pixel).fillRect(0, 0, 1, 1, wash);
    return pixel.pixelColor(0, 0);
}

template <typename Draw> QImage drawn(int side, const QPalette &palette, Draw draw)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    draw(painter, QRectF(0, 0, side, side));
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// Share of pixels that differ plainly.
double difference(const QImage &a, const QImage &b)
{
    int found = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            found += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
    }
    return double(found) / (a.width() * a.height());
}

} // namespace

TEST_CASE("level colours stand out from paper, dark ground and their own wash")
{
    for (const QPalette &palette :
         {lightPalette(), darkPalette(), paletteOf(Qt::white, Qt::black), paletteOf(Qt::black, Qt::white)}) {
        const QColor ground = palette.color(QPalette::Window);
        for (const Level level : allLevels) {
            const QColor color = LevelStyle::color(level, palette);
            CAPTURE(ground.name(), color.name());
            CHECK(contrast(color, ground) >= 3);
            CHECK(contrast(color, over(ground, LevelStyle::wash(level, palette))) >= 3);
            CHECK(contrast(palette.color(QPalette::Text), over(ground, LevelStyle::wash(level, palette)))
                  >= 7);
        }
    }
}

TEST_CASE("every lens's steps stand out, and differ from the next by the shape of their marks")
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const Lens &lens : lensTable()) {
            const int steps = int(lens.bands.size());
            QImage before;
            for (int step = 0; step < steps; ++step) {
                CAPTURE(lens.table().id, step);
                const QColor color = LevelStyle::color({step, steps}, palette);
                CHECK(contrast(color, palette.color(QPalette::Window)) >= 3);
                const QImage mark = drawn(12, palette, [&](QPainter &painter, const QRectF &rect) {
                    LevelStyle::drawMark(painter, rect, {step, steps}, {step, steps}, palette);
                });
                if (step > 0)
                    CHECK(difference(before, mark) > 0.04);
                before = mark;
            }
        }
    }
}

TEST_CASE("levels differ without colour, by the shape of mark and door")
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        std::vector<QImage> marks;
        std::vector<QImage> doors;
        for (const Level level : allLevels) {
            marks.push_back(drawn(12, palette, [&](QPainter &painter, const QRectF &rect) {
                LevelStyle::drawMark(painter, rect, level, level, palette);
            }));
            doors.push_back(drawn(16, palette, [&](QPainter &painter, const QRectF &rect) {
                LevelStyle::drawDoor(painter, rect, level, palette);
            }));
        }
        marks.push_back(drawn(12, palette, [&](QPainter &painter, const QRectF &rect) {
            LevelStyle::drawMark(painter, rect, Level::Closed, Level::OpenSource, palette);
        }));
        for (size_t i = 0; i < marks.size(); ++i) {
            for (size_t j = i + 1; j < marks.size(); ++j) {
                CAPTURE(i, j);
                CHECK(difference(marks[i], marks[j]) > 0.06);
                if (j < doors.size())
                    CHECK(difference(doors[i], doors[j]) > 0.06);
            }
        }
    }
}

TEST_CASE("a click selects the row, in the table too")
{
    Shown stage;
    for (int row = 0; row < stage.model.rowCount(); ++row) {
        stage.click(stage.placeOf(row));
        CHECK(stage.currentRow() == row);
        CHECK(stage.view.isRowSelected(row));
        CHECK(stage.table.selectionModel()->selectedRows().size() == 1);
        CHECK(stage.table.currentIndex().row() == row);
    }
}

TEST_CASE("a click on a release's label selects its first entry")
{
    Shown stage;
    const auto &labels = stage.view.scene().layout().labels();
    REQUIRE(!labels.empty());
    stage.click(labels.front().rect.center().toPoint());
    CHECK(stage.currentRow() == labels.front().row);
}

TEST_CASE("a drag selects nothing but where it began")
{
    Shown stage;
    QTest::mousePress(stage.view.viewport(), Qt::LeftButton, {}, stage.placeOf(0));
    QTest::mouseMove(stage.view.viewport(), stage.placeOf(4));
    QTest::mouseRelease(stage.view.viewport(), Qt::LeftButton, {}, stage.placeOf(4));
    CHECK(stage.currentRow() == 0);
    CHECK(stage.view.isRowSelected(0));
    CHECK_FALSE(stage.view.isRowSelected(4));
}

TEST_CASE("selecting in the table shows in the spectrum, whichever the column")
{
    Shown stage;
    const QImage before = stage.view.grab().toImage();
    stage.table.setCurrentIndex(stage.model.index(4, 2));
    CHECK(stage.view.isRowSelected(4));
    CHECK(stage.view.visualRect(stage.model.index(4, 2)) == stage.view.visualRect(stage.model.index(4, 0)));
    CHECK(stage.view.grab().toImage() != before);
}

TEST_CASE("arrow keys walk from mark to mark and keep the column")
{
    Shown stage;
    stage.press(Qt::Key_Home);
    const int first = stage.currentRow();
    CHECK(stage.view.isRowSelected(first));
    stage.press(Qt::Key_End);
    CHECK(stage.currentRow() == 4);
    stage.press(Qt::Key_Left);
    CHECK((stage.currentRow() == 1 || stage.currentRow() == 2));
    stage.view.setCurrentIndex(stage.model.index(1, 2));
    stage.press(Qt::Key_Down);
    CHECK(stage.view.currentIndex() == stage.model.index(2, 2));
    stage.press(Qt::Key_Up);
    CHECK(stage.view.currentIndex() == stage.model.index(1, 2));
    stage.press(Qt::Key_PageDown);
    CHECK(stage.currentRow() == 4);
    stage.press(Qt::Key_PageUp);
    CHECK((stage.currentRow() == 1 || stage.currentRow() == 2));
}

TEST_CASE("typing finds a name, whichever column is current")
{
    Shown stage;
    stage.view.setCurrentIndex(stage.model.index(0, 2));
    QTest::keyClicks(&stage.view, u"pyth"_s);
    CHECK(stage.currentRow() == 4);
    CHECK(stage.view.isRowSelected(4));
}

TEST_CASE("the view follows its model")
{
    Shown stage;
    CHECK(stage.view.scene().layout().count() == 5);
    stage.model.removeFirst();
    CHECK(stage.view.scene().layout().count() == 4);
    stage.click(stage.placeOf(3));
    stage.model.setRows({});
    CHECK(stage.view.scene().layout().count() == 0);
    CHECK_FALSE(stage.view.indexAt({50, 100}).isValid());
    const QImage empty = stage.view.grab().toImage();
    stage.press(Qt::Key_Right);
    CHECK_FALSE(stage.view.currentIndex().isValid());
    stage.model.setRows(someRows());
    CHECK(stage.view.scene().layout().count() == 5);
    CHECK(stage.view.grab().toImage() != empty);
    stage.click(stage.placeOf(2));
    CHECK(stage.currentRow() == 2);
}

TEST_CASE("the view may stand without a model, and change it")
{
    SpectrumView view;
    view.resize(600, 200);
    CHECK(!view.grab().isNull());
    SmallModel one(someRows());
    view.setModel(&one);
    CHECK(view.scene().layout().count() == 5);
    SmallModel other({});
    view.setModel(&other);
    CHECK(view.scene().layout().count() == 0);
    one.setRows({});
    view.setModel(nullptr);
    CHECK(view.scene().layout().count() == 0);
}

TEST_CASE("resizing, fonts and language lay out anew")
{
    Shown stage;
    const double narrow = stage.view.scene().layout().bands()[2].rect.right();
    stage.view.resize(1200, 300);
    CHECK(stage.view.scene().layout().bands()[2].rect.right() > narrow);
    const int least = stage.view.minimumSizeHint().height();
    const double label = stage.view.scene().layout().labels().front().rect.height();
    QFont large = stage.view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    stage.view.setFont(large);
    CHECK(stage.view.minimumSizeHint().height() > 1.5 * least);
    CHECK(stage.view.scene().layout().labels().front().rect.height() > 1.5 * label);
    const QImage english = stage.view.grab().toImage();
    stage.view.setLanguage(Language::Chinese);
    CHECK(stage.view.grab().toImage() != english);
    CHECK(stage.view.toolTipText(0).contains(u"完全闭源"_s));
}

TEST_CASE("hovering enlarges a mark, leaving puts it back")
{
    Shown stage;
    const QImage before = stage.view.grab().toImage();
    QTest::mouseMove(stage.view.viewport(), stage.placeOf(4));
    CHECK(stage.view.grab().toImage() != before);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(stage.view.viewport(), &leave);
    CHECK(stage.view.grab().toImage() == before);
}

TEST_CASE("wheel, band and keys look closer; Escape and a double click back")
{
    Shown stage;
    const auto wheel = [&](int notches, Qt::KeyboardModifiers modifiers) {
        const QPointF place(stage.placeOf(2));
        QWheelEvent event(place, stage.view.viewport()->mapToGlobal(place), {}, {0, 120 * notches}, {},
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(stage.view.viewport(), &event);
        return event.isAccepted();
    };
    const auto isWhole = [&] { return stage.view.zoomWindow().isWhole(); };
    const int x = stage.placeOf(2).x();
    CHECK(wheel(2, {}));
    CHECK_FALSE(isWhole());
    CHECK(stage.placeOf(2).x() == Approx(x).margin(40));
    CHECK_FALSE(wheel(1, Qt::ControlModifier));
    stage.press(Qt::Key_Escape);
    CHECK(isWhole());

    QTest::mousePress(stage.view.viewport(), Qt::LeftButton, {}, {300, 60});
    QTest::mouseMove(stage.view.viewport(), {500, 150});
    QTest::mouseRelease(stage.view.viewport(), Qt::LeftButton, {}, {500, 150});
    CHECK(stage.view.zoomWindow().rect().width() == Approx(200.0 / 820).margin(0.01));
    QTest::mouseDClick(stage.view.viewport(), Qt::LeftButton, {}, {10, 100});
    CHECK(isWhole());

    stage.click(stage.placeOf(4));
    for (int i = 0; i < 5; ++i)
        stage.press(Qt::Key_Plus);
    CHECK_FALSE(isWhole());
    CHECK(stage.view.viewport()->rect().contains(stage.placeOf(4)));
    stage.press(Qt::Key_Home); // what is current comes into sight
    CHECK(stage.view.viewport()->rect().contains(stage.placeOf(stage.currentRow())));
    for (int i = 0; i < 6; ++i)
        stage.press(Qt::Key_Minus);
    CHECK(isWhole());
}

TEST_CASE("more rows than room become a shading in which each can be found")
{
    std::vector<Row> rows;
    for (int i = 0; i < 6000; ++i)
        rows.push_back({u"Model "_s + QString::number(i), QString::number(i), Level(i % 3), Level(i % 3),
                        0.01 * (i % 50)});
    Shown stage(rows);
    REQUIRE(stage.view.scene().density());
    CHECK(stage.view.scene().density()->entries() == 6000);
    stage.view.setCurrentIndex(stage.model.index(100, 0));
    CHECK(stage.view.isRowSelected(100));
    const QImage before = stage.view.grab().toImage();
    const QPoint place = stage.placeOf(200);
    stage.click(place);
    CHECK(rows[size_t(stage.currentRow())].share == rows[200].share);
    CHECK(rows[size_t(stage.currentRow())].lower == rows[200].lower);
    CHECK(stage.view.grab().toImage() != before);
    stage.press(Qt::Key_Home);
    CHECK(rows[size_t(stage.currentRow())].lower == Level::Closed);
    for (int i = 0; i < 20; ++i) { // the current one is the selected one, however many are near it
        stage.press(Qt::Key_Right);
        CHECK(stage.view.isRowSelected(stage.currentRow()));
    }
    stage.model.setRows(someRows());
    CHECK_FALSE(stage.view.scene().density());
    CHECK(stage.view.scene().rowCount() == 5);
}

TEST_CASE("tooltips name model, release and levels, and trust no name")
{
    Shown stage({{u"<img src=x>"_s, u"R&D"_s, Level::Closed, Level::OpenSource, 0.4}});
    const QString text = stage.view.toolTipText(0);
    CHECK(text.contains(u"&lt;img src=x&gt;"_s));
    CHECK(text.contains(u"R&amp;D"_s));
    CHECK(text.contains(u"Fully closed to Fully open-source"_s));
}

TEST_CASE("a screen reader sees a list of entries with names, places and selection")
{
    Shown stage;
    stage.click(stage.placeOf(0));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&stage.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == u"Openness spectrum"_s);
    REQUIRE(list->childCount() == 5);

    QAccessibleInterface *first = list->child(0);
    REQUIRE(first);
    CHECK(first->isValid());
    CHECK(first->role() == QAccessible::ListItem);
    CHECK(first->text(QAccessible::Name) == u"GPT-4, Fully closed"_s);
    CHECK(first->state().selected);
    CHECK(first->state().focused);
    CHECK_FALSE(list->child(1)->state().selected);
    CHECK(list->child(3)->text(QAccessible::Name) == u"Mystery, Fully closed to Fully open-source"_s);
    CHECK(list->child(0) == first);
    CHECK(list->indexOfChild(first) == 0);
    CHECK(first->parent() == list);
    CHECK(list->focusChild() == first);
    CHECK(list->child(5) == nullptr);

    const QPoint place = stage.view.viewport()->mapToGlobal(stage.placeOf(0));
    CHECK(first->rect().contains(place));
    CHECK(list->childAt(place.x(), place.y()) == first);
}

TEST_CASE("a screen reader can select")
{
    Shown stage;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&stage.view);
    QAccessibleTableInterface *table = list->tableInterface();
    REQUIRE(table);
    CHECK(table->rowCount() == 5);
    CHECK(table->columnCount() == 1);
    CHECK(table->selectRow(2));
    CHECK(stage.currentRow() == 2);
    CHECK(table->selectedRows() == QList<int>{2});
    CHECK(table->cellAt(2, 0)->tableCellInterface()->isSelected());
    CHECK(table->unselectRow(2));
    CHECK(table->selectedRowCount() == 0);
    CHECK_FALSE(table->selectRow(9));
    list->child(4)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(stage.view.isRowSelected(4));
}

TEST_CASE("items that a screen reader keeps become invalid when their rows go")
{
    Shown stage;
    QAccessibleInterface *last = QAccessible::queryAccessibleInterface(&stage.view)->child(4);
    CHECK(last->isValid());
    stage.model.removeFirst();
    CHECK(QAccessible::queryAccessibleInterface(&stage.view)->childCount() == 4);
    if (!QAccessible::isActive()) { // else they are forgotten altogether
        CHECK_FALSE(last->isValid());
        CHECK(last->text(QAccessible::Name).isEmpty());
    }
}
