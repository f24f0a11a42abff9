// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/search.h"

#include "openness/access.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// Compares rows by a field, so that the order is total.
class RowOrder
{
public:
    RowOrder(Order order, const RowIndex &index, Language language)
        : m_order(order)
        , m_index(index)
        , m_language(language)
        , m_collator(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                   : QLocale(QLocale::English))
    {
        m_collator.setNumericMode(true); // Llama 2 before Llama 10
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    void sort(Rows &rows) const
    {
        struct Keyed
        {
            int row;
            Value value;
            QCollatorSortKey text;
            QCollatorSortKey name;
        };
        const FieldInfo &info = fieldInfo(m_order.field);
        const bool byText =
            info.type == FieldType::Text || (info.type == FieldType::Choice && m_order.field != Field::Level);
        std::vector<Keyed> keyed;
        keyed.reserve(rows.size());
        for (const int row : rows) {
            const QString text = byText ? fieldText(m_order.field, m_index, row, m_language) : QString();
            keyed.push_back({row, info.value(m_index, row), m_collator.sortKey(text),
                             m_collator.sortKey(m_index.entry(row).name.in(m_language))});
        }
        std::sort(keyed.begin(), keyed.end(), [&](const Keyed &a, const Keyed &b) {
            const bool isUnknownA = std::holds_alternative<std::monostate>(a.value);
            const bool isUnknownB = std::holds_alternative<std::monostate>(b.value);
            if (isUnknownA != isUnknownB)
                return isUnknownB;
            if (byText) {
                if (const int difference = a.text.compare(b.text); difference != 0)
                    return m_order.descending ? difference > 0 : difference < 0;
            } else if (a.value != b.value) {
                return m_order.descending ? b.value < a.value : a.value < b.value;
            }
            if (const int difference = a.name.compare(b.name); difference != 0)
                return difference < 0;
            return m_index.entry(a.row).id < m_index.entry(b.row).id;
        });
        std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const Keyed &key) { return key.row; });
    }

private:
    Order m_order;
    const RowIndex &m_index;
    Language m_language;
    QCollator m_collator;
};

/// What a row counts for in a facet: its ids there, and how people call them. Nothing where that is
/// unknown, which includes a level that is known only as a span.
std::vector<std::pair<QString, LocalizedText>> facetKeys(Field field, const RowIndex &index, int row)
{
    const Value value = fieldValue(field, index, row);
    const auto *levels = std::get_if<LevelSpan>(&value);
    if (std::holds_alternative<std::monostate>(value) || (levels && levels->lower != levels->upper))
        return {};

    std::vector<std::pair<QString, LocalizedText>> keys;
    if (const auto *list = std::get_if<QStringList>(&value)) {
        for (const QString &id : *list) {
            const auto access = field == Field::Access ? accessFromText(id) : std::nullopt;
            keys.emplace_back(id, access ? accessLabel(*access) : LocalizedText{id, {}});
        }
        return keys;
    }
    keys.emplace_back(rawText(value),
                      LocalizedText{fieldText(field, index, row, Language::English),
                                    fieldText(field, index, row, Language::Chinese)});
    return keys;
}

} // namespace

SearchResult search(const Query &query, const RowIndex &index, Language language)
{
    SearchResult result;
    for (int row = 0; row < index.size(); ++row) {
        switch (matches(query.expression, index, row)) {
        case Tri::True:
            result.rows.push_back(row);
            break;
        case Tri::Unknown:
            ++result.unknown;
            if (query.withUnknowns)
                result.rows.push_back(row);
            break;
        case Tri::False:
            break;
        }
    }
    RowOrder(query.order, index, language).sort(result.rows);
    return result;
}

std::vector<FacetValue> countFacet(Field field, const Query &query, const RowIndex &index)
{
    const Query others = query.withChoice(field, {});
    std::vector<FacetValue> values;
    QHash<QString, size_t> places;
    if (field == Field::Level) { // all three steps are there, even where nothing stands on them
        for (const Level level : allLevels) {
            places.insert(levelId(level), values.size());
            values.push_back({levelId(level), levelLabel(level), 0});
        }
    }
    for (int row = 0; row < index.size(); ++row) {
        const auto keys = facetKeys(field, index, row);
        const bool isCounted = !keys.empty() && matches(others.expression, index, row) == Tri::True;
        for (const auto &[id, label] : keys) {
            const auto place = places.constFind(id);
            const size_t at = place == places.constEnd() ? values.size() : *place;
            if (at == values.size()) {
                places.insert(id, at);
                values.push_back({id, label, 0});
            }
            if (isCounted)
                ++values[at].count;
        }
    }
    if (field != Field::Level) {
        std::sort(values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) {
            return a.count != b.count ? a.count > b.count : a.label.en < b.label.en;
        });
    }
    return values;
}

} // namespace Ajar
