// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/fastlines.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <bit>

namespace Ajar {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isSlug(std::string_view text)
{
    return !text.empty() && isAlphanumeric(text.front()) && std::all_of(text.begin(), text.end(), [](char c) {
        return isAlphanumeric(c) || c == '.' || c == '-';
    });
}

/// vendor/slug
bool isOwnedId(std::string_view id)
{
    const size_t slash = id.find('/');
    return id.size() <= size_t(JsonLimits::idLength) && slash != std::string_view::npos
        && isSlug(id.substr(0, slash)) && isSlug(id.substr(slash + 1));
}

/// A text that JsonNode::text surely takes: short, with a letter or a Chinese character, and without the
/// characters outside ASCII that it refuses (U+0080 to 009F, 202A to 202E, 2066 to 2069).
bool isPlainText(std::string_view text, size_t limit)
{
    if (text.size() > limit)
        return false;
    bool hasLetter = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = quint8(text[i]);
        const auto next = i + 1 < text.size() ? quint8(text[i + 1]) : quint8(0);
        hasLetter = hasLetter || (c > ' ' && c < 0x7F) || (c >= 0xE4 && c <= 0xE9);
        if (c == 0x7F || (c == 0xC2 && next < 0xA0) || (c == 0xE2 && (next == 0x80 || next == 0x81)))
            return false;
    }
    return hasLetter;
}

/// An address that JsonNode::url surely takes.
bool isPlainUrl(std::string_view url)
{
    const std::string_view scheme = url.starts_with("https://") ? "https://" : "http://";
    if (!url.starts_with(scheme) || url.size() > 500)
        return false;
    std::string_view rest = url.substr(scheme.size());
    std::string_view host = rest.substr(0, rest.find('/'));
    rest.remove_prefix(host.size());
    // Labels of letters, digits and inner hyphens; the last one begins with a letter, so that none is a
    // number.
    bool isLast = false;
    while (!isLast) {
        const size_t dot = host.find('.');
        isLast = dot == std::string_view::npos;
        const std::string_view label = host.substr(0, dot);
        if (label.empty() || label.size() > 60 || !isAlphanumeric(label.front())
            || !isAlphanumeric(label.back()) || label.starts_with("xn--")
            || !std::all_of(label.begin(), label.end(), [](char c) { return isAlphanumeric(c) || c == '-'; })
            || (isLast && !(label.front() >= 'a' && label.front() <= 'z')))
            return false;
        host.remove_prefix(isLast ? host.size() : dot + 1);
    }
    return std::all_of(rest.begin(), rest.end(), [](char c) {
        return isAlphanumeric(c) || (c >= 'A' && c <= 'Z') || c == '/' || c == '-' || c == '_' || c == '.';
    });
}

std::optional<PartialDate> dateFrom(std::string_view text)
{
    if (text.size() != 7 && text.size() != 10)
        return std::nullopt;
    return PartialDate::fromIso(QString::fromLatin1(text.data(), qsizetype(text.size())));
}

std::optional<PartialDate> dateOf(LineScanner &scanner)
{
    const auto text = scanner.text();
    return text ? dateFrom(*text) : std::nullopt;
}

/// The index of the next text among words of the format, or -1.
template <typename Words> int wordOf(LineScanner &scanner, const Words &words)
{
    const auto text = scanner.text();
    const auto found = text ? std::find(words.begin(), words.end(), *text) : words.end();
    return found == words.end() ? -1 : int(found - words.begin());
}

std::vector<std::string> utf8(const QStringList &words)
{
    std::vector<std::string> list;
    for (const QString &word : words)
        list.push_back(word.toStdString());
    return list;
}

const FactInfo *factOf(std::string_view id)
{
    static const std::unordered_map<std::string_view, const FactInfo *> byId = [] {
        std::unordered_map<std::string_view, const FactInfo *> map;
        for (const FactInfo &info : factTable())
            map.emplace(info.id, &info);
        return map;
    }();
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : found->second;
}

/// Notes that a member was met; false the second time.
bool once(unsigned &seen, unsigned member)
{
    const unsigned bit = 1U << member;
    const bool isNew = (seen & bit) == 0;
    seen |= bit;
    return isNew;
}

} // namespace

bool FastLines::read(std::string_view line)
{
    if (!QByteArrayView(line.data(), qsizetype(line.size())).isValidUtf8())
        return false;
    m_claims.clear();
    m_components.clear();
    // A release has no member of this name, and an entry is nothing without it.
    LineScanner scanner(line);
    return line.find("\"release\"") != std::string_view::npos ? readEntry(scanner) : readRelease(scanner);
}

bool FastLines::readEntry(LineScanner &scanner)
{
    std::string_view id;
    std::string_view release;
    Name name;
    unsigned seen = 0;
    const auto take = [&](std::string_view &into) {
        const auto text = scanner.text();
        into = text.value_or(std::string_view());
        return text && isOwnedId(*text);
    };
    const bool isRead = scanner.members([&](std::string_view key) {
        if (key == "release")
            return once(seen, 0) && take(release);
        if (key == "id")
            return once(seen, 1) && take(id);
        if (key == "name")
            return once(seen, 2) && readName(scanner, name);
        return key == "facts" && once(seen, 3) && readFacts(scanner);
    });
    return isRead && scanner.isAtEnd() && (seen & 7U) == 7U && addEntry(id, release, name);
}

bool FastLines::addEntry(std::string_view id, std::string_view release, const Name &name)
{
    if (release != m_releaseId) {
        m_releaseId = release;
        m_release = m_builder.releaseById(release);
    }
    if (m_release < 0 || !m_reader.isNewEntry(id)
        || vendorOf(id) != int(m_builder.store().releases[size_t(m_release)].vendor))
        return false;
    const int entry = m_builder.addEntry(id, add(name), m_release);
    m_builder.addEntryFacts(entry, m_claims);
    if (m_reader.isPersonal())
        m_builder.markPersonal(entry);
    return true;
}

bool FastLines::readRelease(LineScanner &scanner)
{
    std::string_view id;
    Name name;
    Name family;
    unsigned seen = 0;
    const bool isRead = scanner.members([&](std::string_view key) {
        if (key == "id") {
            const auto text = scanner.text();
            id = text.value_or(std::string_view());
            return text && once(seen, 0) && isOwnedId(*text);
        }
        if (key == "name")
            return once(seen, 1) && readName(scanner, name);
        if (key == "family")
            return once(seen, 2) && readName(scanner, family);
        if (key == "facts")
            return once(seen, 3) && readFacts(scanner);
        return key == "components" && once(seen, 4) && readComponents(scanner);
    });
    return isRead && scanner.isAtEnd() && (seen & 3U) == 3U && addRelease(id, name, family);
}

bool FastLines::addRelease(std::string_view id, const Name &name, const Name &family)
{
    const int vendor = vendorOf(id);
    if (vendor < 0 || m_builder.releaseById(id) >= 0)
        return false;
    const int release = m_builder.addRelease(id, add(name), vendor);
    if (!family.en.empty())
        m_builder.setFamily(release,
                            {QString::fromUtf8(family.en.data(), qsizetype(family.en.size())),
                             QString::fromUtf8(family.zh.data(), qsizetype(family.zh.size()))});
    m_builder.addReleaseFacts(release, m_claims);
    m_builder.addComponents(release, m_components);
    if (m_reader.isPersonal())
        m_builder.markReleasePersonal(release);
    return true;
}

TextRef FastLines::add(const Name &name)
{
    const TextRef place = m_builder.add(name.en);
    m_builder.add(name.zh);
    return place;
}

bool FastLines::readName(LineScanner &scanner, Name &name) const
{
    constexpr size_t limit = 1000;
    if (const auto both = scanner.text()) {
        name.en = *both;
        return isPlainText(*both, limit);
    }
    unsigned seen = 0;
    const auto take = [&](std::string_view &into) {
        const auto text = scanner.text();
        into = text.value_or(std::string_view());
        return text && isPlainText(*text, limit);
    };
    return scanner.members([&](std::string_view key) {
        if (key == "en")
            return once(seen, 0) && take(name.en);
        return key == "zh" && once(seen, 1) && take(name.zh);
    }) && seen == 3U;
}

bool FastLines::readFacts(LineScanner &scanner)
{
    static_assert(size_t(FactKey::ArchTied) < 64);
    quint64 seen = 0;
    return scanner.members([&](std::string_view key) {
        const FactInfo *info = factOf(key);
        const quint64 bit = info ? quint64(1) << size_t(info->key) : 0;
        if (!info || (seen & bit) != 0)
            return false;
        seen |= bit;
        int count = 0;
        return scanner.elements(
            [&] { return ++count <= CatalogLimits::claimsPerFact && readClaim(scanner, *info); });
    });
}

bool FastLines::readClaim(LineScanner &scanner, const FactInfo &info)
{
    std::optional<quint64> value;
    int source = -1;
    std::optional<PartialDate> date;
    unsigned seen = 0;
    const bool isRead = scanner.members([&](std::string_view key) {
        if (key == "value")
            return once(seen, 0) && (value = readValue(scanner, info)).has_value();
        if (key == "source")
            return once(seen, 1) && (source = sourceOf(scanner)) >= 0;
        return key == "date" && once(seen, 2) && (date = dateOf(scanner)).has_value();
    });
    if (!isRead || seen != 7U)
        return false;
    m_claims.push_back(CatalogBuilder::claim(info.key, *value, source, *date, m_reader.isPersonal()));
    return true;
}

std::optional<quint64> FastLines::readValue(LineScanner &scanner, const FactInfo &info)
{
    switch (info.type) {
    case FactType::Date:
        if (const auto date = dateOf(scanner))
            return packedDate(*date);
        return std::nullopt;
    case FactType::License:
        return licenseOf(scanner);
    case FactType::Flag:
        if (const auto flag = scanner.flag())
            return *flag ? 1 : 0;
        return std::nullopt;
    case FactType::Modalities:
        return readTexts(scanner, true);
    case FactType::Names:
        return readTexts(scanner, false);
    case FactType::Link: {
        const auto url = scanner.text();
        return url && isPlainUrl(*url) ? std::optional<quint64>(m_builder.shared(*url)) : std::nullopt;
    }
    case FactType::Count:
    case FactType::Number:
    case FactType::Price:
    case FactType::PriceCny:
        break;
    }
    return readNumber(scanner, info);
}

std::optional<quint64> FastLines::readNumber(LineScanner &scanner, const FactInfo &info) const
{
    const auto isInRange = [&](double number) { return number >= info.minimum && number <= info.maximum; };
    if (isPrice(info.key)) {
        const auto price = scanner.number();
        return price && isInRange(*price) ? std::optional(std::bit_cast<quint64>(*price)) : std::nullopt;
    }
    const auto count = scanner.wholeNumber();
    return count && isInRange(double(*count)) ? std::optional(quint64(*count)) : std::nullopt;
}

std::optional<quint64> FastLines::readTexts(LineScanner &scanner, bool areModalities)
{
    static const std::vector<std::string> words = utf8(modalities());
    std::vector<TextRef> texts;
    const bool isRead = scanner.elements([&] {
        const auto text = scanner.text();
        const bool isSound = text && texts.size() < size_t(JsonLimits::listLength)
            && (areModalities ? std::find(words.begin(), words.end(), *text) != words.end()
                              : isPlainText(*text, 1000));
        if (isSound)
            texts.push_back(m_builder.shared(*text));
        return isSound;
    });
    return isRead && !texts.empty() ? std::optional<quint64>(m_builder.sharedList(texts)) : std::nullopt;
}

bool FastLines::readComponents(LineScanner &scanner)
{
    return scanner.elements([&] {
        return m_components.size() < size_t(CatalogLimits::componentsPerRelease) && readComponent(scanner);
    });
}

bool FastLines::readComponent(LineScanner &scanner)
{
    static const std::vector<std::string> names = utf8(componentNames());
    static const std::vector<std::string> availabilities = utf8(availabilityNames());
    static const std::vector<std::string> gates = utf8(gateNames());
    int id = -1;
    int availability = -1;
    int gate = 0;
    int source = -1;
    std::optional<TextRef> license = 0;
    std::optional<PartialDate> date;
    unsigned seen = 0;
    const bool isRead = scanner.members([&](std::string_view key) {
        if (key == "id")
            return once(seen, 0) && (id = wordOf(scanner, names)) >= 0;
        if (key == "availability")
            return once(seen, 1) && (availability = wordOf(scanner, availabilities)) >= 0;
        if (key == "source")
            return once(seen, 2) && (source = sourceOf(scanner)) >= 0;
        if (key == "date")
            return once(seen, 3) && (date = dateOf(scanner)).has_value();
        if (key == "gate")
            return once(seen, 4) && (gate = wordOf(scanner, gates)) >= 0;
        return key == "license" && once(seen, 5) && (license = licenseOf(scanner)).has_value();
    });
    if (!isRead || (seen & 15U) != 15U)
        return false;
    m_components.push_back({quint8(id), quint8(availability), quint8(gate),
                            quint8(m_reader.isPersonal() ? ComponentRecord::Personal : 0), quint32(source),
                            packedDate(*date), *license, 0});
    return true;
}

int FastLines::sourceOf(LineScanner &scanner) const
{
    const auto id = scanner.text();
    return id ? m_builder.sourceById(*id) : -1;
}

std::optional<TextRef> FastLines::licenseOf(LineScanner &scanner)
{
    const auto id = scanner.text();
    if (!id)
        return std::nullopt;
    const std::string key(*id);
    if (const auto found = m_licenses.find(key); found != m_licenses.end())
        return found->second;
    if (!m_reader.licenses().contains(QString::fromStdString(key)))
        return std::nullopt;
    return m_licenses.emplace(key, m_builder.shared(*id)).first->second;
}

int FastLines::vendorOf(std::string_view id) const
{
    return m_builder.vendorById(id.substr(0, id.find('/')));
}

} // namespace Ajar
