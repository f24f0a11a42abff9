// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/entryreport.h"

#include "base/quantity.h"
#include "query/field.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Sourced = EntryReport::Sourced;

/// The facts that the report lists, in reading order, with what they are called.
struct FactRow
{
    FactKey key;
    const char *label;
};

constexpr FactRow factRows[] = {
    {FactKey::Released, QT_TRANSLATE_NOOP("EntryReport", "Released")},
    {FactKey::Retired, QT_TRANSLATE_NOOP("EntryReport", "Withdrawn")},
    {FactKey::Params, QT_TRANSLATE_NOOP("EntryReport", "Parameters, total")},
    {FactKey::Active, QT_TRANSLATE_NOOP("EntryReport", "Parameters, active")},
    {FactKey::TrainingTokens, QT_TRANSLATE_NOOP("EntryReport", "Training tokens")},
    {FactKey::Context, QT_TRANSLATE_NOOP("EntryReport", "Context, tokens")},
    {FactKey::Output, QT_TRANSLATE_NOOP("EntryReport", "Longest output, tokens")},
    {FactKey::Cutoff, QT_TRANSLATE_NOOP("EntryReport", "Knowledge cutoff")},
    {FactKey::ModalityIn, QT_TRANSLATE_NOOP("EntryReport", "Input")},
    {FactKey::ModalityOut, QT_TRANSLATE_NOOP("EntryReport", "Output")},
    {FactKey::Reasoning, QT_TRANSLATE_NOOP("EntryReport", "Reasons before answering")},
    {FactKey::Tools, QT_TRANSLATE_NOOP("EntryReport", "Calls tools")},
    {FactKey::PriceIn, QT_TRANSLATE_NOOP("EntryReport", "Input price, USD per 1M tokens")},
    {FactKey::PriceOut, QT_TRANSLATE_NOOP("EntryReport", "Output price, USD per 1M tokens")},
    {FactKey::PriceCache, QT_TRANSLATE_NOOP("EntryReport", "Cached input price, USD per 1M tokens")},
    {FactKey::PriceInCny, QT_TRANSLATE_NOOP("EntryReport", "Input price, CNY per 1M tokens")},
    {FactKey::PriceOutCny, QT_TRANSLATE_NOOP("EntryReport", "Output price, CNY per 1M tokens")},
    {FactKey::Base, QT_TRANSLATE_NOOP("EntryReport", "Derived from")},
    {FactKey::Providers, QT_TRANSLATE_NOOP("EntryReport", "Served by")},
    {FactKey::LinkWeights, QT_TRANSLATE_NOOP("EntryReport", "Weights")},
    {FactKey::LinkPaper, QT_TRANSLATE_NOOP("EntryReport", "Paper")},
    {FactKey::LinkCode, QT_TRANSLATE_NOOP("EntryReport", "Code")},
    {FactKey::LinkPage, QT_TRANSLATE_NOOP("EntryReport", "Web page")},
    {FactKey::ArchLayers, QT_TRANSLATE_NOOP("EntryReport", "Layers")},
    {FactKey::ArchFullLayers, QT_TRANSLATE_NOOP("EntryReport", "Layers with full attention")},
    {FactKey::ArchWindowLayers, QT_TRANSLATE_NOOP("EntryReport", "Layers with sliding window")},
    {FactKey::ArchWindow, QT_TRANSLATE_NOOP("EntryReport", "Sliding window, tokens")},
    {FactKey::ArchRecurrentLayers, QT_TRANSLATE_NOOP("EntryReport", "Recurrent layers")},
    {FactKey::ArchHidden, QT_TRANSLATE_NOOP("EntryReport", "Hidden size")},
    {FactKey::ArchHeads, QT_TRANSLATE_NOOP("EntryReport", "Attention heads")},
    {FactKey::ArchKvHeads, QT_TRANSLATE_NOOP("EntryReport", "Key-value heads")},
    {FactKey::ArchHeadDim, QT_TRANSLATE_NOOP("EntryReport", "Head width")},
    {FactKey::ArchValueHeadDim, QT_TRANSLATE_NOOP("EntryReport", "Head width of values")},
    {FactKey::ArchGlobalKvHeads, QT_TRANSLATE_NOOP("EntryReport", "Key-value heads of full layers")},
    {FactKey::ArchGlobalHeadDim, QT_TRANSLATE_NOOP("EntryReport", "Head width of full layers")},
    {FactKey::ArchKvLoraRank, QT_TRANSLATE_NOOP("EntryReport", "Latent key-value rank")},
    {FactKey::ArchRopeDim, QT_TRANSLATE_NOOP("EntryReport", "Rotary key width")},
    {FactKey::ArchKvShare, QT_TRANSLATE_NOOP("EntryReport", "Layers per key-value cache")},
    {FactKey::ArchFfn, QT_TRANSLATE_NOOP("EntryReport", "Feed-forward width")},
    {FactKey::ArchFfnMatrices, QT_TRANSLATE_NOOP("EntryReport", "Feed-forward matrices")},
    {FactKey::ArchMoeLayers, QT_TRANSLATE_NOOP("EntryReport", "Layers with experts")},
    {FactKey::ArchExperts, QT_TRANSLATE_NOOP("EntryReport", "Experts")},
    {FactKey::ArchExpertsPerToken, QT_TRANSLATE_NOOP("EntryReport", "Experts per token")},
    {FactKey::ArchExpertFfn, QT_TRANSLATE_NOOP("EntryReport", "Expert width")},
    {FactKey::ArchSharedFfn, QT_TRANSLATE_NOOP("EntryReport", "Width of shared experts")},
    {FactKey::ArchVocab, QT_TRANSLATE_NOOP("EntryReport", "Vocabulary, tokens")},
    {FactKey::ArchTied, QT_TRANSLATE_NOOP("EntryReport", "Tied embeddings")},
};

class Builder
{
public:
    Builder(const RowIndex &index, int row, const Lesson &lesson, Language language)
        : m_index(index)
        , m_row(row)
        , m_entry(index.entry(row))
        , m_release(index.release(row))
        , m_lesson(lesson)
        , m_language(language)
    {
    }

    EntryReport build()
    {
        addHeader();
        addConditions();
        addPoints();
        addFacts();
        addScores();
        addLicense();
        addCalls();
        addParts();
        for (const Stage &stage : m_release.stages())
            number(stage.source, stage.date);
        return std::move(m_report);
    }

private:
    void addHeader()
    {
        m_report.id = m_entry.id();
        m_report.name = m_entry.name().in(m_language);
        m_report.vendor = m_index.vendor(m_row).name.in(m_language);
        m_report.release = m_release.name().in(m_language);
        m_report.aliases = m_entry.aliases();
        m_report.personal = m_entry.personal;
        if (const auto date = m_entry.facts.value<PartialDate>(FactKey::Released))
            m_report.released = date->toIso();
        m_report.level = assessLevel(m_release);
        m_report.disclosure = m_index.openness(m_row).disclosure;
        m_report.levelText = fieldText(Field::Level, m_index, m_row, m_language);
    }

    static QString partialText(LevelCondition::Demand demand)
    {
        using Demand = LevelCondition::Demand;
        switch (demand) {
        case Demand::Weights:
            return EntryReport::tr("The weights are released only in part.");
        case Demand::TrainingCode:
            return EntryReport::tr("The training code is released only in part.");
        case Demand::TrainingData:
            return EntryReport::tr("The training data is released or described only in part.");
        case Demand::Paper:
            return EntryReport::tr("A report is public, but leaves out essential parts.");
        }
        return {};
    }

    static QString demandText(LevelCondition::Demand demand, Tri met)
    {
        using Demand = LevelCondition::Demand;
        const auto pick = [met](const QString &yes, const QString &no, const QString &unknown) {
            return met == Tri::True ? yes : met == Tri::False ? no : unknown;
        };
        switch (demand) {
        case Demand::Weights:
            return pick(EntryReport::tr("The weights are released."),
                        EntryReport::tr("The weights are not released."),
                        EntryReport::tr("Whether the weights are released is not known."));
        case Demand::TrainingCode:
            return pick(EntryReport::tr("The training code is released."),
                        EntryReport::tr("The training code is not released."),
                        EntryReport::tr("Whether the training code is released is not known."));
        case Demand::TrainingData:
            return pick(EntryReport::tr("The training data is released or described."),
                        EntryReport::tr("The training data is neither released nor described."),
                        EntryReport::tr("Whether the training data is released is not known."));
        case Demand::Paper:
            return pick(EntryReport::tr("A report or paper is public."),
                        EntryReport::tr("No report or paper is public."),
                        EntryReport::tr("Whether there is a report or paper is not known."));
        }
        return {};
    }

    void addConditions()
    {
        for (const LevelCondition &condition : m_report.level.conditions) {
            QStringList sources;
            for (const ComponentId id : condition.components) {
                const auto part = m_release.component(id);
                if (part
                    && (condition.met != Tri::True || part->availability == Availability::Released
                        || part->coversDescription))
                    sources << part->source;
            }
            const QString text = condition.isPartial ? partialText(condition.demand)
                                                     : demandText(condition.demand, condition.met);
            m_report.conditions.push_back({{text, numbers(sources)}, condition.met});
        }
    }

    void addPoints()
    {
        const Camp camp = campOf(m_report.level.lower);
        if (camp != campOf(m_report.level.upper))
            return; // unknown is not closed
        for (const CampLesson &lesson : m_lesson.camps) {
            if (lesson.camp == camp)
                m_report.camp = &lesson;
        }
        for (const Tradeoff &tradeoff : m_lesson.tradeoffs) {
            if (tradeoff.camp != camp)
                continue;
            const Evidence evidence = evidenceFor(tradeoff.argument, m_index, m_row, m_language);
            EntryReport::Point point{&tradeoff, evidence.verdict, {}};
            for (const Evidence::Line &line : evidence.lines)
                point.evidence.push_back({line.text, numbers(line.sources)});
            (tradeoff.side == Tradeoff::Side::Pro ? m_report.pros : m_report.cons)
                .push_back(std::move(point));
        }
    }

    static QString shownCount(qint64 count, FactKey key)
    {
        if (factInfo(key).type == FactType::Number)
            return exactCount(count);
        return key == FactKey::Context || key == FactKey::Output ? shortTokens(count) : shortCount(count);
    }

    QString shown(const FactValue &value, FactKey key) const
    {
        const QString comma = m_language == Language::Chinese ? u"、"_s : u", "_s;
        if (const auto *date = std::get_if<PartialDate>(&value))
            return date->toIso();
        if (const auto *count = std::get_if<qint64>(&value))
            return shownCount(*count, key);
        if (const auto *money = std::get_if<double>(&value))
            return price(*money);
        if (const auto *flag = std::get_if<bool>(&value))
            return *flag ? EntryReport::tr("yes") : EntryReport::tr("no");
        if (const auto *text = std::get_if<QString>(&value))
            return *text;
        QStringList names = std::get<QStringList>(value);
        if (key == FactKey::ModalityIn || key == FactKey::ModalityOut) {
            for (QString &name : names)
                name = modalityLabel(name).in(m_language);
        }
        return names.join(comma);
    }

    void addFacts()
    {
        for (const auto &[key, label] : factRows) {
            const Claims claims = m_entry.facts.find(key);
            if (!claims)
                continue;
            const Claim first = claims.front();
            EntryReport::Fact fact;
            fact.label = EntryReport::tr(label);
            fact.value = {shown(first.value, key), {number(first.source, first.date)}};
            fact.personal = first.personal;
            if (const auto *count = std::get_if<qint64>(&first.value))
                fact.exact = exactCount(*count);
            if (factInfo(key).type == FactType::Link)
                fact.url = std::get<QString>(first.value);
            for (size_t i = 1; i < claims.size(); ++i) {
                const Claim other = claims[i];
                if (other.value == first.value)
                    fact.value.sources.push_back(number(other.source, other.date));
                else
                    fact.others.push_back({EntryReport::tr("%1 (%2)", "value, date of the claim")
                                               .arg(shown(other.value, key), other.date.toIso()),
                                           {number(other.source, other.date)}});
            }
            (isArchitecture(key) ? m_report.architecture : m_report.facts).push_back(std::move(fact));
        }
        addAccess();
    }

    static QString scoreText(const BenchmarkInfo &info, double value)
    {
        const QString number = price(value); // no digit rounded away
        switch (info.unit) {
        case BenchmarkInfo::Unit::Percent:
            return number + u" %";
        case BenchmarkInfo::Unit::Elo:
            break;
        case BenchmarkInfo::Unit::Index:
            return number + u" / " + QString::number(info.maximum);
        }
        return number;
    }

    void addScores()
    {
        for (const Score &score : m_entry.scores()) {
            const BenchmarkInfo &info = benchmarkInfo(score.benchmark);
            QStringList notes;
            if (!score.variant.isEmpty())
                notes << score.variant;
            notes << (score.by.isEmpty() ? EntryReport::tr("reported by the vendor")
                                         : EntryReport::tr("measured by %1").arg(score.by))
                  << score.date.toIso();
            m_report.scores.push_back({info.label().in(m_language), QString::fromLatin1(info.url),
                                       scoreText(info, score.value), notes, number(score.source, score.date),
                                       score.personal});
        }
    }

    static QString callingText(Calling::As as)
    {
        switch (as) {
        case Calling::As::OpenSource:
            return EntryReport::tr("open source");
        case Calling::As::OpenWeight:
            return EntryReport::tr("open-weight");
        case Calling::As::Open:
            return EntryReport::tr("open");
        case Calling::As::Proprietary:
            break;
        }
        return EntryReport::tr("proprietary");
    }

    void addCalls()
    {
        for (const Calling &calling : m_release.calls())
            m_report.calls.push_back({callingText(calling.as), calling.quote, calling.date.toIso(),
                                      number(calling.source, calling.date)});
    }

    void addAccess()
    {
        const QString access = fieldText(Field::Access, m_index, m_row, m_language);
        if (access.isEmpty())
            return;
        QStringList sources;
        for (const ComponentId id : {ComponentId::WeightsFinal, ComponentId::Api, ComponentId::HostedUi}) {
            if (const auto part = m_release.component(id))
                sources << part->source;
        }
        m_report.facts.push_back(
            {fieldInfo(Field::Access).label.in(m_language), {access, numbers(sources)}, {}, {}, false, {}});
    }

    void addLicense()
    {
        const Claims claims = m_entry.facts.find(FactKey::License);
        if (!claims)
            return;
        const Claim shownClaim = claims.front();
        m_report.licenseId = std::get<QString>(shownClaim.value);
        for (const Claim &claim : claims) {
            const int source = number(claim.source, claim.date);
            if (claim.value == shownClaim.value)
                m_report.licenseSources.push_back(source);
            else
                m_report.licenseOthers.push_back(
                    {EntryReport::tr("%1 (%2)", "value, date of the claim")
                         .arg(std::get<QString>(claim.value), claim.date.toIso()),
                     {source}});
        }
        const auto found = m_index.catalog().licenses.constFind(m_report.licenseId);
        if (found == m_index.catalog().licenses.constEnd())
            return;
        m_report.licenseName = found->name;
        m_report.licenseUrl = found->url;
        m_report.licenseSummary = found->summary.in(m_language);
    }

    static QString gateText(Gate gate)
    {
        switch (gate) {
        case Gate::None:
            break;
        case Gate::ClickThrough:
            return EntryReport::tr("after accepting terms");
        case Gate::Approval:
            return EntryReport::tr("after approval");
        case Gate::Payment:
            return EntryReport::tr("for payment");
        }
        return {};
    }

    void addParts()
    {
        const Component *previous = nullptr;
        const std::vector<Component> components = m_release.components();
        for (const Component &component : components) {
            const bool isSecond = previous && previous->id == component.id;
            if (isSecond && previous->availability == component.availability) {
                m_report.parts.back().sources.push_back(number(component.source, component.date));
                continue;
            }
            QString status = availabilityLabel(component.availability);
            if (const QString gate = gateText(component.gate); !gate.isEmpty())
                status = EntryReport::tr("%1 %2", "released, after approval").arg(status, gate);
            m_report.parts.push_back({component.id,
                                      component.availability,
                                      componentLabel(component.id),
                                      status,
                                      component.license == u"NONE" ? QString() : component.license,
                                      component.url,
                                      component.note.in(m_language),
                                      {number(component.source, component.date)},
                                      component.personal,
                                      isSecond});
            previous = &component;
        }
    }

    std::vector<int> numbers(const QStringList &sources)
    {
        std::vector<int> result;
        for (const QString &source : sources) {
            const int found = number(source, {});
            if (std::find(result.begin(), result.end(), found) == result.end())
                result.push_back(found);
        }
        return result;
    }

    /// The source's place in the list, where it is put at its first use.
    int number(const QString &id, const PartialDate &date)
    {
        auto place = m_numbers.find(id);
        if (place == m_numbers.end()) {
            const Source source = m_index.catalog().source(id);
            m_report.sources.push_back(
                {id, source.title, source.publisher, source.url, source.kind == Source::Kind::Primary, {}});
            place = m_numbers.insert(id, int(m_report.sources.size()));
        }
        QString &newest = m_report.sources[size_t(*place) - 1].date;
        newest = std::max(newest, date.toIso());
        return *place;
    }

    const RowIndex &m_index;
    int m_row;
    Entry m_entry;
    Release m_release;
    const Lesson &m_lesson;
    Language m_language;
    EntryReport m_report;
    QHash<QString, int> m_numbers;
};

} // namespace

int EntryReport::numberOf(const QString &source) const
{
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&](const Reference &one) { return one.id == source; });
    return found == sources.end() ? 0 : int(found - sources.begin()) + 1;
}

EntryReport makeEntryReport(const RowIndex &index, int row, const Lesson &lesson, Language language)
{
    return Builder(index, row, lesson, language).build();
}

} // namespace Ajar
