// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/suggestion.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Ajar {

namespace {

constexpr qsizetype longest = 60; // what is longer is no misspelling of any word of ours

/// Levenshtein's distance.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype changed = diagonal + (a[i].toCaseFolded() == b[j].toCaseFolded() ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestWord(const QStringList &words, const QString &misspelt)
{
    if (misspelt.size() > longest)
        return {};
    QString nearest;
    qsizetype least = std::max<qsizetype>(1, misspelt.size() / 3) + 1;
    for (const QString &word : words) {
        // One Chinese character for another is no misspelling.
        const qsizetype difference = word.size() > 1 ? distance(word, misspelt) : least;
        if (difference < least) {
            least = difference;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace Ajar
