// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/catalogformat.h"

#include "catalog/benchmark.h"
#include "catalog/component.h"
#include "catalog/fact.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// The order of keys within their objects. One list serves all objects, for none contradicts another.
const QStringList &keyOrder()
{
    static const QStringList order{
        u"format"_s,    u"vendor"_s,       u"sources"_s,
        u"releases"_s,  u"id"_s,           u"name"_s,
        u"en"_s,        u"zh"_s,           u"aliases"_s,
        u"country"_s,   u"family"_s,       u"facts"_s,
        u"scores"_s,    u"calls"_s,        u"components"_s,
        u"stages"_s,    u"entries"_s,      u"from"_s,
        u"component"_s, u"benchmark"_s,    u"as"_s,
        u"quote"_s,     u"availability"_s, u"gate"_s,
        u"staged"_s,    u"license"_s,      u"title"_s,
        u"publisher"_s, u"url"_s,          u"kind"_s,
        u"website"_s,   u"covers"_s,       u"peer_reviewed"_s,
        u"note"_s,      u"value"_s,        u"variant"_s,
        u"by"_s,        u"source"_s,       u"date"_s,
    };
    return order;
}

QStringList sortedKeys(const QJsonObject &object, const QStringList &order)
{
    const auto rank = [&order](const QString &key) {
        const qsizetype place = order.indexOf(key);
        return place < 0 ? order.size() : place;
    };
    QStringList keys = object.keys(); // by name, which remains the order among unknown ones
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return keys;
}

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray inlined(const QJsonValue &value)
{
    QByteArrayList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : sortedKeys(object, keyOrder()))
            parts << quoted(key) + ": " + inlined(object.value(key));
        return '{' + parts.join(", ") + '}';
    }
    if (value.isArray()) {
        const QJsonArray elements = value.toArray();
        for (const auto &element : elements)
            parts << inlined(element);
        return '[' + parts.join(", ") + ']';
    }
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray indented(int depth)
{
    return '\n' + QByteArray(qsizetype(2) * depth, ' ');
}

QByteArray lines(char open, const QByteArrayList &parts, char close, int depth)
{
    if (parts.isEmpty())
        return {std::initializer_list<char>{open, close}.begin(), 2};
    return open + indented(depth + 1) + parts.join(',' + indented(depth + 1)) + indented(depth) + close;
}

using Write = QByteArray (*)(const QJsonValue &, const QString &key, int depth);

/// An object with a line, or more, for each of its members.
QByteArray members(const QJsonObject &object, const QStringList &order, int depth, Write write)
{
    QByteArrayList parts;
    for (const QString &key : sortedKeys(object, order))
        parts << quoted(key) + ": " + write(object.value(key), key, depth + 1);
    return lines('{', parts, '}', depth);
}

QByteArray inlinedMember(const QJsonValue &value, const QString &, int)
{
    return inlined(value);
}

QByteArray claims(const QJsonValue &value, const QString &, int depth)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() < 2)
        return inlined(value);
    QByteArrayList parts;
    for (const auto &claim : list)
        parts << inlined(claim);
    return lines('[', parts, ']', depth);
}

/// A line for each record of a list, sorted by what `rank` makes of it.
template <typename Rank> QByteArray sortedRecords(const QJsonArray &list, Rank rank, int depth)
{
    std::vector<QJsonValue> sorted(list.begin(), list.end());
    std::stable_sort(sorted.begin(), sorted.end(), [&](const QJsonValue &a, const QJsonValue &b) {
        return rank(a.toObject()) < rank(b.toObject());
    });
    QByteArrayList parts;
    for (const QJsonValue &record : sorted)
        parts << inlined(record);
    return lines('[', parts, ']', depth);
}

/// By the word under `key`, in the order of `words`.
QByteArray records(const QJsonArray &list, QLatin1StringView key, const QStringList &words, int depth)
{
    return sortedRecords(
        list, [&](const QJsonObject &record) { return size_t(words.indexOf(record.value(key).toString())); },
        depth);
}

QByteArray stages(const QJsonArray &list, int depth)
{
    return sortedRecords(
        list, [](const QJsonObject &stage) { return stage.value("from"_L1).toString(); }, depth);
}

QByteArray member(const QJsonValue &value, const QString &key, int depth)
{
    if (value.isObject() && key == u"facts")
        return members(value.toObject(), factIds(), depth, claims);
    if (value.isObject() && (key == u"sources" || key == u"vendor"))
        return members(value.toObject(), keyOrder(), depth, inlinedMember);
    if (value.isArray() && key == u"components")
        return records(value.toArray(), "id"_L1, componentNames(), depth);
    if (value.isArray() && key == u"scores")
        return records(value.toArray(), "benchmark"_L1, benchmarkIds(), depth);
    if (value.isArray() && key == u"calls")
        return records(value.toArray(), "as"_L1, {}, depth);
    if (value.isArray() && key == u"stages")
        return stages(value.toArray(), depth);
    if (!value.isArray() || (key != u"releases" && key != u"entries"))
        return inlined(value);
    QByteArrayList parts;
    const QJsonArray elements = value.toArray();
    for (const auto &element : elements)
        parts << (element.isObject() ? members(element.toObject(), keyOrder(), depth + 1, member)
                                     : inlined(element));
    return lines('[', parts, ']', depth);
}

} // namespace

QByteArray canonicalCatalog(const QJsonObject &file)
{
    return members(file, keyOrder(), 0, member) + '\n';
}

} // namespace Ajar
