// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/permission.h"

#include "analysis/modelanswers.h"
#include "catalog/catalogbuilder.h"
#include "exchange/maycommand.h"
#include "support/catch.h"
#include "support/data.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

const Licenses &licenses()
{
    static const Licenses all = Test::bundledLicenses();
    return all;
}

Situation business()
{
    Situation who;
    who.commercial = true;
    return who;
}

Situation with(std::optional<double> users, std::optional<double> revenue = {}, const QString &country = {})
{
    Situation who = business();
    who.monthlyUsers = users;
    who.annualRevenue = revenue;
    who.country = country;
    return who;
}

/// A catalogue of models, each with a licence and what it was made from.
struct Model
{
    QString id;
    QString license;
    QStringList bases;
    QStringList input = {u"text"_s};
};

Catalog catalogOf(const std::vector<Model> &models, const QString &vendor = u"acorn"_s)
{
    CatalogBuilder builder;
    const int maker = builder.addVendor({vendor, {vendor, {}}, {}, {}, {}, {}});
    const int source =
        builder.addSource({u"s"_s, u"S"_s, u"S"_s, u"https://s.example"_s, Source::Kind::Primary});
    for (const Model &model : models) {
        const TextRef name = builder.add(LocalizedText{model.id, {}});
        const std::string id = model.id.toStdString();
        const int release = builder.addRelease(id + "-release", name, maker);
        const int entry = builder.addEntry(id, name, release);
        std::vector<ClaimRecord> claims;
        const auto add = [&](FactKey key, const FactValue &value) {
            claims.push_back(CatalogBuilder::claim(key, builder.value(value), source, {2024, 1, 1}, false));
        };
        if (!model.license.isEmpty())
            add(FactKey::License, model.license);
        if (!model.bases.isEmpty())
            add(FactKey::Base, model.bases);
        if (!model.input.isEmpty())
            add(FactKey::ModalityIn, model.input);
        add(FactKey::ModalityOut, QStringList{u"text"_s});
        std::vector<ClaimRecord> ofRelease = claims;
        builder.addReleaseFacts(release, ofRelease);
        builder.addEntryFacts(entry, claims);
    }
    return Catalog(builder.finish(), licenses());
}

bool says(const LicenseAnswer &answer, const QString &part)
{
    return std::any_of(answer.clauses.begin(), answer.clauses.end(),
                       [&](const LocalizedText &clause) { return clause.en.contains(part); });
}

} // namespace

TEST_CASE("Licences answer what one may do")
{
    using enum Purpose;
    using enum Permission;
    Situation quiet = business();
    quiet.distributes = Tri::False;
    struct
    {
        QString license;
        Purpose purpose;
        Situation who;
        Permission expected;
    } const cases[] = {
        {u"MIT"_s, Commercial, quiet, Allowed},
        {u"MIT"_s, Redistribute, quiet, WithDuties}, // the notice
        {u"MIT"_s, TrainOthers, quiet, Allowed},
        {u"CC0-1.0"_s, Redistribute, {}, Allowed},
        {u"CC-BY-NC-4.0"_s, Commercial, {}, NotAllowed},
        {u"CC-BY-NC-4.0"_s, Host, {}, NotAllowed},
        {u"CC-BY-NC-4.0"_s, Modify, {}, WithDuties}, // for other purposes
        {u"CC-BY-NC-4.0"_s, Modify, business(), NotAllowed},
        {u"CC-BY-NC-4.0"_s, TrainOthers, {}, Unknown}, // silent
        {u"LicenseRef-EXAONE-NC"_s, TrainOthers, {}, NotAllowed},
        {u"LicenseRef-Mistral-MNPL-0.1"_s, Commercial, {}, NotAllowed},
        // thresholds of each kind
        {u"LicenseRef-Llama-2"_s, Commercial, with(800e6), NeedsLicense},
        {u"LicenseRef-Llama-2"_s, Commercial, with(700e6), WithDuties},
        {u"LicenseRef-Llama-2"_s, Commercial, with({}), WithDuties},
        {u"LicenseRef-Qwen"_s, Host, with(101e6), NeedsLicense},
        {u"LicenseRef-Qwen"_s, Commercial,
         [] {
             Situation who = with(99e6);
             who.distributes = Tri::False;
             return who;
         }(),
         Allowed},
        {u"LicenseRef-Modified-MIT-Mistral"_s, Commercial, with({}, 241e6), NotAllowed}, // all rights
        {u"LicenseRef-Modified-MIT-Mistral"_s, Modify, with({}, 241e6), NotAllowed},
        {u"LicenseRef-Modified-MIT-Mistral"_s, Redistribute, with({}, 239e6), WithDuties},
        {u"LicenseRef-Modified-MIT-Kimi"_s, Commercial, with(101e6, 1e6), WithDuties}, // shows the name
        {u"LicenseRef-Modified-MIT-Kimi"_s, Commercial, with(1e6, 241e6), WithDuties},
        {u"LicenseRef-StabilityAI-Community"_s, Commercial, with({}, 2e6), NeedsLicense},
        {u"LicenseRef-Kimi-K3"_s, Host, with(1e3, 21e6), NeedsLicense},
        {u"LicenseRef-Kimi-K3"_s, Commercial, with(1e3, 21e6), Allowed}, // binds hosts only
        {u"LicenseRef-GLM-5.3"_s, Host, with({}, 11e9), NeedsLicense}, // a review
        {u"LicenseRef-Baichuan-2"_s, Commercial, with(2e6), WithDuties}, // a month is not a day
        {u"LicenseRef-Qwen-Community-1.0"_s, Host, with(1), NeedsLicense},
        // regions
        {u"LicenseRef-Tencent-Hunyuan"_s, Commercial, with(1e3, 1e6, u"DE"_s), NotAllowed},
        {u"LicenseRef-Tencent-Hunyuan"_s, TrainOthers, with(1e3, 1e6, u"KR"_s), NotAllowed},
        {u"LicenseRef-Tencent-Hunyuan"_s, Commercial, with(1e3, 1e6, u"CN"_s), WithDuties},
        {u"LicenseRef-Llama-4"_s, Commercial, with(1e3, 1e6, u"FR"_s), Unknown}, // multimodal or not?
        {u"LicenseRef-Llama-4"_s, Commercial, with(1e3, 1e6, u"GB"_s), WithDuties},
        // outputs
        {u"LicenseRef-Llama-3"_s, TrainOthers, with(1e3), NotAllowed},
        {u"LicenseRef-Llama-3.1"_s, TrainOthers, with(1e3), WithDuties},
        {u"LicenseRef-Gemma"_s, TrainOthers, {}, WithDuties},
        {u"LicenseRef-OpenAI-Terms"_s, TrainOthers, {}, NotAllowed},
        {u"LicenseRef-DeepSeek-Terms"_s, TrainOthers, {}, Allowed},
        {u"LicenseRef-Zai-Terms"_s, TrainOthers, {}, NotAllowed},
        // contracts
        {u"LicenseRef-OpenAI-Terms"_s, Commercial, {}, WithDuties},
        {u"LicenseRef-OpenAI-Terms"_s, Host, {}, WithDuties},
        {u"LicenseRef-OpenAI-Terms"_s, Finetune, {}, WithDuties},
        {u"LicenseRef-OpenAI-Terms"_s, Redistribute, {}, NotAllowed},
        {u"LicenseRef-Proprietary"_s, Commercial, {}, NeedsLicense},
        // registration and policies
        {u"LicenseRef-ChatGLM"_s, Commercial, quiet, WithDuties},
        {u"LicenseRef-DeepSeek-Model-1.0"_s, Commercial, quiet, WithDuties},
        {u"LicenseRef-Falcon-180B-TII"_s, Host, {}, NeedsLicense},
    };
    for (const auto &one : cases) {
        CAPTURE(one.license, purposeId(one.purpose), &one - cases);
        REQUIRE(licenses().contains(one.license));
        const LicenseAnswer answer = answerFor(licenses()[one.license], one.purpose, one.who);
        CHECK(permissionId(answer.permission) == permissionId(one.expected));
        CHECK(answer.purpose == one.purpose);
        if (answer.permission != Allowed)
            CHECK_FALSE(answer.clauses.empty());
        for (const LocalizedText &clause : answer.clauses) {
            CHECK_FALSE(clause.zh.isEmpty());
            CHECK_FALSE(clause.en.contains(u'%'));
            CHECK_FALSE(clause.zh.contains(u'%'));
        }
    }
}

TEST_CASE("Every licence answers everything in both languages, and never more freely to more people")
{
    for (const License &license : licenses()) {
        for (const Purpose purpose : allPurposes) {
            CAPTURE(license.id, purposeId(purpose));
            Permission before = Permission::Allowed;
            for (const double users : {1e3, 2e6, 150e6, 900e6}) {
                const LicenseAnswer answer = answerFor(license, purpose, with(users, 1e3, u"US"_s));
                CHECK(answer.permission >= before);
                before = answer.permission;
            }
            before = Permission::Allowed;
            for (const double revenue : {1e3, 2e6, 30e6, 300e6, 20e9}) {
                const LicenseAnswer answer = answerFor(license, purpose, with(1e3, revenue, u"US"_s));
                CHECK(answer.permission >= before);
                before = answer.permission;
            }
        }
    }
}

TEST_CASE("A clause names the size that counts, and when it is counted")
{
    const LicenseAnswer llama =
        answerFor(licenses()[u"LicenseRef-Llama-2"_s], Purpose::Commercial, with(800e6));
    CHECK(says(llama, u"over 700 million monthly users in the month before this version came out"_s));
    CHECK(llama.clauses.front().zh == u"该版本发布前一个月的月活跃用户超过 7 亿，须另行取得许可。"_s);
    const LicenseAnswer mistral =
        answerFor(licenses()[u"LicenseRef-Modified-MIT-Mistral"_s], Purpose::Commercial, with({}));
    CHECK(says(mistral, u"All rights end with over 20 million US dollars of revenue a month"_s));
    CHECK(answerFor(License(), Purpose::Modify, {}).permission == Permission::Unknown);
}

TEST_CASE("Terms are inherited along what a model was made from")
{
    const Catalog catalog = catalogOf({
        {u"acorn/tune"_s, u"MIT"_s, {u"acorn/middle-release"_s}},
        {u"acorn/middle"_s, u"Apache-2.0"_s, {u"acorn/root"_s, u"Some Model"_s}},
        {u"acorn/root"_s, u"LicenseRef-Llama-2"_s, {u"acorn/tune"_s}}, // a circle
        {u"acorn/free"_s, u"MIT"_s, {u"acorn/nobody"_s}},
    });
    const auto chain = licenseChain(catalog, 0);
    REQUIRE(chain.size() == 4);
    CHECK(chain[1].id == u"acorn/middle-release"_s);
    CHECK(chain[2].licenseId == u"LicenseRef-Llama-2"_s);
    CHECK(chain[3].license == nullptr);

    const ModelAnswers answers =
        answersFor(catalog, 0, {Purpose::TrainOthers, Purpose::Redistribute}, with(900e6));
    CHECK(answers.restrictedBy == 2);
    CHECK(answers.answers[0].answer.permission == Permission::NotAllowed);
    CHECK(answers.answers[0].decidedBy == 2);
    CHECK(answers.answers[1].answer.permission == Permission::NeedsLicense);
    CHECK(says(answers.answers[0].answer, u"The licence of Some Model is not known."_s));

    // What nothing is known of warns, but does not decide.
    const ModelAnswers free = answersFor(catalog, 3, {Purpose::TrainOthers}, {});
    CHECK(free.restrictedBy == 0);
    CHECK(free.answers[0].answer.permission == Permission::Allowed);
    CHECK(says(free.answers[0].answer, u"acorn/nobody"_s));
}

TEST_CASE("Where both ask for duties the inherited ones are not lost, and a warning is due whatever is asked")
{
    const Catalog catalog = catalogOf(
        {{u"acorn/tune"_s, u"MIT"_s, {u"acorn/root"_s}}, {u"acorn/root"_s, u"LicenseRef-Llama-2"_s, {}}});
    const ModelAnswers answers = answersFor(catalog, 0, {Purpose::Redistribute}, {});
    const LicenseAnswer &answer = answers.answers[0].answer;
    CHECK(answer.permission == Permission::WithDuties);
    CHECK(answers.answers[0].decidedBy == 0);
    CHECK(says(answer, u"Keep copyright and other notices."_s));
    CHECK(says(answer, u"acorn/root: A separate licence is needed with over 700 million monthly users"_s));
    CHECK(answers.restrictedBy == 1);
}

TEST_CASE("What a model can take decides where only multimodal ones are excluded")
{
    const Catalog catalog = catalogOf({
        {u"acorn/text"_s, u"LicenseRef-Llama-3.2"_s, {}},
        {u"acorn/eye"_s, u"LicenseRef-Llama-3.2"_s, {}, {u"text"_s, u"image"_s}},
    });
    const Situation german = with(1e3, 1e6, u"DE"_s);
    CHECK(answersFor(catalog, 0, {Purpose::Commercial}, german).answers[0].answer.permission
          == Permission::WithDuties);
    CHECK(answersFor(catalog, 1, {Purpose::Commercial}, german).answers[0].answer.permission
          == Permission::NotAllowed);
}

TEST_CASE("A vendor's terms of service answer for the models that it only serves")
{
    const std::vector<Model> one{{u"openai/x"_s, u"LicenseRef-Proprietary"_s, {}}};
    CHECK(licenseChain(catalogOf(one, u"openai"_s), 0)[0].licenseId == u"LicenseRef-OpenAI-Terms"_s);
    CHECK(licenseChain(catalogOf(one), 0)[0].licenseId == u"LicenseRef-Proprietary"_s);
    CHECK(licenseChain(catalogOf({{u"acorn/x"_s, {}, {}}}), 0)[0].licenseId.isEmpty());
}

TEST_CASE("Questions are read from the command line")
{
    const auto read = [](const QString &purposes, const QString &users = {}, const QString &country = {},
                         const QString &distributing = {}) {
        return MayCommand::read({purposes, users, {}, country, distributing});
    };
    const MayCommand::Question all = read({});
    CHECK(all.error.isEmpty());
    CHECK(all.purposes.size() == 6);
    CHECK_FALSE(all.situation.commercial);

    const MayCommand::Question some = read(u"modify, commercial,modify"_s, u"800M"_s, u"uk"_s, u"no"_s);
    CHECK(some.error.isEmpty());
    CHECK(some.purposes == std::vector<Purpose>{Purpose::Modify, Purpose::Commercial});
    CHECK(some.situation.commercial);
    CHECK(some.situation.monthlyUsers == 800e6);
    CHECK(some.situation.country == u"GB"_s);
    CHECK(some.situation.distributes == Tri::False);
    CHECK(read(u"商业使用"_s).purposes == std::vector<Purpose>{Purpose::Commercial});

    CHECK(read(u"dance"_s).error.contains(u"dance"_s));
    CHECK(read({}, u"many"_s).error.contains(u"many"_s));
    CHECK(read({}, {}, u"Germany"_s).error.contains(u"Germany"_s));
    CHECK(read({}, {}, {}, u"maybe"_s).error.contains(u"maybe"_s));
}

TEST_CASE("Answers for machines name purpose, answer and chain")
{
    const Catalog catalog = catalogOf(
        {{u"acorn/tune"_s, u"MIT"_s, {u"acorn/root"_s}}, {u"acorn/root"_s, u"LicenseRef-Llama-2"_s, {}}});
    const QJsonObject json = MayCommand::asJson(
        answersFor(catalog, 0, {Purpose::Commercial, Purpose::TrainOthers}, with(800e6)), Language::English);
    const QJsonArray answers = json.value(u"answers"_s).toArray();
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].toObject().value(u"purpose"_s) == u"commercial"_s);
    CHECK(answers[0].toObject().value(u"answer"_s) == u"license-needed"_s);
    CHECK(answers[1].toObject().value(u"answer"_s) == u"not-allowed"_s);
    CHECK(json.value(u"restrictedBy"_s) == 1);
    CHECK(json.value(u"chain"_s).toArray().size() == 2);
    CHECK(json.value(u"notLegalAdvice"_s) == true);
}
