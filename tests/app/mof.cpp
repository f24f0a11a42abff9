// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/mof.h"

#include "license/openlicense.h"
#include "support/catch.h"
#include "support/data.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

unsigned bitOf(ComponentDomain domain)
{
    return domain == ComponentDomain::Code ? OpenLicense::Code
        : domain == ComponentDomain::Data  ? OpenLicense::DataDomain
                                           : OpenLicense::Document;
}

using Present = std::map<int, QString>; ///< component number to licence, empty: unlicensed

/// As the tool reads exact licence names.
MofSheet sheetOf(const Present &present)
{
    MofSheet sheet;
    for (size_t i = 0; i < sheet.size(); ++i) {
        const auto found = present.find(mofTable()[i].number);
        if (found == present.end())
            continue;
        const OpenLicense *open = findOpenLicense(found->second);
        sheet[i].status = open        ? MofStatus::Included
            : found->second.isEmpty() ? MofStatus::Unlicensed
                                      : MofStatus::Invalid;
        sheet[i].isAppropriate = !open || (open->domains & bitOf(mofTable()[i].domain));
    }
    return sheet;
}

Present allOf(std::initializer_list<int> numbers, const QString &license = u"MIT"_s)
{
    Present present;
    for (const int number : numbers)
        present[number] = license;
    return present;
}

Present with(Present present, int number, const QString &license)
{
    present[number] = license;
    return present;
}

Present without(Present present, int number)
{
    present.erase(number);
    return present;
}

const Present classThree = allOf({9, 10, 11, 12, 13, 14});
const Present classTwo = allOf({7, 8, 9, 10, 11, 12, 13, 14, 18, 19});
const Present classOne = allOf({7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 21, 24});

QString numbers(const std::vector<int> &list)
{
    QStringList words;
    for (const int number : list)
        words << QString::number(number);
    return words.join(u' ');
}

} // namespace

TEST_CASE("The tool's samples get the tool's results")
{
    const auto rows = Test::csvRows(u"openness/mof.csv"_s);
    REQUIRE(rows.size() == 60);
    for (const QStringList &row : rows) {
        CAPTURE(row[0]);
        Present present;
        for (const QString &part : row[10].split(u'|', Qt::SkipEmptyParts))
            present[part.section(u'=', 0, 0).toInt()] = part.section(u'=', 1);
        const MofResult result = evaluateMof(sheetOf(present));
        CHECK(result.mofClass == row[1].toInt());
        for (int grade = 3; grade >= 1; --grade) {
            CHECK(std::abs(result.progress[size_t(grade) - 1] - row[5 - grade].toDouble()) < 5e-5);
            CHECK(mofBadge(result.progress[size_t(grade) - 1]) == row[9 - grade]);
        }
        CHECK(std::abs(result.total - row[5].toDouble()) < 5e-5);
        CHECK(numbers(result.notAppropriate) == row[9]);
    }
}

TEST_CASE("Cases of the framework that are easily got wrong")
{
    struct
    {
        const char *what;
        Present present;
        int mofClass;
        double three, two, one;
        QString warned;
    } const cases[] = {
        {"nothing", {}, 0, 0, 0, 0, {}},
        {"class III", classThree, 3, 100, 60, 0, u"10 11 12 13 14"_s},
        {"class II", classTwo, 2, 100, 100, 1000.0 / 14, u"10 11 12 13 14 19"_s},
        {"class I", classOne, 1, 100, 100, 100, u"10 11 12 13 14 15 19 21 24"_s},
        {"an open licence for another domain warns and counts", with(classThree, 10, u"Apache-2.0"_s), 3, 100,
         60, 0, u"10 11 12 13 14"_s},
        {"letter case matters", with(classThree, 10, u"apache-2.0"_s), 0, 500.0 / 6, 0, 0, u"11 12 13 14"_s},
        {"non-commercial is not open", with(classThree, 10, u"CC-BY-NC-4.0"_s), 0, 500.0 / 6, 0, 0,
         u"11 12 13 14"_s},
        {"unlicensed", with(classThree, 10, {}), 0, 500.0 / 6, 0, 0, u"11 12 13 14"_s},
        {"PDDL-1.0 is tagged, but not listed", with(classOne, 15, u"PDDL-1.0"_s), 2, 100, 100, 1300.0 / 14,
         u"10 11 12 13 14 19 21 24"_s},
        {"ODC-PDDL-1.0 is listed, but not tagged", with(classOne, 15, u"ODC-PDDL-1.0"_s), 1, 100, 100, 100,
         u"10 11 12 13 14 15 19 21 24"_s},
        {"OpenMDW-1.1 is not listed", with(classThree, 10, u"OpenMDW-1.1"_s), 0, 500.0 / 6, 0, 0,
         u"11 12 13 14"_s},
        {"a paper stands in for the report", with(without(classThree, 11), 21, u"CC-BY-4.0"_s), 3, 100, 60, 0,
         u"10 12 13 14"_s},
        {"also for one that is not open", with(with(classThree, 11, u"Proprietary"_s), 21, u"CC-BY-4.0"_s), 3,
         100, 60, 0, u"10 12 13 14"_s},
        {"also up to class I", without(classOne, 11), 1, 100, 100, 100, u"10 12 13 14 15 19 21 24"_s},
        {"a report does not stand in for the paper", without(classOne, 21), 2, 100, 100, 1300.0 / 14,
         u"10 11 12 13 14 15 19 24"_s},
        {"five of six leave the higher classes at nothing", without(classOne, 14), 0, 500.0 / 6, 0, 0,
         u"10 11 12 13 15 19 21 24"_s},
    };
    for (const auto &one : cases) {
        CAPTURE(one.what);
        const MofResult result = evaluateMof(sheetOf(one.present));
        CHECK(result.mofClass == one.mofClass);
        CHECK(std::abs(result.progress[2] - one.three) < 1e-9);
        CHECK(std::abs(result.progress[1] - one.two) < 1e-9);
        CHECK(std::abs(result.progress[0] - one.one) < 1e-9);
        CHECK(numbers(result.notAppropriate) == one.warned);
    }
}

TEST_CASE("One more openly licensed component never lowers a class's progress")
{
    // All states of the components that count: 14 that are required, open or not.
    std::vector<int> required;
    for (const MofComponent &component : mofTable()) {
        if (component.required)
            required.push_back(component.number);
    }
    REQUIRE(required.size() == 14);
    const auto evaluated = [&](int bits) {
        MofSheet sheet;
        size_t place = 0;
        for (size_t i = 0; i < sheet.size(); ++i) {
            if (mofTable()[i].required && (bits >> place++ & 1))
                sheet[i].status = MofStatus::Included;
        }
        return evaluateMof(sheet);
    };
    for (int bits = 0; bits < 1 << 14; ++bits) {
        const MofResult before = evaluated(bits);
        for (int added = 0; added < 14; ++added) {
            const MofResult after = evaluated(bits | 1 << added);
            for (size_t i = 0; i < 3; ++i) {
                if (after.progress[i] < before.progress[i])
                    FAIL("components " << bits << " and number " << required[size_t(added)]);
            }
        }
    }
}

TEST_CASE("Components go by their exact names")
{
    CHECK(mofIndexOfName(u"Training code"_s) == 0);
    CHECK(mofIndexOfName(u"training code"_s) == -1);
    CHECK(mofIndexOfName(u"Weights"_s) == -1);
    for (size_t i = 0; i < mofTable().size(); ++i)
        CHECK(mofIndexOfName(QString::fromLatin1(mofTable()[i].name)) == int(i));
}
