// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/argumentscommand.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

const Tradeoff *tradeoffOf(const Lesson &lesson, Argument argument)
{
    const auto found = std::find_if(lesson.tradeoffs.begin(), lesson.tradeoffs.end(),
                                    [&](const Tradeoff &one) { return one.argument == argument; });
    return found == lesson.tradeoffs.end() ? nullptr : &*found;
}

} // namespace

void ArgumentsCommand::print(QTextStream &out, const std::vector<ArgumentResult> &results,
                             const RowIndex &index, const Lesson &lesson, Language language)
{
    const CampLesson *camp = nullptr;
    for (const ArgumentResult &result : results) {
        const Tradeoff *tradeoff = tradeoffOf(lesson, result.argument);
        if (!tradeoff)
            continue;
        const CampLesson &own = lesson.camps[size_t(tradeoff->camp)];
        if (camp != &own)
            out << (camp ? u"\n"_s : QString()) << own.name.in(language) << u"\n"_s;
        camp = &own;
        const QString sign = tradeoff->side == Tradeoff::Side::Pro ? tr("for") : tr("against");
        out << findingSign(result.finding) << u' '
            << tr("%1 (%2): %3", "argument, for or against, what the data say")
                   .arg(tradeoff->title.in(language), sign, findingLabel(result.finding).in(language))
            << u'\n';
        const ArgumentRule &rule = argumentRule(result.argument);
        out << u"    "_s << rule.measure.in(language) << u'\n';
        for (const QString &figure : result.figures)
            out << u"    · "_s << figure << u'\n';
        if (result.counterExample >= 0)
            out << u"    · "_s
                << tr("Counter-example: %1 (%2).", "model, id")
                       .arg(index.entry(result.counterExample).name().in(language),
                            index.entry(result.counterExample).id())
                << (language == Language::Chinese ? QString() : u" "_s) << result.counterFigures << u'\n';
        if (!rule.gap.isEmpty())
            out << u"    · "_s << rule.gap.in(language) << u'\n';
    }
}

QJsonArray ArgumentsCommand::asJson(const std::vector<ArgumentResult> &results, const RowIndex &index,
                                    Language language)
{
    QJsonArray array;
    for (const ArgumentResult &result : results) {
        const ArgumentRule &rule = argumentRule(result.argument);
        QJsonObject one{{u"argument"_s, argumentIds()[qsizetype(result.argument)]},
                        {u"finding"_s, findingId(result.finding)},
                        {u"supporting"_s, result.supporting},
                        {u"between"_s, result.between},
                        {u"opposing"_s, result.opposing},
                        {u"unknown"_s, result.unknown},
                        {u"query"_s, rule.query},
                        {u"measure"_s, rule.measure.in(language)},
                        {u"notRecorded"_s, rule.gap.in(language)},
                        {u"figures"_s, QJsonArray::fromStringList(result.figures)}};
        one.insert(u"counterExample"_s,
                   result.counterExample < 0 ? QJsonValue()
                                             : QJsonObject{{u"id"_s, index.entry(result.counterExample).id()},
                                                           {u"figures"_s, result.counterFigures}});
        array << one;
    }
    return array;
}

} // namespace Ajar
