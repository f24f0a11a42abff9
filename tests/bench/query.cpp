// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// What a query costs, from keystroke to rows, order and the counts of all facets that the window asks for,
// and what else one could use would cost. CONTRIBUTING.md tells how to read the table.
//
// ajar_bench_query [--limit SECONDS] [N...]   with N entries each; without a number 1,000 to 1,000,000

#include "bench/querydatabase.h"
#include "bench/queryproxy.h"
#include "bench/querytable.h"
#include "query/column.h"
#include "query/facetlist.h"
#include "query/matcher.h"
#include "query/parser.h"
#include "query/roworder.h"
#include "query/search.h"
#include "support/generated.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace Ajar;
using namespace Ajar::Bench;

namespace {

constexpr int rounds = 15;

const Order byName{Field::Name, false};

/// All entries' names in both languages, one after the other: what any search must at least look at.
std::vector<char> allNames(const RowIndex &index)
{
    std::vector<char> names;
    for (const Entry &entry : index.catalog().entries) {
        const LocalizedText name = entry.name();
        const QByteArray text = name.en.toUtf8() + '\n' + name.zh.toUtf8() + '\n';
        names.insert(names.end(), text.begin(), text.end());
    }
    return names;
}

/// F: one pass over the names.
double measureFloor(const std::vector<char> &names)
{
    const volatile void *found = nullptr;
    constexpr int passes = 4; // since the clock ticks in microseconds
    const Cost cost = median(9, [&](int) {
        for (int i = 0; i < passes; ++i)
            found = std::memchr(names.data(), 1 + i % 8, names.size());
    });
    return cost.cpu / passes;
}

class Measuring
{
public:
    Measuring(const RowIndex &index, double limit)
        : m_index(index)
        , m_limit(limit)
        , m_names(allNames(index))
        , m_table(
              index.size(), [this] { return measureFloor(m_names); }, double(m_names.size()) / 1e6)
    {
    }

    int run(Cost prepared)
    {
        m_table.group("The first time (off the screen thread, while loading)");
        m_table.line("columns, names and letters", prepared, {});
        m_table.line("all names sorted", once([&] { m_index.orders().sorted({}, Language::English); }), {});
        sortClicks();
        keystrokes();
        facets();
        if (m_limit > 0) {
            compareProxy();
            compareDatabase();
        }
        memory();
        return m_table.finish();
    }

private:
    bool isLarge() const { return m_index.size() >= 1'000'000; }
    /// A goal at a million, and at up to 10,000 a millisecond.
    Goal goal(double floors) const
    {
        return isLarge() ? Goal::floors(floors) : m_index.size() <= 10'000 ? Goal::milliseconds(1) : Goal();
    }
    Goal milliseconds(double large) const
    {
        return isLarge()               ? Goal::milliseconds(large)
            : m_index.size() <= 10'000 ? Goal::milliseconds(1)
                                       : Goal();
    }
    Goal ratio(double most) const { return isLarge() ? Goal::ratio(most) : Goal(); }

    SearchResult searched(const QString &text) const
    {
        return search({parseQuery(text).expression, byName}, m_index, Language::English, facetFields());
    }

    /// With nothing known from before but what a query before it has found.
    Cost keystroke(const char *what, const QString &word, double floors, const QString &before = {})
    {
        size_t hits = 0;
        const Cost cost = median(
            rounds, [&](int) { hits = searched(word).rows.size(); },
            [&] {
                m_index.matcher().forget();
                if (!before.isEmpty())
                    searched(before);
            });
        m_table.line(what, cost, goal(floors), int(hits));
        return cost;
    }

    void keystrokes()
    {
        m_table.group("A keystroke: rows in their order and the counts of all facets");
        m_letter = keystroke("l", u"l"_s, 20);
        keystroke("la", u"la"_s, 12);
        m_word = keystroke("llama", u"llama"_s, 12);
        keystroke("qwen 2.5, after qwen 2.", u"qwen 2.5"_s, 12, u"qwen 2."_s);
        keystroke("yunhai (Chinese by pinyin)", u"yunhai"_s, 12);
        keystroke("params:<=8B", u"params:<=8B"_s, 12);
        keystroke("-r-7 (in ids)", u"\"r-7\""_s, 12);
        searched(u"llama"_s);
        const Column &licenses = m_index.column(Field::License);
        m_table.line("llama, then a click on a licence",
                     median(rounds,
                            [&](int run) {
                                const int code = 1 + run % (licenses.size() - 1);
                                searched(u"llama license:"_s + rawText(licenses.value(code)));
                            }),
                     goal(12));
        const Column &vendors = m_index.column(Field::Vendor);
        m_table.line("a click on a vendor, nothing else asked",
                     median(rounds,
                            [&](int run) {
                                const int code = 1 + run % (vendors.size() - 1);
                                searched(u"vendor:"_s + rawText(vendors.value(code)));
                            }),
                     goal(12));
        m_clear = median(rounds, [&](int) { searched({}); });
        m_table.line("query cleared", m_clear, goal(12), m_index.size());
    }

    void sortClicks()
    {
        m_table.group("A click on a heading, all rows shown");
        const std::pair<const char *, Field> fields[] = {
            {"Model, the first time", Field::Name},
            {"Vendor, the first time", Field::Vendor},
            {"Released, the first time", Field::Released},
            {"Input price, the first time", Field::PriceIn},
            {"Active parameters, the first time", Field::Active}};
        for (const auto &[what, field] : fields)
            m_table.line(what, once([&] {
                             m_index.orders().sorted({field, false}, Language::English);
                         }),
                         isLarge() ? Goal::milliseconds(500) : Goal());
        m_table.line("any of them later",
                     median(rounds,
                            [&](int run) {
                                const Field field = run % 2 == 0 ? Field::Vendor : Field::PriceIn;
                                search({{}, {field, false}}, m_index, Language::English);
                            }),
                     milliseconds(2), m_index.size());
    }

    /// What the screen thread does with each answer for a facet that is open.
    void facets()
    {
        m_table.group("On the screen thread: the list of a facet that is open");
        const SearchResult result = searched(u"l"_s);
        const auto list = [&](const char *what, Field field, const QString &text) {
            FacetList found;
            const Cost cost = median(rounds, [&](int) {
                found = listFacet(field, result.facets, {}, m_index, {200, text});
            });
            const QByteArray line =
                what + QByteArray(", of ") + QByteArray::number(m_index.column(field).size() - 1);
            m_table.line(line.constData(), cost, milliseconds(5), int(found.values.size()));
        };
        list("families, none searched", Field::Family, {});
        list("families, searched for \"ka\"", Field::Family, u"ka"_s);
        list("vendors, searched for \"ka\"", Field::Vendor, u"ka"_s);
    }

    /// An ordinary sorted proxy, which knows no counts.
    void compareProxy()
    {
        m_table.group(
            "A sorted QSortFilterProxyModel over names, without counts; our time for the same beside it");
        const Proxy proxy(m_index, m_limit);
        const auto step = [&](const char *what, const QString &from, const QString &to, Cost ours) {
            m_table.comparison(what, proxy.filter(from, to), ours, ratio(1.0 / 200));
        };
        step("nothing to l", {}, u"l"_s, m_letter);
        m_table.comparison("l to llama (its easy case)", proxy.filter(u"l"_s, u"llama"_s), m_word, {});
        step("llama to l", u"llama"_s, u"l"_s, m_letter);
        step("llama to nothing", u"llama"_s, {}, m_clear);
        m_table.comparison("best trick, its model set anew: l", proxy.reset(u"l"_s), m_letter,
                           ratio(1.0 / 50));
        m_table.comparison("best trick, its model set anew: llama", proxy.reset(u"llama"_s), m_word,
                           ratio(1.0 / 50));
        m_table.comparison("best trick, its model set anew: nothing", proxy.reset({}), m_clear,
                           ratio(1.0 / 50));
    }

    void compareDatabase()
    {
        m_table.group("SQLite FTS5 with trigrams, the same order and counts");
        Database database(m_index);
        const Limited cost{median(3, [&](int) { database.search("llama"); }), false};
        m_table.comparison("llama", cost, m_word, ratio(1.0 / 10));
    }

    void memory()
    {
        m_table.group("Memory of the index beyond the catalogue, without orders");
        m_table.bytes("bytes per entry, as typing and facets need", m_prepared, isLarge() ? 64 : -1);
        for (const FieldInfo &info : fieldTable()) {
            if (hasColumn(info.field) && !info.isRare)
                m_index.column(info.field);
        }
        m_table.bytes("bytes per entry, all usual fields asked for", double(m_index.bytes()) / m_index.size(),
                      -1);
    }

    const RowIndex &m_index;
    double m_limit;
    std::vector<char> m_names;
    double m_prepared = double(m_index.bytes()) / m_index.size();
    Table m_table;
    Cost m_letter;
    Cost m_word;
    Cost m_clear;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().sliced(1);
    double limit = 30;
    if (const qsizetype place = sizes.indexOf(u"--limit"_s); place >= 0 && place + 1 < sizes.size()) {
        limit = sizes[place + 1].toDouble();
        sizes.remove(place, 2);
    }
    if (sizes.isEmpty())
        sizes = {u"1000"_s, u"10000"_s, u"100000"_s, u"1000000"_s};
    int missed = 0;
    for (const QString &size : std::as_const(sizes)) {
        const auto index = Test::generatedIndex(std::max(1, size.toInt()));
        const Cost prepared = once([&] { index->prepare(); });
        missed += Measuring(*index, limit).run(prepared);
    }
    return missed > 0 ? 1 : 0;
}
