// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/detailpanel.h"

#include "exchange/maycommand.h"
#include "panels/detailhtml.h"

#include <QScrollBar>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Ajar {

DetailPanel::DetailPanel(QWidget *parent)
    : SafeTextBrowser(parent)
{
    setObjectName(u"detailPanel"_s);
    connect(this, &SafeTextBrowser::foldWanted, this, &DetailPanel::toggleFold);
}

void DetailPanel::showEntry(std::shared_ptr<const RowIndex> index, const Lesson &lesson, int row,
                            Language language)
{
    // With every keystroke the same model is shown again, and the overview counts the whole catalogue.
    if (m_index == index && m_lesson == &lesson && m_row == row && m_language == language)
        return;
    if (m_index != index)
        m_ground.reset();
    m_index = std::move(index);
    m_lesson = &lesson;
    m_row = row;
    m_language = language;
    refresh();
}

void DetailPanel::fill()
{
    if (!m_index)
        return;
    const DetailHtml html(m_language, palette(), fontMetrics().height());
    const QString id = m_row >= 0 ? m_index->entry(m_row).id() : QString();
    // The same model in another language or size keeps the place where the person was reading.
    const int place = id == m_shownId ? verticalScrollBar()->value() : 0;
    const QString styleSheet = html.styleSheet();
    const QString content = m_row >= 0
        ? entryHtml()
        : html.overview(*m_lesson, *m_index, countFacet(Field::Level, Query(), *m_index));
    // Laying out is what costs; several events in a row may ask for the same.
    if (styleSheet + content == m_shownHtml)
        return;
    document()->setDefaultStyleSheet(styleSheet);
    setHtml(content);
    verticalScrollBar()->setValue(place);
    m_shownId = id;
    m_shownHtml = styleSheet + content;
    setAccessibleName(m_row >= 0 ? m_index->entry(m_row).name().in(m_language)
                                 : m_lesson->title.in(m_language));
}

QString DetailPanel::entryHtml()
{
    const Release release = m_index->release(m_row);
    const Catalog &catalog = m_index->catalog();
    const DetailHtml html(m_language, palette(), fontMetrics().height());
    return html.entry(makeEntryReport(*m_index, m_row, *m_lesson, m_language), *m_lesson,
                      {frameworkReports(release, catalog, m_language),
                       publishedLines(release, catalog, m_language), m_unfolded, testedArguments(), !m_ground,
                       licenseWarning()});
}

/// Empty where what it takes is not there yet.
std::vector<ArgumentCase> DetailPanel::testedArguments()
{
    prepareGround();
    std::vector<ArgumentCase> cases;
    if (!m_ground)
        return cases;
    for (const ArgumentRule &rule : argumentRules())
        cases.push_back(m_ground->arguments.caseOf(rule.argument, m_row, m_language));
    return cases;
}

/// To compare with all others takes looking at all others, which a click must not wait for where they are
/// many.
void DetailPanel::prepareGround()
{
    constexpr int mostAtOnce = 20'000;
    if (m_ground)
        return;
    if (m_index->size() <= mostAtOnce) {
        m_ground = std::make_shared<const Ground>(m_index);
        return;
    }
    if (m_isPreparing)
        return;
    m_isPreparing = true;
    const auto make = [index = m_index]() -> std::shared_ptr<const Ground> {
        return std::make_shared<const Ground>(index);
    };
    QtConcurrent::run(make).then(this,
                                 [this](const std::shared_ptr<const Ground> &ground) { takeGround(ground); });
}

void DetailPanel::takeGround(const std::shared_ptr<const Ground> &ground)
{
    m_isPreparing = false;
    if (ground->index == m_index)
        m_ground = ground;
    refresh(); // if the catalogue is another by now, it begins anew
}

QString DetailPanel::licenseWarning() const
{
    const std::vector<Purpose> purposes(allPurposes.begin(), allPurposes.end());
    return MayCommand::warning(answersFor(m_index->catalog(), m_row, purposes, {}), m_language);
}

void DetailPanel::showLens(const QString &frameworkId)
{
    if (m_lens == frameworkId)
        return;
    m_unfolded.remove(m_lens);
    m_unfolded.insert(frameworkId);
    m_lens = frameworkId;
    refresh();
}

void DetailPanel::forget()
{
    m_index.reset();
    m_ground.reset();
}

void DetailPanel::toggleFold(const QString &id)
{
    if (!m_unfolded.remove(id))
        m_unfolded.insert(id);
    refresh();
}

} // namespace Ajar
