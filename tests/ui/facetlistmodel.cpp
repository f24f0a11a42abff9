// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/facetlistmodel.h"

#include "query/parser.h"
#include "query/search.h"
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
    Shown(const QString &text, Field field = Field::Vendor, Language language = Language::English)
        : model(field)
    {
        show(text, language);
    }

    void show(const QString &text, Language language = Language::English)
    {
        const Query query{parseQuery(text).expression, {}, false};
        const std::array fields{model.field()};
        const SearchResult result = search(query, goodIndex(), language, fields);
        const FacetChoice choice = facetChoice(query, model.field());
        model.setList(listFacet(model.field(), result.facets, choice, goodIndex(), {100, {}}), choice,
                      language);
    }
    QModelIndex line(const QString &value) const
    {
        const QModelIndexList found =
            model.match(model.index(0), FacetListModel::ValueIdRole, value, 1, Qt::MatchExactly);
        REQUIRE(found.size() == 1);
        return found.front();
    }
    int count(const QString &value) const { return line(value).data(FacetListModel::CountRole).toInt(); }
    Qt::CheckState check(const QString &value) const
    {
        return Qt::CheckState(line(value).data(Qt::CheckStateRole).toInt());
    }
    /// What the query on the field would be after the last wish.
    QString wished() const
    {
        return withFacetChoice({}, model.field(), wishes.constLast()[1].value<FacetChoice>()).text();
    }

    FacetListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy wishes{&model, &FacetListModel::choiceWanted};
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
    facet.model.setList({}, {}, Language::English);
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
    for (const QString &own : {u"vendor:acorn"_s, u"-vendor:acorn"_s, u"(vendor:acorn OR vendor:?)"_s}) {
        facet.show(own);
        CHECK(facet.count(u"acorn"_s) == acorns);
        CHECK(facet.count(u"birch"_s) == birches);
    }
    facet.show(u"seed"_s);
    CHECK(facet.count(u"acorn"_s) == acorns);
    CHECK(facet.count(u"birch"_s) == 0);
    CHECK(facet.line(u"birch"_s).isValid());
}

TEST_CASE("Values are marked by what the query calls them")
{
    for (const QString &query :
         {u"vendor:acorn"_s, u"vendor:ACORN"_s, u"厂商：橡果"_s, u"vendor:birch,acorn"_s}) {
        INFO(qPrintable(query));
        CHECK(Shown(query).check(u"acorn"_s) == Qt::Checked);
        CHECK(Shown(query).check(u"dune"_s) == Qt::Unchecked);
        CHECK(Shown(u"-"_s + query).check(u"acorn"_s) == Qt::PartiallyChecked);
    }
    CHECK(Shown(u"acorn"_s).check(u"acorn"_s) == Qt::Unchecked);
}

TEST_CASE("A choice is asked for and not made")
{
    Shown facet(u"vendor:birch"_s);
    const QSignalSpy changes(&facet.model, &QAbstractItemModel::dataChanged);
    CHECK(facet.model.setData(facet.line(u"acorn"_s), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(facet.wishes.size() == 1);
    CHECK(facet.wishes[0][0].value<Field>() == Field::Vendor);
    CHECK(facet.wished() == u"vendor:birch,acorn"_s);
    CHECK(facet.check(u"acorn"_s) == Qt::Unchecked);
    CHECK(changes.isEmpty());
    CHECK(facet.model.setData(facet.line(u"birch"_s), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(facet.wished().isEmpty());
    CHECK(facet.model.setData(facet.line(u"birch"_s), Qt::PartiallyChecked, Qt::CheckStateRole));
    CHECK(facet.wished() == u"-vendor:birch"_s);
    facet.show(u"-vendor:birch"_s);
    CHECK(facet.model.setData(facet.line(u"birch"_s), Qt::Unchecked, Qt::CheckStateRole));
    CHECK(facet.wished().isEmpty());
}

TEST_CASE("Unknown is a value like the others, where there are such")
{
    Shown facet({}, Field::License);
    REQUIRE(facet.count(u"?"_s) > 0);
    CHECK(facet.line(u"?"_s).row() == facet.model.rowCount() - 1);
    CHECK(facet.line(u"?"_s).data().toString() == u"Unknown"_s);
    facet.model.toggle(facet.line(u"?"_s).row(), FacetChoice::Side::Wanted);
    CHECK(facet.wished() == u"license:?"_s);
    facet.show(u"license:?"_s);
    CHECK(facet.check(u"?"_s) == Qt::Checked);
    facet.show(u"license:*"_s);
    CHECK(facet.check(u"?"_s) == Qt::PartiallyChecked);
    facet.model.toggle(facet.line(u"?"_s).row(), FacetChoice::Side::Unwanted);
    CHECK(facet.wished().isEmpty());
    Shown vendors({});
    CHECK(vendors.model.match(vendors.model.index(0), FacetListModel::ValueIdRole, u"?"_s).isEmpty());
}

TEST_CASE("Nothing but the check can be changed")
{
    Shown facet({});
    CHECK_FALSE(facet.model.setData(facet.line(u"acorn"_s), u"Oaks"_s, Qt::EditRole));
    CHECK_FALSE(facet.model.setData({}, Qt::Checked, Qt::CheckStateRole));
    facet.model.toggle(-1, FacetChoice::Side::Wanted);
    facet.model.toggle(99, FacetChoice::Side::Wanted);
    CHECK(facet.wishes.isEmpty());
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

TEST_CASE("Labels follow the language, and screen readers hear count and choice")
{
    Shown facet({}, Field::Vendor, Language::Chinese);
    CHECK(facet.line(u"acorn"_s).data().toString() == u"橡果"_s);
    const auto spoken = [&](const QString &query) {
        facet.show(query);
        return facet.line(u"acorn"_s).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(spoken({}).startsWith(u"Acorn, "_s));
    CHECK(spoken({}).contains(QString::number(facet.count(u"acorn"_s))));
    CHECK(spoken(u"vendor:acorn"_s) != spoken({}));
    CHECK(spoken(u"vendor:acorn"_s) != spoken(u"-vendor:acorn"_s));
}
