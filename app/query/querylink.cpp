// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/querylink.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr auto scheme = "ajar:"_L1;
constexpr qsizetype longestLink = 9 * longestQuery + 200; // three bytes of UTF-8, each as %XX

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

LinkReading failed(LinkError::Kind kind, const QString &found = {})
{
    return {{}, LinkError{kind, found.left(40)}};
}

} // namespace

QString LinkError::sentence() const
{
    switch (kind) {
    case Kind::NotALink:
        return tr("“%1” is not a link to a query; such links begin with ajar:?q=").arg(found);
    case Kind::TooLong:
        return tr("The link is too long; a query has at most %n character(s).", nullptr, longestQuery);
    case Kind::NoQuery:
        return tr("The link holds no query; “q=” is missing.");
    case Kind::ControlCharacter:
        return tr("The link holds characters that no query can have.");
    case Kind::UnknownField:
        return tr("The link asks for an order by “%1”, and there is no such field.").arg(found);
    }
    return {};
}

QString queryLink(const WrittenQuery &query)
{
    QString link = scheme + u"?q="_s + encoded(query.text);
    if (query.order != Order())
        link += u"&sort="_s + encoded(printed(query.order));
    if (query.withUnknowns)
        link += u"&unknown=1"_s;
    return link;
}

bool isQueryLink(const QString &text)
{
    return text.startsWith(scheme, Qt::CaseInsensitive)
        && (text.size() == scheme.size() || QStringView(text).mid(scheme.size()).startsWith(u'?')
            || QStringView(text).mid(scheme.size()).startsWith(u'/'));
}

LinkReading readQueryLink(const QString &link)
{
    if (link.size() > longestLink)
        return failed(LinkError::Kind::TooLong);
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    const bool hasPlace = !url.host().isEmpty() || !(url.path().isEmpty() || url.path() == u"/");
    if (!url.isValid() || url.scheme() != u"ajar" || hasPlace)
        return failed(LinkError::Kind::NotALink, link);

    // As HTML forms write them, spaces may be plus signs; a plus sign itself is %2B.
    QString pairs = url.query(QUrl::FullyEncoded);
    const QUrlQuery items(pairs.replace(u'+', "%20"_L1));
    if (!items.hasQueryItem(u"q"_s))
        return failed(LinkError::Kind::NoQuery);
    WrittenQuery query{items.queryItemValue(u"q"_s, QUrl::FullyDecoded), {}, false};
    if (query.text.size() > longestQuery)
        return failed(LinkError::Kind::TooLong);
    const bool hasControl = std::any_of(query.text.cbegin(), query.text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c == QChar::ReplacementCharacter;
    });
    if (hasControl)
        return failed(LinkError::Kind::ControlCharacter);
    if (const QString sort = items.queryItemValue(u"sort"_s, QUrl::FullyDecoded); !sort.isEmpty()) {
        const auto order = orderFromText(sort);
        if (!order)
            return failed(LinkError::Kind::UnknownField, sort);
        query.order = *order;
    }
    query.withUnknowns = items.queryItemValue(u"unknown"_s) == u"1";
    return {query, {}};
}

} // namespace Ajar
