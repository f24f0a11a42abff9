// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/expression.h"

#include <QCoreApplication>

#include <optional>

namespace Ajar {

/// Why a query cannot be understood, and where.
struct QueryError
{
    Q_DECLARE_TR_FUNCTIONS(QueryError)

public:
    enum class Kind {
        UnknownField,
        MissingValue,
        UnclosedQuote,
        UnclosedParenthesis,
        StrayParenthesis,
        StrayOperator,
        NotANumber,
        NotADate,
        NotAFlag,
        NotComparable,
        UnknownLevel,
        TooDeep,
    };

    Kind kind = Kind::MissingValue;
    int position = 0; ///< UTF-16 offset in the text as typed
    int length = 0;
    QString found;
    QString suggestion; ///< what was probably meant, or empty

    /// In the language that is installed now.
    QString sentence() const;
};

struct ParsedQuery
{
    Expression expression; ///< meaningful only without an error
    std::optional<QueryError> error;
};

/// Reads a query:
///
///     llama                       the word stands in a name of model, release, family or vendor
///     "llama 2" qwen              both; a phrase in quotes
///     llama OR qwen, (…), -qwen   either; grouping; not (also NOT, !)
///     vendor:meta,mistral         the field is one of these, in either language: 厂商：阿里巴巴
///     params:<=8B context>=128K   comparisons; K, M, B, T; also  params:7B..70B
///     released:2024 released:>=2024-07
///     price.in:? price.in:*       unknown; known
ParsedQuery parseQuery(const QString &text);

} // namespace Ajar
