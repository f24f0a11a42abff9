// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/facetchoice.h"

#include "query/parser.h"

#include <algorithm>
#include <optional>

namespace Ajar {

namespace {

using Kind = Expression::Kind;
using Test = Predicate::Test;
using Side = FacetChoice::Side;

bool isAbout(const Expression &part, Field field)
{
    return part.kind == Kind::Predicate && part.predicate.field == field;
}

/// Adds what a part demands; false where a facet cannot draw it.
bool read(const Expression &part, Field field, FacetChoice &choice)
{
    if (part.kind == Kind::Not) {
        const Expression &inner = part.parts.front();
        if (!isAbout(inner, field) || inner.predicate.test == Test::Known)
            return false;
        if (inner.predicate.test == Test::Unknown)
            choice.unknown = FacetChoice::Unknown::Unwanted;
        else
            choice.unwanted.push_back(inner.predicate);
        return true;
    }
    const std::vector<Expression> either = part.kind == Kind::Or ? part.parts : std::vector{part};
    const bool isReadable = std::all_of(either.begin(), either.end(), [&](const Expression &one) {
        return isAbout(one, field) && (one.predicate.test != Test::Known || either.size() == 1);
    });
    for (const Expression &one : isReadable ? either : std::vector<Expression>()) {
        if (one.predicate.test == Test::Known)
            choice.unknown = FacetChoice::Unknown::Unwanted;
        else if (one.predicate.test == Test::Unknown)
            choice.unknown = FacetChoice::Unknown::Wanted;
        else
            choice.wanted.push_back(one.predicate);
    }
    return isReadable;
}

/// The parts that say the choice, lists of words as one.
std::vector<Expression> written(const FacetChoice &choice, Field field)
{
    const auto unknown = Expression::demand({field, Test::Unknown, {}});
    std::vector<Expression> either;
    for (const Predicate &predicate : choice.wanted)
        either.push_back(Expression::demand(predicate));
    if (choice.unknown == FacetChoice::Unknown::Wanted)
        either.push_back(unknown);

    std::vector<Expression> parts;
    if (either.size() == 1)
        parts.push_back(either.front());
    else if (!either.empty())
        parts.push_back({Kind::Or, std::move(either), {}, {}});
    for (const Predicate &predicate : choice.unwanted)
        parts.push_back(Expression::negation(Expression::demand(predicate)));
    if (choice.unknown == FacetChoice::Unknown::Unwanted)
        parts.push_back(Expression::demand({field, Test::Known, {}}));
    return parts;
}

std::vector<Predicate> &sideOf(FacetChoice &choice, Side side)
{
    return side == Side::Wanted ? choice.wanted : choice.unwanted;
}

bool isCalled(const Operand &operand, const QStringList &names)
{
    const QString word = foldedText(operand.text);
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return foldedText(name) == word; });
}

/// Whether the value stood in one of the lists.
bool takeOut(std::vector<Predicate> &lists, const QStringList &names)
{
    bool wasThere = false;
    for (Predicate &list : lists) {
        if (list.test == Test::Is)
            wasThere |=
                std::erase_if(list.operands, [&](const Operand &operand) { return isCalled(operand, names); })
                > 0;
    }
    std::erase_if(lists, [](const Predicate &list) { return list.operands.empty(); });
    return wasThere;
}

/// The demand for a value as the parser understands it: it alone knows what the words mean to the field.
std::optional<Predicate> demandFor(Field field, const QString &value)
{
    const ParsedQuery parsed = parseQuery(printed(Expression::demand({field, Test::Is, {{value, 0, 0}}})));
    const bool isOne = !parsed.error && parsed.expression.kind == Kind::Predicate
        && parsed.expression.predicate.test == Test::Is && !parsed.expression.predicate.operands.empty();
    return isOne ? std::optional(parsed.expression.predicate) : std::nullopt;
}

} // namespace

QStringList FacetChoice::words(Side side) const
{
    QStringList words;
    for (const Predicate &predicate : side == Side::Wanted ? wanted : unwanted) {
        for (const Operand &operand : predicate.operands) {
            if (predicate.test == Test::Is)
                words << operand.text;
        }
    }
    return words;
}

FacetChoice facetChoice(const Query &query, Field field)
{
    FacetChoice choice;
    for (const Expression &part : conjuncts(query.expression))
        read(part, field, choice);
    return choice;
}

Query withFacetChoice(const Query &query, Field field, const FacetChoice &choice)
{
    std::vector<Expression> parts = conjuncts(query.expression);
    const auto isOld = [field](const Expression &part) {
        FacetChoice ignored;
        return read(part, field, ignored);
    };
    const auto place = std::find_if(parts.begin(), parts.end(), isOld) - parts.begin();
    std::erase_if(parts, isOld);
    std::vector<Expression> added = written(choice, field);
    parts.insert(parts.begin() + std::min(place, std::ssize(parts)), added.begin(), added.end());

    Query changed = query;
    changed.expression = parts.size() == 1 ? parts.front() : Expression{Kind::And, std::move(parts), {}, {}};
    return changed;
}

FacetChoice toggled(FacetChoice choice, Field field, const QStringList &names, Side side)
{
    std::vector<Predicate> &lists = sideOf(choice, side);
    takeOut(sideOf(choice, side == Side::Wanted ? Side::Unwanted : Side::Wanted), names);
    if (takeOut(lists, names))
        return choice;
    const auto list =
        std::find_if(lists.begin(), lists.end(), [](const Predicate &each) { return each.test == Test::Is; });
    const auto demand = demandFor(field, names.front());
    if (demand && list == lists.end())
        lists.push_back(*demand);
    else if (demand)
        list->operands.push_back(demand->operands.front());
    return choice;
}

Query withValue(const Query &query, Field field, const QString &value, Side side)
{
    const auto demand = demandFor(field, value);
    if (!demand)
        return query;
    FacetChoice choice = facetChoice(query, field);
    if (side == Side::Wanted)
        choice = {{*demand}, {}, FacetChoice::Unknown::AsAsked};
    else if (std::find(choice.unwanted.begin(), choice.unwanted.end(), *demand) == choice.unwanted.end())
        choice.unwanted.push_back(*demand);
    return withFacetChoice(query, field, choice);
}

FacetChoice toggledUnknown(FacetChoice choice, Side side)
{
    const auto wish = side == Side::Wanted ? FacetChoice::Unknown::Wanted : FacetChoice::Unknown::Unwanted;
    choice.unknown = choice.unknown == wish ? FacetChoice::Unknown::AsAsked : wish;
    return choice;
}

} // namespace Ajar
