// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/detailhtml.h"

#include "delegates/levelstyle.h"
#include "panels/frameworkhtml.h"
#include "panels/htmlpieces.h"
#include "panels/safetextbrowser.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Ajar {

using namespace HtmlPieces;

namespace {

QString signOf(Availability availability)
{
    switch (availability) {
    case Availability::Released:
        return u"●"_s;
    case Availability::Partial:
        return u"◐"_s;
    case Availability::Withheld:
        return u"○"_s;
    case Availability::NotApplicable:
        return u"·"_s;
    case Availability::Unknown:
        break;
    }
    return u"?"_s;
}

} // namespace

DetailHtml::DetailHtml(Language language, QPalette palette, int lineHeight)
    : m_language(language)
    , m_palette(std::move(palette))
    , m_lineHeight(lineHeight)
{
}

QString DetailHtml::styleSheet() const
{
    const QString faint = m_palette.color(QPalette::PlaceholderText).name();
    const QString line = m_palette.color(QPalette::Mid).name();
    const QString linkColor = m_palette.color(QPalette::Link).name();
    return u"a { color: %3; text-decoration: none; }"
           "h1 { font-size: x-large; font-weight: 600; margin-top: 0; margin-bottom: 4px; }"
           "h2 { font-size: medium; font-weight: 600; margin-top: 18px; margin-bottom: 4px; }"
           "p { margin-top: 0; margin-bottom: 8px; }"
           ".faint { color: %1; }"
           ".small { color: %1; font-size: small; }"
           "a.fold { color: %4; }"
           ".line { background-color: %2; }"
           "td { vertical-align: top; }"_s.arg(faint, line, linkColor,
                                               m_palette.color(QPalette::Text).name());
}

// ---------------------------------------------------------------- entry

QString DetailHtml::entry(const EntryReport &report, const Lesson &lesson, const Judgements &judgements) const
{
    const FrameworkHtml frameworks(m_language, m_lineHeight);
    return header(report)
        + frameworks.section(judgements.frameworks, judgements.published, judgements.unfolded, report)
        + points(report, lesson, judgements) + license(report, judgements.licenseWarning) + parts(report)
        + facts(report) + scores(report) + sources(report);
}

QString DetailHtml::header(const EntryReport &report) const
{
    QStringList subtitle{report.vendor, report.release};
    if (!report.released.isEmpty())
        subtitle << report.released;
    QString html = tagged(u"h1"_s, escaped(report.name));
    html += tagged(u"p"_s, escaped(subtitle.join(u" · "_s)), u"faint"_s);
    if (!report.aliases.isEmpty()) {
        const QString names = report.aliases.join(m_language == Language::Chinese ? u"、"_s : u", "_s);
        html += tagged(u"p"_s, escaped(tr("Also known as: %1").arg(names)), u"small"_s);
    }
    if (report.personal)
        html += tagged(u"p"_s, escaped(tr("Added or changed by your own files.")));
    const QString color = report.camp ? LevelStyle::color(report.level.lower, m_palette).name()
                                      : m_palette.color(QPalette::Text).name();
    const QString label = u"<b style=\"color:"_s + color + u"\">"_s + escaped(report.levelText) + u"</b>"_s;
    const QString measure =
        tr("Of %1 parts: %2 released, %3 in part, %4 not known")
            .arg(QString::number(report.disclosure.total), QString::number(report.disclosure.released),
                 QString::number(report.disclosure.partial), QString::number(report.disclosure.unknown));
    html += u"<table cellpadding=\"0\" cellspacing=\"0\" style=\"margin-top:8px\"><tr><td>"_s
        + (report.camp ? door(report.level.lower, m_lineHeight * 2) : u"<b>?</b>"_s)
        + u"</td><td width=\"10\"></td><td>"_s + label + u"<br/><span class=\"small\">"_s + escaped(measure)
        + u"</span></td></tr></table>"_s;
    return html;
}

QString DetailHtml::points(const EntryReport &report, const Lesson &lesson,
                           const Judgements &judgements) const
{
    const std::vector<ArgumentCase> &cases = judgements.cases;
    if (!report.camp)
        return heading(tr("Pros and cons"))
            + tagged(u"p"_s,
                     escaped(tr("Whether the weights are released is not known, so the pros and cons of "
                                "neither camp can be told.")),
                     u"faint"_s);
    const auto column = [&](const QString &title, const std::vector<EntryReport::Point> &list) {
        QString html = tagged(u"p"_s, tagged(u"b"_s, escaped(title)));
        for (const EntryReport::Point &item : list)
            html += point(item, lesson, cases.empty() ? nullptr : &cases[size_t(item.tradeoff->argument)]);
        return html;
    };
    const QString title = tr("Pros and cons of %1", "closed models / open models")
                              .arg(report.camp->name.in(m_language).toLower());
    const QString pending = judgements.isTesting
        ? tagged(u"p"_s, escaped(tr("Comparing it with all other models …")), u"faint"_s)
        : QString();
    return heading(title) + pending
        + u"<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr><td width=\"48%\">"_s
        + column(tr("✔ Pros"), report.pros) + u"</td><td width=\"4%\"></td><td width=\"48%\">"_s
        + column(tr("✘ Cons"), report.cons) + u"</td></tr></table>"_s;
}

/// A mark with a word, which leads to the test on all models, and what the lines of evidence do not say.
QString DetailHtml::findingHtml(const EntryReport::Point &item, const ArgumentCase &tested) const
{
    const Argument argument = item.tradeoff->argument;
    const ArgumentRule &rule = argumentRule(argument);
    const QString word = findingSign(tested.finding) + u' ' + findingLabel(tested.finding).in(m_language);
    QString html = u"<br/>"_s
        + small(link(SafeTextBrowser::linkTo(u"test"_s, argumentIds()[qsizetype(argument)]), word,
                     rule.measure.in(m_language)));
    // What its own facts say stands below; what it was measured by, or why it was not, only here.
    const bool isNews = tested.peer >= 0 || item.evidence.empty() || tested.finding == Finding::NotEnoughData
        || argument == Argument::OpenPrivacy || argument == Argument::OpenResearch;
    if (isNews && rule.isMeasured && !tested.figures.isEmpty())
        html += u"<br/>"_s + small(escaped(tested.figures));
    if (!rule.isMeasured)
        html += u"<br/>"_s + small(escaped(rule.gap.in(m_language)));
    return html;
}

QString DetailHtml::point(const EntryReport::Point &item, const Lesson &lesson,
                          const ArgumentCase *tested) const
{
    const Tradeoff &tradeoff = *item.tradeoff;
    const QString tip = tradeoff.explanation.in(m_language);
    QString html =
        u"<p title=\""_s + escaped(tip) + u"\">"_s + tagged(u"b"_s, escaped(tradeoff.title.in(m_language)));
    if (tested)
        html += findingHtml(item, *tested);
    else if (item.verdict == Evidence::Verdict::Contradicts)
        html += u" <span class=\"small\">"_s + escaped(tr("≠ a counter-example")) + u"</span>"_s;
    if (item.verdict == Evidence::Verdict::None && (!tested || tested->figures.isEmpty()))
        html += u"<br/><span class=\"small\">"_s + escaped(tip) + u"</span>"_s;
    for (const EntryReport::Sourced &line : item.evidence)
        html += u"<br/><span class=\"small\">"_s + sourced(line) + u"</span>"_s;
    const QString terms = conceptLinks(tradeoff.concepts, lesson);
    if (!terms.isEmpty())
        html += u"<br/><span class=\"small\">→ "_s + terms + u"</span>"_s;
    return html + u"</p>"_s;
}

QString DetailHtml::facts(const EntryReport &report) const
{
    QString html = heading(tr("Facts")) + factTable(report.facts);
    if (!report.architecture.empty())
        html += heading(tr("Architecture")) + factTable(report.architecture);
    return html;
}

QString DetailHtml::scores(const EntryReport &report) const
{
    if (report.scores.empty())
        return {};
    QString html =
        heading(tr("Benchmarks")) + u"<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\">"_s;
    for (const EntryReport::Score &score : report.scores)
        html += u"<tr><td width=\"38%\">"_s + link(score.url, score.benchmark) + u"</td><td>"_s
            + escaped(score.value) + marks({score.source}) + u" <span class=\"small\">"_s
            + escaped(score.notes.join(u" · "_s)) + u"</span></td></tr>"_s;
    return html + u"</table>"_s;
}

QString DetailHtml::factTable(const std::vector<EntryReport::Fact> &facts) const
{
    QString html = u"<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\">"_s;
    for (const EntryReport::Fact &fact : facts) {
        QString value = fact.url.isEmpty() ? escaped(fact.value.text) : link(fact.url, fact.value.text);
        if (!fact.exact.isEmpty() && fact.exact != fact.value.text)
            value += u" <span class=\"small\">"_s + escaped(fact.exact) + u"</span>"_s;
        value += marks(fact.value.sources);
        if (fact.personal)
            value += u" <span class=\"small\">"_s + escaped(tr("from your file")) + u"</span>"_s;
        for (const EntryReport::Sourced &other : fact.others)
            value += u"<br/><span class=\"small\">"_s + escaped(tr("also: ")) + sourced(other) + u"</span>"_s;
        html += u"<tr><td width=\"38%\" class=\"faint\">"_s + escaped(fact.label) + u"</td><td>"_s + value
            + u"</td></tr>"_s;
    }
    return html + u"</table>"_s;
}

QString DetailHtml::license(const EntryReport &report, const QString &warning) const
{
    QString html = heading(tr("Licence"));
    if (!warning.isEmpty())
        html += tagged(u"p"_s, u"⚠ "_s + tagged(u"b"_s, escaped(warning)));
    if (report.licenseId.isEmpty())
        return html + tagged(u"p"_s, escaped(tr("Not known.")), u"faint"_s);
    const QString name = report.licenseName.isEmpty() ? report.licenseId : report.licenseName;
    html += u"<p><b>"_s + (report.licenseUrl.isEmpty() ? escaped(name) : link(report.licenseUrl, name))
        + u"</b>"_s + u" <span class=\"small\">"_s + escaped(report.licenseId) + u"</span>"_s
        + marks(report.licenseSources) + u"</p>"_s;
    for (const EntryReport::Sourced &other : report.licenseOthers)
        html += tagged(u"p"_s, escaped(tr("also: ")) + sourced(other), u"small"_s);
    if (!report.licenseSummary.isEmpty())
        html += tagged(u"p"_s,
                       escaped(report.licenseSummary) + u" <span class=\"small\">"_s
                           + escaped(tr("Not legal advice.")) + u"</span>"_s);
    return html + tagged(u"p"_s, link(SafeTextBrowser::linkTo(u"ask"_s, u"may"_s), tr("May I …?")));
}

QString DetailHtml::parts(const EntryReport &report) const
{
    QString html = heading(tr("Components"));
    if (report.parts.empty())
        return html + tagged(u"p"_s, escaped(tr("Nothing is known yet.")), u"faint"_s);
    html += u"<table width=\"100%\" cellpadding=\"2\" cellspacing=\"0\">"_s;
    for (const EntryReport::Part &part : report.parts) {
        const QString label = part.url.isEmpty() ? escaped(part.label) : link(part.url, part.label);
        QString status = escaped(part.status) + marks(part.sources);
        if (!part.license.isEmpty())
            status += u" <span class=\"small\">"_s + escaped(part.license) + u"</span>"_s;
        if (!part.note.isEmpty())
            status += u"<br/><span class=\"small\">"_s + escaped(part.note) + u"</span>"_s;
        html += u"<tr>"_s + signColumn() + signOf(part.availability) + u"</td><td width=\"36%\">"_s
            + (part.isDissent
                   ? u"<span class=\"small\">"_s + escaped(tr("but another source:")) + u"</span>"_s
                   : label)
            + u"</td><td>"_s + status + u"</td></tr>"_s;
    }
    return html + u"</table>"_s
        + tagged(u"p"_s, link(SafeTextBrowser::linkTo(u"ask"_s, u"what-if"_s), tr("What if …")));
}

QString DetailHtml::sources(const EntryReport &report) const
{
    QString html = heading(tr("Sources")) + u"<table cellpadding=\"2\" cellspacing=\"0\">"_s;
    int number = 0;
    for (const EntryReport::Reference &source : report.sources) {
        const QString anchor = u"source-"_s + QString::number(++number);
        QStringList notes{source.publisher};
        if (!source.date.isEmpty())
            notes << source.date;
        notes << (source.isPrimary ? tr("primary source") : tr("third-party index"));
        html += u"<tr>"_s + signColumn() + u"<a name=\""_s + anchor + u"\"></a>"_s + QString::number(number)
            + u"</td><td>"_s + link(source.url, source.title) + u"<br/><span class=\"small\">"_s
            + escaped(notes.join(u" · "_s)) + u"</span></td></tr>"_s;
    }
    return html + u"</table>"_s;
}

// ---------------------------------------------------------------- lesson

QString DetailHtml::overview(const Lesson &lesson, const RowIndex &index,
                             const std::vector<FacetValue> &levels) const
{
    QString html = tagged(u"h1"_s, escaped(lesson.title.in(m_language)));
    html += tagged(u"p"_s, escaped(lesson.introduction.in(m_language)));
    for (const LevelLesson &step : lesson.levels) {
        const QString id = levelId(step.level);
        int count = 0;
        for (const FacetValue &value : levels)
            count += value.id == id ? value.count : 0;
        const QString color = LevelStyle::color(step.level, m_palette).name();
        html += u"<table cellpadding=\"0\" cellspacing=\"0\" style=\"margin-top:12px\"><tr><td>"_s
            + door(step.level, m_lineHeight * 2) + u"</td><td width=\"10\"></td><td><b style=\"color:"_s
            + color + u"\">"_s + escaped(levelLabel(step.level).in(m_language)) + u"</b> "_s
            + link(SafeTextBrowser::linkTo(u"query"_s, u"level:"_s + id), tr("%Ln model(s)", nullptr, count))
            + u"<br/>"_s + escaped(step.definition.in(m_language)) + u"<br/><span class=\"small\">"_s
            + entryLinks(step.examples, index) + u"</span></td></tr></table>"_s;
    }
    return html + conclusion(lesson)
        + tagged(
               u"p"_s,
               escaped(tr(
                   "Choose a model in the table or on the spectrum to see its pros and cons with evidence.")),
               u"faint"_s);
}

QString DetailHtml::conclusion(const Lesson &lesson) const
{
    return heading(tr("Conclusion")) + tagged(u"p"_s, escaped(lesson.conclusion.in(m_language)));
}

QString DetailHtml::term(const Concept &item, const Lesson &lesson, const RowIndex &index) const
{
    QString html = tagged(u"h1"_s, escaped(item.name.in(m_language)));
    html += tagged(u"p"_s, escaped(item.text.in(m_language)));
    if (!item.see.isEmpty())
        html += heading(tr("See also")) + tagged(u"p"_s, conceptLinks(item.see, lesson));
    if (!item.entries.isEmpty())
        html += heading(tr("Models")) + tagged(u"p"_s, entryLinks(item.entries, index));
    if (!item.sources.empty()) {
        html += heading(tr("Sources"));
        for (const Concept::Reading &reading : item.sources)
            html += tagged(u"p"_s, link(reading.url, reading.title));
    }
    return html;
}

QString DetailHtml::level(const LevelLesson &item, const RowIndex &index) const
{
    QString html = u"<table cellpadding=\"0\" cellspacing=\"0\"><tr><td>"_s
        + door(item.level, m_lineHeight * 2) + u"</td><td width=\"10\"></td><td>"_s
        + tagged(u"h1"_s, escaped(levelLabel(item.level).in(m_language))) + u"</td></tr></table>"_s;
    html += tagged(u"p"_s, escaped(item.definition.in(m_language)));
    html += tagged(u"p"_s, escaped(item.detail.in(m_language)));
    return html + heading(tr("Examples")) + tagged(u"p"_s, entryLinks(item.examples, index));
}

QString DetailHtml::camp(const CampLesson &item, const Lesson &lesson, const RowIndex &index) const
{
    QString html = tagged(u"h1"_s, escaped(item.name.in(m_language)));
    html += tagged(u"p"_s, escaped(item.definition.in(m_language)));
    for (const auto &[side, title] :
         {std::pair{Tradeoff::Side::Pro, tr("✔ Pros")}, std::pair{Tradeoff::Side::Con, tr("✘ Cons")}}) {
        html += heading(title);
        for (const Tradeoff &tradeoff : lesson.tradeoffs) {
            if (tradeoff.camp == item.camp && tradeoff.side == side)
                html += argument(tradeoff, lesson);
        }
    }
    return html + heading(tr("Representatives")) + tagged(u"p"_s, entryLinks(item.representatives, index));
}

QString DetailHtml::argument(const Tradeoff &tradeoff, const Lesson &lesson) const
{
    QString html = tagged(u"b"_s, escaped(tradeoff.title.in(m_language))) + u"<br/>"_s
        + escaped(tradeoff.explanation.in(m_language));
    const QString terms = conceptLinks(tradeoff.concepts, lesson);
    if (!terms.isEmpty())
        html += u"<br/><span class=\"small\">→ "_s + terms + u"</span>"_s;
    return tagged(u"p"_s, html);
}

// ---------------------------------------------------------------- pieces

QString DetailHtml::door(Level level, int size) const
{
    const QString number = QString::number(size);
    return u"<img src=\"ajar:door/"_s + levelId(level) + u'/' + number + u"\" width=\""_s + number
        + u"\" height=\""_s + number + u"\"/>"_s;
}

/// The begin of a narrow cell for a sign or a number, as wide as the type is high.
QString DetailHtml::signColumn() const
{
    return u"<td width=\""_s + QString::number(m_lineHeight * 3 / 2) + u"\">"_s;
}

QString DetailHtml::heading(const QString &title) const
{
    return tagged(u"h2"_s, escaped(title));
}

QString DetailHtml::sourced(const EntryReport::Sourced &text) const
{
    return escaped(text.text) + marks(text.sources);
}

QString DetailHtml::separator() const
{
    return m_language == Language::Chinese ? u"、"_s : u", "_s;
}

QString DetailHtml::conceptLinks(const QStringList &ids, const Lesson &lesson) const
{
    QStringList links;
    for (const QString &id : ids) {
        if (const Concept *found = lesson.conceptById(id))
            links << link(SafeTextBrowser::linkTo(u"concept"_s, id), found->name.in(m_language));
    }
    return links.join(separator());
}

QString DetailHtml::entryLinks(const QStringList &ids, const RowIndex &index) const
{
    QStringList links;
    for (const QString &id : ids) {
        const int row = index.catalog().entryById(id);
        if (row >= 0)
            links << link(SafeTextBrowser::linkTo(u"entry"_s, id), index.entry(row).name().in(m_language));
    }
    return links.join(separator());
}

} // namespace Ajar
