// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// The fast search against the slow and obviously right one, on random queries and made-up entries.

#include "query/column.h"
#include "query/matcher.h"
#include "query/parser.h"
#include "query/search.h"
#include "support/catch.h"
#include "support/data.h"
#include "support/generated.h"
#include "support/slowmatch.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

/// Makes queries that have a chance of finding something in an index.
class QueryMaker
{
public:
    QueryMaker(const RowIndex &index, unsigned seed)
        : m_index(index)
        , m_random(seed)
    {
    }

    int below(int bound) { return int(m_random() % unsigned(bound)); }

    QString query(int depth)
    {
        switch (below(depth > 0 ? 9 : 4)) {
        case 0:
            return word();
        case 1:
        case 2:
        case 3:
            return demand();
        case 4:
            return u'-' + query(depth - 1);
        case 5:
        case 6:
            return u'(' + query(depth - 1) + u" OR "_s + query(depth - 1) + u')';
        default:
            return u'(' + query(depth - 1) + u' ' + query(depth - 1) + u')';
        }
    }

    Order order()
    {
        std::vector<SortKey> keys;
        for (int i = below(3); i >= 0; --i)
            keys.push_back({anyField().field, below(2) == 0});
        return Order(keys);
    }

private:
    const FieldInfo &anyField() { return fieldTable()[size_t(below(int(fieldTable().size())))]; }

    static QString quoted(QString text)
    {
        return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    }

    /// A piece of a name, of an id, or of the way in which a name is spelled.
    QString word()
    {
        const int row = below(m_index.size());
        const QStringList names{m_index.entry(row).name().en,
                                m_index.entry(row).name().zh,
                                m_index.entry(row).id(),
                                m_index.release(row).name().en,
                                m_index.vendor(row).name.en,
                                m_index.vendor(row).name.zh,
                                m_index.release(row).name().zh,
                                u"zhishen"_s,
                                u"yunhai"_s,
                                u"zx"_s};
        const QString name = names[below(int(names.size()))];
        if (name.isEmpty())
            return u"a"_s;
        const int from = below(int(name.size()));
        const QString piece = name.mid(from, 1 + below(6)).trimmed();
        return piece.isEmpty() ? u"o"_s : quoted(below(4) == 0 ? piece.toUpper() : piece);
    }

    QString demand()
    {
        const FieldInfo &info = anyField();
        const int row = below(m_index.size());
        const QString value = rawText(fieldValue(info.field, m_index, row)).section(u';', 0, 0);
        if (value.isEmpty() || value.contains(u".."_s) || below(8) == 0)
            return info.name + (below(2) == 0 ? u":?"_s : u":*"_s);
        const bool isOrdered =
            info.type != FieldType::Text && info.type != FieldType::Choice && info.type != FieldType::Flag;
        if (isOrdered) {
            static const QStringList signs{u":"_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
            return info.name + signs[below(5)]
                + (info.type == FieldType::Date ? value.left(4 + 3 * below(3)) : value);
        }
        if (info.isComparable && below(2) == 0) // whether or not this row's value is certain
            return info.name + u":>="_s + info.choices()[size_t(below(int(info.choices().size())))].id;
        const QString other =
            rawText(fieldValue(info.field, m_index, below(m_index.size()))).section(u';', 0, 0);
        const bool hasOther = !other.isEmpty() && !other.contains(u".."_s) && below(2) == 0;
        return info.name + u':' + quoted(value) + (hasOther ? u',' + quoted(other) : QString());
    }

    const RowIndex &m_index;
    std::mt19937 m_random;
};

Tri fastly(const TriBits &rows, int row)
{
    return rows.yes.test(row) ? Tri::True : rows.maybe.test(row) ? Tri::Unknown : Tri::False;
}

/// How many rows are answered differently.
int differences(const Expression &expression, const RowIndex &index)
{
    const TriBits rows = index.matcher().match(expression);
    int count = 0;
    for (int row = 0; row < index.size(); ++row)
        count += fastly(rows, row) != Test::slowlyMatches(expression, index, row) ? 1 : 0;
    return count;
}

std::vector<int> slowCounts(Field field, const Expression &expression, const RowIndex &index)
{
    std::vector<int> counts(size_t(index.column(field).size()));
    const std::vector<Expression> parts = conjuncts(expression);
    for (int row = 0; row < index.size(); ++row) {
        const bool isCounted = std::all_of(parts.begin(), parts.end(), [&](const Expression &part) {
            return onlyField(part) == field || Test::slowlyMatches(part, index, row) == Tri::True;
        });
        counts[size_t(index.column(field).code(row))] += isCounted ? 1 : 0;
    }
    return counts;
}

/// Compares two rows by one key, names and ids apart.
class SlowOrder
{
public:
    SlowOrder(const RowIndex &index, Language language)
        : m_index(index)
        , m_language(language)
        , m_collator(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                   : QLocale(QLocale::English))
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    bool before(const Order &order, int a, int b) const
    {
        for (const SortKey &key : order.keys) {
            if (const int difference = compared(key, a, b))
                return difference < 0;
        }
        if (const int difference = compared({Field::Name, false}, a, b))
            return difference < 0;
        return m_index.entry(a).id() < m_index.entry(b).id();
    }

private:
    int compared(const SortKey &key, int a, int b) const
    {
        const Value left = fieldValue(key.field, m_index, a);
        const Value right = fieldValue(key.field, m_index, b);
        const bool isLeftUnknown = std::holds_alternative<std::monostate>(left);
        const bool isRightUnknown = std::holds_alternative<std::monostate>(right);
        if (isLeftUnknown || isRightUnknown)
            return int(isLeftUnknown) - int(isRightUnknown);
        const int sign = key.descending ? -1 : 1;
        const bool isText =
            std::holds_alternative<QString>(left) || std::holds_alternative<QStringList>(left);
        if (isText && key.field != Field::Id)
            return sign
                * m_collator.compare(fieldText(key.field, m_index, a, m_language),
                                     fieldText(key.field, m_index, b, m_language));
        return left == right ? 0 : left < right ? -sign : sign;
    }

    const RowIndex &m_index;
    Language m_language;
    QCollator m_collator;
};

} // namespace

TEST_CASE("Every query finds what walking through all rows finds")
{
    static const auto generated = Test::generatedIndex(400);
    REQUIRE(generated->size() == 400);
    int found = 0;
    for (const RowIndex *index : {generated.get(), &Test::goodIndex()}) {
        QueryMaker maker(*index, 1);
        for (int i = 0; i < 200; ++i) {
            const QString query = maker.query(3);
            CAPTURE(query);
            const ParsedQuery parsed = parseQuery(query);
            REQUIRE_FALSE(parsed.error);
            CHECK(differences(parsed.expression, *index) == 0);
            found += index->matcher().match(parsed.expression).yes.isEmpty() ? 0 : 1;
        }
    }
    CHECK(found > 200);
}

TEST_CASE("On large catalogues, too, where two threads share the work")
{
    static const auto many = Test::namesIndex(210'000);
    for (const QString &query : {u"llama"_s, u"l"_s, u"\"wen 12\""_s, u"tongyi"_s, u"\"-1\""_s, u"\"r-7/\""_s,
                                 u"name:phi"_s, u"name:\"千问\""_s, u"vendor:vendor-3,vendor-4 -7b"_s,
                                 u"release:falcon OR level:?"_s, u"\"vendor 1\""_s, u"\".\""_s}) {
        CAPTURE(query);
        const ParsedQuery parsed = parseQuery(query);
        REQUIRE_FALSE(parsed.error);
        const TriBits rows = many->matcher().match(parsed.expression);
        int different = 0;
        for (int row = 0; row < many->size(); row += 37)
            different += fastly(rows, row) != Test::slowlyMatches(parsed.expression, *many, row) ? 1 : 0;
        CHECK(different == 0);
    }
}

TEST_CASE("Of very many different numbers, too, the right ones are found")
{
    static const auto many = Test::generatedIndex(120'000);
    REQUIRE(many->column(Field::Params).isManyNumbers());
    for (const QString &query : {u"params:7B"_s, u"params:<7B"_s, u"params:<=7B"_s, u"params:>7B"_s,
                                 u"params:>=7B"_s, u"params:7B..70B,1B"_s, u"params:9000T"_s, u"params:<1"_s,
                                 u"params:*"_s, u"params:?"_s, u"-params:<=8B"_s}) {
        CAPTURE(query);
        const ParsedQuery parsed = parseQuery(query);
        REQUIRE_FALSE(parsed.error);
        const TriBits rows = many->matcher().match(parsed.expression);
        int different = 0;
        for (int row = 0; row < many->size(); row += 17)
            different += fastly(rows, row) != Test::slowlyMatches(parsed.expression, *many, row) ? 1 : 0;
        CHECK(different == 0);
    }
}

TEST_CASE("Facets count what walking through all rows counts")
{
    static const auto index = Test::generatedIndex(300);
    QueryMaker maker(*index, 2);
    for (int i = 0; i < 25; ++i) {
        const QString query = maker.query(2) + u' ' + maker.query(1);
        CAPTURE(query);
        const Expression expression = parseQuery(query).expression;
        const SearchResult result = search({expression, {}}, *index, Language::English, facetFields());
        for (const Field field : facetFields()) {
            CAPTURE(fieldInfo(field).name);
            CHECK(result.facets.of(field) == slowCounts(field, expression, *index));
        }
    }
}

TEST_CASE("Every order is the one that comparing rows gives")
{
    static const auto index = Test::generatedIndex(300);
    QueryMaker maker(*index, 3);
    for (const Language language : {Language::English, Language::Chinese}) {
        const SlowOrder slow(*index, language);
        for (int i = 0; i < 60; ++i) {
            const Order order = maker.order();
            CAPTURE(printed(order));
            Rows rows(size_t(index->size()));
            std::iota(rows.begin(), rows.end(), 0);
            std::sort(rows.begin(), rows.end(), [&](int a, int b) { return slow.before(order, a, b); });
            CHECK(search({{}, order}, *index, language).rows == rows);
        }
    }
}

TEST_CASE("Large catalogues are sorted and counted alike, where two threads share the work")
{
    static const auto many = Test::namesIndex(240'000);
    for (const Language language : {Language::English, Language::Chinese}) {
        const SlowOrder slow(*many, language);
        for (const Order &order :
             {Order(Field::Name, false), Order(Field::Id, true), Order(Field::Vendor, false)}) {
            CAPTURE(printed(order));
            const Rows rows = search({{}, order}, *many, language).rows;
            Bits found(many->size());
            for (const int row : rows)
                found.set(row);
            CHECK(found.count() == many->size());
            int wrong = 0;
            for (size_t place = 13; place < rows.size(); place += 13)
                wrong += slow.before(order, rows[place - 1], rows[place]) ? 0 : 1;
            CHECK(wrong == 0);
        }
    }
    for (const QString &query : {u"name:llama OR name:qwen OR name:phi"_s, u"l"_s}) {
        CAPTURE(query);
        const Expression expression = parseQuery(query).expression;
        const Bits rows = many->matcher().match(expression).yes;
        CHECK(rows.count() > 100'000);
        const SearchResult result = search({expression, {}}, *many, Language::English, facetFields());
        for (const Field field : {Field::Vendor, Field::Level, Field::Family}) {
            std::vector<int> counts(size_t(many->column(field).size()));
            rows.forEach([&](int row) { ++counts[size_t(many->column(field).code(row))]; });
            CHECK(result.facets.of(field) == counts);
        }
    }
}

TEST_CASE("Columns give the values that the fields give")
{
    static const auto index = Test::generatedIndex(300);
    for (const FieldInfo &info : fieldTable()) {
        if (!hasColumn(info.field))
            continue;
        CAPTURE(info.name);
        const Column &column = index->column(info.field);
        int different = 0;
        for (int row = 0; row < index->size(); ++row) {
            const int code = column.code(row);
            different += column.value(code) != fieldValue(info.field, *index, row) ? 1 : 0;
            for (const Language language : {Language::English, Language::Chinese})
                different +=
                    column.label(code, language) != fieldText(info.field, *index, row, language) ? 1 : 0;
        }
        CHECK(different == 0);
        for (int code = 1; code < column.size(); ++code)
            CHECK_FALSE(column.value(code) < column.value(code - 1));
    }
}
