// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/explorer.h"

#include "catalog/catalogreader.h"
#include "lesson/lessonreader.h"

namespace Ajar {

Library loadLibrary(const QStringList &personalPaths)
{
    CatalogReading reading = readBundledCatalog(personalPaths);
    Library library;
    library.personalPaths = personalPaths;
    library.date = reading.catalog->newestDate();
    library.lesson = std::make_shared<const Lesson>(readBundledLesson(*reading.catalog, reading.problems));
    library.index = std::make_shared<const RowIndex>(std::move(reading.catalog));
    library.problems = std::move(reading.problems);
    return library;
}

Explorer::Explorer(Library library, Language language, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_language(language)
{
    m_result = search(m_query, index(), m_language, facetFields());
}

int Explorer::currentRow() const
{
    const int row = index().catalog().entryById(m_wantedId);
    const bool isShown = row >= 0 && m_result.shown.test(row);
    return isShown ? row : -1;
}

QString Explorer::currentId() const
{
    return currentRow() >= 0 ? m_wantedId : QString();
}

void Explorer::setLibrary(Library library)
{
    m_library = std::move(library);
    Q_EMIT libraryChanged();
    searchAgain();
}

void Explorer::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
    searchAgain(); // names are sorted by the language's own order
}

void Explorer::setQueryText(const QString &text)
{
    if (text == m_queryText)
        return;
    m_queryText = text;
    ParsedQuery parsed = parseQuery(text);
    m_error = std::move(parsed.error);
    const bool isNew = !m_error && parsed.expression != m_query.expression;
    if (isNew) {
        m_query.expression = std::move(parsed.expression);
        m_query.withUnknowns = false; // that was a wish on another question
    }
    Q_EMIT queryChanged();
    if (isNew)
        searchAgain();
}

void Explorer::setQuery(const Query &query)
{
    if (query == m_query && !m_error)
        return;
    m_query = query;
    m_queryText = query.text();
    m_error.reset();
    Q_EMIT queryChanged();
    searchAgain();
}

void Explorer::setWrittenQuery(const WrittenQuery &query)
{
    ParsedQuery parsed = parseQuery(query.text);
    m_queryText = query.text;
    m_error = std::move(parsed.error);
    m_query.order = query.order;
    if (!m_error) {
        m_query.expression = std::move(parsed.expression);
        m_query.withUnknowns = query.withUnknowns;
    }
    Q_EMIT queryChanged();
    searchAgain();
}

void Explorer::setOrder(const Order &order)
{
    if (order == m_query.order)
        return;
    m_query = m_query.withOrder(order);
    Q_EMIT queryChanged();
    searchAgain();
}

void Explorer::setCurrentId(const QString &id)
{
    if (id == m_wantedId)
        return;
    m_wantedId = id;
    Q_EMIT currentChanged();
}

void Explorer::reveal(const QString &id)
{
    const int row = index().catalog().entryById(id);
    if (row < 0)
        return;
    if (!m_result.shown.test(row))
        setQuery(Query{{}, m_query.order});
    setCurrentId(id);
}

void Explorer::searchAgain()
{
    const QString before = currentId();
    m_result = search(m_query, index(), m_language, facetFields());
    Q_EMIT rowsChanged();
    if (currentId() != before)
        Q_EMIT currentChanged();
}

} // namespace Ajar
