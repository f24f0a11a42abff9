// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/column.h"
#include "query/facetcount.h"
#include "query/roworder.h"

#include <QByteArrayList>

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <utility>

namespace Ajar::Bench {

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

} // namespace Ajar::Bench
