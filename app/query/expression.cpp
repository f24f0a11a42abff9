// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/expression.h"

#include "base/searchkeys.h"
#include "query/lexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Expression::Kind;
using Test = Predicate::Test;

// ---------------------------------------------------------------- printing

/// Whether the lexer would read `text` as one plain word with no meaning of its own.
bool isPlain(const QString &text)
{
    static const QString special = u" \"(),!*?|&"_s;
    if (text.isEmpty() || text.startsWith(u'-') || text == u"OR" || text == u"AND" || text == u"NOT")
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || narrowed(c) != c || isTestSign(c) || special.contains(c);
    });
}

QString quoted(const QString &text)
{
    if (isPlain(text))
        return text;
    QString escaped;
    for (const QChar c : text) {
        if (narrowed(c) == u'"' || narrowed(c) == u'\\')
            escaped += u'\\';
        escaped += c;
    }
    return u'"' + escaped + u'"';
}

/// In quotes, where only a quotation mark has to be escaped. The lexer never gives an escaped one.
QString quotedPattern(const QString &pattern)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (narrowed(pattern[at]) == u'"')
            text += u'\\';
        text += pattern[at];
        if (narrowed(pattern[at]) == u'\\' && at + 1 < pattern.size())
            text += pattern[++at];
    }
    return u'"' + text + u'"';
}

QString printedPredicate(const Predicate &predicate)
{
    static const QString signs[] = {u":"_s, u":<"_s, u":<="_s, u":>"_s, u":>="_s, u":*"_s, u":?"_s, u":~"_s};
    QStringList values;
    for (const Operand &operand : predicate.operands)
        values << (predicate.test == Test::Matches ? quotedPattern(operand.text) : quoted(operand.text));
    return fieldInfo(predicate.field).name + signs[int(predicate.test)] + values.join(u',');
}

bool isEmpty(const Expression &expression)
{
    return expression.kind == Kind::And && expression.parts.empty();
}

QString printedIn(const Expression &expression, Kind parent)
{
    if (isEmpty(expression))
        return u"()"_s;
    QStringList parts;
    switch (expression.kind) {
    case Kind::Words:
        return quoted(expression.words);
    case Kind::Predicate:
        return printedPredicate(expression.predicate);
    case Kind::Not:
        return u'-' + printedIn(expression.parts.front(), Kind::Not);
    case Kind::And:
    case Kind::Or:
        for (const Expression &part : expression.parts)
            parts << printedIn(part, expression.kind);
        break;
    }
    const bool isOr = expression.kind == Kind::Or;
    const QString text = parts.join(isOr ? u" OR "_s : u" "_s);
    const bool needsParentheses = parent == Kind::Not || (isOr && parent == Kind::And);
    return needsParentheses ? u'(' + text + u')' : text;
}

// ---------------------------------------------------------------- matching

/// The values that a number or date may have: one, the days that an imprecise date may mean, or a score's
/// worst and best case.
struct Span
{
    double low;
    double high;
};

std::optional<Span> spanOf(const Value &value)
{
    if (const auto *count = std::get_if<qint64>(&value))
        return Span{double(*count), double(*count)};
    if (const auto *number = std::get_if<double>(&value))
        return Span{*number, *number};
    if (const auto *date = std::get_if<PartialDate>(&value))
        return Span{double(date->first().toJulianDay()), double(date->last().toJulianDay())};
    if (const auto *steps = std::get_if<StepSpan>(&value))
        return Span{steps->score(steps->lower), steps->score(steps->upper)};
    return std::nullopt;
}

/// A greater age is an earlier date.
Test turnedRound(Test test)
{
    switch (test) {
    case Test::Less:
        return Test::Greater;
    case Test::LessEqual:
        return Test::GreaterEqual;
    case Test::Greater:
        return Test::Less;
    case Test::GreaterEqual:
        return Test::LessEqual;
    default:
        return test;
    }
}

Tri compared(Test test, Span row, const Operand &operand)
{
    const auto decide = [](bool surely, bool never) {
        return surely ? Tri::True : never ? Tri::False : Tri::Unknown;
    };
    switch (test) {
    case Test::Is:
        return decide(row.low >= operand.low && row.high <= operand.high,
                      row.high < operand.low || row.low > operand.high);
    case Test::Less:
        return decide(row.high < operand.low, row.low >= operand.low);
    case Test::LessEqual:
        return decide(row.high <= operand.high, row.low > operand.high);
    case Test::Greater:
        return decide(row.low > operand.high, row.high <= operand.high);
    case Test::GreaterEqual:
        return decide(row.low >= operand.low, row.high < operand.low);
    case Test::Known:
    case Test::Unknown:
    case Test::Matches:
        break;
    }
    return Tri::Unknown;
}

/// Whether `part` stands in `text` from the begin of a word to the end of one: "apache" in "apache-2.0".
bool hasWords(const QString &text, const QString &part)
{
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        const qsizetype end = at + part.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber() || !part.front().isLetterOrNumber();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber() || text[end].isDigit()
            || !part.back().isLetterOrNumber();
        if (begins && ends)
            return true;
    }
    return false;
}

bool isFoundIn(const QString &text, const QString &folded, RowTest::Part part)
{
    return part == RowTest::Part::Any ? text.contains(folded)
        : part == RowTest::Part::Word ? hasWords(text, folded)
                                      : text == folded;
}

} // namespace

RowTest::RowTest(const Predicate &predicate, const RowIndex &index)
    : m_predicate(predicate)
    , m_info(fieldInfo(predicate.field))
    , m_index(index)
{
    if (!isText(m_info.type))
        return;
    for (const Operand &operand : predicate.operands) {
        if (predicate.test == Test::Matches)
            break;
        const QString folded = foldedText(operand.text);
        const bool isWhole = m_info.isName ? m_info.isName(index, folded) : m_info.type == FieldType::Choice;
        m_names.push_back({folded,
                           isWhole                              ? Part::Whole
                               : m_info.type == FieldType::Text ? Part::Any
                                                                : Part::Word,
                           !m_info.choices});
    }
}

/// Choices: one of the row's words is the operand. Texts: one of them contains it. Of free ones Chinese words
/// go by how they are spelled, too.
bool RowTest::isCalled(const QStringList &words, size_t operand) const
{
    const QRegularExpression &pattern = m_predicate.operands[operand].pattern;
    if (!pattern.pattern().isEmpty())
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return pattern.match(foldedText(word)).hasMatch(); });
    const auto &[folded, part, maySpell] = m_names[operand];
    return std::any_of(words.begin(), words.end(),
                       [&, &wanted = folded, how = part, spelled = maySpell](const QString &word) {
                           if (isFoundIn(foldedText(word), wanted, how))
                               return true;
                           const SearchKeys keys = spelled ? searchKeys(word) : SearchKeys();
                           return !keys.isEmpty()
                               && (isFoundIn(keys.pinyin, wanted, how)
                                   || isFoundIn(keys.initials, wanted, how));
                       });
}

bool RowTest::isCalledAny(const QStringList &words) const
{
    for (size_t operand = 0; operand < m_predicate.operands.size(); ++operand) {
        if (isCalled(words, operand))
            return true;
    }
    return false;
}

/// Some of a row's words may be known while others are not: access:api is unknown where nobody looked.
Tri RowTest::possibly(int row) const
{
    return isCalledAny(m_info.words(m_index, row))   ? Tri::True
        : isCalledAny(m_info.possible(m_index, row)) ? Tri::Unknown
                                                     : Tri::False;
}

/// The step that an operand names, or -1.
int RowTest::stepOf(const StepSpan &span, size_t operand) const
{
    for (int step = 0; step < int(span.table().verdicts.size()); ++step) {
        if (isCalled(Getters::verdictWords(span, step), operand))
            return step;
    }
    return -1;
}

/// Of the verdicts that a row may have the operands may name all, some or none.
Tri RowTest::steps(const StepSpan &span) const
{
    const bool isList = m_predicate.test == Test::Is || m_predicate.test == Test::Matches;
    if (!isList) {
        const double step = stepOf(span, 0);
        return compared(m_predicate.test, {double(span.lower), double(span.upper)}, {{}, step, step});
    }
    bool all = true;
    bool any = false;
    for (int step = span.lower; step <= span.upper; ++step) {
        const bool isNamed = isCalledAny(Getters::verdictWords(span, step));
        all = all && isNamed;
        any = any || isNamed;
    }
    return all ? Tri::True : any ? Tri::Unknown : Tri::False;
}

Tri RowTest::operator()(int row) const
{
    const Value value = m_info.value(m_index, row);
    if (m_predicate.test == Test::Known || m_predicate.test == Test::Unknown)
        return tri(isUndecided(value) == (m_predicate.test == Test::Unknown));
    if (m_info.possible)
        return possibly(row);
    if (std::holds_alternative<std::monostate>(value))
        return Tri::Unknown;
    if (const auto *span = std::get_if<StepSpan>(&value); span && m_info.choices)
        return steps(*span);

    Tri any = Tri::False;
    if (const auto span = spanOf(value)) {
        for (const Operand &operand : m_predicate.operands) {
            const Test test = operand.isAge ? turnedRound(m_predicate.test) : m_predicate.test;
            any = any || compared(test, *span, operand);
        }
    } else if (const auto *flag = std::get_if<bool>(&value)) {
        for (const Operand &operand : m_predicate.operands)
            any = any || tri(*flag == (operand.low != 0));
    } else {
        any = tri(isCalledAny(m_info.words ? m_info.words(m_index, row) : QStringList{rawText(value)}));
    }
    return any;
}

QString printed(const Expression &expression)
{
    return isEmpty(expression) ? QString() : printedIn(expression, Kind::Or);
}

Tri matches(const Predicate &predicate, const RowIndex &index, int row)
{
    return RowTest(predicate, index)(row);
}

} // namespace Ajar
