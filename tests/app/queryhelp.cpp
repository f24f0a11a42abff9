// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/queryhelp.h"

#include "query/parser.h"
#include "query/search.h"
#include "support/catch.h"
#include "support/data.h"

using namespace Qt::StringLiterals;
using namespace Ajar;

TEST_CASE("Every example of the help can be asked, in both languages")
{
    int rows = 0;
    for (const QueryHelpSection &section : queryHelp()) {
        CHECK_FALSE(section.title.en.isEmpty());
        CHECK_FALSE(section.title.zh.isEmpty());
        for (const auto &[example, explanation] : section.rows) {
            ++rows;
            for (const QString &query : {example.en, example.zh}) {
                CAPTURE(query);
                const ParsedQuery parsed = parseQuery(query);
                if (parsed.error)
                    FAIL_CHECK(parsed.error->sentence().toStdString());
                CHECK_FALSE(printed(parsed.expression).isEmpty());
            }
            CHECK_FALSE(explanation.en.isEmpty());
            CHECK_FALSE(explanation.zh.isEmpty());
        }
    }
    CHECK(rows >= 20);
}

TEST_CASE("The help names every field that one can ask for and sort by")
{
    QStringList examples;
    for (const QueryHelpSection &section : queryHelp()) {
        for (const QueryHelpRow &row : section.rows)
            examples << row.example.en << row.example.zh;
    }
    for (const FieldInfo &info : fieldTable()) {
        CAPTURE(info.name);
        CHECK(orderFromText(info.name));
        CHECK(examples.contains(info.name + u":*"_s));
        CHECK(examples.contains(info.nameZh + u"：*"_s));
    }
}

TEST_CASE("The help's examples ask about the same in both languages")
{
    const auto fields = [](const QString &query) {
        QStringList names;
        for (const Expression &part : conjuncts(parseQuery(query).expression)) {
            const Expression &inner = part.kind == Expression::Kind::Not ? part.parts.front() : part;
            if (inner.kind == Expression::Kind::Predicate)
                names << fieldInfo(inner.predicate.field).name;
        }
        return names;
    };
    for (const QueryHelpSection &section : queryHelp()) {
        for (const QueryHelpRow &row : section.rows) {
            CAPTURE(row.example.en);
            if (!row.example.en.startsWith(u"has:"_s))
                CHECK(fields(row.example.en) == fields(row.example.zh));
        }
    }
}
