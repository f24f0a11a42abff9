// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// What an entry's record itself is like: its sources, whether they agree, and what it has.

#include "query/fieldgetter.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ajar::Getters {

namespace {

/// Words that stand for one or several components.
struct ComponentGroup
{
    LocalizedText name;
    std::vector<ComponentId> components;
};

const std::array<ComponentGroup, 4> &componentGroups()
{
    using enum ComponentId;
    static const std::array<ComponentGroup, 4> groups{
        ComponentGroup{{u"weights"_s, u"权重"_s}, {WeightsFinal}},
        ComponentGroup{{u"code"_s, u"代码"_s}, {TrainingCode}},
        ComponentGroup{{u"data"_s, u"数据"_s}, {PretrainData}},
        ComponentGroup{{u"paper"_s, u"论文"_s}, {TechReport, ResearchPaper, Preprint}},
    };
    return groups;
}

Tri isAvailable(const Release &release, ComponentId id)
{
    const Availability availability = release.availability(id);
    return availability == Availability::Unknown
        ? Tri::Unknown
        : tri(availability == Availability::Released || availability == Availability::Partial);
}

/// The words of all that is there (True), or of all of which that is not known (Unknown).
QStringList wordsWhere(Tri truth, const RowIndex &index, int row)
{
    const Release release = index.release(row);
    QStringList words;
    for (const ComponentGroup &group : componentGroups()) {
        Tri any = Tri::False;
        for (const ComponentId id : group.components)
            any = any || isAvailable(release, id);
        if (any == truth)
            words << wordsOf(group.name);
    }
    for (const ComponentInfo &info : componentTable()) {
        if (isAvailable(release, info.id) == truth)
            words << componentNames()[qsizetype(info.id)];
    }
    static const QStringList facts = factIds();
    const Entry entry = index.entry(row);
    for (const FactInfo &info : factTable()) {
        const bool isKnown = !entry.facts.find(info.key).empty();
        if (truth == (isKnown ? Tri::True : Tri::Unknown))
            words << facts[qsizetype(info.key)];
    }
    return words;
}

const LocalizedText &agreementLabel(bool agree)
{
    static const LocalizedText labels[] = {{u"disagree"_s, u"不一致"_s}, {u"agree"_s, u"一致"_s}};
    return labels[agree ? 1 : 0];
}

} // namespace

Value sourceValue(const RowIndex &index, int row)
{
    QStringList ids;
    for (const auto &[key, claims] : index.entry(row).facts.all()) {
        for (const Claim &claim : claims)
            ids << claim.source;
    }
    for (const Component &component : index.release(row).components())
        ids << component.source;
    for (const Score &score : index.entry(row).scores())
        ids << score.source;
    ids.sort();
    ids.removeDuplicates();
    ids.removeAll(QString());
    return ids.isEmpty() ? Value() : Value(ids);
}
QStringList sourceWords(const RowIndex &index, int row)
{
    QStringList words;
    const Value value = sourceValue(index, row);
    const auto *ids = std::get_if<QStringList>(&value);
    for (const QString &id : ids ? *ids : QStringList()) {
        const Source source = index.catalog().source(id);
        words << id << source.title << source.publisher;
    }
    return words;
}
bool isSourceName(const RowIndex &index, const QString &folded)
{
    return !index.catalog().source(folded).id.isEmpty(); // ids are in lower case
}

Value agreementValue(const RowIndex &index, int row)
{
    return agreementLabel(!index.entry(row).sourcesDisagree).en;
}
QStringList agreementWords(const RowIndex &index, int row)
{
    return wordsOf(agreementLabel(!index.entry(row).sourcesDisagree));
}
QString agreementText(const RowIndex &index, int row, Language language)
{
    return agreementLabel(!index.entry(row).sourcesDisagree).in(language);
}
FieldChoices agreementChoices()
{
    return {{agreementLabel(false).en, agreementLabel(false)},
            {agreementLabel(true).en, agreementLabel(true)}};
}

Value hasValue(const RowIndex &index, int row)
{
    QStringList ids = hasWords(index, row);
    for (const ComponentGroup &group : componentGroups())
        ids.removeAll(group.name.zh);
    return ids.isEmpty() ? Value() : Value(ids);
}
QStringList hasWords(const RowIndex &index, int row)
{
    return wordsWhere(Tri::True, index, row);
}
QStringList hasPossible(const RowIndex &index, int row)
{
    return wordsWhere(Tri::Unknown, index, row);
}
FieldChoices hasChoices()
{
    FieldChoices choices;
    for (const ComponentGroup &group : componentGroups())
        choices.push_back({group.name.en, group.name});
    for (const ComponentInfo &info : componentTable())
        choices.push_back({componentNames()[qsizetype(info.id)], {QString::fromLatin1(info.label), {}}});
    for (const QString &id : factIds())
        choices.push_back({id, {id, {}}});
    return choices;
}

} // namespace Ajar::Getters
