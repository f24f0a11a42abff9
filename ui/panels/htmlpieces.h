// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/tri.h"

#include <QStringList>

#include <vector>

namespace Ajar {

/// The words that pages in Qt's rich text are made of. What is called html here is markup already, everything
/// else is escaped on its way in.
namespace HtmlPieces {

inline QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// <tag class="classes">html</tag>
inline QString tagged(const QString &tag, const QString &html, const QString &classes = {})
{
    const QString attribute = classes.isEmpty() ? QString() : QStringLiteral(" class=\"") + classes + u'"';
    return u'<' + tag + attribute + u'>' + html + QStringLiteral("</") + tag.section(u' ', 0, 0) + u'>';
}

inline QString link(const QString &address, const QString &text, const QString &tip = {},
                    const QString &classes = {})
{
    const QString title = tip.isEmpty() ? QString() : QStringLiteral(" title=\"") + escaped(tip) + u'"';
    const QString attribute = classes.isEmpty() ? QString() : QStringLiteral(" class=\"") + classes + u'"';
    return QStringLiteral("<a href=\"") + escaped(address) + u'"' + title + attribute + u'>' + escaped(text)
        + QStringLiteral("</a>");
}

inline QString small(const QString &html)
{
    return QStringLiteral("<span class=\"small\">") + html + QStringLiteral("</span>");
}

inline QString signOf(Tri value)
{
    return QString(value == Tri::True ? u'✔' : value == Tri::False ? u'✘' : u'?');
}

/// Small numbers that lead to the list of sources on the same page.
inline QString marks(const std::vector<int> &sources)
{
    QStringList links;
    for (const int source : sources) {
        const QString number = QString::number(source);
        links << QStringLiteral("<a href=\"#source-") + number + QStringLiteral("\">") + number
                + QStringLiteral("</a>");
    }
    return links.isEmpty() ? QString()
                           : QStringLiteral("<sup>") + links.join(u' ') + QStringLiteral("</sup>");
}

} // namespace HtmlPieces

} // namespace Ajar
