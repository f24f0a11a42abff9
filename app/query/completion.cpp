// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/completion.h"

#include "base/searchkeys.h"
#include "query/bits.h"
#include "query/facetlist.h"
#include "query/lexer.h"
#include "query/nametext.h"
#include "query/parser.h"
#include "query/search.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Completion::Kind;

constexpr int namesLookedAt = 200; // entries whose names are ranked
constexpr int rowsAtOnce = 20'000; // beyond, what no query has needed yet is not worked out for a suggestion
constexpr int valuesLookedAt = 2000; // of a field, the same

struct Ranked
{
    int rank;
    Completion completion;
};

/// How well a name fits what was typed; none: not at all. Both are folded, but for the name's own form.
std::optional<int> rankOf(const QString &name, const QString &typed)
{
    if (typed.isEmpty())
        return 0;
    const QString folded = foldedText(name);
    const qsizetype place = folded.indexOf(typed);
    if (place == 0)
        return 0;
    for (qsizetype at = place; at > 0; at = folded.indexOf(typed, at + 1)) {
        if (!folded[at - 1].isLetterOrNumber())
            return 1;
    }
    if (place > 0)
        return 2;
    const SearchKeys keys = searchKeys(name);
    return !keys.isEmpty() && (keys.pinyin.startsWith(typed) || keys.initials.startsWith(typed))
        ? std::optional(3)
        : std::nullopt;
}

std::optional<int> bestRank(const QStringList &names, const QString &typed)
{
    std::optional<int> best;
    for (const QString &name : names) {
        const auto rank = name.isEmpty() ? std::nullopt : rankOf(name, typed);
        if (rank && (!best || *rank < *best))
            best = rank;
    }
    return best;
}

QString quoted(const QString &text)
{
    return printed(Expression::word(text));
}

/// Where in a query the cursor is.
struct Place
{
    QString typed; ///< the part before the cursor, folded
    int position = 0;
    int length = 0;
    const FieldInfo *field = nullptr; ///< whose value is being typed
    int demandBegin = 0; ///< where that field's name begins
    bool isFirstValue = false; ///< right behind the sign
    bool isPlainTest = false; ///< the sign is a colon
    bool hasSign = false; ///< a field's name is being typed that has its sign already
    bool isInside = false; ///< of a part where nothing can be offered: a regular expression
};

bool isValueKind(Token::Kind kind)
{
    return kind == Token::Kind::Word || kind == Token::Kind::Phrase || kind == Token::Kind::Unclosed;
}

/// The field whose list of values ends with the token before `at`.
void findField(const std::vector<Token> &tokens, size_t at, Place &place)
{
    bool wantsValue = false; // between two values stands a comma
    while (at > 0) {
        const Token &token = tokens[--at];
        if (token.kind == Token::Kind::Test && !wantsValue) {
            if (at == 0 || tokens[at - 1].kind != Token::Kind::Field)
                return;
            place.field = fieldByName(tokens[at - 1].text);
            place.isInside = !place.field;
            place.demandBegin = tokens[at - 1].position;
            place.isPlainTest = token.text.isEmpty();
            return;
        }
        if (wantsValue ? !isValueKind(token.kind) : token.kind != Token::Kind::Comma)
            return;
        wantsValue = !wantsValue;
    }
}

Place placeOf(const QString &text, int cursor)
{
    const std::vector<Token> tokens = tokenize(text);
    size_t at = 0; // the token that the cursor is in, or the first behind it
    while (tokens[at].kind != Token::Kind::End && tokens[at].position + tokens[at].length < cursor)
        ++at;
    const Token &token = tokens[at];
    const bool isTyping = token.position < cursor && token.kind != Token::Kind::End;

    Place place{{}, cursor, 0};
    if (token.kind == Token::Kind::Pattern && isTyping) {
        place.isInside = true;
    } else if (isTyping && (isValueKind(token.kind) || token.kind == Token::Kind::Field)) {
        place.position = token.position;
        place.length = token.length;
        QString typed = text.mid(token.position, cursor - token.position);
        if (narrowed(typed.front()) == u'"')
            typed.remove(0, 1);
        place.typed = foldedText(typed);
        place.hasSign = token.kind == Token::Kind::Field;
        if (!place.hasSign)
            findField(tokens, at, place);
    } else if (isTyping && (token.kind == Token::Kind::Test || token.kind == Token::Kind::Comma)) {
        findField(tokens, at + 1, place);
        if (isValueKind(tokens[at + 1].kind) && tokens[at + 1].position == cursor)
            place.length = tokens[at + 1].length;
        place.isInside = !place.field || token.text == u"~";
    } else if (isTyping && token.kind == Token::Kind::Close) {
        place.isInside = true;
    }
    const bool isBehindSign = isTyping && token.kind == Token::Kind::Test;
    place.isFirstValue =
        place.field && (isBehindSign || (at > 0 && tokens[at - 1].kind == Token::Kind::Test));
    return place;
}

class Completer
{
public:
    Completer(const QString &text, const Place &place, const RowIndex &index, Language language)
        : m_place(place)
        , m_index(index)
        , m_language(language)
    {
        // Without the part that is being typed; what cannot be understood lets all entries through.
        int begin = place.field ? place.demandBegin : place.position;
        while (begin > 0 && (narrowed(text[begin - 1]) == u'-' || narrowed(text[begin - 1]) == u'!'))
            --begin;
        QString rest = text;
        rest.remove(begin, place.position + place.length - begin);
        const ParsedQuery parsed = parseQuery(rest);
        if (!parsed.error)
            m_rest.expression = parsed.expression;
    }

    std::vector<Completion> best(int most)
    {
        if (m_place.field)
            addValues(*m_place.field);
        else
            addFields();
        if (!m_place.field && !m_place.hasSign && !m_place.typed.isEmpty())
            addNames();
        std::stable_sort(m_found.begin(), m_found.end(), [](const Ranked &a, const Ranked &b) {
            if (a.rank != b.rank)
                return a.rank < b.rank;
            if (a.completion.kind != b.completion.kind)
                return a.completion.kind < b.completion.kind;
            return a.completion.count > b.completion.count;
        });
        std::vector<Completion> completions;
        for (Ranked &ranked : m_found) {
            if (int(completions.size()) < most)
                completions.push_back(std::move(ranked.completion));
        }
        return completions;
    }

private:
    bool isChinese() const { return m_language == Language::Chinese; }

    void add(std::optional<int> rank, Kind kind, const QString &text, const QString &label, int count = -1)
    {
        if (rank)
            m_found.push_back({*rank, {kind, text, label, count}});
    }

    void addFields()
    {
        for (const FieldInfo &info : fieldTable()) {
            const QStringList names =
                QStringList{info.name, info.nameZh, info.label.en, info.label.zh} + info.otherNames;
            const QString sign = m_place.hasSign ? QString() : isChinese() ? u"："_s : u":"_s;
            add(bestRank(names, m_place.typed), Kind::Field, (isChinese() ? info.nameZh : info.name) + sign,
                info.label.in(m_language));
        }
    }

    void addValues(const FieldInfo &info)
    {
        if (m_place.isFirstValue && m_place.isPlainTest && m_place.typed.isEmpty())
            addSigns(info);
        if (info.type == FieldType::Date)
            addYears(info);
        else if (info.type == FieldType::Flag)
            addFlags(info);
        else if (!isOrdered(info.type) && info.field != Field::Id && info.field != Field::Name)
            addWords(info);
        else if (info.field == Field::Name)
            addModels();
    }

    void addSigns(const FieldInfo &info)
    {
        const auto sign = [this](const QString &text, const char *label) {
            add(1, Kind::Operator, text, QCoreApplication::translate("Completion", label));
        };
        if (hasGreater(info)) {
            sign(u">="_s, QT_TRANSLATE_NOOP("Completion", "at least"));
            sign(u"<="_s, QT_TRANSLATE_NOOP("Completion", "at most"));
        }
        sign(u"*"_s, QT_TRANSLATE_NOOP("Completion", "known"));
        sign(u"?"_s, QT_TRANSLATE_NOOP("Completion", "unknown"));
    }

    /// All values of a field, with counts; of very many those that hold what was typed, the most frequent.
    std::vector<FacetValue> valuesOf(Field field) const
    {
        const FacetCounts counts = countFacets({&field, 1}, m_rest, m_index);
        return isLongList(m_index.column(field))
            ? listFacet(field, counts, {}, m_index, {valuesLookedAt, m_place.typed}).values
            : facetValues(field, counts, m_index);
    }

    void addWords(const FieldInfo &info)
    {
        if (info.isRare && info.choices && m_index.size() > rowsAtOnce) {
            for (const FieldChoice &choice : info.choices())
                addWord(info, {choice.id, choice.label, -1});
            return;
        }
        for (const FacetValue &value : valuesOf(info.field))
            addWord(info, value);
    }

    void addWord(const FieldInfo &info, const FacetValue &value)
    {
        const bool inChinese = isChinese() && !value.label.zh.isEmpty() && info.words;
        add(bestRank({value.id, value.label.en, value.label.zh}, m_place.typed), Kind::FieldValue,
            quoted(inChinese ? value.label.zh : value.id), value.label.in(m_language), value.count);
    }

    /// Days are many, and hardly what is looked for; years are few.
    void addYears(const FieldInfo &info)
    {
        std::map<QString, int> years;
        for (const FacetValue &value : countFacet(info.field, m_rest, m_index))
            years[value.id.first(4)] += value.count;
        for (const auto &[year, count] : years)
            add(rankOf(year, m_place.typed), Kind::FieldValue, year, year, count);
        const QString thisYear = isChinese() ? u"今年"_s : u"this-year"_s;
        add(bestRank({u"this-year"_s, u"今年"_s}, m_place.typed), Kind::FieldValue, thisYear, thisYear,
            years[QString::number(QDate::currentDate().year())]);
    }

    void addFlags(const FieldInfo &info)
    {
        for (const FacetValue &value : countFacet(info.field, m_rest, m_index)) {
            const bool isYes = value.id == u"true";
            const QString word = isChinese() ? (isYes ? u"是"_s : u"否"_s) : (isYes ? u"yes"_s : u"no"_s);
            add(rankOf(word, m_place.typed), Kind::FieldValue, word, word, value.count);
        }
    }

    void addNames()
    {
        for (const Field field : {Field::Vendor, Field::Family}) {
            for (const FacetValue &value : valuesOf(field)) {
                const QString &name = value.label.in(m_language);
                const QStringList names{value.id, value.label.en, value.label.zh};
                if (m_names.insert(name).second)
                    add(bestRank(names, m_place.typed), Kind::Name, quoted(name),
                        fieldInfo(field).label.in(m_language), value.count);
            }
        }
        addModels();
    }

    void addModels()
    {
        const Bits rows = m_index.names().rowsWith(m_place.typed);
        int left = namesLookedAt;
        for (size_t place = 0; place < rows.words().size() && left > 0; ++place) {
            for (uint64_t word = rows.words()[place]; word != 0 && left > 0; word &= word - 1) {
                const LocalizedText &name = m_index.entry(int(place * 64) + std::countr_zero(word)).name();
                --left;
                if (m_names.insert(name.in(m_language)).second)
                    add(bestRank({name.en, name.zh}, m_place.typed), Kind::Name, quoted(name.in(m_language)),
                        fieldInfo(Field::Name).label.in(m_language));
            }
        }
    }

    const Place &m_place;
    const RowIndex &m_index;
    Language m_language;
    Query m_rest;
    std::vector<Ranked> m_found;
    std::set<QString> m_names; // each once
};

} // namespace

Completions complete(const QString &text, int cursor, const RowIndex &index, Language language, int most)
{
    const Place place = placeOf(text, std::clamp(cursor, 0, int(text.size())));
    Completions completions{place.position, place.length, {}};
    if (!place.isInside)
        completions.candidates = Completer(text, place, index, language).best(most);
    return completions;
}

} // namespace Ajar
