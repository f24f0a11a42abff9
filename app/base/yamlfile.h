// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace Ajar {

/// Bounds on what a YAML file may hold; the largest known ones of people's collections are a hundredth of it.
/// Aliases, which can make a small file grow without bound, are not read at all.
namespace YamlLimits {
inline constexpr qint64 fileBytes = qint64(1024) * 1024;
inline constexpr int depth = 16;
inline constexpr int nodes = 10'000;
inline constexpr int textLength = 20'000;
} // namespace YamlLimits

/// A value of a YAML file, every scalar a text as it is written.
struct YamlNode
{
    enum class Kind { Missing, Null, Text, List, Map };

    Kind kind = Kind::Missing;
    QString text;
    int line = 0; ///< 1-based
    QString pointer; ///< RFC 6901
    std::vector<YamlNode> list; ///< of a list its elements, of a map its values
    std::vector<QString> keys; ///< of a map, in the file's order

    bool exists() const { return kind != Kind::Missing; }
    bool isNull() const { return kind == Kind::Null; }
    bool isText() const { return kind == Kind::Text; }
    bool isList() const { return kind == Kind::List; }
    bool isMap() const { return kind == Kind::Map; }
    const YamlNode &operator[](QLatin1StringView key) const; ///< a missing one where there is none
};

/// The first document of the file, and what is wrong with its form. Without a root there is nothing to read.
struct YamlReading
{
    std::optional<YamlNode> root;
    Problems problems;
};

YamlReading readYaml(const QByteArray &text, const QString &name);
YamlReading readYamlFile(const QString &path);

} // namespace Ajar
