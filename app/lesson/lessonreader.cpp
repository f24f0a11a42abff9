// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "lesson/lessonreader.h"

#include "base/jsonfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;
constexpr int listLength = 100;

QStringList levelIds()
{
    QStringList ids;
    for (const Level level : allLevels)
        ids << levelId(level);
    return ids;
}

class Reader
{
public:
    Reader(const Catalog &catalog, Lesson &lesson)
        : m_catalog(catalog)
        , m_lesson(lesson)
    {
    }

    void read(const JsonNode &root)
    {
        root.checkKeys(
            {"format", "title", "introduction", "levels", "camps", "tradeoffs", "conclusion", "concepts"});
        m_lesson.title = textOf(root, "title");
        m_lesson.introduction = textOf(root, "introduction");
        m_lesson.conclusion = textOf(root, "conclusion");
        each(root, "levels", [this](const JsonNode &node) { readLevel(node); });
        each(root, "camps", [this](const JsonNode &node) { readCamp(node); });
        each(root, "concepts", [this](const JsonNode &node) { readConcept(node); });
        each(root, "tradeoffs", [this](const JsonNode &node) { readTradeoff(node); });
        // Terms may refer to later ones, so the references are checked when all are known.
        each(root, "concepts", [this](const JsonNode &node) { checkTerms(node.child("see")); });
    }

private:
    template <typename Read> static void each(const JsonNode &root, const char *key, Read read)
    {
        root.required(key).forEachElement(listLength, [&](const JsonNode &node) {
            if (node.isObject())
                read(node);
        });
    }

    static LocalizedText textOf(const JsonNode &node, const char *key)
    {
        return node.required(key).localized().value_or(LocalizedText());
    }

    QStringList entriesOf(const JsonNode &list) const
    {
        QStringList ids;
        if (!list.exists())
            return ids;
        list.forEachElement(listLength, [&](const JsonNode &node) {
            const auto id = node.id();
            if (id && m_catalog.entryById(*id) < 0)
                node.report(Kind::DanglingReference, *id, QT_TRANSLATE_NOOP("Problem", "the id of an entry"));
            else if (id)
                ids << *id;
        });
        return ids;
    }

    QStringList checkTerms(const JsonNode &list) const
    {
        QStringList ids;
        if (!list.exists())
            return ids;
        list.forEachElement(listLength, [&](const JsonNode &node) {
            const auto id = node.id();
            if (id && !m_lesson.conceptById(*id))
                node.report(Kind::DanglingReference, *id,
                            QT_TRANSLATE_NOOP("Problem", "the id of a concept"));
            else if (id)
                ids << *id;
        });
        return ids;
    }

    void readLevel(const JsonNode &node)
    {
        node.checkKeys({"id", "name", "short", "definition", "detail", "examples"});
        const auto level = node.required("id").wordIn(levelIds());
        if (level)
            m_lesson.levels.push_back({Level(*level), textOf(node, "definition"), textOf(node, "detail"),
                                       entriesOf(node.child("examples"))});
    }

    void readCamp(const JsonNode &node)
    {
        node.checkKeys({"id", "name", "levels", "definition", "representatives"});
        const auto camp = node.required("id").wordIn({u"closed"_s, u"open"_s});
        if (camp)
            m_lesson.camps.push_back({Camp(*camp), textOf(node, "name"), textOf(node, "definition"),
                                      entriesOf(node.child("representatives"))});
    }

    void readTradeoff(const JsonNode &node)
    {
        node.checkKeys({"id", "camp", "side", "title", "explanation", "concepts"});
        const auto argument = node.required("id").wordIn(argumentIds());
        const auto camp = node.required("camp").wordIn({u"closed"_s, u"open"_s});
        const auto side = node.required("side").wordIn({u"pro"_s, u"con"_s});
        if (argument && camp && side)
            m_lesson.tradeoffs.push_back({Argument(*argument), Camp(*camp), Tradeoff::Side(*side),
                                          textOf(node, "title"), textOf(node, "explanation"),
                                          checkTerms(node.child("concepts"))});
    }

    void readConcept(const JsonNode &node)
    {
        node.checkKeys({"id", "name", "text", "see", "entries", "sources"});
        const auto id = node.required("id").id();
        if (!id)
            return;
        if (m_lesson.conceptById(*id)) {
            node.child("id").report(Kind::DuplicateId, *id);
            return;
        }
        Concept term{*id,
                     textOf(node, "name"),
                     textOf(node, "text"),
                     node.child("see").exists() ? node.child("see").texts().value_or(QStringList())
                                                : QStringList(),
                     entriesOf(node.child("entries")),
                     {}};
        if (const JsonNode sources = node.child("sources"); sources.exists())
            sources.forEachElement(listLength, [&](const JsonNode &source) {
                source.checkKeys({"title", "url"});
                const auto title = source.required("title").text();
                const auto url = source.required("url").url();
                if (title && url)
                    term.sources.push_back({*title, *url});
            });
        m_lesson.concepts.push_back(std::move(term));
    }

    const Catalog &m_catalog;
    Lesson &m_lesson;
};

} // namespace

Lesson readLesson(const QString &path, const Catalog &catalog, Problems &problems)
{
    Lesson lesson;
    JsonFile file = JsonFile::fromDisk(path, path);
    if (const auto root = file.root())
        Reader(catalog, lesson).read(*root);
    const auto byLevel = [](const LevelLesson &a, const LevelLesson &b) { return a.level < b.level; };
    std::stable_sort(lesson.levels.begin(), lesson.levels.end(), byLevel);
    for (Problem &problem : file.takeProblems())
        problems.push_back(std::move(problem));
    return lesson;
}

} // namespace Ajar
