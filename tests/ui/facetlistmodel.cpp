// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/facetlistmodel.h"

#include "query/parser.h"
#include "support/catch.h"
#include "support/data.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown(const QString &text, Language language = Language::English) { show(text, language); }

    void show(const QString &text, Language language = Language::English)
    {
        const Query query{parseQuery(text).expression, {}};
        model.setValues(countFacet(Field::Vendor, query, goodIndex()), query.choice(Field::Vendor), language);
    }
    QModelIndex line(const QString &value) const
    {
        const QModelIndexList found =
            model.match(model.index(0), FacetListModel::ValueIdRole, value, 1, Qt::MatchExactly);
        REQUIRE(found.size() == 1);
        return found.front();
    }
    int count(const QString &value) const { return line(value).data(FacetListModel::CountRole).toInt(); }
    bool isChecked(const QString &value) const
    {
        return line(value).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }

    FacetListModel model{Field::Vendor};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("The facet model stays sound while its values change")
{
    Shown facet({});
    const int rows = facet.model.rowCount();
    CHECK(rows > 1);
    for (const QString &query : {u"seed"_s, u"nothing-is-called-so"_s, u"vendor:acorn"_s, QString()}) {
        facet.show(query, Language::Chinese);
        CHECK(facet.model.rowCount() == rows);
    }
    facet.model.setValues({}, {}, Language::English);
    CHECK(facet.model.rowCount() == 0);
    facet.show({});
    CHECK(facet.model.rowCount() == rows);
}

TEST_CASE("Counts follow the rest of the query and not the facet's own part")
{
    Shown facet({});
    const int acorns = facet.count(u"acorn"_s);
    const int birches = facet.count(u"birch"_s);
    CHECK(acorns > 0);
    CHECK(birches > 0);
    facet.show(u"vendor:acorn"_s);
    CHECK(facet.count(u"acorn"_s) == acorns);
    CHECK(facet.count(u"birch"_s) == birches);
    facet.show(u"seed"_s);
    CHECK(facet.count(u"acorn"_s) == acorns);
    CHECK(facet.count(u"birch"_s) == 0);
    CHECK(facet.line(u"birch"_s).isValid());
}

TEST_CASE("Values are checked by what the query calls them")
{
    for (const QString &query :
         {u"vendor:acorn"_s, u"vendor:ACORN"_s, u"厂商：橡果"_s, u"vendor:birch,acorn"_s}) {
        INFO(qPrintable(query));
        Shown facet(query);
        CHECK(facet.isChecked(u"acorn"_s));
        CHECK_FALSE(facet.isChecked(u"dune"_s));
    }
    CHECK_FALSE(Shown(u"acorn"_s).isChecked(u"acorn"_s));
    CHECK_FALSE(Shown(u"-vendor:acorn"_s).isChecked(u"acorn"_s));
}

TEST_CASE("A check is asked for and not made")
{
    Shown facet(u"vendor:birch"_s);
    const QSignalSpy wishes(&facet.model, &FacetListModel::choiceWanted);
    const QSignalSpy changes(&facet.model, &QAbstractItemModel::dataChanged);
    CHECK(facet.model.setData(facet.line(u"acorn"_s), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(wishes.size() == 1);
    CHECK(wishes[0][0].value<Field>() == Field::Vendor);
    QStringList wanted = wishes[0][1].toStringList();
    wanted.sort();
    CHECK(wanted == QStringList{u"acorn"_s, u"birch"_s});
    CHECK_FALSE(facet.isChecked(u"acorn"_s));
    CHECK(changes.isEmpty());

    CHECK(facet.model.setData(facet.line(u"birch"_s), Qt::Unchecked, Qt::CheckStateRole));
    REQUIRE(wishes.size() == 2);
    CHECK(wishes[1][1].toStringList() == QStringList());
    CHECK(facet.isChecked(u"birch"_s));
}

TEST_CASE("Nothing but the check can be changed")
{
    Shown facet({});
    const QSignalSpy wishes(&facet.model, &FacetListModel::choiceWanted);
    CHECK_FALSE(facet.model.setData(facet.line(u"acorn"_s), u"Oaks"_s, Qt::EditRole));
    CHECK_FALSE(facet.model.setData({}, Qt::Checked, Qt::CheckStateRole));
    CHECK(wishes.isEmpty());
    CHECK_FALSE(facet.line(u"acorn"_s).flags().testFlag(Qt::ItemIsEditable));
    CHECK(facet.line(u"acorn"_s).flags().testFlag(Qt::ItemIsUserCheckable));
}

TEST_CASE("The same values in the same order keep their rows")
{
    Shown facet({});
    const QPersistentModelIndex kept = facet.line(u"acorn"_s);
    const QSignalSpy resets(&facet.model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&facet.model, &QAbstractItemModel::dataChanged);
    facet.show(u"vendor:acorn"_s, Language::Chinese);
    CHECK(resets.isEmpty());
    CHECK(changes.size() == 1);
    CHECK(kept.isValid());
    CHECK(kept.data(FacetListModel::ValueIdRole).toString() == u"acorn"_s);
    CHECK(kept.data().toString() == u"橡果"_s);
}

TEST_CASE("Labels follow the language, and screen readers hear the count")
{
    Shown facet({}, Language::Chinese);
    CHECK(facet.line(u"acorn"_s).data().toString() == u"橡果"_s);
    facet.show({});
    CHECK(facet.line(u"acorn"_s).data().toString() == u"Acorn"_s);
    const QString spoken = facet.line(u"acorn"_s).data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.startsWith(u"Acorn, "_s));
    CHECK(spoken.contains(QString::number(facet.count(u"acorn"_s))));
}
