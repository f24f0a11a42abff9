// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace Ajar {

/// A set of rows, one bit each. Operations are word by word; both sides have the same size.
class Bits
{
public:
    Bits() = default;
    explicit Bits(int size, bool value = false);

    int size() const { return m_size; }
    int count() const;
    bool isEmpty() const; ///< no bit is set

    bool test(int row) const { return (m_words[size_t(row) / 64] >> (row % 64)) & 1; }
    void set(int row) { m_words[size_t(row) / 64] |= uint64_t(1) << (row % 64); }

    std::vector<uint64_t> &words() { return m_words; }
    const std::vector<uint64_t> &words() const { return m_words; }

    Bits &operator&=(const Bits &other);
    Bits &operator|=(const Bits &other);
    Bits &subtract(const Bits &other); ///< leaves what is not in the other
    void invert();

    template <typename Function> void forEach(Function function) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (uint64_t word = m_words[i]; word != 0; word &= word - 1)
                function(int(i * 64) + std::countr_zero(word));
        }
    }

    friend bool operator==(const Bits &, const Bits &) = default;

private:
    int m_size = 0;
    std::vector<uint64_t> m_words; // bits beyond the size are 0
};

/// Of which rows something is true, and of which it is unknown; it is false of the others. The operations
/// are those of Tri, for all rows at once.
struct TriBits
{
    Bits yes;
    Bits maybe; ///< apart from `yes`

    TriBits &operator&=(const TriBits &other);
    TriBits &operator|=(const TriBits &other);
    void invert();
};

} // namespace Ajar
