// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/explorer.h"

#include "catalog/catalogreader.h"
#include "lesson/packedlesson.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Ajar {

namespace {

constexpr std::chrono::milliseconds untilPreparing(300);

} // namespace

std::optional<Library> loadLibrary(const QStringList &personalPaths, const ReadingProgress &progress)
{
    auto [reading, wasStopped] = readBundledCatalog(personalPaths, progress);
    if (wasStopped)
        return std::nullopt;
    Library library;
    library.personalPaths = personalPaths;
    library.date = reading.catalog->newestDate();
    library.lesson = std::make_shared<const Lesson>(readBundledLesson());
    library.index = std::make_shared<const RowIndex>(std::move(reading.catalog));
    library.problems = std::move(reading.problems);
    if (library.index->size() > Searcher::rowsAtOnce)
        library.index->prepare();
    return library;
}

Library loadLibrary(const QStringList &personalPaths)
{
    return *loadLibrary(personalPaths, {});
}

Explorer::Explorer(Library library, Language language, QObject *parent)
    : QObject(parent)
    , m_library(std::move(library))
    , m_language(language)
    , m_lens(&lensTable().front())
    , m_nextLens(m_lens)
    , m_answer(std::make_shared<const SearchAnswer>())
{
    connect(&m_searcher, &Searcher::answered, this, &Explorer::takeAnswer);
    connect(&m_searcher, &Searcher::busyChanged, this, &Explorer::busyChanged);
    searchAgain();
}

bool Explorer::isShown(int row) const
{
    const Bits &shown = m_answer->result.shown;
    return row >= 0 && row < shown.size() && shown.test(row);
}

int Explorer::currentRow() const
{
    const int row = index().catalog().entryById(m_wantedId);
    return isShown(row) ? row : -1;
}

QString Explorer::currentId() const
{
    return currentRow() >= 0 ? m_wantedId : QString();
}

void Explorer::countFacets()
{
    if (!std::exchange(m_countsFacets, true))
        searchAgain();
}

void Explorer::setLibrary(Library library)
{
    m_nextLibrary = std::move(library);
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

void Explorer::countRareFacet(Field field)
{
    if (std::find(m_rareFacets.begin(), m_rareFacets.end(), field) != m_rareFacets.end())
        return;
    m_rareFacets.push_back(field);
    if (m_countsFacets)
        searchAgain();
}

void Explorer::needJudgements()
{
    if (std::exchange(m_needsJudgements, true))
        return;
    searchAgain();
}

void Explorer::setLens(const QString &frameworkId)
{
    const Framework *framework = frameworkById(frameworkId);
    if (!framework || &lensOf(*framework) == m_nextLens)
        return;
    m_nextLens = &lensOf(*framework);
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
    if (!isShown(row))
        setQuery(Query{{}, m_query.order});
    setCurrentId(id);
}

void Explorer::searchAgain()
{
    m_searcher.ask({m_query, m_nextLibrary ? m_nextLibrary->index : m_library.index, m_language,
                    m_countsFacets, m_rareFacets, m_nextLens, m_needsJudgements});
}

void Explorer::takeAnswer(const std::shared_ptr<const SearchAnswer> &answer)
{
    const QString before = currentId();
    const bool isNewLibrary = m_nextLibrary && m_nextLibrary->index == answer->job.index;
    if (isNewLibrary)
        m_library = *std::exchange(m_nextLibrary, std::nullopt);
    if (m_answer->job.index != answer->job.index) // after the first paint
        QTimer::singleShot(untilPreparing, &m_searcher,
                           [this] { m_searcher.prepare(m_library.index, m_language); });
    const SearchJob &last = m_answer->job;
    const SearchJob &job = answer->job;
    const bool isOfFacets = (job.countsFacets != last.countsFacets || job.rareFacets != last.rareFacets)
        && job.index == last.index && job.query == last.query && job.language == last.language
        && job.lens == last.lens && job.needsJudgements == last.needsJudgements;
    m_answer = answer;
    if (isOfFacets) { // the rows are the same
        Q_EMIT facetsChanged();
        return;
    }
    const bool isNewLens = job.lens != m_lens;
    m_lens = job.lens;
    if (isNewLens)
        Q_EMIT lensChanged();
    if (isNewLibrary)
        Q_EMIT libraryChanged();
    Q_EMIT rowsChanged();
    if (currentId() != before)
        Q_EMIT currentChanged();
}

} // namespace Ajar
