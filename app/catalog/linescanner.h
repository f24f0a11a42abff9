// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace Ajar {

/// Walks over one line of plain JSON without building a tree: what a million lines have time for. Knows no
/// escapes, no exponents and no digits beyond those that a double holds; at anything that it does not know it
/// gives up, which says nothing about the line: JsonFile then reads it in full.
class LineScanner
{
public:
    explicit LineScanner(std::string_view line)
        : m_next(line.data())
        , m_end(line.data() + line.size())
    {
    }

    /// Takes this character, if it is the next one after blanks.
    bool take(char wanted)
    {
        skipBlanks();
        if (m_next == m_end || *m_next != wanted)
            return false;
        ++m_next;
        return true;
    }
    bool isAtEnd()
    {
        skipBlanks();
        return m_next == m_end;
    }

    /// A text as it stands, of any characters but control characters of ASCII.
    std::optional<std::string_view> text();
    std::optional<qint64> wholeNumber();
    std::optional<double> number();
    std::optional<bool> flag();

    /// Calls `visit(key)` at the value of each member; whether all succeeded. `visit` takes the value.
    template <typename Visit> bool members(Visit visit)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        do {
            const auto key = text();
            if (!key || !take(':') || !visit(*key))
                return false;
        } while (take(','));
        return take('}');
    }

    /// The same for the elements of a list.
    template <typename Visit> bool elements(Visit visit)
    {
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!visit())
                return false;
        } while (take(','));
        return take(']');
    }

private:
    struct Digits
    {
        qint64 value = 0;
        int decimals = 0;
        bool isNegative = false;
    };

    void skipBlanks()
    {
        while (m_next != m_end && (*m_next == ' ' || *m_next == '\t'))
            ++m_next;
    }
    bool word(std::string_view wanted);
    std::optional<Digits> digits();

    const char *m_next;
    const char *m_end;
};

} // namespace Ajar
