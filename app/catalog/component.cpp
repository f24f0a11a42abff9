// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "catalog/component.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using enum ComponentId;
using enum ComponentDomain;

constexpr std::array table{
    ComponentInfo{WeightsFinal, "weights_final", Data, QT_TRANSLATE_NOOP("Component", "Final weights")},
    ComponentInfo{WeightsBase, "weights_base", Data, QT_TRANSLATE_NOOP("Component", "Base model weights")},
    ComponentInfo{WeightsIntermediate, "weights_intermediate", Data,
                  QT_TRANSLATE_NOOP("Component", "Intermediate checkpoints")},
    ComponentInfo{ModelMetadata, "model_metadata", Data, QT_TRANSLATE_NOOP("Component", "Model metadata")},
    ComponentInfo{ArchCode, "arch_code", Code, QT_TRANSLATE_NOOP("Component", "Architecture code")},
    ComponentInfo{DataPrepCode, "data_prep_code", Code,
                  QT_TRANSLATE_NOOP("Component", "Data preparation code")},
    ComponentInfo{TrainingCode, "training_code", Code, QT_TRANSLATE_NOOP("Component", "Training code")},
    ComponentInfo{InferenceCode, "inference_code", Code, QT_TRANSLATE_NOOP("Component", "Inference code")},
    ComponentInfo{EvalCode, "eval_code", Code, QT_TRANSLATE_NOOP("Component", "Evaluation code")},
    ComponentInfo{SupportLibs, "support_libs", Code, QT_TRANSLATE_NOOP("Component", "Supporting libraries")},
    ComponentInfo{PretrainData, "pretrain_data", Data, QT_TRANSLATE_NOOP("Component", "Pre-training data")},
    ComponentInfo{PosttrainData, "posttrain_data", Data,
                  QT_TRANSLATE_NOOP("Component", "Post-training data")},
    ComponentInfo{EvalData, "eval_data", Data, QT_TRANSLATE_NOOP("Component", "Evaluation data")},
    ComponentInfo{DataInformation, "data_information", Document,
                  QT_TRANSLATE_NOOP("Component", "Information on the training data")},
    ComponentInfo{DataCard, "data_card", Document, QT_TRANSLATE_NOOP("Component", "Data card")},
    ComponentInfo{ModelCard, "model_card", Document, QT_TRANSLATE_NOOP("Component", "Model card")},
    ComponentInfo{TechReport, "tech_report", Document, QT_TRANSLATE_NOOP("Component", "Technical report")},
    ComponentInfo{ResearchPaper, "research_paper", Document,
                  QT_TRANSLATE_NOOP("Component", "Research paper")},
    ComponentInfo{Preprint, "preprint", Document, QT_TRANSLATE_NOOP("Component", "Preprint")},
    ComponentInfo{EvalResults, "eval_results", Document,
                  QT_TRANSLATE_NOOP("Component", "Evaluation results")},
    ComponentInfo{SampleOutputs, "sample_outputs", Document,
                  QT_TRANSLATE_NOOP("Component", "Sample outputs")},
    ComponentInfo{CodeDocs, "code_docs", Document, QT_TRANSLATE_NOOP("Component", "Code documentation")},
    ComponentInfo{TrainingSetupDocs, "training_setup_docs", Document,
                  QT_TRANSLATE_NOOP("Component", "Training set-up")},
    ComponentInfo{UsageInfo, "usage_info", Document, QT_TRANSLATE_NOOP("Component", "Usage information")},
    ComponentInfo{HostedUi, "hosted_ui", Access, QT_TRANSLATE_NOOP("Component", "Hosted application")},
    ComponentInfo{Api, "api", Access, QT_TRANSLATE_NOOP("Component", "API")},
    ComponentInfo{Package, "package", Access, QT_TRANSLATE_NOOP("Component", "Software package")},
};

} // namespace

std::span<const ComponentInfo> componentTable()
{
    return table;
}

const ComponentInfo &componentInfo(ComponentId id)
{
    return table[size_t(id)];
}

QString componentLabel(ComponentId id)
{
    return QCoreApplication::translate("Component", componentInfo(id).label);
}

const QStringList &componentNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const ComponentInfo &info : table)
            list << QLatin1StringView(info.name);
        return list;
    }();
    return names;
}

const QStringList &availabilityNames()
{
    static const QStringList names{u"released"_s, u"partial"_s, u"withheld"_s, u"not_applicable"_s,
                                   u"unknown"_s};
    return names;
}

const QStringList &gateNames()
{
    static const QStringList names{u"none"_s, u"click_through"_s, u"approval"_s, u"payment"_s};
    return names;
}

QString availabilityLabel(Availability availability)
{
    switch (availability) {
    case Availability::Released:
        return QCoreApplication::translate("Component", "released");
    case Availability::Partial:
        return QCoreApplication::translate("Component", "partial");
    case Availability::Withheld:
        return QCoreApplication::translate("Component", "withheld");
    case Availability::NotApplicable:
        return QCoreApplication::translate("Component", "not applicable");
    case Availability::Unknown:
        break;
    }
    return QCoreApplication::translate("Component", "unknown");
}

} // namespace Ajar
