// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/partialdate.h"
#include "base/problem.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <optional>

namespace Ajar {

/// Bounds on what a file may hold. Nothing from a file is trusted.
namespace JsonLimits {
inline constexpr qint64 fileBytes = qint64(16) * 1024 * 1024;
inline constexpr int depth = 16;
inline constexpr int textLength = 4000;
inline constexpr int idLength = 100;
inline constexpr int urlLength = 2000;
inline constexpr int listLength = 64;
inline constexpr int problemsPerFile = 200;
} // namespace JsonLimits

class JsonFile;

/// A value inside a file that is being read, with the way that led to it. The typed getters report a
/// value of another type or beyond its bound and then give nothing. Lives on the stack, no longer than
/// its parent.
class JsonNode
{
public:
    JsonNode(JsonFile &file, QJsonValue value);

    bool exists() const { return !m_value.isUndefined(); }
    QJsonObject object() const { return m_value.toObject(); }
    QString pointer() const;

    /// Reports that this node is wrong.
    void report(Problem::Kind kind, const QString &found, const char *expected = nullptr,
                const QString &expectedDetail = {}) const;

    /// For objects. `isObject` reports when it is none; `child` gives a node that may not exist;
    /// `required` reports when it does not; `checkKeys` reports each key that is not in `known`.
    bool isObject() const;
    JsonNode child(const char *key) const;
    JsonNode required(const char *key) const;
    void checkKeys(std::initializer_list<const char *> known) const;
    void forEachMember(const std::function<void(const QString &key, const JsonNode &)> &visit) const;

    /// For arrays: at most `limit` elements, more are reported and left out.
    bool isArray() const;
    void forEachElement(int limit, const std::function<void(const JsonNode &)> &visit) const;

    /// For values. Each is nothing where the node does not exist, and reports what is wrong otherwise.
    std::optional<QString> text(int limit = JsonLimits::textLength) const;
    std::optional<QString> id() const; ///< a-z 0-9 . - with single slashes between, not at the ends
    std::optional<QString> url() const; ///< absolute, http or https, with a host
    std::optional<LocalizedText> localized() const; ///< a string, or {"en", "zh"}
    std::optional<PartialDate> date() const;
    std::optional<bool> flag() const;
    std::optional<double> number() const;
    std::optional<qint64> wholeNumber() const;
    std::optional<QStringList> texts() const;

    /// The index of this text in `words`; an unknown word is reported with all that are known.
    std::optional<int> wordIn(const QStringList &words) const;

private:
    JsonNode(const JsonNode *parent, QString key, QJsonValue value);
    bool hasType(QJsonValue::Type type, const char *expected) const;

    JsonFile *m_file;
    const JsonNode *m_parent = nullptr;
    QString m_key;
    QJsonValue m_value;
};

/// The text of one JSON file and the problems found in it.
class JsonFile
{
public:
    /// `name` is what problems call the file.
    JsonFile(QString name, QByteArray text);

    /// Reads the file from disk or resource; an unreadable or too large one has no root.
    static JsonFile fromDisk(const QString &path, const QString &name);

    /// The document's object. Problems of the document as a whole (syntax, encoding, depth, repeated
    /// keys) are reported here; without a root there is nothing else to read.
    std::optional<JsonNode> root();

    void report(Problem problem);

    /// All problems, with lines, in the file's order. Call once, when everything is read.
    Problems takeProblems();

    const QString &name() const { return m_name; }

private:
    QString m_name;
    QByteArray m_text;
    Problems m_problems;
    int m_unlisted = 0;
    bool m_parsed = false;
};

} // namespace Ajar
