// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/partialdate.h"

#include <QByteArray>
#include <QStringList>

#include <cstring>
#include <optional>
#include <type_traits>
#include <vector>

namespace Ajar {

/// Numbers and flags, which are packed as they lie in memory.
template <typename T>
concept PlainNumber = std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, double>;

/// Writes values one behind the other, for an Unpacker of the same program. One function names the fields of
/// a type for both:
///
///     template <typename Pack> void transfer(Pack &pack, Of<Pack, Concept> &item) { pack(item.id,
///     item.name); }
class Packer
{
public:
    template <typename T> using Of = const T;

    explicit Packer(quint32 magic) { raw(&magic, sizeof magic); }

    const QByteArray &bytes() const { return m_bytes; }

    template <typename... Values> void operator()(const Values &...values) { (put(values), ...); }

    /// A word of an enumeration or table, of which `last` is the last.
    template <typename Word> void word(const Word &value, Word last)
    {
        Q_ASSERT(int(value) >= 0 && value <= last);
        put(int(value));
    }
    template <typename Word> void word(const std::optional<Word> &value, Word last)
    {
        put(value ? int(*value) : -1);
        Q_ASSERT(!value || *value <= last);
    }

private:
    template <PlainNumber T> void put(const T &number) { raw(&number, sizeof number); }
    void put(const QString &text);
    void put(const LocalizedText &text) { (*this)(text.en, text.zh); }
    void put(const PartialDate &date) { (*this)(date.year, date.month, date.day); }
    template <typename T> void put(const QList<T> &list) { putAll(list); }
    template <typename T> void put(const std::vector<T> &list) { putAll(list); }
    template <typename T> void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <typename T> void put(const T &value) { transfer(*this, value); }

    template <typename List> void putAll(const List &list)
    {
        put(int(list.size()));
        for (const auto &element : list)
            put(element);
    }
    void raw(const void *data, size_t size)
    {
        m_bytes.append(static_cast<const char *>(data), qsizetype(size));
    }

    QByteArray m_bytes;
};

/// Reads what a Packer wrote. Texts are used where they lie, so the bytes must outlive all that is read. Of
/// damaged bytes it gives wrong values, but never another memory's and no word that there is not.
class Unpacker
{
public:
    template <typename T> using Of = T;

    Unpacker(QByteArray bytes, quint32 magic);

    /// Whether everything was there so far.
    bool isSound() const { return m_isSound; }
    bool isAtEnd() const { return m_place == m_bytes.size(); }

    template <typename... Values> void operator()(Values &...values) { (get(values), ...); }

    template <typename Word> void word(Word &value, Word last)
    {
        if (const int number = this->number<int>(); isIn(number, last))
            value = Word(number);
        else
            m_isSound = false;
    }
    template <typename Word> void word(std::optional<Word> &value, Word last)
    {
        const int number = this->number<int>();
        m_isSound = m_isSound && (number == -1 || isIn(number, last));
        value = m_isSound && number >= 0 ? std::optional(Word(number)) : std::nullopt;
    }

private:
    template <typename Word> static bool isIn(int number, Word last)
    {
        return number >= 0 && number <= int(last);
    }

    template <PlainNumber T> void get(T &value)
    {
        if constexpr (std::is_same_v<T, bool>)
            value = number<quint8>() != 0;
        else
            value = number<T>();
    }
    void get(QString &text);
    void get(LocalizedText &text) { (*this)(text.en, text.zh); }
    void get(PartialDate &date) { (*this)(date.year, date.month, date.day); }
    template <typename T> void get(QList<T> &list) { getAll(list); }
    template <typename T> void get(std::vector<T> &list) { getAll(list); }
    template <typename T> void get(std::optional<T> &value)
    {
        bool isThere = false;
        get(isThere);
        value = isThere ? std::optional(T()) : std::nullopt;
        if (value)
            get(*value);
    }
    template <typename T> void get(T &value) { transfer(*this, value); }

    template <typename List> void getAll(List &list)
    {
        const int count = number<int>();
        // No element is smaller than a byte.
        m_isSound = m_isSound && count >= 0 && count <= m_bytes.size() - m_place;
        list.clear();
        for (int i = 0; i < count && m_isSound; ++i)
            get(list.emplace_back());
    }

    template <typename T> T number()
    {
        T value{};
        if (const char *data = next(sizeof value))
            std::memcpy(&value, data, sizeof value);
        return value;
    }
    /// Null where there are not so many bytes left.
    const char *next(size_t size);

    QByteArray m_bytes;
    qsizetype m_place = 0;
    bool m_isSound = true;
};

} // namespace Ajar
