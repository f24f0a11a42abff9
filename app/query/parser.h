// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/expression.h"
#include "query/queryerror.h"

#include <QDate>

#include <optional>

namespace Ajar {

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
///     vendor!=meta                the same as -vendor:meta
///     params:<=8B context>=128K   comparisons; K, M, B, T, 万, 亿; also  params:7B..70B
///     released:2024 released:>=2024-07
///     released:<=90d              at most 90 days before `today`; w, m, y, too; 天 周 月 年
///     price.in:? price.in:*       unknown; known
///     name:~^gpt ~"^o[134]$"      a regular expression; without a field it looks into the models' names
ParsedQuery parseQuery(const QString &text, QDate today = QDate::currentDate());

} // namespace Ajar
