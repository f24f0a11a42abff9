// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/frameworkreport.h"

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
    Builder(const Release &release, const Catalog &catalog, Language language,
            std::span<const Component> overlay)
        : m_release(release)
        , m_catalog(catalog)
        , m_language(language)
        , m_record(recordOf(release, catalog, {overlay, {}}))
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
            report.lines.push_back(line(reason));
        report.deciding = labels(report.assessment.deciding);
        report.nextStep = stepText(framework, report.step);
        for (const Dissent &dissent : report.dissents)
            report.others << FrameworkReport::tr("%1 by the records of %2", "verdict, source")
                                 .arg(verdictText(framework, dissent.verdict, m_language),
                                      m_catalog.source(dissent.source).title);
        return report;
    }

private:
    QString comma() const { return m_language == Language::Chinese ? u"、"_s : u", "_s; }

    FrameworkReport::Line line(const Reason &reason) const
    {
        FrameworkReport::Line line{reason.rule->in(m_language), reason.met, {}};
        reason.components.forEach([&](ComponentId id) {
            const Component *record = m_record[id].record;
            line.findings.push_back({id, foundText(id), record ? record->source : QString()});
        });
        return line;
    }

    QString foundText(ComponentId id) const
    {
        const OpennessPart &part = m_record[id];
        QString found = availabilityLabel(part.availability);
        if (part.gate == Gate::Approval)
            found += comma() + FrameworkReport::tr("after approval");
        else if (part.gate == Gate::Payment)
            found += comma() + FrameworkReport::tr("for payment");
        if (part.isReleased() && part.licensed == Tri::False)
            found += comma() + FrameworkReport::tr("no licence");
        else if (part.isReleased() && part.license)
            found += comma() + *part.license;
        return FrameworkReport::tr("%1: %2", "component, what was found").arg(componentLabel(id), found);
    }

    QString labels(ComponentSet set) const
    {
        QStringList list;
        set.forEach([&](ComponentId id) { list << componentLabel(id); });
        return list.join(comma());
    }

    QString changeText(const Framework &framework, const Change &change) const
    {
        const QString label = componentLabel(change.component);
        if (change.kind == Change::Kind::Describe)
            return FrameworkReport::tr("describe and list the training data in full");
        if (!framework.looksAtLicenses || change.license.isEmpty())
            return FrameworkReport::tr("release: %1", "component").arg(label);
        return change.kind == Change::Kind::Relicense
            ? FrameworkReport::tr("put under a licence such as %2: %1", "component, licence")
                  .arg(label, change.license)
            : FrameworkReport::tr("release under a licence such as %2: %1", "component, licence")
                  .arg(label, change.license);
    }

    QString stepText(const Framework &framework, const NextStep &step) const
    {
        if (step.changes.empty())
            return {};
        QStringList changes;
        for (const Change &change : step.changes)
            changes << changeText(framework, change);
        return FrameworkReport::tr("For “%1”: %2", "verdict, what has to change")
            .arg(framework.verdicts[size_t(step.reached.step)].label.in(m_language),
                 changes.join(m_language == Language::Chinese ? u"；"_s : u"; "_s));
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

} // namespace

std::vector<FrameworkReport> frameworkReports(const Release &release, const Catalog &catalog,
                                              Language language, std::span<const Component> overlay)
{
    const Builder builder(release, catalog, language, overlay);
    std::vector<FrameworkReport> reports;
    for (const Framework &framework : frameworkTable())
        reports.push_back(builder.report(framework));
    return reports;
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
        json.insert(
            framework.id,
            QJsonObject{{u"lower"_s, verdictId(framework, report.assessment.lower)},
                        {u"upper"_s, verdictId(framework, report.assessment.upper)},
                        {u"progress"_s,
                         QJsonArray{report.assessment.lower.progress, report.assessment.upper.progress}},
                        {u"deciding"_s, namesOf(report.assessment.deciding)},
                        {u"reasons"_s, reasons},
                        {u"disagreeing"_s, others},
                        {u"nextStep"_s, jsonOf(framework, report.step)}});
    }
    return json;
}

} // namespace Ajar
