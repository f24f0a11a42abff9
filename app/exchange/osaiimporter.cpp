// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/importer.h"
#include "exchange/licensename.h"

using namespace Qt::StringLiterals;

// The YAML of the European Open Source AI Index (https://osai-index.eu/contribute).

namespace Ajar {

namespace {

using Kind = Problem::Kind;
using enum ComponentId;

/// The component that each parameter but the last, which is about licences, says something of.
constexpr std::array<ComponentId, osaiParameterCount - 1> components{
    PretrainData,      PosttrainData, WeightsBase,   WeightsFinal, TrainingCode, CodeDocs,
    TrainingSetupDocs, Preprint,      ResearchPaper, ModelCard,    DataCard};

void checkKeys(const YamlNode &map, const QStringList &known, const ImportReader &reader)
{
    for (size_t i = 0; i < map.keys.size(); ++i) {
        if (!known.contains(map.keys[i]))
            reader.report(map.list[i], Kind::UnknownKey, map.keys[i].left(60),
                          QT_TRANSLATE_NOOP("Problem", "one of %1"), known.join(u", "));
    }
}

/// 2 open, 1 partial, 0 closed; what is missing counts as closed, as the index does, and is a problem.
int readClass(const YamlNode &parameter, const ImportReader &reader)
{
    const YamlNode &node = reader.required(parameter, "class");
    if (!node.exists())
        return 0;
    const QStringList words{u"closed"_s, u"partial"_s, u"open"_s};
    const qsizetype found = words.indexOf(node.text);
    if (found < 0)
        reader.report(node, Kind::UnknownValue, node.text.left(60), QT_TRANSLATE_NOOP("Problem", "one of %1"),
                      words.join(u", "));
    return int(std::max<qsizetype>(found, 0));
}

void readParameters(const YamlNode &root, const ImportReader &reader, ImportReader::Draft *target)
{
    for (size_t i = 0; i < osaiParameterCount; ++i) {
        const YamlNode &parameter = reader.required(root, osaiParameters()[i].id);
        if (!parameter.exists())
            continue;
        checkKeys(parameter, {u"class"_s, u"link"_s, u"notes"_s}, reader);
        const int value = readClass(parameter, reader);
        reader.file().osai[i] = value;
        if (!target || i >= components.size())
            continue;
        Component component;
        component.id = components[i];
        component.availability = value == 2 ? Availability::Released
            : value == 1                    ? Availability::Partial
                                            : Availability::Withheld;
        component.url = reader.address(parameter["link"_L1]);
        component.peerReviewed = component.id == ResearchPaper && value > 0;
        component.source = u"osai-index"_s;
        component.date = reader.claimDate();
        target->components.push_back(std::move(component));
    }
}

void readLicense(const YamlNode &node, const ImportReader &reader)
{
    const QString text = reader.text(node);
    if (text.isEmpty())
        return;
    const NamedLicense named = licenseByName(text, reader.licenses());
    if (named.kind == NamedLicense::Kind::Id)
        reader.addFact(FactKey::License, named.id);
    else
        reader.report(node, Kind::UnknownValue, text.left(60),
                      QT_TRANSLATE_NOOP("Problem", "an SPDX id or LicenseRef-…"));
}

} // namespace

void readOsai(const YamlNode &root, ImportReader reader)
{
    const YamlNode &system = root["system"_L1];
    const YamlNode &organisation = reader.required(root, "org");
    QStringList known{u"system"_s, u"org"_s};
    for (const OsaiParameter &parameter : osaiParameters())
        known << QLatin1StringView(parameter.id);
    checkKeys(root, known, reader);
    checkKeys(system,
              {u"name"_s, u"link"_s, u"type"_s, u"performanceclass"_s, u"basemodelname"_s, u"endmodelname"_s,
               u"endmodellicense"_s, u"releasedate"_s, u"notes"_s},
              reader);
    const QString name = reader.requiredText(system, "name");
    const QString vendor = organisation.exists() ? reader.requiredText(organisation, "name") : QString();
    ImportReader::Draft *target = nullptr;
    if (!name.isEmpty() && !vendor.isEmpty())
        target = &reader.begin(vendor, name,
                               {u"osai-index"_s, u"European Open Source AI Index"_s, u"Radboud University"_s,
                                u"https://osai-index.eu"_s, Source::Kind::Index});
    readParameters(root, reader, target);
    if (!target)
        return;
    if (const auto released = reader.date(system["releasedate"_L1]))
        reader.addFact(FactKey::Released, *released);
    readLicense(system["endmodellicense"_L1], reader);
    if (const QString link = reader.address(system["link"_L1]); !link.isEmpty())
        reader.addFact(FactKey::LinkPage, link);
    reader.finish();
}

} // namespace Ajar
