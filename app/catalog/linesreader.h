// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"
#include "catalog/fastlines.h"
#include "catalog/readingprogress.h"
#include "catalog/recordreader.h"

#include <QString>

namespace Ajar {

/// Whether the file holds JSON Lines, by its name's end: .jsonl
bool holdsLines(const QString &path);

/// Reads JSON Lines: each line is an entry as in "entries" with the id of its "release", a release as in
/// "releases", or an object with a "vendor" or "sources" alone. A line may use what stands before it or in
/// .json files. Streams the file: beyond the catalogue itself a few lines are in memory.
class LinesReader
{
public:
    static constexpr qsizetype lineBytes = qsizetype(64) * 1024; ///< longer lines are problems

    LinesReader(RecordReader &reader, Problems &problems)
        : m_reader(reader)
        , m_fast(reader)
        , m_problems(problems)
    {
    }

    /// Reads one file; whether to go on with others. `before` of `total` bytes were read before it.
    bool read(const QString &path, bool personal, qint64 before, qint64 total,
              const ReadingProgress &progress);

    /// For tests: without the short cut for sound lines.
    void setThorough(bool isThorough) { m_isThorough = isThorough; }

private:
    void readLine(std::string_view line);
    void readThoroughly(std::string_view line);
    void readObject(const JsonNode &root);
    void tooLong(qsizetype size);
    void report(Problem problem);

    RecordReader &m_reader;
    FastLines m_fast;
    Problems &m_problems;
    QString m_path;
    bool m_personal = false;
    bool m_isThorough = false;
    int m_line = 0;
    int m_listed = 0;
    int m_unlisted = 0;
};

} // namespace Ajar
