// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/entrytablemodel.h"

#include "models/entrycolumn.h"
#include "query/parser.h"
#include "query/search.h"
#include "support/catch.h"
#include "support/data.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTextDocument>

#include <algorithm>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const RowIndex> good()
{
    static const auto index = std::make_shared<const RowIndex>(readFiles(goodFiles()).catalog);
    return index;
}

Rows rowsOf(const QString &query, const RowIndex &index, Order order = {Field::Name, false})
{
    return search({parseQuery(query).expression, order}, index, Language::English).rows;
}

int columnOf(Field field)
{
    int column = 0;
    for (const EntryColumn &info : entryColumns()) {
        if (info.field == field)
            return column;
        ++column;
    }
    return -1;
}

QModelIndex cell(const EntryTableModel &model, const QString &id, Field field)
{
    const QModelIndex index = model.indexOf(id);
    REQUIRE(index.isValid());
    return index.siblingAtColumn(columnOf(field));
}

} // namespace

TEST_CASE("The table model stays sound while rows come and go")
{
    EntryTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    for (const QString &query : {QString(), u"seed"_s, u"nothing-is-called-so"_s, u"oak"_s, QString()}) {
        for (const Language language : {Language::English, Language::Chinese}) {
            model.setRows(good(), rowsOf(query, *good()), language);
            CHECK(model.rowCount() == int(rowsOf(query, *good()).size()));
        }
    }
    CHECK(model.columnCount() == int(entryColumns().size()));
    CHECK(model.rowCount(model.index(0, 0)) == 0);
    CHECK(model.columnCount(model.index(0, 0)) == 0);
}

TEST_CASE("Every field that is often asked for has one column, and others at most one")
{
    for (const FieldInfo &info : fieldTable()) {
        const auto columns = entryColumns();
        const auto count = std::count_if(columns.begin(), columns.end(), [&](const EntryColumn &column) {
            return column.field == info.field;
        });
        INFO(qPrintable(info.name));
        CHECK(count <= 1);
        CHECK((count == 1 || info.isRare));
    }
}

TEST_CASE("Every role answers on every column")
{
    EntryTableModel model;
    model.setRows(good(), rowsOf({}, *good()), Language::Chinese);
    const QModelIndex name = cell(model, u"acorn/seed-1-2b"_s, Field::Name);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = name.siblingAtColumn(column);
        CHECK(index.data(EntryIdRole).toString() == u"acorn/seed-1-2b"_s);
        CHECK(index.data(EntryNameRole).toString() == u"种子 1 2B"_s);
        CHECK(index.data(ReleaseNameRole).toString() == u"种子 1"_s);
        CHECK(index.data(ReleaseIdRole).toString() == u"acorn/seed-1"_s);
        CHECK(index.data(BandLowerRole).toInt() == int(Level::OpenWeight));
        CHECK(index.data(BandUpperRole).toInt() == int(Level::OpenWeight));
        CHECK(index.data(ShareLowerRole).toDouble() > 0);
        CHECK(index.data(ShareUpperRole).toDouble() >= index.data(ShareLowerRole).toDouble());
        CHECK(index.data(ShareUpperRole).toDouble() <= 1);
        CHECK(index.data(IsPersonalRole).toBool() == false);
        CHECK_FALSE(index.data(Qt::DecorationRole).isValid());
        CHECK_FALSE(index.data(Qt::EditRole).isValid());
    }
    CHECK(name.data().toString() == u"种子 1 2B"_s);
    CHECK(cell(model, u"acorn/seed-1-2b"_s, Field::Params).data(RawValueRole).toString() == u"2000000000"_s);
    CHECK(cell(model, u"acorn/seed-1-2b"_s, Field::Params).data().toString() == u"2B"_s);
    CHECK(cell(model, u"acorn/seed-1-2b"_s, Field::Released).data(RawValueRole).toString()
          == u"2023-07-18"_s);
    CHECK_FALSE(model.data({}, Qt::DisplayRole).isValid());
}

TEST_CASE("Numbers stand flush right, words flush left")
{
    EntryTableModel model;
    model.setRows(good(), rowsOf({}, *good()), Language::English);
    for (const Field field : {Field::Params, Field::Context, Field::PriceIn}) {
        const QVariant alignment = cell(model, u"acorn/seed-1-2b"_s, field).data(Qt::TextAlignmentRole);
        CHECK(alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight));
    }
    for (const Field field : {Field::Name, Field::Released, Field::License}) {
        const QVariant alignment = cell(model, u"acorn/seed-1-2b"_s, field).data(Qt::TextAlignmentRole);
        CHECK(alignment.value<Qt::Alignment>().testFlag(Qt::AlignLeft));
    }
}

TEST_CASE("What is unknown is a dash, never nothing and never 0")
{
    const auto index = std::make_shared<const RowIndex>(readBundledCatalog().catalog);
    const QRegularExpression notANumber(u"\\bnan\\b"_s); // "nano" is a name
    EntryTableModel model;
    for (const Language language : {Language::English, Language::Chinese}) {
        model.setRows(index, rowsOf({}, *index), language);
        REQUIRE(model.rowCount() > 20);
        int unknown = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex at = model.index(row, column);
                const QString text = at.data().toString();
                INFO(qPrintable(at.data(EntryIdRole).toString()) << " column " << column);
                CHECK_FALSE(text.trimmed().isEmpty());
                CHECK_FALSE(text.contains(notANumber));
                CHECK(at.data(RawValueRole).toString().isEmpty() == (text == u"–"));
                CHECK(at.data(Qt::AccessibleTextRole) == at.data());
                CHECK_FALSE(at.data(Qt::ToolTipRole).toString().isEmpty());
                unknown += text == u"–" ? 1 : 0;
            }
        }
        CHECK(unknown > 0);
    }
    const QModelIndex price = cell(model, u"openai/gpt-4"_s, Field::Params);
    CHECK(price.data().toString() == u"–"_s);
    CHECK(price.data(Qt::ToolTipRole).toString() == u"Not known"_s);
}

TEST_CASE("Tooltips give the exact number behind a short one")
{
    EntryTableModel model;
    model.setRows(good(), rowsOf({}, *good()), Language::English);
    const QString exact = cell(model, u"dune/glass-7b"_s, Field::Params).data(Qt::ToolTipRole).toString();
    QString digits;
    for (const QChar c : exact)
        digits += c.isDigit() ? QString(c) : QString();
    CHECK(digits == u"6738149376"_s);
    const QString name = cell(model, u"acorn/seed-1-2b"_s, Field::Name).data(Qt::ToolTipRole).toString();
    CHECK(name.startsWith(u"Seed 1 2B\nAcorn · "_s));
}

TEST_CASE("Markup in a name is not markup in its tooltip")
{
    const QString path = dataPath(u"catalog/markup/markup.json"_s);
    const auto index = std::make_shared<const RowIndex>(readFiles({}, {path}).catalog);
    EntryTableModel model;
    model.setRows(index, rowsOf({}, *index), Language::English);
    REQUIRE(model.rowCount() > 0);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString tip = model.index(0, column).data(Qt::ToolTipRole).toString();
        CHECK_FALSE((Qt::mightBeRichText(tip) && tip.contains("<img"_L1)));
    }
    CHECK(model.index(0, columnOf(Field::Name)).data(Qt::ToolTipRole).toString().contains("127.0.0.1"_L1));
}

TEST_CASE("Headings carry the field's name in the language")
{
    EntryTableModel model;
    for (const Language language : {Language::English, Language::Chinese}) {
        model.setRows(good(), rowsOf({}, *good()), language);
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString label = fieldInfo(entryColumns()[size_t(column)].field).label.in(language);
            CHECK(model.headerData(column, Qt::Horizontal).toString() == label);
            CHECK(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString() == label);
        }
    }
    CHECK_FALSE(model.headerData(0, Qt::Vertical).isValid());
    CHECK_FALSE(model.headerData(-1, Qt::Horizontal).isValid());
    CHECK_FALSE(model.headerData(model.columnCount(), Qt::Horizontal).isValid());
}

TEST_CASE("An entry is found by its id while it is shown")
{
    EntryTableModel model;
    CHECK_FALSE(model.indexOf(u"acorn/seed-1-2b"_s).isValid());
    model.setRows(good(), rowsOf(u"seed"_s, *good()), Language::English);
    CHECK(model.indexOf(u"acorn/seed-1-2b"_s).isValid());
    CHECK_FALSE(model.indexOf(u"dune/sand"_s).isValid());
    CHECK_FALSE(model.indexOf(u"no/such"_s).isValid());
    CHECK_FALSE(model.indexOf({}).isValid());
}

TEST_CASE("Personal entries are told from bundled ones")
{
    const auto index = std::make_shared<const RowIndex>(
        readFiles(goodFiles(), {dataPath(u"catalog/personal/mine.json"_s)}).catalog);
    EntryTableModel model;
    model.setRows(index, rowsOf({}, *index), Language::English);
    CHECK(model.indexOf(u"mine/first-1b"_s).data(IsPersonalRole).toBool());
    CHECK(model.indexOf(u"mine/first-1b"_s).data(Qt::ToolTipRole).toString().contains(u"your own files"_s));
    CHECK_FALSE(model.indexOf(u"dune/sand"_s).data(IsPersonalRole).toBool());
}
