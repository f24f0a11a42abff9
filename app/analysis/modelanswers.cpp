// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "analysis/modelanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr size_t longestChain = 16; // against circles and absurd files

const License *find(const Catalog &catalog, const QString &id)
{
    const auto found = catalog.licenses.constFind(id);
    return found == catalog.licenses.constEnd() ? nullptr : &*found;
}

/// A vendor's terms of service in place of the general "proprietary".
const License *licenseOf(const Catalog &catalog, const Vendor &vendor, const QString &id)
{
    const License *license = find(catalog, id);
    if (!license || license->commercial != License::Commercial::Contract || !license->terms
        || !license->terms->vendors.isEmpty())
        return license;
    for (const License &terms : catalog.licenses) {
        if (terms.terms && terms.terms->vendors.contains(vendor.id))
            return &terms;
    }
    return license;
}

LicenseHolder holder(const Catalog &catalog, const QString &id, const LocalizedText &name,
                     const Release &release, const Facts &facts)
{
    LicenseHolder result{id, name, {}, nullptr};
    if (const auto license = facts.value<QString>(FactKey::License)) {
        result.license = licenseOf(catalog, catalog.vendorOf(release), *license);
        result.licenseId = result.license ? result.license->id : *license;
    }
    return result;
}

class Walk
{
public:
    explicit Walk(const Catalog &catalog)
        : m_catalog(catalog)
    {
    }

    std::vector<LicenseHolder> from(int number)
    {
        addEntry(m_catalog.entries[size_t(number)]);
        for (qsizetype next = 0; next < m_bases.size() && m_chain.size() < longestChain; ++next)
            addBase(QString(m_bases[next]));
        return std::move(m_chain);
    }

private:
    bool isNew(const QString &id)
    {
        const bool found = std::any_of(m_chain.begin(), m_chain.end(), [&](const LicenseHolder &one) {
            return one.id == id && !id.isEmpty();
        });
        return !found;
    }

    void addBases(const Facts &facts)
    {
        if (const auto bases = facts.value<QStringList>(FactKey::Base))
            m_bases += *bases;
    }

    void addEntry(const Entry &entry)
    {
        if (!isNew(entry.id()))
            return;
        m_chain.push_back(
            holder(m_catalog, entry.id(), entry.name(), m_catalog.releaseOf(entry), entry.facts));
        addBases(entry.facts);
    }

    void addBase(const QString &base)
    {
        if (const int entry = m_catalog.entryById(base); entry >= 0) {
            addEntry(m_catalog.entries[size_t(entry)]);
            return;
        }
        const auto release = std::find_if(m_catalog.releases.begin(), m_catalog.releases.end(),
                                          [&](const Release &one) { return one.id() == base; });
        if (release == m_catalog.releases.end()) {
            m_chain.push_back({{}, {base, {}}, {}, nullptr});
        } else if (isNew(base)) {
            m_chain.push_back(holder(m_catalog, base, release->name(), *release, release->facts));
            addBases(release->facts);
        }
    }

    const Catalog &m_catalog;
    std::vector<LicenseHolder> m_chain;
    QStringList m_bases;
};

Tri isMultimodal(const Facts &facts)
{
    Tri result = Tri::False;
    for (const FactKey key : {FactKey::ModalityIn, FactKey::ModalityOut}) {
        const auto list = facts.value<QStringList>(key);
        result = result || (list ? tri(*list != QStringList{u"text"_s}) : Tri::Unknown);
    }
    return result;
}

LocalizedText notKnown(const LicenseHolder &one)
{
    return {u"The licence of %1 is not known."_s.arg(one.name.en),
            u"%1 的许可证不明。"_s.arg(one.name.in(Language::Chinese))};
}

LicenseAnswer answerOf(const LicenseHolder &one, Purpose purpose, const Situation &situation)
{
    if (one.license)
        return answerFor(*one.license, purpose, situation);
    return {purpose, Permission::Unknown, {notKnown(one)}};
}

/// The first model of the chain that allows less than the one that it led to; 0: there is none. That nobody
/// knows what a licence allows is no stricter term.
size_t firstStricter(const std::vector<LicenseHolder> &chain, Purpose purpose, const Situation &situation)
{
    const Permission own = answerOf(chain.front(), purpose, situation).permission;
    for (size_t i = 1; i < chain.size(); ++i) {
        const Permission inherited =
            chain[i].license ? answerOf(chain[i], purpose, situation).permission : Permission::Unknown;
        if (inherited != Permission::Unknown && inherited > own)
            return i;
    }
    return 0;
}

void addClauses(LicenseAnswer &answer, const LicenseHolder &holder, const std::vector<LocalizedText> &clauses)
{
    for (const LocalizedText &clause : clauses) {
        if (std::find(answer.clauses.begin(), answer.clauses.end(), clause) != answer.clauses.end())
            continue;
        answer.clauses.push_back(
            {u"%1: %2"_s.arg(holder.name.en, clause.en),
             u"%1：%2"_s.arg(holder.name.in(Language::Chinese), clause.in(Language::Chinese))});
    }
}

/// The strictest of all answers. The others bind beside it, and so do their clauses, under their models'
/// names.
ModelAnswer jointAnswer(const std::vector<LicenseHolder> &chain, Purpose purpose, const Situation &situation)
{
    std::vector<LicenseAnswer> answers;
    size_t best = 0;
    for (size_t i = 0; i < chain.size(); ++i) {
        answers.push_back(answerOf(chain[i], purpose, situation));
        if (chain[i].license && answers[i].permission > answers[best].permission)
            best = i;
    }
    ModelAnswer joint{answers[best], best};
    for (size_t i = 0; i < chain.size(); ++i) {
        if (i != best && chain[i].license && answers[i].permission != Permission::Unknown)
            addClauses(joint.answer, chain[i], answers[i].clauses);
    }
    for (size_t i = 1; i < chain.size(); ++i) {
        if (!chain[i].license)
            joint.answer.clauses.push_back(notKnown(chain[i]));
    }
    return joint;
}

} // namespace

LicenseHolder licenseHolder(const Catalog &catalog, int number)
{
    const Entry entry = catalog.entries[size_t(number)];
    return holder(catalog, entry.id(), entry.name(), catalog.releaseOf(entry), entry.facts);
}

std::vector<LicenseHolder> licenseChain(const Catalog &catalog, int entry)
{
    return Walk(catalog).from(entry);
}

ModelAnswers answersFor(const Catalog &catalog, int entry, const std::vector<Purpose> &purposes,
                        Situation situation)
{
    ModelAnswers result;
    result.chain = licenseChain(catalog, entry);
    situation.isMultimodal = isMultimodal(catalog.entries[size_t(entry)].facts);
    // A warning does not depend on what was asked for.
    for (const Purpose purpose : allPurposes) {
        const size_t binding = firstStricter(result.chain, purpose, situation);
        if (binding > 0 && (result.restrictedBy == 0 || binding < result.restrictedBy))
            result.restrictedBy = binding;
    }
    for (const Purpose purpose : purposes)
        result.answers.push_back(jointAnswer(result.chain, purpose, situation));
    return result;
}

} // namespace Ajar
