// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/query.h"

#include <QCoreApplication>

#include <optional>

namespace Ajar {

/// A query as it is kept and handed on: in the history, in settings, in links. Its text is as somebody
/// typed it, and may be one that cannot be understood.
struct WrittenQuery
{
    QString text;
    Order order;
    bool withUnknowns = false; ///< as Query::withUnknowns

    friend bool operator==(const WrittenQuery &, const WrittenQuery &) = default;
};

constexpr int longestQuery = 2000; ///< UTF-16 units that a query's text may have

/// Why a link is not shown.
struct LinkError
{
    Q_DECLARE_TR_FUNCTIONS(LinkError)

public:
    enum class Kind { NotALink, TooLong, NoQuery, ControlCharacter, UnknownField };

    Kind kind = Kind::NotALink;
    QString found;

    QString sentence() const; ///< in the language that is installed now
};

struct LinkReading
{
    WrittenQuery query; ///< meaningful only without an error
    std::optional<LinkError> error;
};

/// A link that opens the query: ajar:?q=vendor%3Ameta&sort=-released. ASCII only, so that no program on
/// its way can damage it.
QString queryLink(const WrittenQuery &query);

/// Whether `text` means to be such a link, good or bad; other text is a query to be typed.
bool isQueryLink(const QString &text);

/// Reads a link. It may come from anybody: it is bounded, cannot carry control characters, and what is
/// not known in it (but for the order's fields) is passed over, so that links of later versions work.
LinkReading readQueryLink(const QString &link);

} // namespace Ajar
