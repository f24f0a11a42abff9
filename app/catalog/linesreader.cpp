// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/linesreader.h"

#include "base/jsonfile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;
constexpr qint64 blockBytes = qint64(1) << 20;

bool isBlank(std::string_view line)
{
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

/// Cuts a stream of blocks into lines. Of a line beyond its bound only the size is kept.
class LineCutter
{
public:
    /// Calls `line(text)` for each line that ends in this block, `tooLong(size)` for those that are.
    template <typename Line, typename TooLong> void add(std::string_view block, Line line, TooLong tooLong)
    {
        while (!block.empty()) {
            const size_t end = block.find('\n');
            const std::string_view part = block.substr(0, end);
            if (m_size == 0 && end != std::string_view::npos && part.size() <= bound) {
                line(part); // mostly: the whole line, where it lies
            } else {
                m_size += part.size();
                if (m_size <= bound)
                    m_begun += part;
                if (end != std::string_view::npos)
                    finish(line, tooLong);
            }
            block.remove_prefix(end == std::string_view::npos ? block.size() : end + 1);
        }
    }

    /// The last line, which may lack its end.
    template <typename Line, typename TooLong> void finish(Line line, TooLong tooLong)
    {
        if (m_size > bound)
            tooLong(m_size);
        else
            line(m_begun);
        m_begun.clear();
        m_size = 0;
    }
    bool hasBegun() const { return m_size > 0; }

private:
    static constexpr size_t bound = size_t(LinesReader::lineBytes);

    std::string m_begun;
    size_t m_size = 0; ///< of the line that has begun
};

} // namespace

bool holdsLines(const QString &path)
{
    return path.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
}

bool LinesReader::read(const QString &path, bool personal, qint64 before, qint64 total,
                       const ReadingProgress &progress)
{
    m_path = path;
    m_personal = personal;
    m_line = m_listed = m_unlisted = 0;
    m_reader.beginFile(personal);

    QFile file(path);
    bool goesOn = true;
    if (!file.open(QIODevice::ReadOnly)) {
        report({Kind::Unreadable, path, {}, 0, file.errorString(), nullptr, {}});
        return goesOn;
    }
    LineCutter cutter;
    const auto line = [this](std::string_view text) { readLine(text); };
    const auto tooLongLine = [this](size_t size) { tooLong(qsizetype(size)); };
    QByteArray block(blockBytes, Qt::Uninitialized);
    qint64 done = before;
    qint64 size = 0;
    while (goesOn && (size = file.read(block.data(), blockBytes)) > 0) {
        cutter.add({block.constData(), size_t(size)}, line, tooLongLine);
        done += size;
        goesOn = !progress || progress(done, total);
        if (m_reader.builder().isFull()) {
            report({Kind::TooLarge,
                    path,
                    {},
                    m_line,
                    QString::number(done),
                    QT_TRANSLATE_NOOP("Problem", "no more than four gigabytes of texts in all"),
                    {}});
            goesOn = false;
        }
    }
    if (size < 0)
        report({Kind::Unreadable, path, {}, 0, file.errorString(), nullptr, {}});
    if (goesOn && cutter.hasBegun())
        cutter.finish(line, tooLongLine);
    if (m_unlisted > 0)
        m_problems.push_back({Kind::TooMany, path, {}, 0, QString::number(m_unlisted), nullptr, {}});
    return goesOn;
}

void LinesReader::readLine(std::string_view line)
{
    ++m_line;
    if (m_line == 1 && line.starts_with("\xEF\xBB\xBF"))
        line.remove_prefix(3); // some editors begin UTF-8 with a mark that is no part of JSON
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (isBlank(line))
        return;
    if (m_isThorough || !m_fast.read(line))
        readThoroughly(line);
}

void LinesReader::readThoroughly(std::string_view line)
{
    JsonFile file(m_path, QByteArray(line.data(), qsizetype(line.size())));
    if (const auto root = file.root())
        readObject(*root);
    for (Problem &problem : file.takeProblems()) {
        problem.line = m_line;
        report(std::move(problem));
    }
}

void LinesReader::readObject(const JsonNode &root)
{
    if (root.child("release").exists()) {
        m_reader.readEntryLine(root);
    } else if (root.child("vendor").exists()) {
        root.checkKeys({"vendor"});
        m_reader.readVendor(root.child("vendor"), m_personal);
    } else if (root.child("sources").exists()) {
        root.checkKeys({"sources"});
        m_reader.readSources(root.child("sources"));
    } else {
        m_reader.readRelease(root);
    }
}

void LinesReader::tooLong(qsizetype size)
{
    ++m_line;
    report({Kind::TooLarge,
            m_path,
            {},
            m_line,
            QString::number(size),
            QT_TRANSLATE_NOOP("Problem", "a line of at most %1 bytes"),
            QString::number(lineBytes)});
}

void LinesReader::report(Problem problem)
{
    if (m_listed < JsonLimits::problemsPerFile) {
        ++m_listed;
        m_problems.push_back(std::move(problem));
    } else {
        ++m_unlisted;
    }
}

} // namespace Ajar
