// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/facetlist.h"

#include "query/column.h"
#include "query/rowindex.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace Ajar {

namespace {

constexpr int many = 200; ///< values; more are not all given their names at every keystroke

bool holds(const FacetValue &value, const QString &search)
{
    return search.isEmpty() || foldedText(value.id).contains(search)
        || foldedText(value.label.en).contains(search) || foldedText(value.label.zh).contains(search);
}

/// The chosen words, folded, with which values are kept in the list.
std::set<QString> chosenWords(const FacetChoice &choice)
{
    std::set<QString> words;
    for (const auto side : {FacetChoice::Side::Wanted, FacetChoice::Side::Unwanted})
        for (const QString &word : choice.words(side))
            words.insert(foldedText(word));
    return words;
}

bool isChosen(const FacetValue &value, const std::set<QString> &words)
{
    const QStringList names = words.empty() ? QStringList() : namesOf(value);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return words.count(foldedText(name)) > 0; });
}

FacetValue valueOf(const Column &column, int code, int count)
{
    return {rawText(column.value(code)),
            {column.label(code, Language::English), column.label(code, Language::Chinese)},
            count};
}

/// Of a column with many values: the codes, the most frequent first as far as `most`.
std::vector<int> frequentCodes(const Column &column, const std::vector<int> &counts, size_t most)
{
    std::vector<int> codes;
    for (int code = 0; code < column.size(); ++code) {
        if (!column.isUnknown(code))
            codes.push_back(code);
    }
    const auto end = codes.begin() + std::ptrdiff_t(std::min(most, codes.size()));
    std::partial_sort(codes.begin(), end, codes.end(), [&](int a, int b) {
        const int countA = counts[size_t(a)];
        const int countB = counts[size_t(b)];
        return countA != countB ? countA > countB : a < b;
    });
    return codes;
}

FacetList listMany(const Column &column, const std::vector<int> &counts, const FacetChoice &choice,
                   const FacetListWish &wish)
{
    FacetList list;
    const std::vector<int> codes =
        frequentCodes(column, counts, wish.search.isEmpty() ? size_t(wish.most) : counts.size());
    const std::set<QString> words = chosenWords(choice);
    for (const int code : codes) {
        const bool isFull = int(list.values.size()) >= wish.most;
        if (isFull && wish.search.isEmpty() && words.empty())
            break;
        const FacetValue value = valueOf(column, code, counts[size_t(code)]);
        if (isFull ? isChosen(value, words) : holds(value, wish.search))
            list.values.push_back(value);
    }
    list.others = int(codes.size() - list.values.size());
    return list;
}

/// Whether there are many values, and each row has one.
bool isLong(const Column &column)
{
    return column.size() > many && !std::holds_alternative<QStringList>(column.value(column.size() - 1));
}

} // namespace

QStringList namesOf(const FacetValue &value)
{
    QStringList names{value.id, value.label.en};
    if (!value.label.zh.isEmpty())
        names << value.label.zh;
    return names;
}

FacetList listFacet(Field field, const FacetCounts &counts, const FacetChoice &choice, const RowIndex &index,
                    const FacetListWish &wish)
{
    FacetList list;
    const std::vector<int> &ofCode = counts.of(field);
    if (ofCode.empty())
        return list; // not counted yet
    if (isLong(index.column(field))) {
        list = listMany(index.column(field), ofCode, choice, wish);
    } else {
        const std::set<QString> words = chosenWords(choice);
        for (FacetValue &value : facetValues(field, counts, index)) {
            const bool isWanted = int(list.values.size()) < wish.most && holds(value, wish.search);
            if (isWanted || isChosen(value, words))
                list.values.push_back(std::move(value));
            else
                ++list.others;
        }
    }
    list.unknown = unknownCount(field, counts, index);
    return list;
}

} // namespace Ajar
