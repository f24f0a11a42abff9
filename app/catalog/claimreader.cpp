// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/claimreader.h"

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;

template <typename T> std::optional<FactValue> asValue(std::optional<T> value)
{
    return value ? std::optional(FactValue(std::move(*value))) : std::nullopt;
}

/// What a number of this type must be, to be translated, with its range as %1.
const char *unitOf(FactType type)
{
    switch (type) {
    case FactType::Price:
        return QT_TRANSLATE_NOOP("Problem", "US dollars per million tokens, %1");
    case FactType::PriceCny:
        return QT_TRANSLATE_NOOP("Problem", "yuan per million tokens, %1");
    case FactType::Number:
        return QT_TRANSLATE_NOOP("Problem", "a whole number, %1");
    default:
        return QT_TRANSLATE_NOOP("Problem", "a plain number of parameters or tokens, %1");
    }
}

/// A list of at least one text, each read by `read`.
template <typename Read> std::optional<FactValue> readList(const JsonNode &node, Read read)
{
    if (!node.isArray())
        return std::nullopt;
    QStringList texts;
    int count = 0;
    node.forEachElement(JsonLimits::listLength, [&](const JsonNode &element) {
        ++count;
        if (const auto text = read(element))
            texts << *text;
    });
    if (count == 0)
        node.report(Kind::WrongFormat, u"[]"_s, QT_TRANSLATE_NOOP("Problem", "at least one element"));
    return texts.isEmpty() ? std::nullopt : std::optional(FactValue(texts));
}

} // namespace

void ClaimReader::readFacts(const JsonNode &node, std::vector<ClaimRecord> &claims) const
{
    if (!node.exists() || !node.isObject())
        return;
    node.forEachMember([&](const QString &key, const JsonNode &list) {
        const FactInfo *info = factById(key);
        if (!info) {
            list.report(Kind::UnknownKey, key, QT_TRANSLATE_NOOP("Problem", "one of %1"),
                        factIds().join(u", "));
            return;
        }
        list.forEachElement(CatalogLimits::claimsPerFact, [&](const JsonNode &element) {
            if (const auto claim = readClaim(element, *info))
                claims.push_back(*claim);
        });
    });
}

std::optional<ClaimRecord> ClaimReader::readClaim(const JsonNode &node, const FactInfo &info) const
{
    if (!node.isObject())
        return std::nullopt;
    node.checkKeys({"value", "source", "date"});
    const auto value = readValue(node.required("value"), info);
    const auto source = readSource(node);
    const auto date = node.required("date").date();
    if (!value || !source || !date)
        return std::nullopt;
    return CatalogBuilder::claim(info.key, m_builder.value(*value), *source, *date, m_personal);
}

std::optional<FactValue> ClaimReader::readValue(const JsonNode &node, const FactInfo &info) const
{
    switch (info.type) {
    case FactType::Date:
        return asValue(node.date());
    case FactType::License:
        return asValue(readLicense(node));
    case FactType::Count:
    case FactType::Number:
    case FactType::Price:
    case FactType::PriceCny:
        return readNumber(node, info);
    case FactType::Flag:
        return asValue(node.flag());
    case FactType::Modalities:
        return readList(node, [](const JsonNode &element) {
            const auto word = element.wordIn(modalities());
            return word ? std::optional(modalities().at(*word)) : std::nullopt;
        });
    case FactType::Names:
        return readList(node, [](const JsonNode &element) { return element.text(); });
    case FactType::Link:
        return asValue(node.url());
    }
    return std::nullopt;
}

std::optional<FactValue> ClaimReader::readNumber(const JsonNode &node, const FactInfo &info) const
{
    const bool isCount = !isPrice(info.key);
    const std::optional<FactValue> value = isCount ? asValue(node.wholeNumber()) : asValue(node.number());
    if (!value)
        return std::nullopt;
    const double number = isCount ? double(std::get<qint64>(*value)) : std::get<double>(*value);
    if (number >= info.minimum && number <= info.maximum)
        return value;
    const QString range = QString::number(info.minimum) + u" … " + QString::number(info.maximum);
    node.report(Kind::WrongUnit, QString::number(number, 'g', QLocale::FloatingPointShortest),
                unitOf(info.type), range);
    return std::nullopt;
}

std::optional<QString> ClaimReader::readLicense(const JsonNode &node) const
{
    const auto id = node.text(JsonLimits::idLength);
    if (!id || m_licenses.contains(*id))
        return id;
    // SPDX ids are case sensitive here, since everything that compares licences compares ids.
    for (const License &known : m_licenses) {
        if (known.id.compare(*id, Qt::CaseInsensitive) == 0) {
            node.report(Kind::WrongFormat, *id, QT_TRANSLATE_NOOP("Problem", "%1"), known.id);
            return std::nullopt;
        }
    }
    // People may have licences of their own; what we ship must be explained.
    if (!m_personal && id->startsWith("LicenseRef-"_L1) && isLicenseExpression(*id)) {
        node.report(Kind::DanglingReference, *id, QT_TRANSLATE_NOOP("Problem", "a licence of licenses.json"));
        return std::nullopt;
    }
    if (isLicenseExpression(*id))
        return id;
    node.report(Kind::WrongFormat, *id, QT_TRANSLATE_NOOP("Problem", "an SPDX id or LicenseRef-…"));
    return std::nullopt;
}

std::optional<int> ClaimReader::readSource(const JsonNode &record) const
{
    const JsonNode node = record.required("source");
    const auto id = node.id();
    if (!id)
        return std::nullopt;
    const int number = m_builder.sourceById(id->toStdString());
    if (number >= 0)
        return number;
    node.report(Kind::DanglingSource, *id, QT_TRANSLATE_NOOP("Problem", "an id from a \"sources\" table"));
    return std::nullopt;
}

namespace {

/// Appends what `read` makes of each element of a list that may be missing.
template <typename Record, typename Read>
void readRecords(const JsonNode &node, int limit, std::vector<Record> &records, Read read)
{
    if (!node.exists())
        return;
    node.forEachElement(limit, [&](const JsonNode &element) {
        if (const auto record = read(element))
            records.push_back(*record);
    });
}

} // namespace

void ClaimReader::readComponents(const JsonNode &node, std::vector<ComponentRecord> &components) const
{
    readRecords(node, CatalogLimits::componentsPerRelease, components,
                [this](const JsonNode &element) { return readComponent(element); });
}

void ClaimReader::readCalls(const JsonNode &node, std::vector<CallingRecord> &calls) const
{
    readRecords(node, CatalogLimits::callsPerRelease, calls,
                [this](const JsonNode &element) { return readCalling(element); });
}

void ClaimReader::readStages(const JsonNode &node, std::vector<StageRecord> &stages) const
{
    readRecords(node, CatalogLimits::stagesPerRelease, stages,
                [this](const JsonNode &element) { return readStage(element); });
}

void ClaimReader::readScores(const JsonNode &node, std::vector<ScoreRecord> &scores) const
{
    readRecords(node, CatalogLimits::scoresPerEntry, scores,
                [this](const JsonNode &element) { return readScore(element); });
}

std::optional<ComponentRecord> ClaimReader::readComponent(const JsonNode &node) const
{
    if (!node.isObject())
        return std::nullopt;
    node.checkKeys({"id", "availability", "gate", "license", "url", "note", "source", "date", "covers",
                    "peer_reviewed"});
    const auto id = node.required("id").wordIn(componentNames());
    const auto availability = node.required("availability").wordIn(availabilityNames());
    const auto source = readSource(node);
    const auto date = node.required("date").date();
    if (!id || !availability || !source || !date)
        return std::nullopt;

    Component component;
    component.id = ComponentId(*id);
    component.availability = Availability(*availability);
    component.gate = Gate(node.child("gate").wordIn(gateNames()).value_or(0));
    component.license = readLicense(node.child("license")).value_or(QString());
    component.url = node.child("url").url().value_or(QString());
    component.note = node.child("note").localized().value_or(LocalizedText());
    component.date = *date;
    component.personal = m_personal;
    component.peerReviewed = node.child("peer_reviewed").flag().value_or(false);
    if (const JsonNode covers = node.child("covers"); covers.exists()) {
        bool *const flags[] = {&component.coversDescription, &component.coversPublicList,
                               &component.coversThirdPartyList};
        covers.forEachElement(3, [&](const JsonNode &element) {
            if (const auto word = element.wordIn({u"description"_s, u"public_list"_s, u"third_party_list"_s}))
                *flags[*word] = true;
        });
    }
    return m_builder.record(component, *source);
}

std::optional<ScoreRecord> ClaimReader::readScore(const JsonNode &node) const
{
    if (!node.isObject())
        return std::nullopt;
    node.checkKeys({"benchmark", "value", "variant", "by", "source", "date"});
    const auto benchmark = node.required("benchmark").wordIn(benchmarkIds());
    const auto value = node.required("value").number();
    const auto source = readSource(node);
    const auto date = node.required("date").date();
    const QString variant = node.child("variant").text(JsonLimits::idLength).value_or(QString());
    const QString by = node.child("by").text(JsonLimits::idLength).value_or(QString());
    if (!benchmark || !value || !source || !date)
        return std::nullopt;
    const BenchmarkInfo &info = benchmarkTable()[size_t(*benchmark)];
    if (*value < 0 || *value > info.maximum) {
        node.child("value").report(
            Kind::WrongUnit, QString::number(*value, 'g', QLocale::FloatingPointShortest),
            QT_TRANSLATE_NOOP("Problem", "a score of 0 to %1"), QString::number(info.maximum));
        return std::nullopt;
    }
    return ScoreRecord{quint8(*benchmark),
                       quint8(m_personal ? 1 : 0),
                       0,
                       quint32(*source),
                       packedDate(*date),
                       m_builder.shared(variant),
                       m_builder.shared(by),
                       0,
                       *value};
}

std::optional<CallingRecord> ClaimReader::readCalling(const JsonNode &node) const
{
    if (!node.isObject())
        return std::nullopt;
    node.checkKeys({"as", "quote", "source", "date"});
    const auto as = node.required("as").wordIn(callingNames());
    const JsonNode words = node.required("quote");
    const auto quote = words.text(Calling::maximumLength);
    const auto source = readSource(node);
    const auto date = node.required("date").date();
    if (!as || !quote || !source || !date)
        return std::nullopt;
    if (const qsizetype count = quote->simplified().count(u' ') + 1; count > Calling::maximumWords) {
        words.report(Kind::TooLarge, QString::number(count),
                     QT_TRANSLATE_NOOP("Problem", "a quotation of at most %1 words"),
                     QString::number(Calling::maximumWords));
        return std::nullopt;
    }
    return CallingRecord{quint8(*as),      quint8(m_personal ? 1 : 0), 0,
                         quint32(*source), packedDate(*date),          m_builder.shared(*quote)};
}

std::optional<StageRecord> ClaimReader::readStage(const JsonNode &node) const
{
    if (!node.isObject())
        return std::nullopt;
    node.checkKeys({"from", "component", "availability", "gate", "staged", "note", "source", "date"});
    const auto from = node.required("from").date();
    const auto component = node.required("component").wordIn(componentNames());
    const auto availability = node.required("availability").wordIn(availabilityNames());
    const auto source = readSource(node);
    const auto date = node.required("date").date();
    if (!from || !component || !availability || !source || !date)
        return std::nullopt;

    Stage stage;
    stage.from = *from;
    stage.component = ComponentId(*component);
    stage.availability = Availability(*availability);
    stage.gate = Gate(node.child("gate").wordIn(gateNames()).value_or(0));
    stage.staged = node.child("staged").flag().value_or(false);
    stage.note = node.child("note").localized().value_or(LocalizedText());
    stage.date = *date;
    stage.personal = m_personal;
    return m_builder.record(stage, *source);
}

QStringList ClaimReader::readAliases(const JsonNode &node)
{
    QStringList aliases;
    if (!node.exists())
        return aliases;
    node.forEachElement(JsonLimits::listLength, [&](const JsonNode &element) {
        if (const auto alias = element.text(CatalogLimits::aliasLength))
            aliases << *alias;
    });
    aliases.removeDuplicates();
    return aliases;
}

} // namespace Ajar
