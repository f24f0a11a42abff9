// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"
#include "catalog/readingprogress.h"
#include "lesson/lesson.h"
#include "openness/lens.h"
#include "query/parser.h"
#include "query/querylink.h"
#include "query/searcher.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Ajar {

/// All that is read from files, ready to be explored. Made off the screen thread.
struct Library
{
    std::shared_ptr<const RowIndex> index;
    std::shared_ptr<const Lesson> lesson;
    QStringList personalPaths; ///< of files and folders beside the bundled ones
    Problems problems;
    PartialDate date; ///< the newest claim's
};

/// The bundled files, then those at `personalPaths`. Nothing where `progress` stopped the reading.
std::optional<Library> loadLibrary(const QStringList &personalPaths, const ReadingProgress &progress);
Library loadLibrary(const QStringList &personalPaths); ///< whole

/// The only shared state of the window: library, query, rows, current entry, lens, language. Views and panels
/// show it and ask it for changes; they never talk to each other.
///
/// Of a small catalogue the rows follow the query at once. Of a large one they come a moment later, and so
/// does a new library, which is shown from its first rows on; until then the last ones stay.
class Explorer : public QObject
{
    Q_OBJECT

public:
    Explorer(Library library, Language language, QObject *parent = nullptr);

    const RowIndex &index() const { return *m_library.index; }
    const std::shared_ptr<const RowIndex> &sharedIndex() const { return m_library.index; }
    const Lesson &lesson() const { return *m_library.lesson; }
    const Problems &problems() const { return m_library.problems; }
    PartialDate catalogDate() const { return m_library.date; }
    Language language() const { return m_language; }

    const Query &query() const { return m_query; } ///< the last one that could be understood
    const QString &queryText() const { return m_queryText; } ///< as typed, perhaps with an error
    const std::optional<QueryError> &queryError() const { return m_error; }
    const Rows &rows() const { return m_answer->result.rows; }
    /// From countFacets() on: of all facetFields(), and of those of rareFacetFields() that somebody asked
    /// for.
    const FacetCounts &facets() const { return m_answer->result.facets; }
    int unknownCount() const { return m_answer->result.unknown; } ///< left out for want of facts
    /// Whether the rows have been on their way for so long that a person wonders.
    bool isBusy() const { return m_searcher.isBusy(); }

    /// The framework by which openness is looked at: the axis of the spectrum.
    const Framework &lens() const { return m_lens->table(); }

    /// The current entry's row in the index, or -1. An entry that a query hides is current again as soon
    /// as it is shown again.
    int currentRow() const;
    QString currentId() const;

    void countFacets(); ///< from now on: when the window has been painted, which need not wait for them
    void setLibrary(Library library);
    void setLanguage(Language language);
    void setQueryText(const QString &text);
    void setQuery(const Query &query); ///< its normal form becomes the text
    void setWrittenQuery(const WrittenQuery &query); ///< text, order and all
    void setOrder(const Order &order);
    void countRareFacet(Field field); ///< from now on
    /// Of a large catalogue rows and lens come a moment later, together. One that is none changes nothing.
    void setLens(const QString &frameworkId);
    /// From now on what all frameworks say is worked out before rows are shown.
    void needJudgements();
    bool hasJudgements() const { return m_answer->job.needsJudgements; }
    void setCurrentId(const QString &id);
    void reveal(const QString &id); ///< makes it current, and clears the query if that hides it

Q_SIGNALS:
    void libraryChanged();
    void languageChanged();
    void queryChanged(); ///< text, error or order
    void rowsChanged(); ///< and facets
    void facetsChanged(); ///< facets alone
    void currentChanged();
    void lensChanged();
    void busyChanged(bool isBusy);

private:
    bool isShown(int row) const;
    void searchAgain();
    void takeAnswer(const std::shared_ptr<const SearchAnswer> &answer);

    Library m_library;
    std::optional<Library> m_nextLibrary; // until its first rows are there
    Searcher m_searcher;
    Language m_language;
    const Lens *m_lens; // never null
    const Lens *m_nextLens; // the same, or until its places are there
    std::vector<Field> m_rareFacets; // to be counted
    bool m_needsJudgements = false;
    Query m_query;
    QString m_queryText;
    std::optional<QueryError> m_error;
    std::shared_ptr<const SearchAnswer> m_answer; // never null
    QString m_wantedId;
    bool m_countsFacets = false;
};

} // namespace Ajar
