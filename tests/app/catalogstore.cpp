// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/catalogbuilder.h"
#include "support/catch.h"

using namespace Ajar;
using namespace Qt::StringLiterals;

namespace {

constexpr PartialDate early{2023, 7, 18};
constexpr PartialDate late{2024, 1, 0};

/// A catalogue of one release with two entries, and two sources.
class Made
{
public:
    Made()
    {
        vendor =
            builder.addVendor({u"v"_s, {u"V"_s, u"伟"_s}, u"CN"_s, Vendor::Kind::University, {}, {u"W"_s}});
        release = builder.addRelease("v/r", builder.add({u"R"_s, {}}), vendor);
        first = builder.addEntry("v/first", builder.add({u"First"_s, u"第一"_s}), release);
        second = builder.addEntry("v/second", builder.add({u"Second"_s, {}}), release);
        page =
            builder.addSource({u"page"_s, u"Page"_s, u"V"_s, u"https://v.example"_s, Source::Kind::Primary});
        index =
            builder.addSource({u"index"_s, u"Index"_s, u"I"_s, u"https://i.example"_s, Source::Kind::Index});
    }

    ClaimRecord claim(FactKey key, const FactValue &value, int source, const PartialDate &date = early,
                      bool personal = false)
    {
        return CatalogBuilder::claim(key, builder.value(value), source, date, personal);
    }

    void give(int entry, std::vector<ClaimRecord> claims) { builder.addEntryFacts(entry, claims); }
    void giveRelease(std::vector<ClaimRecord> claims) { builder.addReleaseFacts(release, claims); }

    Catalog finish() { return Catalog(builder.finish(), {}); }

    CatalogBuilder builder;
    int vendor;
    int release;
    int first;
    int second;
    int page;
    int index;
};

} // namespace

TEST_CASE("An empty catalogue answers")
{
    const Catalog catalog;
    CHECK(catalog.entries.empty());
    CHECK(catalog.entryById(u"a/b"_s) == -1);
    CHECK(catalog.source(u"s"_s).title.isEmpty());
    CHECK_FALSE(catalog.newestDate().isValid());
    CHECK(Release().components().empty());
    CHECK(Release().entries().empty());
    CHECK(Release().facts.find(FactKey::Params).empty());
}

TEST_CASE("Values of each type come back as they were, and only as what they are")
{
    Made made;
    made.give(made.first,
              {made.claim(FactKey::Params, qint64(7'000'000'000'000'000), made.page),
               made.claim(FactKey::Released, PartialDate{2199, 12, 31}, made.page),
               made.claim(FactKey::PriceIn, 0.0028, made.page), made.claim(FactKey::Tools, false, made.page),
               made.claim(FactKey::License, u"MIT"_s, made.page),
               made.claim(FactKey::LinkPage, u"https://例.example/"_s, made.page),
               made.claim(FactKey::Providers, QStringList{u"A, B"_s, u"丙"_s}, made.page)});
    const Catalog catalog = made.finish();
    const Facts facts = catalog.entries[size_t(made.first)].facts;
    CHECK(facts.value<qint64>(FactKey::Params) == 7'000'000'000'000'000);
    CHECK(facts.value<PartialDate>(FactKey::Released) == PartialDate{2199, 12, 31});
    CHECK(facts.value<double>(FactKey::PriceIn) == 0.0028);
    CHECK(facts.value<bool>(FactKey::Tools) == false);
    CHECK(facts.value<QString>(FactKey::License) == u"MIT"_s);
    CHECK(facts.text(FactKey::License) == "MIT");
    CHECK(facts.value<QString>(FactKey::LinkPage) == u"https://例.example/"_s);
    CHECK(facts.value<QStringList>(FactKey::Providers) == QStringList{u"A, B"_s, u"丙"_s});

    CHECK_FALSE(facts.value<double>(FactKey::Params));
    CHECK_FALSE(facts.value<qint64>(FactKey::Active));
    CHECK_FALSE(facts.value<QString>(FactKey::Params));
    CHECK(facts.text(FactKey::Params).empty());
    CHECK(facts.find(FactKey::LinkCode).empty());

    const auto all = facts.all();
    REQUIRE(all.size() == 7);
    CHECK(std::is_sorted(all.begin(), all.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; }));
}

TEST_CASE("A person's claim is shown first, then primary sources, then the newest, then the first given")
{
    Made made;
    const auto length = [&](qint64 value, int source, PartialDate date, bool personal = false) {
        return made.claim(FactKey::Context, value, source, date, personal);
    };
    made.give(made.first,
              {length(1000, made.index, late), length(2000, made.page, early), length(3000, made.page, late),
               length(4000, made.page, late)});
    made.give(made.first, {length(5000, made.index, early, true)});
    const Catalog catalog = made.finish();
    std::vector<qint64> values;
    for (const Claim &claim : catalog.entries[size_t(made.first)].facts.find(FactKey::Context))
        values.push_back(std::get<qint64>(claim.value));
    CHECK(values == std::vector<qint64>{5000, 3000, 4000, 2000, 1000});
    CHECK(catalog.newestDate() == late);
}

TEST_CASE("An entry's claims replace its release's, but not a person's")
{
    Made made;
    made.giveRelease(
        {made.claim(FactKey::Context, qint64(1000), made.page), made.claim(FactKey::Tools, true, made.page)});
    made.give(made.first, {made.claim(FactKey::Context, qint64(2000), made.page)});
    const auto contextOf = [](const Catalog &catalog, int entry) {
        return catalog.entries[size_t(entry)].facts.value<qint64>(FactKey::Context);
    };
    SECTION("as bundled")
    {
        const Catalog catalog = made.finish();
        CHECK(contextOf(catalog, made.first) == 2000);
        CHECK(contextOf(catalog, made.second) == 1000);
        CHECK(catalog.entries[size_t(made.first)].facts.value<bool>(FactKey::Tools) == true);
        CHECK(catalog.releases[size_t(made.release)].facts.value<qint64>(FactKey::Context) == 1000);
    }
    SECTION("with a person's word on the release")
    {
        made.giveRelease({made.claim(FactKey::Context, qint64(3000), made.index, early, true)});
        made.builder.markReleasePersonal(made.release);
        made.builder.markReleasePersonal(made.release); // by a second file
        const Catalog catalog = made.finish();
        CHECK(contextOf(catalog, made.first) == 3000);
        CHECK(contextOf(catalog, made.second) == 3000);
        CHECK(catalog.entries[size_t(made.first)].facts.find(FactKey::Context).size() == 2);
        CHECK(catalog.entries[size_t(made.second)].personal);
    }
}

TEST_CASE("Sources disagree where two of them differ, and prices do not for having changed")
{
    struct Case
    {
        FactKey key;
        FactValue first;
        FactValue second;
        bool isOfOneSource;
        bool doDisagree;
    };
    const QStringList one{u"text"_s};
    const QStringList two{u"text"_s, u"image"_s};
    for (const Case &test :
         {Case{FactKey::Context, qint64(4096), qint64(4096), false, false},
          Case{FactKey::Context, qint64(4096), qint64(8192), false, true},
          Case{FactKey::Context, qint64(4096), qint64(8192), true, false},
          Case{FactKey::License, u"MIT"_s, u"MIT"_s, false, false},
          Case{FactKey::License, u"MIT"_s, u"ISC"_s, false, true},
          Case{FactKey::ModalityIn, one, one, false, false}, Case{FactKey::ModalityIn, one, two, false, true},
          Case{FactKey::PriceIn, 1.0, 2.0, false, false},
          Case{FactKey::PriceOutCny, 1.0, 2.0, false, false}}) {
        Made made;
        made.give(made.first,
                  {made.claim(test.key, test.first, made.page),
                   made.claim(test.key, test.second, test.isOfOneSource ? made.page : made.index)});
        const Catalog catalog = made.finish();
        CHECK(catalog.entries[size_t(made.first)].facts.find(test.key).isConflicting() == test.doDisagree);
        CHECK(catalog.entries[size_t(made.first)].sourcesDisagree == test.doDisagree);
        CHECK_FALSE(catalog.entries[size_t(made.second)].sourcesDisagree);
    }
}

TEST_CASE("A release's disagreement is that of its entries, unless they have claims of their own")
{
    Made made;
    SECTION("on a fact")
    {
        made.giveRelease({made.claim(FactKey::Context, qint64(1000), made.page),
                          made.claim(FactKey::Context, qint64(2000), made.index)});
        made.give(made.first, {made.claim(FactKey::Context, qint64(3000), made.page)});
        const Catalog catalog = made.finish();
        CHECK_FALSE(catalog.entries[size_t(made.first)].sourcesDisagree);
        CHECK(catalog.entries[size_t(made.second)].sourcesDisagree);
    }
    SECTION("on a component")
    {
        Component component;
        component.availability = Availability::Released;
        std::vector<ComponentRecord> records{made.builder.record(component, made.page)};
        component.availability = Availability::Withheld;
        records.push_back(made.builder.record(component, made.index));
        made.builder.addComponents(made.release, records);
        CHECK(made.finish().entries[size_t(made.first)].sourcesDisagree);
    }
    SECTION("where one source does not know")
    {
        Component component;
        component.availability = Availability::Unknown;
        std::vector<ComponentRecord> records{made.builder.record(component, made.page)};
        component.availability = Availability::Withheld;
        records.push_back(made.builder.record(component, made.index));
        made.builder.addComponents(made.release, records);
        CHECK_FALSE(made.finish().entries[size_t(made.first)].sourcesDisagree);
    }
}

TEST_CASE("Components keep all that is said of them")
{
    Made made;
    Component component;
    component.id = ComponentId::DataInformation;
    component.availability = Availability::Partial;
    component.gate = Gate::Approval;
    component.license = u"CC-BY-4.0"_s;
    component.url = u"https://v.example/data"_s;
    component.note = {u"In part."_s, u"部分公开。"_s};
    component.date = early;
    component.peerReviewed = true;
    component.coversPublicList = true;
    std::vector<ComponentRecord> records{made.builder.record(component, made.index)};
    made.builder.addComponents(made.release, records);
    const Catalog catalog = made.finish();
    const Release release = catalog.releases[size_t(made.release)];
    const auto found = release.component(ComponentId::DataInformation);
    REQUIRE(found);
    CHECK(found->availability == Availability::Partial);
    CHECK(release.availability(ComponentId::DataInformation) == Availability::Partial);
    CHECK(release.gate(ComponentId::DataInformation) == Gate::Approval);
    CHECK(found->license == component.license);
    CHECK(found->url == component.url);
    CHECK(found->note == component.note);
    CHECK(found->source == u"index"_s);
    CHECK(found->date == early);
    CHECK(found->peerReviewed);
    CHECK(found->coversPublicList);
    CHECK_FALSE(found->coversDescription);
    CHECK_FALSE(found->personal);
    CHECK(release.entries() == std::vector<int>{made.first, made.second});
}

TEST_CASE("Ids are found among many, and nothing else is")
{
    CatalogBuilder builder;
    const int vendor = builder.addVendor({u"v"_s, {u"V"_s, {}}, {}, {}, {}, {}});
    const int release = builder.addRelease("v/r", builder.add({u"R"_s, {}}), vendor);
    for (int i = 0; i < 5000; ++i)
        CHECK(builder.addEntry("v/e" + std::to_string(i), builder.add({u"E"_s, {}}), release) == i);
    const Catalog catalog(builder.finish(), {});
    for (int i = 0; i < 5000; ++i)
        CHECK(catalog.entryById(u"v/e"_s + QString::number(i)) == i);
    CHECK(catalog.entryById(u"v/e5000"_s) == -1);
    CHECK(catalog.entryById({}) == -1);
    CHECK(catalog.releases[size_t(release)].entries().size() == 5000);
}

TEST_CASE("A catalogue can be added to, and the old one stays as it was")
{
    Made made;
    made.give(made.first, {made.claim(FactKey::Context, qint64(1000), made.page)});
    const auto before = made.builder.finish();
    CatalogBuilder builder(*before);
    std::vector<ClaimRecord> more{CatalogBuilder::claim(FactKey::Context, quint64(2000), 0, late, true)};
    builder.addEntryFacts(builder.entryById("v/first"), more);
    const int third = builder.addEntry("v/third", builder.add({u"Third"_s, {}}), builder.releaseById("v/r"));
    const Catalog after(builder.finish(), {});
    CHECK(after.entries.size() == 3);
    CHECK(after.releases[0].entries() == std::vector<int>{0, 1, third});
    CHECK(after.entries[0].facts.value<qint64>(FactKey::Context) == 2000);
    const Catalog old(before, {});
    CHECK(old.entries.size() == 2);
    CHECK(old.entries[0].facts.value<qint64>(FactKey::Context) == 1000);
}
