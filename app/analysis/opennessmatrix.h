// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/rowindex.h"

#include <QCoreApplication>

#include <memory>
#include <vector>

namespace Ajar {

/// Releases down, what is judged of them across: what every framework says and how that fits the vendor's
/// word, or every component. It holds nothing but the numbers of releases; cells are worked out when they
/// are asked for.
class OpennessMatrix
{
    Q_DECLARE_TR_FUNCTIONS(OpennessMatrix)

public:
    enum class By { Frameworks, Components };

    /// A cell as a span of steps from closed to open. No steps: nothing that could be shown so.
    struct Cell
    {
        int lower = 0;
        int upper = 0;
        int steps = 0;
        bool isDefinite() const { return lower == upper; }
    };

    OpennessMatrix() = default;
    /// The releases of these rows, each once, in the order in which they first occur.
    OpennessMatrix(std::shared_ptr<const RowIndex> index, By by, const Rows &rows);

    By by() const { return m_by; }
    int size() const { return int(m_rows.size()); }
    Release release(int place) const { return m_index->release(m_rows[size_t(place)]); }
    /// The release's first row among those that were given.
    int row(int place) const { return m_rows[size_t(place)]; }
    int placeOf(int releaseNumber) const; ///< -1: not there

    static int columnCount(By by);
    static QString columnId(By by, int column); ///< a framework's, "gap", or a component's
    static QString columnTitle(By by, int column, Language language); ///< short
    static QString columnLabel(By by, int column, Language language); ///< in full

    Cell cell(int place, int column) const;
    QString text(int place, int column, Language language) const; ///< short; "–" where there is nothing
    /// As machines write it; empty where it is unknown.
    QString rawText(int place, int column) const;
    /// What the cell rests on, rule by rule or record by record, with the sources' titles. Plain text.
    QString explanation(int place, int column, Language language) const;

    /// By a column, or by name for -1: the more open first if `descending`. What is unknown or does not
    /// apply comes last both ways; equal ones keep their order.
    void sort(int column, bool descending, Language language);

private:
    int rank(int place, int column) const;
    QString verdictExplanation(int place, size_t framework, Language language) const;
    QString gapExplanation(int place, Language language) const;
    QString componentExplanation(int place, ComponentId id, Language language) const;

    std::shared_ptr<const RowIndex> m_index;
    By m_by = By::Frameworks;
    Rows m_rows; // the first of each release
};

} // namespace Ajar
