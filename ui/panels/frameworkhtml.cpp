// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/frameworkhtml.h"

#include "panels/htmlpieces.h"
#include "panels/safetextbrowser.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ajar {

using namespace HtmlPieces;

namespace {

constexpr int mostOpenQuestions = 3; ///< named in a folded line

const QString publishedFold = u"published"_s;

double shareOf(const Framework &framework, const Verdict &verdict)
{
    return double(verdict.step) / double(framework.verdicts.size() - 1);
}

} // namespace

QString FrameworkHtml::section(const std::vector<FrameworkReport> &reports,
                               const std::vector<PublishedLine> &published, const QSet<QString> &unfolded,
                               const EntryReport &entry) const
{
    QString html = tagged(u"h2"_s, escaped(tr("Under seven frameworks")))
        + u"<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\">"_s;
    for (const FrameworkReport &report : reports) {
        const bool isUnfolded = unfolded.contains(report.framework->id);
        html += row(report, isUnfolded);
        if (isUnfolded)
            html += u"<tr><td colspan=\"2\">"_s + details(report, entry) + u"</td></tr>"_s;
    }
    return html + u"</table>"_s + publishedBlock(published, unfolded.contains(publishedFold));
}

QString FrameworkHtml::row(const FrameworkReport &report, bool isUnfolded) const
{
    const QString name = (isUnfolded ? u"▾ "_s : u"▸ "_s) + report.title;
    const QString tip = isUnfolded ? tr("Fold") : tr("Show the reasons");
    QString verdict = meter(report) + u"&nbsp; "_s + tagged(u"b"_s, escaped(report.verdict));
    if (const QString done = progress(report); !done.isEmpty())
        verdict += u" "_s + small(escaped(done));
    if (!isUnfolded && !report.assessment.isDefinite())
        verdict += u"<br/>"_s + small(escaped(openQuestions(report)));
    if (!isUnfolded && report.history.size() > 1)
        verdict += u"<br/>"_s
            + small(escaped(tr("In %n stages since %1", nullptr, int(report.history.size()))
                                .arg(report.history.front().from)));
    if (!isUnfolded && !report.others.isEmpty())
        verdict += u"<br/>"_s + small(escaped(tr("≠ Sources disagree")));
    return u"<tr><td width=\"44%\">"_s
        + link(SafeTextBrowser::linkTo(u"fold"_s, report.framework->id), name, tip, u"fold"_s)
        + u"</td><td>"_s + verdict + u"</td></tr>"_s;
}

/// ajar:meter/LOWER/UPPER/STEPS/HEIGHT, in thousandths; five times as wide as it is high.
QString FrameworkHtml::meter(const FrameworkReport &report) const
{
    const auto thousandths = [&](const Verdict &verdict) {
        return QString::number(std::lround(1000 * shareOf(*report.framework, verdict)));
    };
    const int height = m_lineHeight * 5 / 9;
    return u"<img src=\"ajar:meter/"_s + thousandths(report.assessment.lower) + u'/'
        + thousandths(report.assessment.upper) + u'/' + QString::number(report.framework->verdicts.size() - 1)
        + u'/' + QString::number(height) + u"\" width=\""_s + QString::number(height * 5) + u"\" height=\""_s
        + QString::number(height) + u"\" style=\"vertical-align: middle\"/>"_s;
}

QString FrameworkHtml::progress(const FrameworkReport &report) const
{
    const auto percent = [](const Verdict &verdict) {
        return QString::number(std::lround(verdict.progress));
    };
    const QString lower = percent(report.assessment.lower);
    const QString upper = percent(report.assessment.upper);
    if (report.framework->isScore || lower == u"100" || upper == u"0")
        return {}; // the verdict says it
    return (lower == upper ? lower : lower + u'–' + upper) + QChar(QChar::Nbsp) + u'%';
}

QString FrameworkHtml::openQuestions(const FrameworkReport &report) const
{
    QStringList names;
    report.assessment.deciding.forEach([&](ComponentId id) { names << componentLabel(id); });
    const qsizetype more = names.size() - mostOpenQuestions;
    if (more > 1)
        return tr("Not known: %1 and %n more", nullptr, int(more))
            .arg(names.first(mostOpenQuestions).join(comma()));
    return names.isEmpty() ? tr("Not known: the computing that trained it")
                           : tr("Not known: %1").arg(names.join(comma()));
}

QString FrameworkHtml::details(const FrameworkReport &report, const EntryReport &entry) const
{
    QString html = report.framework->url.isEmpty()
        ? escaped(report.note)
        : escaped(report.note) + u" "_s + link(report.framework->url, tr("Its rules"));
    html = tagged(u"p"_s, html, u"small"_s) + u"<table cellpadding=\"1\" cellspacing=\"0\">"_s;
    if (report.framework->id == u"level") { // which has sentences of its own for what was found
        for (const EntryReport::Condition &condition : entry.conditions)
            html += reasonRow(condition.met, escaped(condition.text.text) + marks(condition.text.sources));
    } else {
        for (const FrameworkReport::Line &line : report.lines)
            html += reason(line, entry);
    }
    html += u"</table>"_s;
    if (!report.nextStep.isEmpty())
        html += tagged(u"p"_s, u"→ "_s + escaped(report.nextStep));
    if (!report.deciding.isEmpty())
        html +=
            tagged(u"p"_s, escaped(tr("Decided by what is not known: %1").arg(report.deciding)), u"small"_s);
    for (const QString &other : report.others)
        html += tagged(u"p"_s, escaped(tr("≠ Sources disagree: %1").arg(other)), u"small"_s);
    return html + history(report, entry);
}

/// A row for each day on which something came or went, with the verdict from then on.
QString FrameworkHtml::history(const FrameworkReport &report, const EntryReport &entry) const
{
    if (report.history.empty())
        return {};
    QString html =
        tagged(u"p"_s, escaped(tr("How it came out:"))) + u"<table cellpadding=\"1\" cellspacing=\"0\">"_s;
    for (const FrameworkReport::Step &step : report.history) {
        QStringList found;
        for (const FrameworkReport::Finding &finding : step.findings) {
            const int number = entry.numberOf(finding.source);
            found << escaped(finding.text) + (number > 0 ? marks({number}) : QString());
        }
        html += u"<tr><td>"_s + escaped(tr("from %1", "date").arg(step.from)).replace(u' ', u"&nbsp;"_s)
            + u"&nbsp;&nbsp;</td><td>"_s + tagged(u"b"_s, escaped(step.verdict)) + u"<br/>"_s
            + small(found.join(semicolon())) + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

QString FrameworkHtml::reason(const FrameworkReport::Line &line, const EntryReport &entry) const
{
    QStringList found;
    for (const FrameworkReport::Finding &finding : line.findings) {
        const int number = entry.numberOf(finding.source);
        found << escaped(finding.text) + (number > 0 ? marks({number}) : QString());
    }
    const QString below = found.isEmpty() ? QString() : u"<br/>"_s + small(found.join(semicolon()));
    return reasonRow(line.met, escaped(line.rule) + below);
}

QString FrameworkHtml::reasonRow(Tri met, const QString &html) const
{
    return u"<tr><td width=\""_s + QString::number(m_lineHeight * 3 / 2) + u"\">"_s + signOf(met)
        + u"</td><td>"_s + html + u"</td></tr>"_s;
}

/// Folded, a small line each with the date; unfolded, all that there is to it.
QString FrameworkHtml::publishedBlock(const std::vector<PublishedLine> &lines, bool isUnfolded) const
{
    if (lines.empty())
        return {};
    const QString title = (isUnfolded ? u"▾ "_s : u"▸ "_s) + tr("Published by others");
    QString html = u"<p style=\"margin-top: 6px; margin-bottom: 0\">"_s
        + link(SafeTextBrowser::linkTo(u"fold"_s, publishedFold), title, {}, u"fold"_s) + u"</p>"_s
        + u"<table width=\"100%\" cellpadding=\"1\" cellspacing=\"0\">"_s;
    for (const PublishedLine &line : lines) {
        QStringList more{escaped(line.value)};
        if (isUnfolded) {
            for (const QString &each : {line.parts, line.of, line.note}) {
                if (!each.isEmpty())
                    more << escaped(each);
            }
        }
        more << escaped(line.date);
        if (isUnfolded)
            more << (line.url.isEmpty() ? escaped(line.source) : link(line.url, tr("source"), line.source));
        html += u"<tr><td width=\"44%\">"_s + small(escaped(line.ranking)) + u"</td><td>"_s
            + small(more.join(u" · "_s)) + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

} // namespace Ajar
