// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/permission.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

struct Word
{
    QString id;
    LocalizedText label;
};

const Word &word(Purpose purpose)
{
    static const std::array<Word, 6> table{{
        {u"commercial"_s, {u"Use it commercially"_s, u"商业使用"_s}},
        {u"modify"_s, {u"Change it"_s, u"修改"_s}},
        {u"redistribute"_s, {u"Pass it on"_s, u"再分发"_s}},
        {u"fine-tune"_s, {u"Fine-tune it"_s, u"微调"_s}},
        {u"host"_s, {u"Host it for others"_s, u"为他人提供托管服务"_s}},
        {u"train-others"_s, {u"Train other models on its outputs"_s, u"用其输出训练其他模型"_s}},
    }};
    return table[size_t(purpose)];
}

const Word &word(Permission permission)
{
    static const std::array<Word, 5> table{{
        {u"allowed"_s, {u"allowed"_s, u"允许"_s}},
        {u"allowed-with-duties"_s, {u"allowed with duties"_s, u"允许，但须履行义务"_s}},
        {u"unknown"_s, {u"unknown"_s, u"不明"_s}},
        {u"license-needed"_s, {u"licence needed"_s, u"须另行取得许可"_s}},
        {u"not-allowed"_s, {u"not allowed"_s, u"不允许"_s}},
    }};
    return table[size_t(permission)];
}

/// 700 million, 7 亿.
LocalizedText amount(double number)
{
    const auto text = [](double value) { return QString::number(value, 'g', 6); };
    return {number >= 1e9 ? text(number / 1e9) + u" billion" : text(number / 1e6) + u" million",
            number >= 1e8 ? text(number / 1e8) + u" 亿" : text(number / 1e4) + u" 万"};
}

using Kind = LicenseThreshold::Kind;
using Effect = LicenseThreshold::Effect;

/// What is counted, in words: "over 700 million monthly users in the month before …".
LocalizedText limitText(const LicenseThreshold &limit)
{
    const LocalizedText users = amount(limit.users);
    const LocalizedText usd = amount(limit.usd);
    const auto both = [&](const QString &period, const QString &periodZh) {
        return LocalizedText{
            u"over %1 monthly users or %2 US dollars of revenue a %3"_s.arg(users.en, usd.en, period),
            u"月用户超过 %1 或%2收入超过 %3 美元"_s.arg(users.zh, periodZh, usd.zh)};
    };
    switch (limit.kind) {
    case Kind::UsersAtRelease:
        return {u"over %1 monthly users in the month before this version came out"_s.arg(users.en),
                u"该版本发布前一个月的月活跃用户超过 %1"_s.arg(users.zh)};
    case Kind::Users:
        return {u"over %1 monthly users at any time"_s.arg(users.en),
                u"任何时候月活跃用户超过 %1"_s.arg(users.zh)};
    case Kind::DailyUsers:
        return {u"over %1 daily users"_s.arg(users.en), u"日活跃用户超过 %1"_s.arg(users.zh)};
    case Kind::RevenueMonthly:
        return {u"over %1 US dollars of revenue a month"_s.arg(usd.en), u"月收入超过 %1 美元"_s.arg(usd.zh)};
    case Kind::RevenueAnnual:
        return {u"over %1 US dollars of revenue a year"_s.arg(usd.en), u"年收入超过 %1 美元"_s.arg(usd.zh)};
    case Kind::UsersOrRevenueMonthly:
        return both(u"month"_s, u"月"_s);
    case Kind::UsersOrRevenueAnnual:
        return both(u"year"_s, u"年"_s);
    }
    return {};
}

LocalizedText effectText(const LicenseThreshold &limit, bool isReached)
{
    struct Texts
    {
        LocalizedText then;
        LocalizedText ifEver;
    };
    static const std::array<Texts, 4> table{{
        {{u"A separate licence is needed: %1."_s, u"%1，须另行取得许可。"_s},
         {u"A separate licence is needed with %1."_s, u"若%1，须另行取得许可。"_s}},
        {{u"All rights end: %1."_s, u"%1，不享有任何权利。"_s},
         {u"All rights end with %1."_s, u"若%1，不享有任何权利。"_s}},
        {{u"The model’s name must be shown prominently: %1."_s, u"%1，须在显著位置展示模型名称。"_s},
         {u"The model’s name must be shown prominently with %1."_s, u"若%1，须在显著位置展示模型名称。"_s}},
        {{u"The vendor’s review must be passed first: %1."_s, u"%1，须先通过厂商的审查。"_s},
         {u"The vendor’s review must be passed first with %1."_s, u"若%1，须先通过厂商的审查。"_s}},
    }};
    const LocalizedText text = limitText(limit);
    const Texts &texts = table[size_t(limit.effect)];
    const LocalizedText &pattern = isReached ? texts.then : texts.ifEver;
    return {pattern.en.arg(text.en), pattern.zh.arg(text.zh)};
}

/// Whether the asker is over the limit.
Tri isOver(const LicenseThreshold &limit, const Situation &who)
{
    const auto exceeds = [](std::optional<double> value, double bound) {
        return bound <= 0 ? Tri::False : value ? tri(*value > bound) : Tri::Unknown;
    };
    if (limit.kind == Kind::DailyUsers) { // fewer a month are fewer a day; the other way nobody knows
        const Tri month = exceeds(who.monthlyUsers, limit.users);
        return month == Tri::True ? Tri::Unknown : month;
    }
    const bool isMonthly = limit.kind == Kind::RevenueMonthly || limit.kind == Kind::UsersOrRevenueMonthly;
    return exceeds(who.monthlyUsers, limit.users)
        || exceeds(who.annualRevenue, isMonthly ? limit.usd * 12 : limit.usd);
}

std::optional<Grant> grantOf(const LicenseTerms &terms, Purpose purpose)
{
    switch (purpose) {
    case Purpose::Modify:
        return terms.modify;
    case Purpose::Redistribute:
        return terms.redistribute;
    case Purpose::Finetune:
        return terms.finetune;
    case Purpose::Host:
        return terms.host;
    case Purpose::Commercial:
    case Purpose::TrainOthers:
        break;
    }
    return Grant::Yes;
}

/// Works out one answer, step by step; each step may only make it stricter.
class Judge
{
public:
    Judge(const License &license, Purpose purpose, const Situation &who)
        : m_license(license)
        , m_terms(*license.terms)
        , m_who(who)
        , m_answer{purpose, Permission::Allowed, {}}
    {
    }

    LicenseAnswer answer()
    {
        checkBusiness();
        checkGrant();
        checkOutputs();
        checkRegions();
        checkThreshold();
        if (m_answer.permission < Permission::NotAllowed)
            addDuties();
        return std::move(m_answer);
    }

private:
    void say(Permission permission, const QString &en, const QString &zh)
    {
        m_answer.permission = stricter(m_answer.permission, permission);
        m_answer.clauses.push_back({en, zh});
    }
    void say(Permission permission, const LocalizedText &text) { say(permission, text.en, text.zh); }

    bool is(Purpose purpose) const { return m_answer.purpose == purpose; }
    bool isBusiness() const { return m_who.commercial || is(Purpose::Commercial) || is(Purpose::Host); }

    void checkBusiness()
    {
        if (!isBusiness() || is(Purpose::TrainOthers))
            return;
        if (!m_license.commercial) {
            say(Permission::Unknown, u"Whether commercial use is allowed is not known."_s,
                u"是否允许商业使用，尚不清楚。"_s);
        } else if (*m_license.commercial == License::Commercial::No) {
            say(Permission::NotAllowed, u"Commercial use is outside the licence."_s,
                u"商业使用不在许可范围之内。"_s);
            if (m_terms.separateLicense)
                say(Permission::NotAllowed, u"The vendor gives separate licences for it."_s,
                    u"可另向厂商申请商业许可。"_s);
        } else if (*m_license.commercial == License::Commercial::Contract) {
            const bool isKnown = !m_terms.vendors.isEmpty();
            say(isKnown ? Permission::WithDuties : Permission::NeedsLicense,
                u"Only by contract with the vendor, whose terms of service apply."_s,
                u"只能依据与厂商的合同使用，适用其服务条款。"_s);
        } else if (m_terms.registerFirst) {
            say(Permission::WithDuties, u"Commercial use begins with an application or registration."_s,
                u"商业使用须先申请或登记。"_s);
        }
    }

    void checkGrant()
    {
        const auto grant = grantOf(m_terms, m_answer.purpose);
        if (!grant) {
            say(Permission::Unknown, u"What the licence says about this is not known."_s,
                u"许可证对此作何规定，尚不清楚。"_s);
            return;
        }
        const Permission limited = m_who.commercial ? Permission::NotAllowed : Permission::WithDuties;
        switch (*grant) {
        case Grant::Yes:
            break;
        case Grant::NonCommercial:
            say(limited, u"For non-commercial purposes only."_s, u"仅限非商业目的。"_s);
            break;
        case Grant::Research:
            say(limited, u"For research and evaluation only."_s, u"仅限研究和评估。"_s);
            break;
        case Grant::Separate:
            say(Permission::NeedsLicense, u"This needs a separate licence from the vendor."_s,
                u"须向厂商另行取得许可。"_s);
            break;
        case Grant::Vendor:
            say(Permission::WithDuties, u"Only through the vendor’s own service, where it offers that."_s,
                u"只能通过厂商自己的服务进行（如有提供）。"_s);
            break;
        case Grant::Product:
            say(Permission::WithDuties,
                u"Only within a product of your own; access itself may not be resold."_s,
                u"只能用于自己的产品之中，不得转售访问权限。"_s);
            break;
        case Grant::No:
            say(Permission::NotAllowed, u"The licence does not grant this."_s, u"许可证未授予此项权利。"_s);
            break;
        }
    }

    void checkOutputs()
    {
        if (!is(Purpose::TrainOthers))
            return;
        if (!m_terms.outputs) {
            say(Permission::Unknown, u"The licence is silent on this, or its wording is not known."_s,
                u"许可证对此未作规定，或其措辞尚不清楚。"_s);
            return;
        }
        switch (*m_terms.outputs) {
        case OutputRule::Free:
            break;
        case OutputRule::Naming:
            say(Permission::WithDuties,
                u"A model trained on outputs that is passed on must name its origin."_s,
                u"用输出训练的模型若对外提供，须标明来源。"_s);
            break;
        case OutputRule::Derivative:
            say(Permission::WithDuties,
                u"A model that imitates this one through its outputs falls under the same terms."_s,
                u"借输出模仿而成的模型受同样条款约束。"_s);
            break;
        case OutputRule::Competing:
            say(Permission::NotAllowed, u"Not for models that compete with the vendor’s."_s,
                u"不得用来训练与该厂商竞争的模型。"_s);
            break;
        case OutputRule::No:
            say(Permission::NotAllowed, u"Outputs may not be used to train or improve other models."_s,
                u"输出不得用来训练或改进其他模型。"_s);
            break;
        }
    }

    void checkRegions()
    {
        if (m_terms.excluded.isEmpty())
            return;
        const bool onlyMultimodal = m_terms.exclusion == LicenseTerms::Exclusion::Multimodal;
        if (onlyMultimodal && m_who.isMultimodal == Tri::False)
            return;
        const QString list = m_terms.excluded.join(u", ");
        const LocalizedText text = onlyMultimodal
            ? LocalizedText{u"Multimodal models are not licensed to persons and companies in: %1. Users of a "
                            "finished product are not affected."_s.arg(list),
                            u"多模态模型不授权给以下地区的个人和公司：%1。成品的最终用户不受影响。"_s.arg(
                                list)}
            : LocalizedText{u"No rights are given in: %1."_s.arg(list),
                            u"在以下地区不授予任何权利：%1。"_s.arg(list)};
        if (m_who.country.isEmpty())
            say(Permission::WithDuties, text);
        else if (isExcluded())
            say(onlyMultimodal && m_who.isMultimodal == Tri::Unknown ? Permission::Unknown
                                                                     : Permission::NotAllowed,
                text);
    }

    bool isExcluded() const
    {
        return m_terms.excluded.contains(m_who.country)
            || (m_terms.excluded.contains("EU"_L1) && isInEuropeanUnion(m_who.country));
    }

    void checkThreshold()
    {
        if (!m_terms.threshold || (m_terms.threshold->hostingOnly && !is(Purpose::Host)))
            return;
        const LicenseThreshold &limit = *m_terms.threshold;
        const Tri over = isOver(limit, m_who);
        if (over == Tri::False)
            return;
        const bool isReached = over == Tri::True;
        const Permission then = limit.effect == Effect::NoRights ? Permission::NotAllowed
            : limit.effect == Effect::Name                       ? Permission::WithDuties
                                                                 : Permission::NeedsLicense;
        say(isReached ? then : Permission::WithDuties, effectText(limit, isReached));
    }

    void addDuties()
    {
        const bool passesOn = is(Purpose::Redistribute) || is(Purpose::Host);
        const Tri makesAvailable = passesOn ? Tri::True : m_who.distributes;
        for (const int number : m_terms.duties) {
            const DutyInfo &duty = dutyTable()[size_t(number)];
            if (duty.whenUsing || (duty.whenPassingOn && makesAvailable == Tri::True))
                say(Permission::WithDuties, duty.text);
            else if (duty.whenPassingOn && makesAvailable == Tri::Unknown && !is(Purpose::TrainOthers))
                m_answer.clauses.push_back(
                    {u"When passing it on: "_s + duty.text.en, u"对外提供时："_s + duty.text.zh});
        }
        if (m_terms.useLimits != LicenseTerms::UseLimits::None && !is(Purpose::TrainOthers))
            say(Permission::WithDuties, u"Listed uses are forbidden."_s, u"列明的用途被禁止。"_s);
    }

    const License &m_license;
    const LicenseTerms &m_terms;
    const Situation &m_who;
    LicenseAnswer m_answer;
};

} // namespace

QString purposeId(Purpose purpose)
{
    return word(purpose).id;
}

const LocalizedText &purposeLabel(Purpose purpose)
{
    return word(purpose).label;
}

std::optional<Purpose> purposeFromText(const QString &text)
{
    for (const Purpose purpose : allPurposes) {
        const Word &known = word(purpose);
        if (text.compare(known.id, Qt::CaseInsensitive) == 0
            || text.compare(known.label.en, Qt::CaseInsensitive) == 0 || text == known.label.zh)
            return purpose;
    }
    return std::nullopt;
}

QString permissionId(Permission permission)
{
    return word(permission).id;
}

const LocalizedText &permissionLabel(Permission permission)
{
    return word(permission).label;
}

LicenseAnswer answerFor(const License &license, Purpose purpose, const Situation &situation)
{
    if (!license.terms)
        return {purpose,
                Permission::Unknown,
                {{u"The terms of this licence are not recorded."_s, u"尚未收录该许可证的条款。"_s}}};
    return Judge(license, purpose, situation).answer();
}

QString countryCode(const QString &text)
{
    const QString code = text.trimmed().toUpper();
    const bool isCode = code.size() == 2
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    return !isCode ? QString() : code == u"UK" ? u"GB"_s : code;
}

bool isInEuropeanUnion(const QString &country)
{
    static const QStringList members{u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s,
                                     u"EE"_s, u"ES"_s, u"EU"_s, u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s,
                                     u"HU"_s, u"IE"_s, u"IT"_s, u"LT"_s, u"LU"_s, u"LV"_s, u"MT"_s,
                                     u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    return members.contains(country);
}

} // namespace Ajar
