// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/checkcommand.h"

#include "analysis/coverage.h"
#include "base/jsonfile.h"
#include "base/terminaltext.h"
#include "catalog/catalogreader.h"
#include "catalog/linesreader.h"
#include "exchange/catalogformat.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

QString percent(int part, int whole)
{
    return whole > 0 ? QString::number(100.0 * part / whole, 'f', 0) + u" %" : u"–"_s;
}

QJsonObject asJson(const Coverage &coverage)
{
    QJsonObject facts;
    for (const FactCoverage &fact : coverage.facts)
        facts.insert(QLatin1StringView(factInfo(fact.key).id),
                     QJsonObject{{u"known"_s, fact.known},
                                 {u"unknown"_s, fact.unknown},
                                 {u"conflicting"_s, fact.conflicting},
                                 {u"indexOnly"_s, fact.indexOnly},
                                 {u"oldest"_s,
                                  fact.oldest.isValid() ? QJsonValue(fact.oldest.toIso()) : QJsonValue()}});
    return {{u"vendor"_s, coverage.vendor.isEmpty() ? QJsonValue() : QJsonValue(coverage.vendor)},
            {u"entries"_s, coverage.entries},
            {u"releases"_s, coverage.releases},
            {u"releasesWithComponents"_s, coverage.withComponents},
            {u"facts"_s, facts}};
}

QString shareText(const Share &share)
{
    return u"%1 / %2 (%3)"_s.arg(QString::number(share.part), QString::number(share.whole),
                                 percent(share.part, share.whole));
}

QJsonObject asJson(const Share &share)
{
    return {{u"part"_s, share.part}, {u"whole"_s, share.whole}};
}

QJsonObject asJson(const Milestones &found)
{
    QJsonObject scored;
    for (const BenchmarkInfo &info : benchmarkTable())
        scored.insert(QLatin1StringView(info.name), found.scored[size_t(info.id)]);
    return {{u"vendors"_s, found.vendors},
            {u"releases"_s, found.releases},
            {u"entries"_s, found.entries},
            {u"disagreements"_s, found.disagreements},
            {u"openWeightsWithParametersContextLink"_s, asJson(found.openWeights)},
            {u"soldWithPrices"_s, asJson(found.sold)},
            {u"releasesWithComponents"_s, asJson(found.documentedReleases)},
            {u"entriesWithComponents"_s, asJson(found.documentedEntries)},
            {u"entriesWithScores"_s, scored}};
}

Problem unwritable(const QString &path, const QString &reason)
{
    return {Problem::Kind::Unreadable, path, {}, 0, reason, nullptr, {}};
}

} // namespace

QString CheckCommand::printable(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control)
            out += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return out;
}

void CheckCommand::printProblems(QTextStream &out, const Problems &problems)
{
    for (const Problem &problem : problems) {
        const QString pointer = problem.pointer.isEmpty() ? QString() : problem.pointer + u": "_s;
        out << printable(problem.place() + u": "_s + pointer + problem.sentence()) << u'\n';
    }
}

QJsonArray CheckCommand::problemsAsJson(const Problems &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array << QJsonObject{{u"file"_s, problem.file},
                             {u"line"_s, problem.line},
                             {u"pointer"_s, problem.pointer},
                             {u"problem"_s, problem.sentence()}};
    return array;
}

void CheckCommand::printProblemsAsJson(QTextStream &out, const Problems &problems)
{
    out << QString::fromUtf8(QJsonDocument(problemsAsJson(problems)).toJson());
}

void CheckCommand::printCoverage(QTextStream &out, const Catalog &catalog)
{
    // Facts and vendors go by their ids, as in the files; only the headings are translated.
    printMilestones(out, measureMilestones(catalog));
    const std::vector<Coverage> all = measureCoverage(catalog);
    const Coverage &whole = all.front();
    out << u'\n' << padded(tr("fact"), 22) << padded(tr("known"), -8) << padded(tr("unknown"), -9)
        << padded(u"%"_s, -7) << padded(tr("conflicts"), -11) << padded(tr("index only"), -12)
        << padded(tr("oldest"), -13) << u'\n';
    for (const FactCoverage &fact : whole.facts)
        out << padded(QLatin1StringView(factInfo(fact.key).id), 22) << padded(QString::number(fact.known), -8)
            << padded(QString::number(fact.unknown), -9) << padded(percent(fact.known, whole.entries), -7)
            << padded(QString::number(fact.conflicting), -11) << padded(QString::number(fact.indexOnly), -12)
            << padded(fact.oldest.toIso(), -13) << u'\n';

    const FactKey keys[] = {FactKey::Released, FactKey::License, FactKey::Params, FactKey::Context,
                            FactKey::PriceIn};
    out << u'\n' << padded(tr("vendor"), 16) << padded(tr("models"), -8) << padded(tr("releases"), -10)
        << padded(tr("components"), -12);
    for (const FactKey key : keys)
        out << padded(QLatin1StringView(factInfo(key).id), -10);
    out << u'\n';
    for (const Coverage &coverage : all) {
        out << padded(coverage.vendor.isEmpty() ? tr("all") : coverage.vendor, 16)
            << padded(QString::number(coverage.entries), -8)
            << padded(QString::number(coverage.releases), -10)
            << padded(percent(coverage.withComponents, coverage.releases), -12);
        for (const FactKey key : keys)
            out << padded(percent(coverage.facts[size_t(key)].known, coverage.entries), -10);
        out << u'\n';
    }
}

void CheckCommand::printMilestones(QTextStream &out, const Milestones &found)
{
    const auto line = [&out](const QString &label, const QString &value) {
        out << padded(label, 56) << value << u'\n';
    };
    line(tr("vendors"), QString::number(found.vendors));
    line(tr("releases"), QString::number(found.releases));
    line(tr("models"), QString::number(found.entries));
    line(tr("models on which sources disagree"), QString::number(found.disagreements));
    line(tr("open weights with parameters, context and link"), shareText(found.openWeights));
    line(tr("models sold by API with both prices"), shareText(found.sold));
    line(tr("releases with component records"), shareText(found.documentedReleases));
    line(tr("models with component records"), shareText(found.documentedEntries));
    for (const BenchmarkInfo &info : benchmarkTable()) {
        if (const int count = found.scored[size_t(info.id)]; count > 0)
            line(tr("models with a score on %1").arg(info.label().en), QString::number(count));
    }
}

void CheckCommand::printCoverageAsJson(QTextStream &out, const Catalog &catalog)
{
    QJsonArray array;
    for (const Coverage &coverage : measureCoverage(catalog))
        array << asJson(coverage);
    const QJsonObject whole{{u"totals"_s, asJson(measureMilestones(catalog))}, {u"coverage"_s, array}};
    out << QString::fromUtf8(QJsonDocument(whole).toJson());
}

void CheckCommand::rewrite(QTextStream &out, const QStringList &paths, Problems &problems)
{
    for (const QString &path : paths) {
        for (const CatalogFile &file : personalCatalogFiles(path, problems)) {
            if (holdsLines(file.path))
                continue; // each of their lines is a line of its own already
            JsonFile json = JsonFile::fromDisk(file.path, file.path);
            const auto root = json.root();
            Problems found = json.takeProblems();
            // A repeated key would be lost by writing the file again.
            if (!root || !found.empty()) {
                problems.insert(problems.end(), found.begin(), found.end());
                continue;
            }
            const QByteArray wanted = canonicalCatalog(root->object());
            if (QFile old(file.path); old.open(QIODevice::ReadOnly) && old.readAll() == wanted)
                continue;
            QSaveFile output(file.path);
            if (!output.open(QIODevice::WriteOnly) || output.write(wanted) != wanted.size()
                || !output.commit())
                problems.push_back(unwritable(file.path, output.errorString()));
            else
                out << file.path << u'\n';
        }
    }
}

} // namespace Ajar
