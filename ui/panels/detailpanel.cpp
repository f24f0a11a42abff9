// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/detailpanel.h"

#include "panels/detailhtml.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Ajar {

DetailPanel::DetailPanel(QWidget *parent)
    : SafeTextBrowser(parent)
{
    setObjectName(u"detailPanel"_s);
}

void DetailPanel::showEntry(const RowIndex &index, const Lesson &lesson, int row, Language language)
{
    // With every keystroke the same model is shown again, and the overview counts the whole catalogue.
    if (m_index == &index && m_lesson == &lesson && m_row == row && m_language == language)
        return;
    m_index = &index;
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
        ? html.entry(makeEntryReport(*m_index, m_row, *m_lesson, m_language), *m_lesson)
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

} // namespace Ajar
