// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace Ajar {

/// Looks for a folded text in UTF-8 of which the ASCII letters may be capitals.
class TextScan
{
public:
    explicit TextScan(std::string_view needle);

    size_t size() const { return m_needle.size(); }

    /// Calls hit(place) for the places from `from` up to `to` where the needle begins; it says from where to
    /// look on. The needle is not empty, and may end beyond `to` but not beyond the text.
    template <typename Hit> void eachPlace(std::string_view text, size_t from, size_t to, Hit hit) const
    {
        size_t at = from;
        while (at < to && at + blockSize + size() <= text.size()) {
            Block block = nextBlock(text.data(), at, std::min(to - 1, text.size() - size() - blockSize));
            at = block.begin + (block.places != 0 ? blockSize : 0);
            while (block.places != 0) {
                const size_t place = block.begin + size_t(std::countr_zero(block.places));
                if (place >= to)
                    return;
                block.places &= block.places - 1;
                if (size() > 2 && !isAt(text.data() + place))
                    continue;
                const size_t wanted = hit(place);
                if (wanted >= at) {
                    at = wanted;
                    break;
                }
                block.places &= ~uint64_t(0) << (wanted - block.begin);
            }
        }
        while (at < to && at + size() <= text.size())
            at = isAt(text.data() + at) ? hit(at) : at + 1;
    }

    bool isFoundIn(std::string_view text) const;

private:
    static constexpr size_t blockSize = 64;

    /// Where in a block of the text two of the needle's bytes stand as they should, a bit for each place.
    struct Block
    {
        size_t begin;
        uint64_t places;
    };

    /// The first block from `at` on with such a place, or an empty one where the next would begin behind
    /// `last`.
    Block nextBlock(const char *text, size_t at, size_t last) const;

    bool isAt(const char *text) const
    {
        for (size_t place = 0; place < size(); ++place) {
            if (char(text[place] | m_masks[place]) != m_needle[place])
                return false;
        }
        return true;
    }

    std::string m_needle;
    std::string m_masks; // what makes a small letter of a capital one
    size_t m_first = 0; // the two bytes that names have most seldom
    size_t m_second = 0;
};

} // namespace Ajar
