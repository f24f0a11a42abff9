// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/importcommand.h"

#include "base/terminaltext.h"
#include "exchange/checkcommand.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

QString formatId(ImportedFile::Format format)
{
    return format == ImportedFile::Format::Mof ? u"mof"_s
        : format == ImportedFile::Format::Osai ? u"osai"_s
                                               : QString();
}

QString className(int value)
{
    return value == 2 ? u"open"_s : value == 1 ? u"partial"_s : u"closed"_s;
}

const std::array<QString, 3> &grades() // in the order of MofResult::progress
{
    static const std::array<QString, 3> names{u"I"_s, u"II"_s, u"III"_s};
    return names;
}

QJsonObject jsonOf(const MofResult &result)
{
    QJsonObject progress;
    QJsonObject badges;
    for (size_t i = 0; i < grades().size(); ++i) {
        progress.insert(grades()[i], result.progress[i]);
        badges.insert(grades()[i], mofBadge(result.progress[i]));
    }
    QJsonArray warned;
    for (const int number : result.notAppropriate)
        warned << number;
    return {{u"class"_s, result.mofClass},      {u"label"_s, mofLabel(result.mofClass)},
            {u"progress"_s, progress},          {u"badges"_s, badges},
            {u"totalProgress"_s, result.total}, {u"notTypeAppropriate"_s, warned}};
}

QJsonObject jsonOf(const OsaiClasses &classes)
{
    QJsonObject parameters;
    for (size_t i = 0; i < classes.size(); ++i)
        parameters.insert(QLatin1StringView(osaiParameters()[i].id), className(classes[i]));
    return {{u"score"_s, osaiScore(classes)}, {u"classes"_s, parameters}};
}

OpennessRecord recordOf(const ImportedFile &file)
{
    return Ajar::recordOf(file.release(), *file.catalog);
}

QJsonObject verdictsOf(const ImportedFile &file)
{
    const OpennessRecord record = recordOf(file);
    QJsonObject result;
    for (const Framework &framework : frameworkTable()) {
        const VerdictSpan span = judge(framework, record);
        result.insert(framework.id,
                      QJsonObject{{u"lower"_s, framework.verdicts[size_t(span.lower.step)].id},
                                  {u"upper"_s, framework.verdicts[size_t(span.upper.step)].id}});
    }
    return result;
}

void printMof(QTextStream &out, const QString &title, const MofResult &result)
{
    out << u"  "_s << title << u": "_s << mofLabel(result.mofClass) << u'\n';
    for (size_t i = grades().size(); i-- > 0;)
        out << u"    "_s << padded(grades()[i], 4) << padded(QString::number(result.progress[i], 'f', 2), -7)
            << u"  "_s << mofBadge(result.progress[i]) << u'\n';
}

} // namespace

void ImportCommand::print(QTextStream &out, const ImportedFile &file, Language language)
{
    out << CheckCommand::printable(file.name) << u'\n';
    CheckCommand::printProblems(out, file.problems);
    if (file.format == ImportedFile::Format::Mof) {
        printMof(out, tr("Model Openness Tool, licences as written"), file.mof);
        printMof(out, tr("with licences understood"), file.mofNormalised);
    } else if (file.format == ImportedFile::Format::Osai) {
        out << u"  "_s << tr("European Open Source AI Index") << u": "_s
            << QString::number(osaiScore(file.osai), 'f', 4) << u'\n';
        for (size_t i = 0; i < file.osai.size(); ++i)
            out << u"    "_s << padded(QLatin1StringView(osaiParameters()[i].id), 23)
                << className(file.osai[i]) << u'\n';
    }
    if (!file.catalog)
        return;
    const Release release = file.release();
    out << u"  "_s << tr("would add") << u": "_s << release.id() << u" ("_s << release.name().in(language)
        << u")\n"_s;
    for (const Component &component : release.components())
        out << u"    "_s << padded(componentLabel(component.id), 32)
            << padded(availabilityLabel(component.availability), 14) << component.license << u'\n';
    out << u"  "_s << tr("our verdicts") << u":\n"_s;
    const OpennessRecord record = recordOf(file);
    for (const Framework &framework : frameworkTable())
        out << u"    "_s << padded(framework.label.in(language), 32)
            << verdictText(framework, judge(framework, record), language) << u'\n';
}

QJsonObject ImportCommand::asJson(const ImportedFile &file)
{
    QJsonObject json{{u"file"_s, file.name},
                     {u"format"_s, formatId(file.format)},
                     {u"problems"_s, CheckCommand::problemsAsJson(file.problems)}};
    if (file.format == ImportedFile::Format::Mof) {
        json.insert(u"result"_s, jsonOf(file.mof));
        json.insert(u"resultNormalised"_s, jsonOf(file.mofNormalised));
    } else if (file.format == ImportedFile::Format::Osai) {
        json.insert(u"result"_s, jsonOf(file.osai));
    }
    if (file.catalog) {
        json.insert(u"entry"_s, catalogFileOf(file));
        json.insert(u"verdicts"_s, verdictsOf(file));
    }
    return json;
}

} // namespace Ajar
