// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/facetlist.h"

#include "base/searchkeys.h"
#include "query/columntext.h"
#include "query/rowindex.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace Ajar {

namespace {

constexpr int many = 200; ///< values; more are not all given their names at every keystroke

bool holds(const FacetValue &value, const QString &search)
{
    const QStringList names = search.isEmpty() ? QStringList() : namesOf(value);
    return search.isEmpty() || std::any_of(names.begin(), names.end(), [&](const QString &name) {
               return foldedText(name).contains(search);
           });
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

/// Of these codes the most frequent ones, at most so many.
std::vector<int> mostFrequent(std::vector<int> codes, const std::vector<int> &counts, size_t most)
{
    const auto end = codes.begin() + std::ptrdiff_t(std::min(most, codes.size()));
    std::partial_sort(codes.begin(), end, codes.end(), [&](int a, int b) {
        const int countA = counts[size_t(a)];
        const int countB = counts[size_t(b)];
        return countA != countB ? countA > countB : a < b;
    });
    codes.erase(end, codes.end());
    return codes;
}

FacetList listMany(const Column &column, const std::vector<int> &counts, const FacetChoice &choice,
                   const RowIndex &index, const FacetListWish &wish)
{
    std::vector<int> codes(size_t(column.size() - column.firstKnown()));
    std::iota(codes.begin(), codes.end(), column.firstKnown());
    const int all = int(codes.size());
    if (!wish.search.isEmpty()) {
        codes.clear();
        const Bits found = index.columnText(column.field()).codesWith(wish.search);
        found.forEach([&](int code) { codes.push_back(code); });
    }
    codes = mostFrequent(std::move(codes), counts, size_t(wish.most));
    Bits listed(column.size());
    for (const int code : codes)
        listed.set(code);
    for (const QString &word : chosenWords(choice)) {
        Bits named = index.columnText(column.field()).codesNamed(word);
        named.subtract(listed).forEach([&](int code) { codes.push_back(code); });
        listed |= named;
    }
    FacetList list;
    for (const int code : codes)
        list.values.push_back(valueOf(column, code, counts[size_t(code)]));
    list.others = all - int(codes.size());
    return list;
}

} // namespace

QStringList namesOf(const FacetValue &value)
{
    QStringList names{value.id, value.label.en};
    if (!value.label.zh.isEmpty())
        names << value.label.zh;
    for (const QString &name : QStringList(names)) {
        const SearchKeys keys = searchKeys(name);
        if (!keys.isEmpty())
            names << keys.pinyin << keys.initials;
    }
    return names;
}

bool isLongList(const Column &column)
{
    return column.size() > many && !std::holds_alternative<QStringList>(column.value(column.size() - 1));
}

FacetList listFacet(Field field, const FacetCounts &counts, const FacetChoice &choice, const RowIndex &index,
                    const FacetListWish &wish)
{
    FacetList list;
    const std::vector<int> &ofCode = counts.of(field);
    if (ofCode.empty())
        return list; // not counted yet
    if (isLongList(index.column(field))) {
        list = listMany(index.column(field), ofCode, choice, index, wish);
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
