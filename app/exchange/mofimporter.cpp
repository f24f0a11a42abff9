// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "exchange/importer.h"
#include "exchange/licensename.h"
#include "license/openlicense.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The YAML of the Model Openness Tool (https://github.com/lfai/model_openness_tool), read as the tool reads
// it.

namespace Ajar {

namespace {

using Kind = Problem::Kind;

unsigned domainBit(ComponentDomain domain)
{
    return domain == ComponentDomain::Code ? OpenLicense::Code
        : domain == ComponentDomain::Data  ? OpenLicense::DataDomain
                                           : OpenLicense::Document;
}

const char *globalKey(ComponentDomain domain)
{
    return domain == ComponentDomain::Code ? "code" : domain == ComponentDomain::Data ? "data" : "document";
}

class MofReader
{
public:
    MofReader(const YamlNode &root, ImportReader &reader)
        : m_release(root["release"_L1])
        , m_framework(root["framework"_L1])
        , m_reader(reader)
    {
    }

    void read()
    {
        if (!m_release.isMap()) {
            m_reader.report(m_release, Kind::WrongType, {}, QT_TRANSLATE_NOOP("Problem", "a map of keys"));
            return;
        }
        checkVersion();
        const QString name = m_reader.requiredText(m_release, "name");
        const QString producer = m_reader.requiredText(m_release, "producer");
        m_license = &m_reader.required(m_release, "license");
        if (m_license->exists() && !m_license->isMap() && !m_license->isNull())
            m_reader.report(*m_license, Kind::WrongType, {}, QT_TRANSLATE_NOOP("Problem", "a map of keys"));
        const YamlNode &components = m_reader.required(m_release, "components");
        if (const auto date = m_reader.date(m_release["date"_L1]))
            m_reader.setClaimDate(*date);
        const Source source{u"mot"_s, u"Model Openness Tool"_s, u"LF AI & Data"_s,
                            u"https://mot.isitopen.ai"_s, Source::Kind::Index};
        if (!name.isEmpty() && !producer.isEmpty())
            m_target = &m_reader.begin(producer, name, source);
        readComponents(components);
        m_reader.file().mof = evaluateMof(m_exact);
        m_reader.file().mofNormalised = evaluateMof(m_normalised);
        if (m_target)
            finish();
    }

private:
    void checkVersion() const
    {
        const YamlNode &version = m_framework["version"_L1];
        if (version.isText() && version.text != u"1.0")
            m_reader.report(version, Kind::UnknownValue, version.text.left(20),
                            QT_TRANSLATE_NOOP("Problem", "%1"), u"1.0"_s);
    }

    void readComponents(const YamlNode &components)
    {
        if (!components.exists())
            return;
        if (!components.isList()) {
            m_reader.report(components, Kind::WrongType, {}, QT_TRANSLATE_NOOP("Problem", "a list […]"));
            return;
        }
        if (components.list.size() > mofComponentCount)
            m_reader.report(components, Kind::TooLarge, QString::number(components.list.size()),
                            QT_TRANSLATE_NOOP("Problem", "at most %1 elements"),
                            QString::number(mofComponentCount));
        for (const YamlNode &component : components.list)
            readComponent(component);
    }

    void readComponent(const YamlNode &node)
    {
        if (!node.isMap()) {
            m_reader.report(node, Kind::WrongType, {}, QT_TRANSLATE_NOOP("Problem", "a map of keys"));
            return;
        }
        const YamlNode &name = m_reader.required(node, "name");
        if (!name.exists())
            return;
        const int found = mofIndexOfName(name.text);
        if (found < 0) {
            // The tool would silently take it for "Datasets".
            m_reader.report(name, Kind::UnknownValue, name.text.left(60),
                            QT_TRANSLATE_NOOP("Problem", "one of %1"), knownNames());
            return;
        }
        const size_t index = size_t(found);
        if (m_seen[index]) {
            m_reader.report(name, Kind::DuplicateKey, name.text);
            return;
        }
        m_seen[index] = true;
        const QString license = resolved(node["license"_L1], mofTable()[index].domain);
        m_exact[index] = state(license, index);
        m_normalised[index] = understood(node, license, index);
    }

    static QString knownNames()
    {
        QStringList names;
        for (const MofComponent &component : mofTable())
            names << QLatin1StringView(component.name);
        return names.join(u", ");
    }

    /// The component's own licence, else that of its domain, else that of the distribution. An own one that
    /// is empty or says "unlicensed" ends the search.
    QString resolved(const YamlNode &own, ComponentDomain domain) const
    {
        if (own.exists() && !own.isNull()) {
            if (!own.isText())
                m_reader.report(own, Kind::WrongType, {}, QT_TRANSLATE_NOOP("Problem", "a text in quotes"));
            return own.text;
        }
        for (const char *key : {globalKey(domain), "distribution"}) {
            const QString &name = (*m_license)[QLatin1StringView(key)]["name"_L1].text;
            if (!name.isEmpty())
                return name;
        }
        return {};
    }

    static MofState state(const QString &license, size_t index)
    {
        if (license.isEmpty() || license == u"unlicensed")
            return {MofStatus::Unlicensed, true};
        const OpenLicense *open = findOpenLicense(license);
        if (!open)
            return {MofStatus::Invalid, true};
        return {MofStatus::Included, (open->domains & domainBit(mofTable()[index].domain)) != 0};
    }

    /// Adds our components, with the licence understood.
    MofState understood(const YamlNode &node, const QString &license, size_t index)
    {
        const MofComponent &component = mofTable()[index];
        const NamedLicense named = licenseByName(license, m_reader.licenses());
        if (named.kind == NamedLicense::Kind::Unknown)
            m_reader.report(node["license"_L1].exists() ? node["license"_L1] : node, Kind::UnknownValue,
                            license.left(60), QT_TRANSLATE_NOOP("Problem", "an SPDX id or LicenseRef-…"));
        // "Proprietary" stands with code and data that nobody can get, but also with papers one can read.
        const bool isSecret =
            named.id == u"LicenseRef-Proprietary" && component.domain != ComponentDomain::Document;
        const bool isOut = named.kind != NamedLicense::Kind::NotReleased && !isSecret;
        const QString id = named.kind == NamedLicense::Kind::None ? u"NONE"_s : named.id;
        component.parts.forEach([&](ComponentId part) {
            if (part != ComponentId::Preprint)
                add(part, isOut ? Availability::Released : Availability::Withheld, isOut ? id : QString());
        });
        if (!isOut)
            return {};
        return named.kind == NamedLicense::Kind::Unknown ? MofState{MofStatus::Invalid, true}
                                                         : state(named.id, index);
    }

    void add(ComponentId id, Availability availability, const QString &license)
    {
        if (!m_target)
            return;
        Component component;
        component.id = id;
        component.availability = availability;
        component.license = license;
        component.source = u"mot"_s;
        component.date = m_reader.claimDate();
        m_target->components.push_back(std::move(component));
    }

    void finish()
    {
        if (const QString link = m_reader.address(m_release["huggingface"_L1]); !link.isEmpty())
            m_reader.addFact(FactKey::LinkWeights, link);
        if (const QString link = m_reader.address(m_release["repository"_L1]); !link.isEmpty())
            m_reader.addFact(FactKey::LinkCode, link);
        for (const Component &component : m_target->components) {
            if (component.id == ComponentId::WeightsFinal && !component.license.isEmpty()
                && component.license != u"NONE")
                m_reader.addFact(FactKey::License, component.license);
        }
        m_reader.finish();
    }

    const YamlNode &m_release;
    const YamlNode &m_framework;
    const YamlNode *m_license = nullptr;
    ImportReader &m_reader;
    ImportReader::Draft *m_target = nullptr;
    MofSheet m_exact;
    MofSheet m_normalised;
    std::array<bool, mofComponentCount> m_seen{};
};

} // namespace

void readMof(const YamlNode &root, ImportReader reader)
{
    MofReader(root, reader).read();
}

} // namespace Ajar
