// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/argumentsdialog.h"

#include "lesson/lesson.h"
#include "panels/detailhtml.h"
#include "panels/htmlpieces.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Ajar {

using namespace HtmlPieces;

// ---------------------------------------------------------------- the page

void ArgumentsPage::showArguments(TestedArguments tested, const Lesson &lesson, Language language)
{
    m_tested = std::move(tested);
    m_lesson = &lesson;
    m_language = language;
    refresh();
}

void ArgumentsPage::fill()
{
    if (!m_lesson)
        return;
    document()->setDefaultStyleSheet(DetailHtml(m_language, palette(), fontMetrics().height()).styleSheet());
    const QString about = m_tested.query.isEmpty()
        ? tr("On all %Ln model(s) of the catalogue.", nullptr, m_tested.models)
        : tr("On %Ln model(s): %1", "those of a query", m_tested.models).arg(m_tested.query);
    QString html =
        tagged(u"h1"_s, escaped(tr("Arguments, tested"))) + tagged(u"p"_s, escaped(about), u"faint"_s);
    html += m_tested.results.empty() ? tagged(u"p"_s, escaped(tr("Working it out …")))
                                     : campHtml(Camp::Closed) + campHtml(Camp::Open);
    setHtml(html);
    setAccessibleName(tr("Arguments, tested"));
}

QString ArgumentsPage::campHtml(Camp camp) const
{
    QString html = tagged(u"h2"_s, escaped(m_lesson->camps[size_t(camp)].name.in(m_language)))
        + u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\">"_s;
    for (const Tradeoff &tradeoff : m_lesson->tradeoffs) {
        if (tradeoff.camp == camp)
            html += argumentHtml(tradeoff, m_tested.results[size_t(tradeoff.argument)]);
    }
    return html + u"</table>"_s;
}

QString ArgumentsPage::argumentHtml(const Tradeoff &tradeoff, const ArgumentResult &result) const
{
    const ArgumentRule &rule = argumentRule(result.argument);
    const QString side =
        tradeoff.side == Tradeoff::Side::Pro ? tr("in favour") : tr("against", "an argument against models");
    QString left = tagged(u"b"_s, escaped(tradeoff.title.in(m_language))) + u"<br/>"_s + small(escaped(side));
    QString right = tagged(u"b"_s, escaped(findingLabel(result.finding).in(m_language)));
    for (const QString &figure : result.figures)
        right += u"<br/>"_s + escaped(figure);
    if (result.counterExample >= 0) {
        const Entry entry = m_tested.index->entry(result.counterExample);
        right += u"<br/>"_s
            + tr("Counter-example: %1", "link to a model")
                  .toHtmlEscaped()
                  .arg(link(linkTo(u"entry"_s, entry.id()), entry.name().in(m_language)))
            + u" "_s + small(escaped(result.counterFigures));
    }
    right += u"<br/>"_s + small(escaped(rule.measure.in(m_language) + u' ' + rule.gap.in(m_language)));
    return u"<tr><td width=\""_s + QString::number(fontMetrics().height() * 3 / 2) + u"\">"_s
        + findingSign(result.finding) + u"</td><td width=\"28%\">"_s + left + u"</td><td>"_s + right
        + u"</td></tr>"_s;
}

// ---------------------------------------------------------------- the dialog

ArgumentsDialog::ArgumentsDialog(QWidget *parent)
    : QDialog(parent)
    , m_page(new ArgumentsPage)
    , m_timer(new QTimer(this))
{
    setObjectName(u"argumentsDialog"_s);
    m_page->setObjectName(u"argumentsPage"_s);
    m_timer->setSingleShot(true);
    m_timer->setInterval(150); // while somebody types nothing is worked out
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(16, 8, 16, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page, 1);
    column->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'0') * 110, fontMetrics().height() * 40);
    setWindowTitle(tr("Arguments, tested"));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_page, &SafeTextBrowser::entryWanted, this, &ArgumentsDialog::entryWanted);
    connect(m_timer, &QTimer::timeout, this, &ArgumentsDialog::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ArgumentsDialog::take);
}

ArgumentsDialog::~ArgumentsDialog()
{
    m_watcher.waitForFinished();
}

void ArgumentsDialog::showRows(std::shared_ptr<const RowIndex> index, const Lesson &lesson, Rows rows,
                               const QString &query, Language language)
{
    const bool isOther = m_lesson != &lesson;
    m_wanted = {std::move(index), {}, query, int(rows.size())};
    m_lesson = &lesson;
    m_rows = std::move(rows);
    m_language = language;
    if (isOther)
        m_page->showArguments(m_wanted, *m_lesson, m_language);
    m_timer->start();
}

void ArgumentsDialog::start()
{
    if (m_watcher.isRunning()) {
        m_timer->start(); // the one that runs is out of date, and quickly done
        return;
    }
    const auto work = [index = m_wanted.index, rows = m_rows, language = m_language] {
        return ArgumentGround(*index, rows).results(language);
    };
    m_watcher.setFuture(QtConcurrent::run(work));
}

void ArgumentsDialog::take()
{
    if (m_timer->isActive())
        return; // a newer one is due
    m_wanted.results = m_watcher.result();
    m_page->showArguments(m_wanted, *m_lesson, m_language);
}

void ArgumentsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Arguments, tested"));
}

} // namespace Ajar
