// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/evidence.h"
#include "lesson/lesson.h"
#include "query/rowindex.h"

#include <QCoreApplication>

#include <vector>

namespace Ajar {

/// All that there is to say about one entry, in one language and in reading order: what the detail pane
/// draws and `ajar show` prints. Plain text throughout; whoever makes markup of it must escape it.
struct EntryReport
{
    Q_DECLARE_TR_FUNCTIONS(EntryReport)

public:
    /// A text that rests on sources: numbers count from 1 and index `sources`.
    struct Sourced
    {
        QString text;
        std::vector<int> sources;
    };

    struct Fact
    {
        QString label;
        Sourced value;
        QString exact; ///< the unrounded value where `value` rounds, for a tooltip
        QString url; ///< where the value is a link
        bool personal = false; ///< from a file of the person's
        std::vector<Sourced> others; ///< what further claims say, with their dates
    };

    struct Condition ///< of the level's rule
    {
        Sourced text;
        Tri met = Tri::Unknown;
    };

    struct Point ///< a pro or con of the camp with this model's evidence
    {
        const Tradeoff *tradeoff = nullptr;
        Evidence::Verdict verdict = Evidence::Verdict::None;
        std::vector<Sourced> evidence;
    };

    struct Part ///< one source's word on one component
    {
        ComponentId id = ComponentId::WeightsFinal;
        Availability availability = Availability::Unknown;
        QString label;
        QString status; ///< availability, and what gates it
        QString license;
        QString url;
        QString note;
        std::vector<int> sources;
        bool personal = false;
        bool isDissent = false; ///< another source's different word on the component above
    };

    struct Score
    {
        QString benchmark;
        QString url; ///< about the benchmark
        QString value; ///< with its unit
        QStringList notes; ///< question set, who measured, date
        int source = 0;
        bool personal = false;
    };

    struct Calling ///< what the vendor itself calls the release
    {
        QString as;
        QString quote;
        QString date;
        int source = 0;
    };

    struct Reference
    {
        QString id;
        QString title;
        QString publisher;
        QString url;
        bool isPrimary = false;
        QString date; ///< the newest date of the claims used
    };

    QString id;
    QString name;
    QString vendor;
    QString release;
    QString released; ///< ISO, empty where unknown
    QStringList aliases; ///< other names of the model
    bool personal = false;
    LevelAssessment level;
    Disclosure disclosure;
    QString levelText;
    std::vector<Condition> conditions;
    const CampLesson *camp = nullptr; ///< null where it is not known; then there are no pros and cons
    std::vector<Point> pros;
    std::vector<Point> cons;
    std::vector<Fact> facts; ///< sizes, dates, prices, access
    std::vector<Fact> architecture;
    std::vector<Score> scores;
    std::vector<Calling> calls;
    QString licenseId;
    QString licenseName;
    QString licenseSummary;
    QString licenseUrl;
    std::vector<int> licenseSources;
    std::vector<Sourced> licenseOthers; ///< what further claims say
    std::vector<Part> parts;
    std::vector<Reference> sources;

    int numberOf(const QString &source) const; ///< its place in `sources` from 1; 0 where it is not there
};

/// The report keeps pointers into `lesson`, which must outlive it.
EntryReport makeEntryReport(const RowIndex &index, int row, const Lesson &lesson, Language language);

} // namespace Ajar
