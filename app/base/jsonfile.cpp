// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/jsonfile.h"

#include "base/jsonplaces.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;

/// The value as the file has it, short enough for a sentence.
QString shown(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String: {
        const QString text = value.toString();
        return u'"' + (text.size() > 60 ? text.first(60) + u'…' : text) + u'"';
    }
    case QJsonValue::Array:
        return u"[…]"_s;
    case QJsonValue::Object:
        return u"{…}"_s;
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

/// How deep brackets are nested in text whose strings are well formed. Counted before parsing, because
/// a deep document costs stack in every later step.
int nesting(QByteArrayView text)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

/// 1-based line with the first ill-formed UTF-8 sequence, or 0. No sequence spans a line's end.
int lineOfBadUtf8(QByteArrayView text)
{
    if (text.isValidUtf8())
        return 0;
    int line = 1;
    for (qsizetype begin = 0; begin < text.size(); ++line) {
        const qsizetype end = text.indexOf('\n', begin);
        const qsizetype length = (end < 0 ? text.size() : end) - begin;
        if (!text.sliced(begin, length).isValidUtf8())
            break;
        begin += length + 1;
    }
    return line;
}

/// Small letters, digits, dots and hyphens, beginning with a letter or digit; one slash may join two such.
bool isId(QStringView text)
{
    const auto isAlphanumeric = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0)
        return isId(text.first(slash)) && !text.sliced(slash + 1).contains(u'/')
            && isId(text.sliced(slash + 1));
    return !text.isEmpty() && isAlphanumeric(text.front())
        && std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return isAlphanumeric(c) || c == u'.' || c == u'-'; });
}

} // namespace

JsonNode::JsonNode(JsonFile &file, QJsonValue value)
    : m_file(&file)
    , m_value(std::move(value))
{
}

JsonNode::JsonNode(const JsonNode *parent, QString key, QJsonValue value)
    : m_file(parent->m_file)
    , m_parent(parent)
    , m_key(std::move(key))
    , m_value(std::move(value))
{
}

QString JsonNode::pointer() const
{
    return m_parent ? m_parent->pointer() + u'/' + JsonPlaces::escaped(m_key) : QString();
}

void JsonNode::report(Problem::Kind kind, const QString &found, const char *expected,
                      const QString &expectedDetail) const
{
    m_file->report({kind, m_file->name(), pointer(), 0, found, expected, expectedDetail});
}

bool JsonNode::hasType(QJsonValue::Type type, const char *expected) const
{
    if (m_value.type() == type)
        return true;
    if (exists())
        report(Kind::WrongType, shown(m_value), expected);
    return false;
}

bool JsonNode::isObject() const
{
    return hasType(QJsonValue::Object, QT_TRANSLATE_NOOP("Problem", "an object {…}"));
}

JsonNode JsonNode::child(const char *key) const
{
    const QLatin1StringView name(key);
    return JsonNode(this, name, m_value.toObject().value(name));
}

JsonNode JsonNode::required(const char *key) const
{
    JsonNode node = child(key);
    if (!node.exists())
        report(Kind::MissingKey, QLatin1StringView(key));
    return node;
}

void JsonNode::checkKeys(std::initializer_list<const char *> known) const
{
    const QJsonObject object = m_value.toObject();
    // Nearly every object is sound, and counting spares it a text per key.
    const auto present = std::count_if(
        known.begin(), known.end(), [&](const char *key) { return object.contains(QLatin1StringView(key)); });
    if (present == object.size())
        return;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&](const char *key) { return it.key() == QLatin1StringView(key); });
        if (isKnown)
            continue;
        QStringList names;
        for (const char *key : known)
            names << QLatin1StringView(key);
        JsonNode(this, it.key(), it.value())
            .report(Kind::UnknownKey, it.key(), QT_TRANSLATE_NOOP("Problem", "one of %1"), names.join(u", "));
    }
}

void JsonNode::forEachMember(const std::function<void(const QString &, const JsonNode &)> &visit) const
{
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        visit(it.key(), JsonNode(this, it.key(), it.value()));
}

bool JsonNode::isArray() const
{
    return hasType(QJsonValue::Array, QT_TRANSLATE_NOOP("Problem", "a list […]"));
}

void JsonNode::forEachElement(int limit, const std::function<void(const JsonNode &)> &visit) const
{
    if (!isArray())
        return;
    const QJsonArray array = m_value.toArray();
    if (array.size() > limit)
        report(Kind::TooLarge, QString::number(array.size()),
               QT_TRANSLATE_NOOP("Problem", "at most %1 elements"), QString::number(limit));
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), limit); ++i)
        visit(JsonNode(this, QString::number(i), array.at(i)));
}

std::optional<QString> JsonNode::text(int limit) const
{
    if (!hasType(QJsonValue::String, QT_TRANSLATE_NOOP("Problem", "a text in quotes")))
        return std::nullopt;
    const QString text = m_value.toString();
    // Characters as people count them and the schema does, of which some take two places in a text.
    const auto halves = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    if (text.size() - halves > limit) {
        report(Kind::TooLarge, QString::number(text.size() - halves),
               QT_TRANSLATE_NOOP("Problem", "a text of at most %1 characters"), QString::number(limit));
        return std::nullopt;
    }
    const bool hasControl = std::any_of(text.begin(), text.end(), [](QChar c) {
        const bool isControl = c < u' ' || (c >= QChar(0x7F) && c <= QChar(0x9F)); // Unicode's category Cc
        const bool turnsText =
            (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return isControl || turnsText; // the latter make a text read other than it is
    });
    // Half a surrogate pair cannot be written as UTF-8 again.
    if (QStringView(text).trimmed().isEmpty() || hasControl || !text.isValidUtf16()) {
        report(Kind::WrongFormat, shown(m_value),
               QT_TRANSLATE_NOOP("Problem", "a text that is not empty and has no control characters"));
        return std::nullopt;
    }
    return text;
}

std::optional<QString> JsonNode::id() const
{
    const auto found = text(JsonLimits::idLength);
    if (!found || isId(*found))
        return found;
    report(Kind::WrongFormat, shown(m_value),
           QT_TRANSLATE_NOOP("Problem", "an id of small letters a-z, digits, dots and hyphens"));
    return std::nullopt;
}

std::optional<QString> JsonNode::url() const
{
    const auto found = text(JsonLimits::urlLength);
    if (!found)
        return std::nullopt;
    const QUrl url(*found, QUrl::StrictMode);
    if (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == u"https" || url.scheme() == u"http"))
        return found;
    report(Kind::WrongFormat, shown(m_value), QT_TRANSLATE_NOOP("Problem", "a web address, https://…"));
    return std::nullopt;
}

std::optional<LocalizedText> JsonNode::localized() const
{
    if (m_value.isString()) {
        const auto both = text();
        return both ? std::optional(LocalizedText{*both, {}}) : std::nullopt;
    }
    if (!hasType(QJsonValue::Object, QT_TRANSLATE_NOOP("Problem", R"(a text, or {"en": …, "zh": …})")))
        return std::nullopt;
    checkKeys({"en", "zh"});
    const auto en = required("en").text();
    const auto zh = required("zh").text();
    return en && zh ? std::optional(LocalizedText{*en, *zh}) : std::nullopt;
}

std::optional<PartialDate> JsonNode::date() const
{
    const auto found = text(JsonLimits::idLength);
    if (!found)
        return std::nullopt;
    const auto date = PartialDate::fromIso(*found);
    if (!date || date->month == 0) {
        report(Kind::ImpossibleDate, shown(m_value),
               QT_TRANSLATE_NOOP("Problem", "a date such as 2023-07-18 or 2023-07"));
        return std::nullopt;
    }
    return date;
}

std::optional<bool> JsonNode::flag() const
{
    if (!hasType(QJsonValue::Bool, QT_TRANSLATE_NOOP("Problem", "true or false")))
        return std::nullopt;
    return m_value.toBool();
}

std::optional<double> JsonNode::number() const
{
    if (!hasType(QJsonValue::Double, QT_TRANSLATE_NOOP("Problem", "a number")))
        return std::nullopt;
    return m_value.toDouble();
}

std::optional<qint64> JsonNode::wholeNumber() const
{
    const auto value = number();
    if (!value)
        return std::nullopt;
    if (std::abs(*value) > 9.0e15 || *value != std::floor(*value)) {
        report(Kind::WrongFormat, shown(m_value), QT_TRANSLATE_NOOP("Problem", "a whole number"));
        return std::nullopt;
    }
    return qint64(*value);
}

std::optional<QStringList> JsonNode::texts() const
{
    if (!isArray())
        return std::nullopt;
    QStringList result;
    forEachElement(JsonLimits::listLength, [&](const JsonNode &element) {
        if (const auto text = element.text())
            result << *text;
    });
    return result;
}

std::optional<int> JsonNode::wordIn(const QStringList &words) const
{
    const auto word = text();
    if (!word)
        return std::nullopt;
    const qsizetype index = words.indexOf(*word);
    if (index >= 0)
        return int(index);
    report(Kind::UnknownValue, shown(m_value), QT_TRANSLATE_NOOP("Problem", "one of %1"), words.join(u", "));
    return std::nullopt;
}

JsonFile::JsonFile(QString name, QByteArray text)
    : m_name(std::move(name))
    , m_text(std::move(text))
{
}

JsonFile JsonFile::fromDisk(const QString &path, const QString &name)
{
    QFile file(path);
    JsonFile result(name, {});
    if (!file.open(QIODevice::ReadOnly)) {
        result.report({Kind::Unreadable, name, {}, 0, file.errorString(), nullptr, {}});
        return result;
    }
    // A sequential device (a pipe named as a file) may have no end; it is read up to the bound.
    constexpr qint64 bound = JsonLimits::fileBytes;
    result.m_text = file.read((file.isSequential() ? bound : std::min(file.size(), bound)) + 1);
    if (file.error() != QFileDevice::NoError) {
        result.report({Kind::Unreadable, name, {}, 0, file.errorString(), nullptr, {}});
        result.m_text.clear();
    }
    return result;
}

std::optional<JsonNode> JsonFile::root()
{
    if (!m_problems.empty())
        return std::nullopt;
    const auto fail = [this](Kind kind, int line, const QString &found, const char *expected = nullptr,
                             const QString &detail = {}) {
        report({kind, m_name, {}, line, found, expected, detail});
        return std::nullopt;
    };
    if (m_text.size() > JsonLimits::fileBytes)
        return fail(Kind::TooLarge, 0, {}, QT_TRANSLATE_NOOP("Problem", "a file of at most %1 MB"),
                    QString::number(JsonLimits::fileBytes / 1024 / 1024));
    // Some editors begin UTF-8 with a mark that is no part of JSON.
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_text.remove(0, 3);
    if (const int line = lineOfBadUtf8(m_text); line > 0)
        return fail(Kind::BadUtf8, line, {});
    if (const int depth = nesting(m_text); depth > JsonLimits::depth)
        return fail(Kind::TooDeep, 0, QString::number(depth),
                    QT_TRANSLATE_NOOP("Problem", "at most %1 levels"), QString::number(JsonLimits::depth));

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_text, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Kind::Syntax, JsonPlaces::lineOfOffset(m_text, error.offset), error.errorString());
    m_parsed = true;
    if (!document.isObject())
        return fail(Kind::WrongType, 1, u"[…]"_s, QT_TRANSLATE_NOOP("Problem", "an object {…}"));
    // Files inside the program were checked by its tests; the start need not wait for that again.
    const bool isBuiltIn = m_name.startsWith(u":/");
    for (const QString &pointer : isBuiltIn ? std::vector<QString>() : JsonPlaces::duplicateKeys(m_text))
        report({Kind::DuplicateKey, m_name, pointer, 0, pointer.section(u'/', -1), nullptr, {}});
    return JsonNode(*this, document.object());
}

void JsonFile::report(Problem problem)
{
    if (m_problems.size() < JsonLimits::problemsPerFile)
        m_problems.push_back(std::move(problem));
    else
        ++m_unlisted;
}

Problems JsonFile::takeProblems()
{
    if (m_parsed && !m_problems.empty()) {
        std::vector<QString> pointers;
        pointers.reserve(m_problems.size());
        for (const Problem &problem : m_problems)
            pointers.push_back(problem.pointer);
        const std::vector<int> lines = JsonPlaces::linesOf(m_text, pointers);
        for (size_t i = 0; i < m_problems.size(); ++i)
            m_problems[i].line = lines[i];
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const Problem &a, const Problem &b) { return a.line < b.line; });
    }
    if (m_unlisted > 0)
        m_problems.push_back({Kind::TooMany, m_name, {}, 0, QString::number(m_unlisted), nullptr, {}});
    m_unlisted = 0;
    return std::exchange(m_problems, {});
}

} // namespace Ajar
