// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/field.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace Ajar {

/// One of the values that a predicate lists. Numbers and dates are spans: 7B means 6.5B up to 7.5B (as
/// precise as it is written), 2024 means the whole year, 7B..70B from the first's begin to the last's end.
struct Operand
{
    QString text; ///< as typed, for the normal form
    double low = 0; ///< numbers; dates as Julian days
    double high = 0;
    bool isAge = false; ///< "90 days" before today: low and high are days, and a comparison runs backwards
    QRegularExpression pattern = {}; ///< of Test::Matches, ready to be used

    friend bool operator==(const Operand &a, const Operand &b) { return a.text == b.text; }
};

/// A demand on one field.
struct Predicate
{
    enum class Test { Is, Less, LessEqual, Greater, GreaterEqual, Known, Unknown, Matches };

    Field field = Field::Name;
    Test test = Test::Is;
    std::vector<Operand>
        operands; ///< any of them, for Is; one, for comparisons and Matches; none for Known, Unknown

    friend bool operator==(const Predicate &, const Predicate &) = default;
};

/// What a query asks, as a tree. An empty And is true of everything.
struct Expression
{
    enum class Kind { And, Or, Not, Words, Predicate };

    Kind kind = Kind::And;
    std::vector<Expression> parts; ///< of And, Or: any number; of Not: one
    QString words; ///< of Words: a word, or a phrase with spaces, found in the names
    Predicate predicate; ///< of Predicate

    static Expression word(const QString &text) { return {Kind::Words, {}, text, {}}; }
    static Expression demand(Predicate predicate) { return {Kind::Predicate, {}, {}, std::move(predicate)}; }
    static Expression negation(Expression part) { return {Kind::Not, {std::move(part)}, {}, {}}; }

    friend bool operator==(const Expression &, const Expression &) = default;
};

/// The normal form: what the parser reads back as an equal tree.
QString printed(const Expression &expression);

/// Asks of many rows whether their value is as demanded: true, false, or unknown where the entry's facts do
/// not say. Rows with equal values are answered alike. Lives no longer than what it is made from.
class RowTest
{
public:
    /// What an operand has to be of a word: all, any part, or from the begin of a word in it to the end of
    /// one.
    enum class Part { Whole, Any, Word };

    RowTest(const Predicate &predicate, const RowIndex &index);

    Tri operator()(int row) const;

private:
    struct Name
    {
        QString folded;
        Part part;
        bool maySpell; ///< how a Chinese word sounds
    };

    bool isCalled(const QStringList &words, size_t operand) const;
    bool isCalledAny(const QStringList &words) const;
    Tri possibly(int row) const;
    int stepOf(const StepSpan &span, size_t operand) const;
    Tri steps(const StepSpan &span) const;

    const Predicate &m_predicate;
    const FieldInfo &m_info;
    const RowIndex &m_index;
    std::vector<Name> m_names; // by operand, of texts and choices
};

/// The same of one row.
Tri matches(const Predicate &predicate, const RowIndex &index, int row);

} // namespace Ajar
