// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/claimgap.h"

#include "query/judgements.h"
#include "support/catch.h"
#include "support/data.h"

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

using enum ComponentId;

/// A record with these components released under an open licence, and all else withheld.
OpennessRecord recordWith(ComponentSet open)
{
    OpennessRecord record;
    for (const ComponentInfo &info : componentTable()) {
        OpennessPart part;
        part.availability = Availability::Withheld;
        record[info.id] = open.contains(info.id) ? openPart(info.id) : part;
    }
    return record;
}

const ComponentSet nothing;
const ComponentSet weights{WeightsFinal};
const ComponentSet whole{WeightsFinal, TrainingCode, PretrainData, TechReport};

GapAssessment gapOfRelease(const QString &id)
{
    const Catalog &catalog = Test::goodIndex().catalog();
    for (const Release &release : catalog.releases) {
        if (release.id() == id) {
            const auto gap = assessGap(release, recordOf(release, catalog));
            REQUIRE(gap);
            return *gap;
        }
    }
    FAIL("no such release");
    return {};
}

} // namespace

TEST_CASE("Each word is held to what it demands")
{
    using enum Calling::As;
    const struct
    {
        Calling::As word;
        Gap closed, open, whole;
    } rows[] = {
        {OpenSource, Gap::Overstated, Gap::Overstated, Gap::Matches},
        {Open, Gap::Overstated, Gap::Matches, Gap::Matches},
        {OpenWeight, Gap::Overstated, Gap::Matches, Gap::Understated},
        {Proprietary, Gap::Matches, Gap::Understated, Gap::Understated},
    };
    for (const auto &row : rows) {
        CAPTURE(int(row.word));
        CHECK(gapOf(row.word, recordWith(nothing)) == row.closed);
        CHECK(gapOf(row.word, recordWith(weights)) == row.open);
        CHECK(gapOf(row.word, recordWith(whole)) == row.whole);
    }
}

TEST_CASE("Weights under terms of their own are not what open source means")
{
    OpennessRecord record = recordWith(whole);
    record[WeightsFinal].open = Tri::False;
    CHECK(gapOf(Calling::As::OpenSource, record) == Gap::Overstated);
    CHECK(gapOf(Calling::As::OpenWeight, record) == Gap::Matches);
    CHECK(gapOf(Calling::As::Open, record) == Gap::Matches);
}

TEST_CASE("More openness never makes a word say more than there is")
{
    for (int word = 0; word < int(callingNames().size()); ++word) {
        for (unsigned bits = 0; bits < 16; ++bits) {
            ComponentSet some;
            unsigned bit = 1;
            whole.forEach([&](ComponentId id) {
                if (bits & bit)
                    some.insert(id);
                bit <<= 1;
            });
            const Gap gap = gapOf(Calling::As(word), recordWith(some));
            whole.forEach([&](ComponentId id) {
                ComponentSet more = some;
                more.insert(id);
                CHECK(gapOf(Calling::As(word), recordWith(more)) >= gap);
            });
        }
    }
}

TEST_CASE("Of several words the boldest counts, with reasons")
{
    const GapAssessment gap = gapOfRelease(u"acorn/seed-1"_s);
    CHECK(gap.claim.as == Calling::As::OpenSource);
    CHECK(gap.claim.quote == u"open source, free for research"_s);
    CHECK(gap.lower == Gap::Overstated);
    CHECK(gap.isDefinite());
    REQUIRE(gap.reasons.size() == 3);
    CHECK(gap.reasons[0].met == Tri::True);
    CHECK(gap.reasons[1].met == Tri::False);
    CHECK(gap.reasons[2].met == Tri::False);
    for (const Reason &reason : gap.reasons)
        CHECK_FALSE(reason.rule->in(Language::Chinese).isEmpty());
}

TEST_CASE("What is not known leaves it undecided")
{
    const GapAssessment gap = gapOfRelease(u"acorn/seed-2"_s);
    CHECK(gap.lower == Gap::Matches);
    CHECK(gap.upper == Gap::Understated);
    CHECK(gap.reasons[1].met == Tri::Unknown);
    CHECK(gapInfo(gap.lower, gap.upper).id == u"undecided"_s);
    CHECK(gapInfo(Gap::Matches, Gap::Matches).id == u"matches"_s);
}

TEST_CASE("Judgements are what the frameworks say")
{
    for (const RowIndex *index : {&Test::goodIndex(), &Test::bundledIndex()}) {
        const Catalog &catalog = index->catalog();
        const Judgements judgements(catalog);
        int different = 0;
        for (size_t number = 0; number < catalog.releases.size(); ++number) {
            const Release release = catalog.releases[number];
            const OpennessRecord record = recordOf(release, catalog);
            for (size_t i = 0; i < frameworkTable().size(); ++i) {
                const VerdictSpan exact = judge(frameworkTable()[i], record);
                const Judgements::Span &span = judgements.of(i, int(number));
                different += span.lower != exact.lower.step || span.upper != exact.upper.step ? 1 : 0;
                different += std::abs(span.lowerProgress / 2.0 - exact.lower.progress) > 0.25 ? 1 : 0;
                different += std::abs(span.upperProgress / 2.0 - exact.upper.progress) > 0.25 ? 1 : 0;
                different += span.lower > span.upper ? 1 : 0;
            }
            const auto gap = assessGap(release, record);
            const auto kept = judgements.gap(int(number));
            different += gap.has_value() != kept.has_value() ? 1 : 0;
            if (gap && kept)
                different += gap->lower != kept->first || gap->upper != kept->second ? 1 : 0;
        }
        CHECK(different == 0);
    }
}

TEST_CASE("At least forty releases have a recorded claim")
{
    int claims = 0;
    for (const Release &release : Test::bundledIndex().catalog().releases)
        claims += release.calls().empty() ? 0 : 1;
    CHECK(claims >= 40);
}
