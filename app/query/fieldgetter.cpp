// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/fieldgetter.h"

#include "base/country.h"
#include "openness/access.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

Value known(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

const License *licenseOf(const RowIndex &index, int row)
{
    const auto id = index.entry(row).facts.value<QString>(FactKey::License);
    const auto found = id ? index.catalog().licenses.constFind(*id) : index.catalog().licenses.constEnd();
    return found == index.catalog().licenses.constEnd() ? nullptr : &*found;
}
/// What stands for the licence of models that are only sold by contract.
const LocalizedText &termsOfService()
{
    static const LocalizedText text{u"Terms of service"_s, u"服务条款"_s};
    return text;
}

const LocalizedText &commercialLabel(License::Commercial commercial)
{
    static const std::array<LocalizedText, 4> table{
        LocalizedText{u"yes"_s, u"允许"_s},
        LocalizedText{u"conditional"_s, u"有条件"_s},
        LocalizedText{u"no"_s, u"不允许"_s},
        LocalizedText{u"contract"_s, u"按服务合同"_s},
    };
    return table[size_t(commercial)];
}

const LocalizedText &kindLabel(Vendor::Kind kind)
{
    static const std::array<LocalizedText, 5> table{
        LocalizedText{u"company"_s, u"企业"_s},    LocalizedText{u"nonprofit"_s, u"非营利组织"_s},
        LocalizedText{u"university"_s, u"高校"_s}, LocalizedText{u"government"_s, u"政府机构"_s},
        LocalizedText{u"community"_s, u"社区"_s},
    };
    return table[size_t(kind)];
}

} // namespace

namespace Getters {

QStringList wordsOf(const LocalizedText &text)
{
    return text.zh.isEmpty() ? QStringList{text.en} : QStringList{text.en, text.zh};
}

Value vendorValue(const RowIndex &index, int row)
{
    return index.vendor(row).id;
}
QStringList vendorWords(const RowIndex &index, int row)
{
    const Vendor &vendor = index.vendor(row);
    return wordsOf(vendor.name) + vendor.aliases << vendor.id;
}
QString vendorText(const RowIndex &index, int row, Language language)
{
    return index.vendor(row).name.in(language);
}

/// Without a look at licences or at other frameworks, which take longer.
Value levelValue(const RowIndex &index, int row)
{
    const Openness &openness = index.openness(row);
    return StepSpan{0, int(openness.lower), int(openness.upper)};
}

Value accessValue(const RowIndex &index, int row)
{
    const auto ways = accessOf(index.release(row));
    if (!ways)
        return {};
    QStringList ids;
    for (const Access way : *ways)
        ids << accessId(way);
    return ids;
}
QStringList accessWords(const RowIndex &index, int row)
{
    QStringList words;
    for (const Access way : accessOf(index.release(row)).value_or(std::vector<Access>()))
        words << accessId(way) << wordsOf(accessLabel(way));
    return words;
}
QStringList accessPossible(const RowIndex &index, int row)
{
    QStringList words;
    for (const Access way : allAccess) {
        if (hasAccess(index.release(row), way) == Tri::Unknown)
            words << accessId(way) << wordsOf(accessLabel(way));
    }
    return words;
}
QString accessText(const RowIndex &index, int row, Language language)
{
    QStringList labels;
    for (const Access way : accessOf(index.release(row)).value_or(std::vector<Access>()))
        labels << accessLabel(way).in(language);
    return labels.join(language == Language::Chinese ? u"、"_s : u", "_s);
}

QStringList licenseWords(const RowIndex &index, int row)
{
    const auto id = index.entry(row).facts.value<QString>(FactKey::License);
    QStringList words = id ? QStringList{*id} : QStringList();
    if (const License *license = licenseOf(index, row)) {
        words << license->name;
        if (license->commercial == License::Commercial::Contract)
            words << wordsOf(termsOfService());
    }
    return words;
}
QString licenseText(const RowIndex &index, int row, Language language)
{
    const License *license = licenseOf(index, row);
    if (license && license->commercial == License::Commercial::Contract)
        return termsOfService().in(language);
    const auto id = index.entry(row).facts.value<QString>(FactKey::License);
    if (id && id->startsWith("LicenseRef-"_L1) && license)
        return license->name;
    return id ? *id : QString();
}

Value commercialValue(const RowIndex &index, int row)
{
    const License *license = licenseOf(index, row);
    return license && license->commercial ? Value(commercialLabel(*license->commercial).en) : Value();
}
QStringList commercialWords(const RowIndex &index, int row)
{
    const License *license = licenseOf(index, row);
    return license && license->commercial ? wordsOf(commercialLabel(*license->commercial)) : QStringList();
}
QString commercialText(const RowIndex &index, int row, Language language)
{
    const License *license = licenseOf(index, row);
    return license && license->commercial ? commercialLabel(*license->commercial).in(language) : QString();
}

Value kindValue(const RowIndex &index, int row)
{
    const auto kind = index.vendor(row).kind;
    return kind ? Value(kindLabel(*kind).en) : Value();
}
QStringList kindWords(const RowIndex &index, int row)
{
    const auto kind = index.vendor(row).kind;
    return kind ? wordsOf(kindLabel(*kind)) : QStringList();
}
QString kindText(const RowIndex &index, int row, Language language)
{
    const auto kind = index.vendor(row).kind;
    return kind ? kindLabel(*kind).in(language) : QString();
}
FieldChoices kindChoices()
{
    FieldChoices choices;
    for (int kind = 0; kind <= int(Vendor::Kind::Community); ++kind)
        choices.push_back({kindLabel(Vendor::Kind(kind)).en, kindLabel(Vendor::Kind(kind))});
    return choices;
}

FieldChoices accessChoices()
{
    FieldChoices choices;
    for (const Access way : allAccess)
        choices.push_back({accessId(way), accessLabel(way)});
    return choices;
}

bool isLicenseName(const RowIndex &index, const QString &folded)
{
    const Licenses &licenses = index.catalog().licenses;
    return std::any_of(licenses.begin(), licenses.end(), [&](const License &license) {
        return foldedText(license.id) == folded || foldedText(license.name) == folded;
    });
}

FieldChoices commercialChoices()
{
    FieldChoices choices;
    for (int commercial = 0; commercial <= int(License::Commercial::Contract); ++commercial) {
        const LocalizedText &label = commercialLabel(License::Commercial(commercial));
        choices.push_back({label.en, label});
    }
    return choices;
}

QStringList modalitiesWords(const QStringList &modalities)
{
    QStringList words;
    for (const QString &modality : modalities)
        words << modality << wordsOf(modalityLabel(modality));
    return words;
}
QString modalitiesText(const QStringList &modalities, Language language)
{
    QStringList labels;
    for (const QString &modality : modalities)
        labels << modalityLabel(modality).in(language);
    return labels.join(language == Language::Chinese ? u"、"_s : u", "_s);
}
FieldChoices modalityChoices()
{
    FieldChoices choices;
    for (const QString &modality : modalities())
        choices.push_back({modality, modalityLabel(modality)});
    return choices;
}

Value countryValue(const RowIndex &index, int row)
{
    return known(index.vendor(row).country);
}
QStringList countryWords(const RowIndex &index, int row)
{
    const QString &code = index.vendor(row).country;
    const Country *country = code.isEmpty() ? nullptr : countryByCode(code);
    if (!country)
        return code.isEmpty() ? QStringList() : QStringList{code};
    return wordsOf(country->name) + wordsOf(country->shortName) << code;
}
QString countryText(const RowIndex &index, int row, Language language)
{
    const QString &code = index.vendor(row).country;
    const Country *country = code.isEmpty() ? nullptr : countryByCode(code);
    return country ? country->name.in(language) : code;
}
FieldChoices countryChoices()
{
    FieldChoices choices;
    for (const Country &country : countries())
        choices.push_back({country.code, country.name, wordsOf(country.shortName)});
    return choices;
}

QStringList nameWords(const RowIndex &index, int row)
{
    return wordsOf(index.entry(row).name());
}
QString nameText(const RowIndex &index, int row, Language language)
{
    return index.entry(row).name().in(language);
}

Value familyValue(const RowIndex &index, int row)
{
    return known(index.release(row).family().en);
}
QStringList familyWords(const RowIndex &index, int row)
{
    const LocalizedText family = index.release(row).family();
    return family.isEmpty() ? QStringList() : wordsOf(family);
}
QString familyText(const RowIndex &index, int row, Language language)
{
    return index.release(row).family().in(language);
}

QStringList releaseWords(const RowIndex &index, int row)
{
    return wordsOf(index.release(row).name());
}
QString releaseText(const RowIndex &index, int row, Language language)
{
    return index.release(row).name().in(language);
}

Value score(BenchmarkId benchmark, const RowIndex &index, int row)
{
    const std::vector<Score> scores = index.entry(row).scores();
    const auto find = [&](bool isUsual) {
        return std::find_if(scores.begin(), scores.end(), [&](const Score &one) {
            return one.benchmark == benchmark && (!isUsual || one.variant.isEmpty());
        });
    };
    auto found = find(true);
    if (found == scores.end())
        found = find(false);
    return found == scores.end() ? Value() : Value(found->value);
}

} // namespace Getters

} // namespace Ajar
