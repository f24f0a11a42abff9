// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/maycommand.h"

#include "base/quantity.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

QString confidenceId(LicenseTerms::Confidence confidence)
{
    return confidence == LicenseTerms::Confidence::High  ? u"high"_s
        : confidence == LicenseTerms::Confidence::Medium ? u"medium"_s
                                                         : u"low"_s;
}

QString purposeIds()
{
    QStringList ids;
    for (const Purpose purpose : allPurposes)
        ids << purposeId(purpose);
    return ids.join(u", ");
}

} // namespace

MayCommand::Question MayCommand::read(const Options &options)
{
    Question question;
    for (const QString &word : options.purposes.split(u',', Qt::SkipEmptyParts)) {
        const auto purpose = purposeFromText(word.trimmed());
        if (!purpose) {
            question.error = tr("Unknown purpose “%1”; there are %2.").arg(word, purposeIds());
            return question;
        }
        if (std::find(question.purposes.begin(), question.purposes.end(), *purpose)
            == question.purposes.end())
            question.purposes.push_back(*purpose);
    }
    const auto has = [&](Purpose purpose) {
        return std::find(question.purposes.begin(), question.purposes.end(), purpose)
            != question.purposes.end();
    };
    question.situation.commercial = has(Purpose::Commercial) || has(Purpose::Host);
    if (question.purposes.empty())
        question.purposes.assign(allPurposes.begin(), allPurposes.end());
    const auto count = [&](const QString &text, const QString &option, std::optional<double> &value) {
        if (text.isEmpty())
            return;
        value = parseCount(text);
        if (!value)
            question.error = tr("%1 takes a number such as 800M, not “%2”.").arg(option, text);
    };
    count(options.users, u"--users"_s, question.situation.monthlyUsers);
    count(options.revenue, u"--revenue"_s, question.situation.annualRevenue);
    question.situation.country = countryCode(options.country);
    if (!options.country.isEmpty() && question.situation.country.isEmpty())
        question.error = tr("--country takes two letters such as DE, not “%1”.").arg(options.country);
    if (options.distributing == u"yes")
        question.situation.distributes = Tri::True;
    else if (options.distributing == u"no")
        question.situation.distributes = Tri::False;
    else if (!options.distributing.isEmpty())
        question.error = tr("--distributing is yes or no, not “%1”.").arg(options.distributing);
    return question;
}

QString MayCommand::confidenceText(LicenseTerms::Confidence confidence)
{
    switch (confidence) {
    case LicenseTerms::Confidence::High:
        return tr("how sure: the text was read");
    case LicenseTerms::Confidence::Medium:
        return tr("how sure: summaries and quotations were read");
    case LicenseTerms::Confidence::Low:
        break;
    }
    return tr("how sure: not very, the text was not read");
}

QString MayCommand::chainText(const ModelAnswers &answers, size_t last, Language language)
{
    QStringList names;
    for (size_t i = 0; i <= last; ++i)
        names << answers.chain[i].name.in(language);
    return names.join(u" ← ");
}

QString MayCommand::warning(const ModelAnswers &answers, Language language)
{
    if (answers.restrictedBy == 0)
        return {};
    return tr("Warning: it comes from a model with stricter terms, which bind it, too: %1.")
        .arg(chainText(answers, answers.restrictedBy, language));
}

QString MayCommand::licenseText(const LicenseHolder &holder)
{
    if (holder.licenseId.isEmpty())
        return tr("licence not known");
    return holder.license && holder.license->name != holder.licenseId
        ? tr("%1 (%2)", "name and id of a licence").arg(holder.license->name, holder.licenseId)
        : holder.licenseId;
}

void MayCommand::print(QTextStream &out, const ModelAnswers &answers, Language language)
{
    const LicenseHolder &self = answers.chain.front();
    out << tr("%1: %2", "what is asked, and the answer").arg(self.name.in(language), licenseText(self))
        << u'\n';
    if (const QString text = warning(answers, language); !text.isEmpty())
        out << text << u'\n';
    for (const auto &[answer, decidedBy] : answers.answers) {
        out << u'\n'
            << tr("%1: %2", "what is asked, and the answer")
                   .arg(purposeLabel(answer.purpose).in(language),
                        permissionLabel(answer.permission).in(language))
            << u'\n';
        if (decidedBy > 0)
            out << u"  · "_s
                << tr("by the terms of %1: %2")
                       .arg(answers.chain[decidedBy].name.in(language), licenseText(answers.chain[decidedBy]))
                << u'\n';
        for (const LocalizedText &clause : answer.clauses)
            out << u"  · "_s << clause.in(language) << u'\n';
    }
    out << u'\n';
    for (const LicenseHolder &holder : answers.chain) {
        if (!holder.license || !holder.license->terms)
            continue;
        QStringList line{holder.license->name, confidenceText(holder.license->terms->confidence)};
        if (!holder.license->url.isEmpty())
            line << holder.license->url;
        out << line.join(language == Language::Chinese ? u"；"_s : u"; "_s) << u'\n';
    }
    out << tr("This is not legal advice.") << u'\n';
}

QJsonObject MayCommand::asJson(const ModelAnswers &answers, Language language)
{
    QJsonArray chain;
    for (const LicenseHolder &holder : answers.chain) {
        QJsonObject one{{u"name"_s, holder.name.in(language)}};
        one.insert(u"id"_s, holder.id.isEmpty() ? QJsonValue() : QJsonValue(holder.id));
        one.insert(u"license"_s, holder.licenseId.isEmpty() ? QJsonValue() : QJsonValue(holder.licenseId));
        if (holder.license && holder.license->terms) {
            one.insert(u"confidence"_s, confidenceId(holder.license->terms->confidence));
            one.insert(u"url"_s,
                       holder.license->url.isEmpty() ? QJsonValue() : QJsonValue(holder.license->url));
        }
        chain << one;
    }
    QJsonArray list;
    for (const auto &[answer, decidedBy] : answers.answers) {
        QJsonArray clauses;
        for (const LocalizedText &clause : answer.clauses)
            clauses << clause.in(language);
        list << QJsonObject{{u"purpose"_s, purposeId(answer.purpose)},
                            {u"answer"_s, permissionId(answer.permission)},
                            {u"decidedBy"_s, int(decidedBy)},
                            {u"clauses"_s, clauses}};
    }
    return {{u"chain"_s, chain},
            {u"restrictedBy"_s, int(answers.restrictedBy)},
            {u"answers"_s, list},
            {u"notLegalAdvice"_s, true}};
}

} // namespace Ajar
