// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/partialdate.h"

#include <QString>
#include <QStringList>

#include <span>

namespace Ajar {

/// The parts of which a release may be made. Ids, domains and meaning follow the components of the
/// Model Openness Framework 1.0 (White et al. 2024, arXiv:2403.13784), completed by what the European
/// Open Source AI Index and the Open Source AI Definition 1.0 tell apart.
enum class ComponentId {
    WeightsFinal,
    WeightsBase,
    WeightsIntermediate,
    ModelMetadata,
    ArchCode,
    DataPrepCode,
    TrainingCode,
    InferenceCode,
    EvalCode,
    SupportLibs,
    PretrainData,
    PosttrainData,
    EvalData,
    DataInformation,
    DataCard,
    ModelCard,
    TechReport,
    ResearchPaper,
    Preprint,
    EvalResults,
    SampleOutputs,
    CodeDocs,
    TrainingSetupDocs,
    UsageInfo,
    HostedUi,
    Api,
    Package,
};

enum class ComponentDomain { Code, Data, Document, Access };
enum class Availability { Released, Partial, Withheld, NotApplicable, Unknown };
enum class Gate { None, ClickThrough, Approval, Payment };

struct ComponentInfo
{
    ComponentId id;
    const char *name; ///< in the files
    ComponentDomain domain;
    const char *label; ///< English, to be translated in the context "Component"
};

std::span<const ComponentInfo> componentTable();
const ComponentInfo &componentInfo(ComponentId id);
QString componentLabel(ComponentId id); ///< in the language that is installed now
const QStringList &componentNames(); ///< as in the files, in the table's order
const QStringList &availabilityNames();
const QStringList &gateNames();
QString availabilityLabel(Availability availability);

/// What one source says about one component of a release. A component without a record is unknown.
struct Component
{
    ComponentId id = ComponentId::WeightsFinal;
    Availability availability = Availability::Unknown;
    Gate gate = Gate::None;
    QString license; ///< SPDX, LicenseRef-, NONE (looked, none granted); empty: not researched
    QString url;
    LocalizedText note;
    QString source;
    PartialDate date;
    bool personal = false;
    bool peerReviewed = false; ///< of research_paper
    bool coversDescription = false; ///< of data_information: the OSAID's three demands
    bool coversPublicList = false;
    bool coversThirdPartyList = false;
};

} // namespace Ajar
