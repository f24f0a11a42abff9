// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/jsonplaces.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace Ajar::JsonPlaces {

namespace {

/// Walks well-formed JSON and tells a visitor about each value and each repeated key. It trusts the
/// grammar (QJsonDocument has checked it) but never reads past the end.
template <typename OnValue, typename OnDuplicate> class Walker
{
public:
    Walker(QByteArrayView text, OnValue onValue, OnDuplicate onDuplicate)
        : m_text(text)
        , m_onValue(std::move(onValue))
        , m_onDuplicate(std::move(onDuplicate))
    {
    }

    void walk() { value(QString()); }

private:
    void value(const QString &pointer)
    {
        skipSpace();
        m_onValue(pointer, m_line);
        switch (peek()) {
        case '{':
            object(pointer);
            break;
        case '[':
            array(pointer);
            break;
        case '"':
            string();
            break;
        default:
            while (m_at < m_text.size() && !isDelimiter(m_text[m_at]))
                ++m_at;
        }
    }

    void object(const QString &pointer)
    {
        QSet<QString> seen;
        ++m_at;
        for (skipSpace(); peek() == '"'; skipSpace()) {
            const QString key = unescaped(string());
            const QString child = pointer + u'/' + escaped(key);
            if (seen.contains(key))
                m_onDuplicate(child);
            seen.insert(key);
            skipSpace();
            ++m_at; // the colon
            value(child);
            skipSpace();
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
    }

    void array(const QString &pointer)
    {
        ++m_at;
        skipSpace();
        for (int index = 0; peek() != ']' && peek() != '\0'; ++index) {
            value(pointer + u'/' + QString::number(index));
            skipSpace();
            if (peek() == ',')
                ++m_at;
            skipSpace();
        }
        ++m_at;
    }

    /// The raw bytes between the quotes.
    QByteArrayView string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        const qsizetype end = std::min(m_at, m_text.size());
        m_line += int(std::count(m_text.begin() + begin, m_text.begin() + end, '\n')); // Qt lets them pass
        ++m_at;
        return m_text.sliced(begin, end - begin);
    }

    static QString unescaped(QByteArrayView raw)
    {
        if (!raw.contains('\\'))
            return QString::fromUtf8(raw);
        // Escapes are rare in keys: let Qt decode them rather than decode them here a second time.
        const QByteArray wrapped = "[\"" + raw.toByteArray() + "\"]";
        return QJsonDocument::fromJson(wrapped).array().at(0).toString();
    }

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    static bool isDelimiter(char c)
    {
        return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    void skipSpace()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\r' && c != '\t')
                return;
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    OnValue m_onValue;
    OnDuplicate m_onDuplicate;
};

} // namespace

int lineOfOffset(QByteArrayView text, qsizetype offset)
{
    const auto end = text.begin() + std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + int(std::count(text.begin(), end, '\n'));
}

std::vector<int> linesOf(QByteArrayView text, const std::vector<QString> &pointers)
{
    QSet<QString> wanted;
    for (QString pointer : pointers) {
        wanted.insert(pointer);
        while (!pointer.isEmpty()) {
            pointer.truncate(pointer.lastIndexOf(u'/'));
            wanted.insert(pointer);
        }
    }

    QHash<QString, int> lines;
    const auto note = [&](const QString &pointer, int line) {
        if (wanted.contains(pointer))
            lines.insert(pointer, line);
    };
    Walker(text, note, [](const QString &) {}).walk();

    std::vector<int> result;
    result.reserve(pointers.size());
    for (QString pointer : pointers) {
        while (!lines.contains(pointer) && !pointer.isEmpty())
            pointer.truncate(pointer.lastIndexOf(u'/'));
        result.push_back(lines.value(pointer, 1));
    }
    return result;
}

std::vector<QString> duplicateKeys(QByteArrayView text)
{
    std::vector<QString> pointers;
    const auto note = [&](const QString &pointer) { pointers.push_back(pointer); };
    Walker(
        text, [](const QString &, int) {}, note)
        .walk();
    return pointers;
}

QString escaped(QString key)
{
    return key.replace(u'~', QLatin1StringView("~0")).replace(u'/', QLatin1StringView("~1"));
}

} // namespace Ajar::JsonPlaces
