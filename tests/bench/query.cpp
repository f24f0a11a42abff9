// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// What a query costs: from keystroke to rows, order and all facet counts, as multiples of a floor F, which is
// one pass of memchr over the searched names in the same run. Beside it what else one could use: a sorted
// QSortFilterProxyModel, and SQLite's FTS5 with trigrams. Only ratios mean something on a shared machine.
//
// ajar_bench_query [N...]   with N entries each; without a number 1,000 to 1,000,000

#include "query/column.h"
#include "query/nametext.h"
#include "query/parser.h"
#include "query/roworder.h"
#include "query/search.h"
#include "support/generated.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

constexpr int rounds = 11;

/// Of processor time, all threads together: on a busy machine the clock on the wall would measure the others.
double milliseconds(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) * 1000 / CLOCKS_PER_SEC;
}

/// Of several runs, numbered from 0.
double median(int runs, const std::function<void(int)> &work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(milliseconds([&] { work(run); }));
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs) / 2];
}

/// The word in other letter cases: the same work, but no answer that was kept.
QString variant(const QString &word, int number)
{
    QString text = word;
    for (qsizetype i = 0, bit = 0; i < text.size(); ++i) {
        if (text[i].isLower() && (number >> bit++ & 1))
            text[i] = text[i].toUpper();
    }
    return text;
}

Query queryOf(const QString &text, const Order &order)
{
    return {parseQuery(text).expression, order};
}

/// An ordinary item model over the entries, for comparison.
class NameModel : public QAbstractTableModel
{
public:
    explicit NameModel(const RowIndex &index)
        : m_index(index)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_index.size();
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_index.entry(index.row()).name().en : QVariant();
    }

private:
    const RowIndex &m_index;
};

/// The same table in SQLite: a trigram index of the names, and the codes of all facets.
class Database
{
public:
    explicit Database(const RowIndex &index)
    {
        sqlite3_open(":memory:", &m_database);
        QByteArrayList columns;
        QByteArrayList marks{"?", "?"};
        for (const Field field : facetFields()) {
            columns << "f" + QByteArray::number(int(field));
            marks << "?";
        }
        m_columns = columns;
        run("CREATE VIRTUAL TABLE names USING fts5(name, tokenize='trigram', detail=full)");
        run("CREATE TABLE entries(id INTEGER PRIMARY KEY, place INTEGER, " + columns.join(',') + ")");
        run("BEGIN");
        const Rows &order = *index.orders().sorted({Field::Name, false}, Language::English);
        std::vector<int> places(order.size());
        for (size_t place = 0; place < order.size(); ++place)
            places[size_t(order[place])] = int(place);
        sqlite3_stmt *name = prepared("INSERT INTO names(rowid, name) VALUES(?, ?)");
        sqlite3_stmt *entry = prepared("INSERT INTO entries VALUES(" + marks.join(',') + ")");
        for (int row = 0; row < index.size(); ++row) {
            const QByteArray text =
                index.entry(row).name().en.toUtf8() + ' ' + index.entry(row).name().zh.toUtf8();
            sqlite3_bind_int(name, 1, row);
            sqlite3_bind_text(name, 2, text.constData(), int(text.size()), SQLITE_TRANSIENT);
            sqlite3_bind_int(entry, 1, row);
            sqlite3_bind_int(entry, 2, places[size_t(row)]);
            for (int i = 0; i < m_columns.size(); ++i)
                sqlite3_bind_int(entry, 3 + i, index.column(facetFields()[size_t(i)]).code(row));
            for (sqlite3_stmt *statement : {name, entry}) {
                sqlite3_step(statement);
                sqlite3_reset(statement);
            }
        }
        sqlite3_finalize(name);
        sqlite3_finalize(entry);
        run("COMMIT");
        run("CREATE TEMP TABLE hits(id INTEGER PRIMARY KEY)");
    }
    ~Database() { sqlite3_close(m_database); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Rows in their order, and each facet's counts. Returns the number of rows.
    int search(const QByteArray &word)
    {
        run("DELETE FROM hits");
        run("INSERT INTO hits SELECT rowid FROM names WHERE names MATCH '\"" + word + "\"'");
        const int count = run("SELECT id FROM hits JOIN entries USING(id) ORDER BY place");
        for (const QByteArray &column : std::as_const(m_columns))
            run("SELECT " + column + ", count(*) FROM hits JOIN entries USING(id) GROUP BY 1");
        return count;
    }

private:
    sqlite3_stmt *prepared(const QByteArray &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &statement, nullptr)
            != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql.constData(), sqlite3_errmsg(m_database));
            std::exit(1);
        }
        return statement;
    }
    int run(const QByteArray &sql)
    {
        sqlite3_stmt *statement = prepared(sql);
        int rows = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            ++rows;
        sqlite3_finalize(statement);
        return rows;
    }

    sqlite3 *m_database = nullptr;
    QByteArrayList m_columns;
};

class Report
{
public:
    explicit Report(const RowIndex &index)
        : m_index(index)
    {
        const std::vector<char> &text = index.names().buffer();
        const volatile void *found = nullptr;
        constexpr int passes = 20; // since the clock ticks in microseconds
        m_floor = median(21,
                         [&](int) {
                             for (int i = 0; i < passes; ++i)
                                 found = std::memchr(text.data(), 1 + i % 8, text.size());
                         })
            / passes;
        std::printf("\n%d entries: F = %.3f ms, one pass over %.1f MB of names\n", index.size(), m_floor,
                    double(text.size()) / 1e6);
    }

    double floor() const { return m_floor; }

    void line(const char *what, double time, double hits = -1) const
    {
        std::printf("  %-46s %10.3f ms %10.1f F", what, time, time / m_floor);
        if (hits >= 0)
            std::printf("   %8.0f rows", hits);
        std::printf("\n");
        std::fflush(stdout);
    }

    void comparison(const char *what, double time, double ours) const
    {
        std::printf("  %-46s %10.1f ms      we take 1/%.0f\n", what, time, time / ours);
        std::fflush(stdout);
    }

    /// Keystroke to rows, order and all counts.
    double keystroke(const char *what, const QString &word, const QString &rest = {}) const
    {
        size_t hits = 0;
        const double time = median(rounds, [&](int run) {
            const QString text = variant(word, run + 1) + rest;
            hits = search(queryOf(text, byName()), m_index, Language::English, facetFields()).rows.size();
        });
        line(what, time, double(hits));
        return time;
    }

    static Order byName() { return {Field::Name, false}; }

private:
    const RowIndex &m_index;
    double m_floor = 0;
};

void measureSorting(const RowIndex &index, const Report &report)
{
    const double first = milliseconds([&] { index.orders().sorted(Report::byName(), Language::English); });
    report.line("first click on Model (all names sorted)", first);
    const std::pair<const char *, Field> fields[] = {{"first click on Vendor", Field::Vendor},
                                                     {"first click on Released", Field::Released},
                                                     {"first click on Input price", Field::PriceIn}};
    for (const auto &[what, field] : fields)
        report.line(what, milliseconds([&] { index.orders().sorted({field, true}, Language::English); }));
    size_t rows = 0;
    const double later = median(rounds, [&](int run) {
        const Field field = run % 2 == 0 ? Field::Released : Field::PriceIn;
        rows += search({{}, {field, true}}, index, Language::English).rows.size();
    });
    report.line("later clicks, all rows shown", later, double(index.size()));
}

void compareProxy(const RowIndex &index, const Report &report, double ours)
{
    NameModel model(index);
    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&model);
    proxy.sort(0);
    report.comparison("sorted QSortFilterProxyModel, llama, no counts",
                      milliseconds([&] { proxy.setFilterFixedString(u"llama"_s); }), ours);
    proxy.setSourceModel(nullptr);
    proxy.setFilterFixedString(u"llama"_s);
    report.comparison("the same with its model set anew (best trick)",
                      milliseconds([&] { proxy.setSourceModel(&model); }), ours);
}

void measure(int entries)
{
    const auto shared = Test::generatedIndex(entries);
    const RowIndex &index = *shared;
    const double prepared = milliseconds([&] { index.prepare(); });
    const Report report(index);
    measureSorting(index, report);
    report.keystroke("keystroke: l", u"l"_s);
    report.keystroke("keystroke: la", u"la"_s);
    const double llama = report.keystroke("keystroke: llama", u"llama"_s);
    report.keystroke("keystroke: qwen 2.5", u"qwen"_s, u" 2.5"_s);
    report.keystroke("keystroke: yunhai (pinyin)", u"yunhai"_s);
    report.keystroke("facet: llama, then a licence", u"llama"_s, u" license:mit"_s);
    const Column &vendors = index.column(Field::Vendor);
    report.line("facet click on a vendor, nothing else asked", median(rounds, [&](int run) {
                    const Query query = Query().withChoice(Field::Vendor, {rawText(vendors.value(run + 1))});
                    search(query.withOrder(Report::byName()), index, Language::English, facetFields());
                }));
    report.line(
        "cleared query",
        median(rounds,
               [&](int) { search(queryOf({}, Report::byName()), index, Language::English, facetFields()); }),
        double(index.size()));
    compareProxy(index, report, llama);
    Database database(index);
    int found = 0;
    const double sqlite = median(3, [&](int) { found = database.search("llama"); });
    std::printf("  SQLite finds %d rows\n", found);
    report.comparison("SQLite FTS5 trigram, same counts and order", sqlite, llama);
    std::printf("  memory: %.1f bytes per entry without orders; columns and names made in %.0f ms\n",
                double(index.bytes()) / index.size(), prepared);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList sizes = QCoreApplication::arguments().sliced(1);
    if (sizes.isEmpty())
        sizes = {u"1000"_s, u"10000"_s, u"100000"_s, u"1000000"_s};
    for (const QString &size : std::as_const(sizes))
        measure(std::max(1, size.toInt()));
    return 0;
}
