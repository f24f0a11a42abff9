// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "support/slowmatch.h"

#include "base/searchkeys.h"

#include <algorithm>

namespace Ajar::Test {

namespace {

bool hasWords(const QString &words, const RowIndex &index, int row)
{
    const Release &release = index.release(row);
    const Vendor &vendor = index.vendor(row);
    QStringList names = index.entry(row).aliases() + vendor.aliases;
    for (const LocalizedText &name : {index.entry(row).name(), release.name(), release.family(), vendor.name})
        names << name.en << name.zh;
    for (const QString &name : QStringList(names))
        names << searchKeys(name).pinyin << searchKeys(name).initials;
    names << index.entry(row).id();
    const QString wanted = foldedText(words);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return foldedText(name).contains(wanted); });
}

} // namespace

Tri slowlyMatches(const Expression &expression, const RowIndex &index, int row)
{
    switch (expression.kind) {
    case Expression::Kind::And: {
        Tri all = Tri::True;
        for (const Expression &part : expression.parts)
            all = all && slowlyMatches(part, index, row);
        return all;
    }
    case Expression::Kind::Or: {
        Tri any = Tri::False;
        for (const Expression &part : expression.parts)
            any = any || slowlyMatches(part, index, row);
        return any;
    }
    case Expression::Kind::Not:
        return !slowlyMatches(expression.parts.front(), index, row);
    case Expression::Kind::Words:
        return tri(hasWords(expression.words, index, row));
    case Expression::Kind::Predicate:
        return matches(expression.predicate, index, row);
    }
    return Tri::Unknown;
}

} // namespace Ajar::Test
