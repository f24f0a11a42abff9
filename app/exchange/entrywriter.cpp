// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/entrywriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Sourced = EntryReport::Sourced;

QString refs(const std::vector<int> &sources)
{
    QString text;
    for (const int source : sources)
        text += u'[' + QString::number(source) + u']';
    return text.isEmpty() ? text : u' ' + text;
}

QString heading(const QString &title)
{
    return u"\n\n"_s + title + u'\n';
}

QChar sign(Tri value)
{
    return value == Tri::True ? u'✔' : value == Tri::False ? u'✘' : u'?';
}

void writePoints(QString &out, QChar mark, const std::vector<EntryReport::Point> &points, Language language)
{
    for (const EntryReport::Point &point : points) {
        out += u"\n  "_s + mark + u' ' + point.tradeoff->title.in(language);
        if (point.verdict == Evidence::Verdict::Contradicts)
            out += u" — "_s + EntryReport::tr("a counter-example");
        if (point.evidence.empty())
            out += u"\n      "_s + point.tradeoff->explanation.in(language);
        for (const Sourced &line : point.evidence)
            out += u"\n      "_s + line.text + refs(line.sources);
    }
}

void writeFacts(QString &out, const std::vector<EntryReport::Fact> &facts)
{
    for (const EntryReport::Fact &fact : facts) {
        out += u"\n  "_s + EntryReport::tr("%1: %2", "label, value").arg(fact.label, fact.value.text)
            + refs(fact.value.sources);
        if (fact.personal)
            out += u" ("_s + EntryReport::tr("from your file") + u')';
        for (const Sourced &other : fact.others)
            out += u"\n      "_s + EntryReport::tr("also: %1").arg(other.text) + refs(other.sources);
    }
}

void writeScores(QString &out, const EntryReport &report)
{
    for (const EntryReport::Score &score : report.scores) {
        out += u"\n  "_s + EntryReport::tr("%1: %2", "label, value").arg(score.benchmark, score.value)
            + u" ("_s + score.notes.join(u", "_s) + u')' + refs({score.source});
        if (score.personal)
            out += u" ("_s + EntryReport::tr("from your file") + u')';
    }
}

void writeCalls(QString &out, const EntryReport &report)
{
    for (const EntryReport::Calling &calling : report.calls)
        out += u"\n  "_s
            + EntryReport::tr("%1: “%2”, %3", "open source: “words of the vendor”, date")
                  .arg(calling.as, calling.quote, calling.date)
            + refs({calling.source});
}

QJsonValue toJson(const FactValue &value)
{
    struct Writer
    {
        QJsonValue operator()(const PartialDate &date) const { return date.toIso(); }
        QJsonValue operator()(qint64 number) const { return number; }
        QJsonValue operator()(double number) const { return number; }
        QJsonValue operator()(bool flag) const { return flag; }
        QJsonValue operator()(const QString &text) const { return text; }
        QJsonValue operator()(const QStringList &list) const { return QJsonArray::fromStringList(list); }
    };
    return std::visit(Writer(), value);
}

QJsonValue toJson(const LocalizedText &text)
{
    if (text.zh.isEmpty())
        return text.en;
    return QJsonObject{{u"en"_s, text.en}, {u"zh"_s, text.zh}};
}

QJsonObject claimsAsJson(const Entry &entry, QSet<QString> &used)
{
    QJsonObject facts;
    for (const auto &[key, claims] : entry.facts.all()) {
        QJsonArray list;
        for (const Claim &claim : claims) {
            QJsonObject object{{u"value"_s, toJson(claim.value)},
                               {u"source"_s, claim.source},
                               {u"date"_s, claim.date.toIso()}};
            if (claim.personal)
                object.insert(u"personal"_s, true);
            list << object;
            used << claim.source;
        }
        facts.insert(QLatin1StringView(factInfo(key).id), list);
    }
    return facts;
}

QJsonObject componentAsJson(const Component &component)
{
    QJsonObject object{{u"id"_s, QLatin1StringView(componentInfo(component.id).name)},
                       {u"availability"_s, availabilityNames().at(int(component.availability))},
                       {u"source"_s, component.source},
                       {u"date"_s, component.date.toIso()}};
    if (component.gate != Gate::None)
        object.insert(u"gate"_s, gateNames().at(int(component.gate)));
    if (!component.license.isEmpty())
        object.insert(u"license"_s, component.license);
    if (!component.url.isEmpty())
        object.insert(u"url"_s, component.url);
    if (!component.note.isEmpty())
        object.insert(u"note"_s, toJson(component.note));
    if (component.personal)
        object.insert(u"personal"_s, true);
    return object;
}

QJsonArray scoresAsJson(const Entry &entry, QSet<QString> &used)
{
    QJsonArray list;
    for (const Score &score : entry.scores()) {
        QJsonObject object{{u"benchmark"_s, QLatin1StringView(benchmarkInfo(score.benchmark).name)},
                           {u"value"_s, score.value},
                           {u"source"_s, score.source},
                           {u"date"_s, score.date.toIso()}};
        if (!score.variant.isEmpty())
            object.insert(u"variant"_s, score.variant);
        if (!score.by.isEmpty())
            object.insert(u"by"_s, score.by);
        if (score.personal)
            object.insert(u"personal"_s, true);
        list << object;
        used << score.source;
    }
    return list;
}

QJsonArray callsAsJson(const Release &release, QSet<QString> &used)
{
    QJsonArray list;
    for (const Calling &calling : release.calls()) {
        QJsonObject object{{u"as"_s, callingNames().at(int(calling.as))},
                           {u"quote"_s, calling.quote},
                           {u"source"_s, calling.source},
                           {u"date"_s, calling.date.toIso()}};
        if (calling.personal)
            object.insert(u"personal"_s, true);
        list << object;
        used << calling.source;
    }
    return list;
}

QJsonObject sourcesAsJson(const Catalog &catalog, const QSet<QString> &used)
{
    QJsonObject sources;
    for (const QString &id : used) {
        const Source source = catalog.source(id);
        sources.insert(
            id,
            QJsonObject{{u"title"_s, source.title},
                        {u"publisher"_s, source.publisher},
                        {u"url"_s, source.url},
                        {u"kind"_s, source.kind == Source::Kind::Primary ? u"primary"_s : u"index"_s}});
    }
    return sources;
}

QJsonValue nameOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue familyAsJson(const LocalizedText &family)
{
    return family.isEmpty() ? QJsonValue() : toJson(family);
}

QJsonArray stagesAsJson(const Release &release, QSet<QString> &used)
{
    QJsonArray list;
    for (const Stage &stage : release.stages()) {
        QJsonObject object{{u"from"_s, stage.from.toIso()},
                           {u"component"_s, QLatin1StringView(componentInfo(stage.component).name)},
                           {u"availability"_s, availabilityNames().at(int(stage.availability))},
                           {u"source"_s, stage.source},
                           {u"date"_s, stage.date.toIso()}};
        if (stage.gate != Gate::None)
            object.insert(u"gate"_s, gateNames().at(int(stage.gate)));
        if (stage.staged)
            object.insert(u"staged"_s, true);
        if (!stage.note.isEmpty())
            object.insert(u"note"_s, toJson(stage.note));
        if (stage.personal)
            object.insert(u"personal"_s, true);
        list << object;
        used << stage.source;
    }
    return list;
}

} // namespace

QJsonValue valueAsJson(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag;
    if (const auto *list = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*list);
    if (const auto *span = std::get_if<StepSpan>(&value);
        span && span->table().isScore && !isUndecided(value))
        return span->score(span->lower);
    return nameOrNull(rawText(value));
}

QString reportAsText(const EntryReport &report, Language language)
{
    QString out = report.name + u" · "_s + report.vendor;
    if (!report.released.isEmpty())
        out += u" · "_s + report.released;
    out += u'\n' + report.id;
    if (!report.aliases.isEmpty())
        out += u'\n'
            + EntryReport::tr("Also known as: %1")
                  .arg(report.aliases.join(language == Language::Chinese ? u"、"_s : u", "_s));
    if (report.personal)
        out += u'\n' + EntryReport::tr("Added or changed by your own files.");

    out += heading(EntryReport::tr("Openness: %1").arg(report.levelText));
    for (const EntryReport::Condition &condition : report.conditions)
        out += u"\n  "_s + sign(condition.met) + u' ' + condition.text.text + refs(condition.text.sources);

    out += heading(EntryReport::tr("Pros and cons"));
    if (!report.camp)
        out += u"\n  "_s + EntryReport::tr("Not known: the weights may be released or not.");
    writePoints(out, u'✔', report.pros, language);
    writePoints(out, u'✘', report.cons, language);

    out += heading(EntryReport::tr("Facts"));
    writeFacts(out, report.facts);
    if (!report.architecture.empty()) {
        out += heading(EntryReport::tr("Architecture"));
        writeFacts(out, report.architecture);
    }
    if (!report.scores.empty()) {
        out += heading(EntryReport::tr("Benchmarks"));
        writeScores(out, report);
    }

    if (!report.licenseId.isEmpty()) {
        out += heading(EntryReport::tr("Licence: %1").arg(report.licenseId) + refs(report.licenseSources));
        for (const Sourced &other : report.licenseOthers)
            out += u"\n  "_s + EntryReport::tr("also: %1").arg(other.text) + refs(other.sources);
        if (!report.licenseSummary.isEmpty())
            out += u"\n  "_s + report.licenseSummary + u"\n  "_s + EntryReport::tr("Not legal advice.");
    }

    if (!report.calls.empty()) {
        out += heading(EntryReport::tr("What the vendor calls it"));
        writeCalls(out, report);
    }

    out += heading(EntryReport::tr("Components"));
    for (const EntryReport::Part &part : report.parts) {
        out += part.isDissent
            ? u"\n      "_s + EntryReport::tr("but another source: %1").arg(part.status)
            : u"\n  "_s + EntryReport::tr("%1: %2", "label, value").arg(part.label, part.status);
        if (!part.license.isEmpty())
            out += u" ("_s + part.license + u')';
        out += refs(part.sources);
        if (!part.note.isEmpty())
            out += u"\n      "_s + part.note;
    }

    out += heading(EntryReport::tr("Sources"));
    int number = 0;
    for (const EntryReport::Reference &source : report.sources) {
        out += u"\n  ["_s + QString::number(++number) + u"] "_s + source.publisher + u": "_s + source.title;
        if (!source.date.isEmpty())
            out += u", "_s + source.date;
        out += u"\n      "_s + source.url;
    }
    return out + u'\n';
}

QJsonObject entryAsJson(const RowIndex &index, int row)
{
    const Entry entry = index.entry(row);
    const Release release = index.release(row);
    const Vendor &vendor = index.vendor(row);
    QSet<QString> used;
    QJsonArray components;
    for (const Component &component : release.components()) {
        components << componentAsJson(component);
        used << component.source;
    }
    const QJsonObject facts = claimsAsJson(entry, used);
    const QJsonArray scores = scoresAsJson(entry, used);
    const QJsonArray calls = callsAsJson(release, used);
    const QJsonArray stages = stagesAsJson(release, used);
    return {{u"id"_s, entry.id()},
            {u"name"_s, toJson(entry.name())},
            {u"aliases"_s, QJsonArray::fromStringList(entry.aliases())},
            {u"vendor"_s,
             QJsonObject{{u"id"_s, vendor.id},
                         {u"name"_s, toJson(vendor.name)},
                         {u"aliases"_s, QJsonArray::fromStringList(vendor.aliases)},
                         {u"country"_s, nameOrNull(vendor.country)}}},
            {u"release"_s, QJsonObject{{u"id"_s, release.id()}, {u"name"_s, toJson(release.name())}}},
            {u"family"_s, familyAsJson(release.family())},
            {u"level"_s, rawText(fieldValue(Field::Level, index, row))},
            {u"access"_s, valueAsJson(fieldValue(Field::Access, index, row))},
            {u"gap"_s, valueAsJson(fieldValue(Field::Gap, index, row))},
            {u"personal"_s, entry.personal},
            {u"facts"_s, facts},
            {u"scores"_s, scores},
            {u"calls"_s, calls},
            {u"components"_s, components},
            {u"stages"_s, stages},
            {u"sources"_s, sourcesAsJson(index.catalog(), used)}};
}

} // namespace Ajar
