// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/frameworkreport.h"

#include "openness/history.h"
#include "openness/published.h"

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

QString verdictId(const Framework &framework, const Verdict &verdict)
{
    return framework.verdicts[size_t(verdict.step)].id;
}

class Builder
{
public:
    Builder(const Release &release, const Catalog &catalog, Language language, OpennessRecord record)
        : m_release(release)
        , m_catalog(catalog)
        , m_language(language)
        , m_record(std::move(record))
    {
    }

    FrameworkReport report(const Framework &framework) const
    {
        FrameworkReport report;
        report.framework = &framework;
        report.assessment = assess(framework, m_record);
        report.step = nextStep(framework, m_record);
        report.dissents = dissents(framework, m_release, m_catalog);
        report.title = framework.label.in(m_language);
        report.note = framework.note.in(m_language);
        report.verdict = verdictText(framework, report.assessment, m_language);
        for (const Reason &reason : report.assessment.reasons)
            report.lines.push_back(line(reason, framework));
        report.deciding = labels(report.assessment.deciding);
        report.nextStep = stepText(framework, report.step);
        report.others = othersOf(framework, report.dissents);
        if (framework.id == u"gradient")
            addHistory(report);
        return report;
    }

    FrameworkReport reportOn(const PartialDate &date, const Framework &framework) const
    {
        FrameworkReport report;
        report.framework = &framework;
        report.assessment = assessOn(framework, date, m_release, m_catalog);
        report.title = FrameworkReport::tr("%1 as of %2", "framework, date")
                           .arg(framework.label.in(m_language), date.toIso());
        report.note = isBeforeRelease(date, m_release, m_catalog)
            ? FrameworkReport::tr("Nothing of it was out yet.")
            : framework.note.in(m_language);
        report.verdict = verdictText(framework, report.assessment, m_language);
        for (const Reason &reason : report.assessment.reasons)
            report.lines.push_back(line(reason, framework));
        report.deciding = labels(report.assessment.deciding);
        addHistory(report);
        return report;
    }

private:
    QString comma() const { return m_language == Language::Chinese ? u"、"_s : u", "_s; }

    void addHistory(FrameworkReport &report) const
    {
        const std::vector<Stage> stages = m_release.stages();
        for (const PartialDate &from : stageDates(m_release)) {
            const Assessment then =
                assessOn(*report.framework, PartialDate::of(from.last()), m_release, m_catalog);
            FrameworkReport::Step step{from.toIso(), verdictText(*report.framework, then, m_language), {}};
            for (const Stage &stage : stages) {
                if (stage.from == from)
                    step.findings.push_back({stage.component, stageText(stage), stage.source});
            }
            report.history.push_back(std::move(step));
        }
    }

    QString stageText(const Stage &stage) const
    {
        const QString found =
            FrameworkReport::tr("%1: %2", "component, what was found")
                .arg(componentLabel(stage.component), availabilityText(stage.availability, stage.gate));
        return stage.note.isEmpty()
            ? found
            : FrameworkReport::tr("%1 (%2)", "what was found, a note").arg(found, stage.note.in(m_language));
    }

    QString availabilityText(Availability availability, Gate gate) const
    {
        const QString text = availabilityLabel(availability);
        if (gate == Gate::Approval)
            return text + comma() + FrameworkReport::tr("after approval");
        if (gate == Gate::Payment)
            return text + comma() + FrameworkReport::tr("for payment");
        return text;
    }

    FrameworkReport::Line line(const Reason &reason, const Framework &framework) const
    {
        FrameworkReport::Line line{reason.rule->in(m_language), reason.met, {}};
        const bool asksForLicense = framework.looksAtLicenses && reason.met == Tri::Unknown;
        reason.components.forEach([&](ComponentId id) {
            const Component *record = m_record[id].record;
            line.findings.push_back({id, foundText(id, asksForLicense), record ? record->source : QString()});
        });
        return line;
    }

    QString foundText(ComponentId id, bool asksForLicense) const
    {
        const OpennessPart &part = m_record[id];
        QString found = availabilityText(part.availability, part.gate);
        if (part.isReleased() && part.licensed == Tri::False)
            found += comma() + FrameworkReport::tr("no licence");
        else if (part.isReleased() && part.license)
            found += comma() + licenseName(*part.license);
        else if (part.isReleased() && asksForLicense && componentInfo(id).domain != ComponentDomain::Access)
            found += comma() + FrameworkReport::tr("licence not known");
        return FrameworkReport::tr("%1: %2", "component, what was found").arg(componentLabel(id), found);
    }

    /// A line for each other verdict, with all sources that lead to it.
    QStringList othersOf(const Framework &framework, const std::vector<Dissent> &dissents) const
    {
        QStringList verdicts;
        std::vector<QStringList> sources;
        for (const Dissent &dissent : dissents) {
            const QString verdict = verdictText(framework, dissent.verdict, m_language);
            if (!verdicts.contains(verdict)) {
                verdicts << verdict;
                sources.emplace_back();
            }
            sources[size_t(verdicts.indexOf(verdict))] << m_catalog.source(dissent.source).title;
        }
        QStringList others;
        for (qsizetype i = 0; i < verdicts.size(); ++i)
            others << FrameworkReport::tr("%1 by the records of %2", "verdict, sources")
                          .arg(verdicts[i],
                               sources[size_t(i)].join(m_language == Language::Chinese ? u"、"_s : u"; "_s));
        return others;
    }

    /// Our own ids are no words for people.
    QString licenseName(const QString &id) const
    {
        const auto found = m_catalog.licenses.constFind(id);
        return found != m_catalog.licenses.constEnd() && id.startsWith("LicenseRef-"_L1) ? found->name : id;
    }

    QString labels(ComponentSet set) const
    {
        QStringList list;
        set.forEach([&](ComponentId id) { list << componentLabel(id); });
        return list.join(comma());
    }

    /// What has to be done with some components, all in the same way.
    QString changeText(const Framework &framework, const Change &change, const QStringList &names) const
    {
        if (change.kind == Change::Kind::Describe)
            return FrameworkReport::tr("describe and list the training data in full");
        const QString label = names.join(comma());
        if (!framework.looksAtLicenses || change.license.isEmpty())
            return FrameworkReport::tr("release: %1", "components").arg(label);
        return change.kind == Change::Kind::Relicense
            ? FrameworkReport::tr("put under a licence such as %2: %1", "components, licence")
                  .arg(label, change.license)
            : FrameworkReport::tr("release under a licence such as %2: %1", "components, licence")
                  .arg(label, change.license);
    }

    QString stepText(const Framework &framework, const NextStep &step) const
    {
        if (step.changes.empty())
            return {};
        QStringList texts;
        std::vector<bool> isSaid(step.changes.size());
        for (size_t first = 0; first < step.changes.size(); ++first) {
            if (isSaid[first])
                continue;
            const Change &change = step.changes[first];
            QStringList names;
            for (size_t i = first; i < step.changes.size(); ++i) {
                const Change &other = step.changes[i];
                if (other.kind == change.kind
                    && (!framework.looksAtLicenses || other.license == change.license)) {
                    names << componentLabel(other.component);
                    isSaid[i] = true;
                }
            }
            texts << changeText(framework, change, names);
        }
        return FrameworkReport::tr("For “%1”: %2", "verdict, what has to change")
            .arg(framework.verdicts[size_t(step.reached.step)].label.in(m_language),
                 texts.join(m_language == Language::Chinese ? u"；"_s : u"; "_s));
    }

    Release m_release;
    const Catalog &m_catalog;
    Language m_language;
    OpennessRecord m_record;
};

QChar sign(Tri value)
{
    return value == Tri::True ? u'✔' : value == Tri::False ? u'✘' : u'?';
}

QJsonArray namesOf(ComponentSet set)
{
    QJsonArray names;
    set.forEach([&](ComponentId id) { names << QLatin1StringView(componentInfo(id).name); });
    return names;
}

QJsonValue jsonOf(Tri value)
{
    return value == Tri::Unknown ? QJsonValue() : QJsonValue(value == Tri::True);
}

QJsonValue jsonOf(const Framework &framework, const NextStep &step)
{
    if (step.changes.empty())
        return {};
    QJsonArray changes;
    for (const Change &change : step.changes)
        changes << QJsonObject{
            {u"component"_s, QLatin1StringView(componentInfo(change.component).name)},
            {u"change"_s,
             change.kind == Change::Kind::Release         ? u"release"_s
                 : change.kind == Change::Kind::Relicense ? u"relicense"_s
                                                          : u"describe"_s},
            {u"license"_s, change.license.isEmpty() ? QJsonValue() : QJsonValue(change.license)}};
    return QJsonObject{{u"reaches"_s, verdictId(framework, step.reached)}, {u"changes"_s, changes}};
}

QJsonArray jsonOf(const std::vector<FrameworkReport::Step> &history)
{
    QJsonArray array;
    for (const FrameworkReport::Step &step : history) {
        QJsonArray changes;
        for (const FrameworkReport::Finding &finding : step.findings)
            changes << QJsonObject{{u"component"_s, QLatin1StringView(componentInfo(finding.component).name)},
                                   {u"found"_s, finding.text},
                                   {u"source"_s, finding.source}};
        array << QJsonObject{{u"from"_s, step.from}, {u"verdict"_s, step.verdict}, {u"changes"_s, changes}};
    }
    return array;
}

} // namespace

std::vector<FrameworkReport> frameworkReports(const Release &release, const Catalog &catalog,
                                              Language language, std::span<const Component> overlay)
{
    const Builder builder(release, catalog, language, recordOf(release, catalog, {overlay, {}}));
    std::vector<FrameworkReport> reports;
    for (const Framework &framework : frameworkTable())
        reports.push_back(builder.report(framework));
    return reports;
}

FrameworkReport gradientReportOn(const PartialDate &date, const Release &release, const Catalog &catalog,
                                 Language language)
{
    // Where several records hold, something changed: the last of them tells what was found.
    const Builder builder(release, catalog, language, recordsOn(date, release, catalog).back());
    return builder.reportOn(date, *frameworkById(u"gradient"_s));
}

std::vector<PublishedLine> publishedLines(const Release &release, const Catalog &catalog, Language language)
{
    const auto outOf = [](double value, double maximum) {
        return FrameworkReport::tr("%1 of %2", "a score and the highest one")
            .arg(QString::number(value, 'g', 4), QString::number(maximum));
    };
    std::vector<PublishedLine> lines;
    for (const PublishedVerdict &one : publishedOf(release, catalog)) {
        QStringList parts;
        for (const PublishedVerdict::Part &part : one.parts)
            parts << part.name.in(language) + u' ' + outOf(part.value, part.maximum);
        lines.push_back({one.ranking.in(language),
                         one.value ? outOf(*one.value, one.maximum) : one.word.in(language),
                         parts.join(language == Language::Chinese ? u"、"_s : u", "_s), one.model,
                         one.note.in(language), one.date.toIso(), one.source, one.url});
    }
    return lines;
}

QString publishedAsText(const std::vector<PublishedLine> &lines)
{
    if (lines.empty())
        return {};
    QString out = u"\n\n"_s + FrameworkReport::tr("Published by others");
    for (const PublishedLine &line : lines) {
        out += u"\n  "_s + FrameworkReport::tr("%1: %2", "framework, verdict").arg(line.ranking, line.value);
        for (const QString &more : {line.parts, line.of, line.note, line.date, line.source, line.url}) {
            if (!more.isEmpty())
                out += u" · "_s + more;
        }
    }
    return out + u'\n';
}

QJsonArray publishedAsJson(const std::vector<PublishedLine> &lines)
{
    QJsonArray array;
    for (const PublishedLine &line : lines)
        array << QJsonObject{{u"ranking"_s, line.ranking}, {u"value"_s, line.value}, {u"parts"_s, line.parts},
                             {u"of"_s, line.of},           {u"note"_s, line.note},   {u"date"_s, line.date},
                             {u"source"_s, line.source},   {u"url"_s, line.url}};
    return array;
}

QString frameworksAsText(const std::vector<FrameworkReport> &reports, const Catalog &catalog)
{
    QString out;
    for (const FrameworkReport &report : reports) {
        out += u"\n\n"_s
            + FrameworkReport::tr("%1: %2", "framework, verdict").arg(report.title, report.verdict)
            + u"\n  "_s + report.note;
        for (const FrameworkReport::Line &line : report.lines) {
            out += u"\n  "_s + sign(line.met) + u' ' + line.rule;
            for (const FrameworkReport::Finding &finding : line.findings) {
                out += u"\n      "_s + finding.text;
                if (!finding.source.isEmpty())
                    out += u" ["_s + catalog.source(finding.source).title + u']';
            }
        }
        if (!report.deciding.isEmpty())
            out += u"\n  "_s + FrameworkReport::tr("It would be decided by: %1").arg(report.deciding);
        for (const QString &other : report.others)
            out += u"\n  "_s + FrameworkReport::tr("Sources disagree: %1").arg(other);
        if (!report.nextStep.isEmpty())
            out += u"\n  → "_s + report.nextStep;
        for (const FrameworkReport::Step &step : report.history) {
            out +=
                u"\n  "_s + FrameworkReport::tr("From %1: %2", "date, verdict").arg(step.from, step.verdict);
            for (const FrameworkReport::Finding &finding : step.findings)
                out += u"\n      "_s + finding.text + u" ["_s + catalog.source(finding.source).title + u']';
        }
    }
    return out + u'\n';
}

QJsonObject frameworksAsJson(const std::vector<FrameworkReport> &reports)
{
    QJsonObject json;
    for (const FrameworkReport &report : reports) {
        const Framework &framework = *report.framework;
        QJsonArray reasons;
        for (size_t i = 0; i < report.lines.size(); ++i)
            reasons << QJsonObject{{u"rule"_s, report.lines[i].rule},
                                   {u"met"_s, jsonOf(report.lines[i].met)},
                                   {u"components"_s, namesOf(report.assessment.reasons[i].components)}};
        QJsonObject others;
        for (const Dissent &dissent : report.dissents)
            others.insert(dissent.source,
                          QJsonObject{{u"lower"_s, verdictId(framework, dissent.verdict.lower)},
                                      {u"upper"_s, verdictId(framework, dissent.verdict.upper)}});
        QJsonObject object{
            {u"lower"_s, verdictId(framework, report.assessment.lower)},
            {u"upper"_s, verdictId(framework, report.assessment.upper)},
            {u"progress"_s, QJsonArray{report.assessment.lower.progress, report.assessment.upper.progress}},
            {u"deciding"_s, namesOf(report.assessment.deciding)},
            {u"reasons"_s, reasons},
            {u"disagreeing"_s, others},
            {u"nextStep"_s, jsonOf(framework, report.step)}};
        if (!report.history.empty())
            object.insert(u"history"_s, jsonOf(report.history));
        json.insert(framework.id, object);
    }
    return json;
}

} // namespace Ajar
