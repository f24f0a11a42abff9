// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/published.h"

#include "base/jsonfile.h"
#include "openness/assessment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr int mostVerdicts = 5000;

/// A ranking's own words, and what all its verdicts share.
struct Ranking
{
    PublishedVerdict shared;
    const Framework *framework = nullptr; ///< whose words it uses
};

QStringList verdictIds(const Framework &framework)
{
    QStringList ids;
    for (const VerdictInfo &info : framework.verdicts)
        ids << info.id;
    return ids;
}

std::optional<Ranking> readRanking(const JsonNode &node)
{
    node.checkKeys({"id", "name", "about", "url", "framework", "maximum", "date", "note", "parts", "source",
                    "verdicts"});
    const JsonNode source = node.required("source");
    const auto name = node.required("name").localized();
    const auto about = node.required("about").wordIn({u"release"_s, u"vendor"_s});
    const auto date = node.required("date").date();
    const auto title = source.required("title").text();
    if (!name || !about || !date || !title)
        return std::nullopt;
    source.checkKeys({"title", "url"});
    Ranking ranking;
    ranking.shared.ranking = *name;
    ranking.shared.isOfVendor = *about == 1;
    ranking.shared.date = *date;
    ranking.shared.source = *title;
    ranking.shared.url = source.child("url").url().value_or(QString());
    ranking.shared.maximum = node.child("maximum").number().value_or(0);
    ranking.shared.note = node.child("note").localized().value_or(LocalizedText());
    ranking.framework = frameworkById(node.child("framework").id().value_or(QString()));
    if (const JsonNode parts = node.child("parts"); parts.exists())
        parts.forEachElement(JsonLimits::listLength, [&](const JsonNode &part) {
            ranking.shared.parts.push_back({part.required("name").localized().value_or(LocalizedText()), 0,
                                            part.required("maximum").number().value_or(0)});
        });
    return ranking;
}

void readParts(const JsonNode &node, PublishedVerdict &verdict)
{
    size_t next = 0;
    if (node.exists())
        node.forEachElement(JsonLimits::listLength, [&](const JsonNode &part) {
            if (const auto value = part.number(); value && next < verdict.parts.size())
                verdict.parts[next++].value = *value;
        });
    if (next < verdict.parts.size())
        verdict.parts.clear();
}

std::optional<PublishedVerdict> readVerdict(const JsonNode &node, const Ranking &ranking)
{
    node.checkKeys({"of", "model", "value", "parts", "verdict"});
    PublishedVerdict verdict = ranking.shared;
    const auto of = node.required("of").id();
    if (!of)
        return std::nullopt;
    verdict.of = *of;
    verdict.model = node.child("model").text().value_or(QString());
    if (ranking.shared.maximum > 0) {
        verdict.value = node.required("value").number();
        if (verdict.value && (*verdict.value < 0 || *verdict.value > verdict.maximum)) {
            node.child("value").report(Problem::Kind::WrongUnit, QString::number(*verdict.value));
            verdict.value.reset();
        }
        readParts(node.child("parts"), verdict);
    } else if (ranking.framework) {
        const auto word = node.required("verdict").wordIn(verdictIds(*ranking.framework));
        if (word)
            verdict.word = ranking.framework->verdicts[size_t(*word)].label;
    }
    return verdict.value || !verdict.word.isEmpty() ? std::optional(verdict) : std::nullopt;
}

} // namespace

std::vector<PublishedVerdict> readPublished(const QString &path, Problems &problems)
{
    std::vector<PublishedVerdict> verdicts;
    JsonFile file = JsonFile::fromDisk(path, path);
    if (const auto root = file.root()) {
        root->checkKeys({"format", "rankings"});
        root->required("rankings").forEachElement(JsonLimits::listLength, [&](const JsonNode &node) {
            const auto ranking = node.isObject() ? readRanking(node) : std::nullopt;
            if (!ranking)
                return;
            node.required("verdicts").forEachElement(mostVerdicts, [&](const JsonNode &element) {
                if (const auto verdict = element.isObject() ? readVerdict(element, *ranking) : std::nullopt)
                    verdicts.push_back(*verdict);
            });
        });
    }
    const Problems found = file.takeProblems();
    problems.insert(problems.end(), found.begin(), found.end());
    return verdicts;
}

const std::vector<PublishedVerdict> &bundledPublished()
{
    static const std::vector<PublishedVerdict> all = [] {
        Problems problems; // of our own file: a test looks at them
        return readPublished(u":/published/published.json"_s, problems);
    }();
    return all;
}

std::vector<PublishedVerdict> publishedOf(const Release &release, const Catalog &catalog)
{
    const QString id = release.id();
    const QString &vendor = catalog.vendorOf(release).id;
    std::vector<PublishedVerdict> found;
    std::copy_if(bundledPublished().begin(), bundledPublished().end(), std::back_inserter(found),
                 [&](const PublishedVerdict &one) { return one.of == (one.isOfVendor ? vendor : id); });
    return found;
}

} // namespace Ajar
