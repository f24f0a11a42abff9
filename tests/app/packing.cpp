// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/packing.h"

#include "base/bundled.h"
#include "lesson/lessonreader.h"
#include "lesson/packedlesson.h"
#include "license/licensereader.h"
#include "license/packedlicenses.h"
#include "support/catch.h"
#include "support/data.h"

#include <random>

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

QByteArray filesLicenses()
{
    Problems problems;
    const QByteArray pack =
        packLicenses(readLicenses(Test::resourcePath(u"licenses/licenses.json"_s), problems));
    CHECK(problems.empty());
    return pack;
}

QByteArray filesLesson()
{
    Problems problems;
    const QByteArray pack = packLesson(
        readLesson(Test::resourcePath(u"lessons/lecture.json"_s), Test::bundledIndex().catalog(), problems));
    CHECK(problems.empty());
    return pack;
}

/// Hands on the bytes with pieces missing, and with bytes changed.
template <typename Check> void forEachDamage(const QByteArray &bytes, Check check)
{
    for (qsizetype length = 0; length < bytes.size(); length += 97)
        check(bytes.first(length), true);
    check(bytes + 'x', true);
    std::mt19937 random(20240229);
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 1 + round % 16; ++i)
            damaged[qsizetype(random() % size_t(bytes.size()))] = char(random());
        check(damaged, false);
    }
}

} // namespace

TEST_CASE("packed licences are those of the file")
{
    const QByteArray pack = filesLicenses();
    CHECK(pack == bundledBytes(u":/licenses.pack"_s));
    const auto licenses = unpackLicenses(pack);
    REQUIRE(licenses);
    REQUIRE(licenses->contains(u"MIT"_s));
    CHECK(packLicenses(*licenses) == pack);
    CHECK(licenses->value(u"MIT"_s).name == readBundledLicenses().value(u"MIT"_s).name);
}

TEST_CASE("the packed lecture is that of the file")
{
    const QByteArray pack = filesLesson();
    CHECK(pack == bundledBytes(u":/lesson.pack"_s));
    const auto lesson = unpackLesson(pack);
    REQUIRE(lesson);
    CHECK(lesson->tradeoffs.size() == 16);
    CHECK(packLesson(*lesson) == pack);
    CHECK(readBundledLesson().title.en == lesson->title.en);
}

TEST_CASE("packs are read wherever their bytes lie")
{
    const QByteArray pack = filesLesson();
    const QByteArray shifted = 'x' + pack;
    const auto lesson = unpackLesson(QByteArray::fromRawData(shifted.constData() + 1, pack.size()));
    REQUIRE(lesson);
    CHECK(packLesson(*lesson) == pack);
}

TEST_CASE("damaged packs are refused or read, never followed out of bounds")
{
    CHECK_FALSE(unpackLesson(filesLicenses()));
    CHECK_FALSE(unpackLicenses(filesLesson()));
    int readable = 0;
    forEachDamage(filesLicenses(), [&readable](const QByteArray &bytes, bool isRefused) {
        const auto licenses = unpackLicenses(bytes);
        CHECK_FALSE((licenses && isRefused));
        if (licenses && !packLicenses(*licenses).isEmpty())
            ++readable;
    });
    forEachDamage(filesLesson(), [&readable](const QByteArray &bytes, bool isRefused) {
        const auto lesson = unpackLesson(bytes);
        CHECK_FALSE((lesson && isRefused));
        if (lesson && !packLesson(*lesson).isEmpty())
            ++readable;
    });
    CHECK(readable > 0);
}
