// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "analysis/opennessmatrix.h"

#include "base/collation.h"
#include "query/field.h"
#include "query/judgements.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using By = OpennessMatrix::By;

/// By ComponentId: what fits over a column.
const LocalizedText &componentTitle(ComponentId id)
{
    static const std::array<LocalizedText, componentCount> titles{{
        {u"Weights"_s, u"权重"_s},
        {u"Base weights"_s, u"基座权重"_s},
        {u"Checkpoints"_s, u"检查点"_s},
        {u"Metadata"_s, u"元数据"_s},
        {u"Architecture"_s, u"架构"_s},
        {u"Data prep"_s, u"数据处理"_s},
        {u"Training"_s, u"训练代码"_s},
        {u"Inference"_s, u"推理代码"_s},
        {u"Eval code"_s, u"评测代码"_s},
        {u"Libraries"_s, u"支持库"_s},
        {u"Data"_s, u"预训练数据"_s},
        {u"Later data"_s, u"后训练数据"_s},
        {u"Eval data"_s, u"评测数据"_s},
        {u"Data info"_s, u"数据说明"_s},
        {u"Data card"_s, u"数据卡"_s},
        {u"Model card"_s, u"模型卡"_s},
        {u"Report"_s, u"技术报告"_s},
        {u"Paper"_s, u"论文"_s},
        {u"Preprint"_s, u"预印本"_s},
        {u"Results"_s, u"评测结果"_s},
        {u"Samples"_s, u"输出样例"_s},
        {u"Code docs"_s, u"代码文档"_s},
        {u"Setup docs"_s, u"训练说明"_s},
        {u"Usage"_s, u"使用说明"_s},
        {u"App"_s, u"应用"_s},
        {u"API"_s, {}},
        {u"Package"_s, u"安装包"_s},
    }};
    return titles[size_t(id)];
}

int frameworks()
{
    return int(frameworkTable().size());
}

bool isGap(By by, int column)
{
    return by == By::Frameworks && column == frameworks();
}

OpennessMatrix::Cell cellOf(Availability availability)
{
    constexpr int steps = 3;
    switch (availability) {
    case Availability::Withheld:
        return {0, 0, steps};
    case Availability::Partial:
        return {1, 1, steps};
    case Availability::Released:
        return {2, 2, steps};
    case Availability::NotApplicable:
        return {};
    case Availability::Unknown:
        break;
    }
    return {0, 2, steps};
}

/// A sign before the word, so that a gap can be seen without reading.
QString gapSign(Gap lower, Gap upper)
{
    static const std::array<QString, 3> signs{u"▲ "_s, u"= "_s, u"▼ "_s};
    return lower == upper ? signs[size_t(lower)] : u"? "_s;
}

QString metSign(Tri met)
{
    return met == Tri::True ? u"✔ "_s : met == Tri::False ? u"✘ "_s : u"? "_s;
}

QString linesOf(const Reasons &reasons, Language language)
{
    QStringList lines;
    for (const Reason &reason : reasons)
        lines << metSign(reason.met) + reason.rule->in(language);
    return lines.join(u'\n');
}

} // namespace

OpennessMatrix::OpennessMatrix(std::shared_ptr<const RowIndex> index, By by, const Rows &rows)
    : m_index(std::move(index))
    , m_by(by)
{
    std::vector<bool> isThere(m_index->catalog().releases.size());
    for (const int row : rows) {
        const auto release = size_t(m_index->releaseNumber(row));
        if (!isThere[release])
            m_rows.push_back(row);
        isThere[release] = true;
    }
}

int OpennessMatrix::placeOf(int releaseNumber) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](int row) { return m_index->releaseNumber(row) == releaseNumber; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

// ---------------------------------------------------------------- columns

int OpennessMatrix::columnCount(By by)
{
    return by == By::Frameworks ? frameworks() + 1 : int(componentCount);
}

QString OpennessMatrix::columnId(By by, int column)
{
    return by == By::Components ? componentNames()[column]
        : isGap(by, column)     ? fieldInfo(Field::Gap).name
                                : frameworkTable()[size_t(column)].id;
}

QString OpennessMatrix::columnTitle(By by, int column, Language language)
{
    return by == By::Components ? componentTitle(ComponentId(column)).in(language)
        : isGap(by, column)     ? tr("Claim", "heading: what the vendor calls its release, against the facts")
                                : frameworkTable()[size_t(column)].brief.in(language);
}

QString OpennessMatrix::columnLabel(By by, int column, Language language)
{
    return by == By::Components ? componentLabel(ComponentId(column))
        : isGap(by, column)     ? fieldInfo(Field::Gap).label.in(language)
                                : frameworkTable()[size_t(column)].label.in(language);
}

// ---------------------------------------------------------------- cells

OpennessMatrix::Cell OpennessMatrix::cell(int place, int column) const
{
    if (m_by == By::Components)
        return cellOf(release(place).availability(ComponentId(column)));
    if (isGap(m_by, column))
        return {};
    const Judgements::Span &span =
        m_index->judgements().of(size_t(column), m_index->releaseNumber(row(place)));
    return {span.lower, span.upper, int(frameworkTable()[size_t(column)].verdicts.size())};
}

QString OpennessMatrix::text(int place, int column, Language language) const
{
    if (m_by == By::Components)
        return release(place).availability(ComponentId(column)) == Availability::NotApplicable
            ? u"–"_s
            : availabilityLabel(release(place).availability(ComponentId(column)));
    if (isGap(m_by, column)) {
        const auto gap = m_index->judgements().gap(m_index->releaseNumber(row(place)));
        return gap ? gapSign(gap->first, gap->second) + gapInfo(gap->first, gap->second).label.in(language)
                   : u"–"_s;
    }
    const Cell span = cell(place, column);
    return briefVerdict(frameworkTable()[size_t(column)], span.lower, span.upper, language);
}

QString OpennessMatrix::rawText(int place, int column) const
{
    if (m_by == By::Components) {
        const Availability availability = release(place).availability(ComponentId(column));
        return availability == Availability::Unknown ? QString() : availabilityNames()[int(availability)];
    }
    const Field field = isGap(m_by, column) ? Field::Gap
        : column == 0                       ? Field::Level
                                            : Field(int(Field::Mof) + column - 1);
    return Ajar::rawText(fieldValue(field, *m_index, row(place)));
}

// ---------------------------------------------------------------- reasons

QString OpennessMatrix::explanation(int place, int column, Language language) const
{
    return m_by == By::Components ? componentExplanation(place, ComponentId(column), language)
        : isGap(m_by, column)     ? gapExplanation(place, language)
                                  : verdictExplanation(place, size_t(column), language);
}

QString OpennessMatrix::verdictExplanation(int place, size_t number, Language language) const
{
    const Framework &framework = frameworkTable()[number];
    const Assessment found = assess(framework, recordOf(release(place), m_index->catalog()));
    QStringList blocks{framework.label.in(language) + u'\n' + framework.note.in(language),
                       verdictText(framework, found, language), linesOf(found.reasons, language)};
    QStringList sources;
    for (const Component &component : release(place).components())
        sources << m_index->catalog().source(component.source).title;
    sources.removeDuplicates();
    if (!sources.isEmpty())
        blocks << tr("Sources: %1").arg(sources.join(u"; "_s));
    return blocks.join(u"\n\n"_s);
}

QString OpennessMatrix::gapExplanation(int place, Language language) const
{
    const auto gap = assessGap(release(place), recordOf(release(place), m_index->catalog()));
    if (!gap)
        return tr("What the vendor calls it is not on record.");
    return QStringList{gapInfo(gap->lower, gap->upper).label.in(language), u'“' + gap->claim.quote + u'”',
                       linesOf(gap->reasons, language),
                       tr("Source: %1, %2", "title, date")
                           .arg(m_index->catalog().source(gap->claim.source).title, gap->claim.date.toIso())}
        .join(u"\n\n"_s);
}

QString OpennessMatrix::componentExplanation(int place, ComponentId id, Language language) const
{
    QStringList lines{componentLabel(id)};
    for (const Component &component : release(place).components()) {
        if (component.id != id)
            continue;
        QString line = availabilityLabel(component.availability);
        if (!component.license.isEmpty())
            line += u" · "_s + component.license;
        if (const QString note = component.note.in(language); !note.isEmpty())
            line += u'\n' + note;
        lines << line + u'\n'
                + tr("Source: %1, %2", "title, date")
                      .arg(m_index->catalog().source(component.source).title, component.date.toIso());
    }
    if (lines.size() == 1)
        lines << tr("Not known: no source on record says anything of it.");
    return lines.join(u"\n\n"_s);
}

// ---------------------------------------------------------------- order

/// Greater is more open; the least possible number is for what has no place in the order.
int OpennessMatrix::rank(int place, int column) const
{
    constexpr int none = std::numeric_limits<int>::min();
    if (isGap(m_by, column)) {
        const auto gap = m_index->judgements().gap(m_index->releaseNumber(row(place)));
        return !gap || gap->first != gap->second ? none : int(gap->first);
    }
    const Cell span = cell(place, column);
    const bool isKnown = span.steps > 0 && (m_by == By::Frameworks || span.isDefinite());
    return isKnown ? span.lower * span.steps + span.upper : none;
}

void OpennessMatrix::sort(int column, bool descending, Language language)
{
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    if (column < 0) {
        const Collation collation(language);
        std::vector<QByteArray> keys;
        for (int place = 0; place < size(); ++place)
            keys.push_back(collation.key(release(place).name().in(language)));
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const int first = descending ? b : a;
            const int second = descending ? a : b;
            return keys[size_t(first)] < keys[size_t(second)];
        });
    } else {
        constexpr int none = std::numeric_limits<int>::min();
        std::vector<int> ranks;
        for (int place = 0; place < size(); ++place)
            ranks.push_back(rank(place, column));
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            const int first = ranks[size_t(a)];
            const int second = ranks[size_t(b)];
            if (first == none || second == none)
                return first != none && second == none;
            return descending ? first > second : first < second;
        });
    }
    Rows sorted;
    for (const int place : order)
        sorted.push_back(m_rows[size_t(place)]);
    m_rows = std::move(sorted);
}

} // namespace Ajar
