// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/field.h"

#include "base/quantity.h"
#include "openness/access.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

Value known(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

/// The shown claim's value.
template <FactKey key> Value fact(const RowIndex &index, int row)
{
    const Claims *claims = index.entry(row).facts.find(key);
    if (!claims)
        return {};
    return std::visit([](const auto &value) { return Value(value); }, claims->front().value);
}

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
    return wordsOf(index.vendor(row).name) << index.vendor(row).id;
}
QString vendorText(const RowIndex &index, int row, Language language)
{
    return index.vendor(row).name.in(language);
}

Value levelValue(const RowIndex &index, int row)
{
    return LevelSpan{index.level(row).lower, index.level(row).upper};
}
QStringList levelWords(const RowIndex &index, int row)
{
    const LevelAssessment &assessment = index.level(row);
    return assessment.isDefinite() ? wordsOf(levelLabel(assessment.lower)) << levelId(assessment.lower)
                                   : QStringList();
}
QString levelText(const RowIndex &index, int row, Language language)
{
    const LevelAssessment &assessment = index.level(row);
    const QString &lower = levelLabel(assessment.lower).in(language);
    return assessment.isDefinite() ? lower : lower + u" … " + levelLabel(assessment.upper).in(language);
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

const License *licenseOf(const RowIndex &index, int row)
{
    const QString *id = index.entry(row).facts.value<QString>(FactKey::License);
    const auto found = id ? index.catalog().licenses.constFind(*id) : index.catalog().licenses.constEnd();
    return found == index.catalog().licenses.constEnd() ? nullptr : &*found;
}
/// What stands for the licence of models that are only sold by contract.
const LocalizedText &termsOfService()
{
    static const LocalizedText text{u"Terms of service"_s, u"服务条款"_s};
    return text;
}
QStringList licenseWords(const RowIndex &index, int row)
{
    const QString *id = index.entry(row).facts.value<QString>(FactKey::License);
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
    const QString *id = index.entry(row).facts.value<QString>(FactKey::License);
    if (id && id->startsWith("LicenseRef-"_L1) && license)
        return license->name;
    return id ? *id : QString();
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

template <FactKey key> QStringList modalityWords(const RowIndex &index, int row)
{
    const QStringList *list = index.entry(row).facts.value<QStringList>(key);
    QStringList words;
    for (const QString &modality : list ? *list : QStringList())
        words << modality << wordsOf(modalityLabel(modality));
    return words;
}
template <FactKey key> QString modalityText(const RowIndex &index, int row, Language language)
{
    const QStringList *list = index.entry(row).facts.value<QStringList>(key);
    QStringList labels;
    for (const QString &modality : list ? *list : QStringList())
        labels << modalityLabel(modality).in(language);
    return labels.join(language == Language::Chinese ? u"、"_s : u", "_s);
}

QStringList countryWords(const RowIndex &index, int row)
{
    const QString &country = index.vendor(row).country;
    return country.isEmpty() ? QStringList() : QStringList{country};
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

QString nameText(const RowIndex &index, int row, Language language)
{
    return index.entry(row).name.in(language);
}
QString releaseText(const RowIndex &index, int row, Language language)
{
    return index.release(row).name.in(language);
}

QStringList familyWords(const RowIndex &index, int row)
{
    const LocalizedText &family = index.release(row).family;
    return family.isEmpty() ? QStringList() : wordsOf(family);
}

const std::vector<FieldInfo> &table()
{
    using F = Field;
    using T = FieldType;
    static const std::vector<FieldInfo> fields{
        {F::Id,
         u"id"_s,
         u"编号"_s,
         {u"Id"_s, u"编号"_s},
         T::Text,
         [](const RowIndex &index, int row) { return Value(index.entry(row).id); },
         nullptr,
         nullptr},
        {F::Name,
         u"name"_s,
         u"名称"_s,
         {u"Model"_s, u"模型"_s},
         T::Text,
         [](const RowIndex &index, int row) { return Value(index.entry(row).name.en); },
         [](const RowIndex &index, int row) { return wordsOf(index.entry(row).name); },
         nameText},
        {F::Vendor,
         u"vendor"_s,
         u"厂商"_s,
         {u"Vendor"_s, u"厂商"_s},
         T::Choice,
         vendorValue,
         vendorWords,
         vendorText,
         FieldScope::Release},
        {F::Family,
         u"family"_s,
         u"系列"_s,
         {u"Family"_s, u"系列"_s},
         T::Text,
         [](const RowIndex &index, int row) { return known(index.release(row).family.en); },
         familyWords,
         [](const RowIndex &index, int row, Language language) {
             return index.release(row).family.in(language);
         },
         FieldScope::Release},
        {F::Release,
         u"release"_s,
         u"版本"_s,
         {u"Release"_s, u"版本"_s},
         T::Text,
         [](const RowIndex &index, int row) { return Value(index.release(row).name.en); },
         [](const RowIndex &index, int row) { return wordsOf(index.release(row).name); },
         releaseText,
         FieldScope::Release},
        {F::Level,
         u"level"_s,
         u"开放度"_s,
         {u"Openness"_s, u"开放度"_s},
         T::Choice,
         levelValue,
         levelWords,
         levelText,
         FieldScope::Release},
        {F::Access,
         u"access"_s,
         u"获取方式"_s,
         {u"Access"_s, u"获取方式"_s},
         T::Choice,
         accessValue,
         accessWords,
         accessText,
         FieldScope::Release,
         accessPossible},
        {F::License,
         u"license"_s,
         u"许可"_s,
         {u"Licence"_s, u"许可证"_s},
         T::Choice,
         fact<FactKey::License>,
         licenseWords,
         licenseText},
        {F::Commercial,
         u"commercial"_s,
         u"商用"_s,
         {u"Commercial use"_s, u"商业使用"_s},
         T::Choice,
         commercialValue,
         commercialWords,
         commercialText},
        {F::Released,
         u"released"_s,
         u"发布"_s,
         {u"Released"_s, u"发布日期"_s},
         T::Date,
         fact<FactKey::Released>,
         nullptr,
         nullptr},
        {F::Cutoff,
         u"cutoff"_s,
         u"知识截止"_s,
         {u"Knowledge cutoff"_s, u"知识截止"_s},
         T::Date,
         fact<FactKey::Cutoff>,
         nullptr,
         nullptr},
        {F::Params,
         u"params"_s,
         u"参数"_s,
         {u"Parameters"_s, u"参数量"_s},
         T::Params,
         fact<FactKey::Params>,
         nullptr,
         nullptr},
        {F::Active,
         u"active"_s,
         u"激活参数"_s,
         {u"Active parameters"_s, u"激活参数"_s},
         T::Params,
         fact<FactKey::Active>,
         nullptr,
         nullptr},
        {F::Context,
         u"context"_s,
         u"上下文"_s,
         {u"Context (tokens)"_s, u"上下文（token）"_s},
         T::Tokens,
         fact<FactKey::Context>,
         nullptr,
         nullptr},
        {F::Output,
         u"output"_s,
         u"输出"_s,
         {u"Output (tokens)"_s, u"最长输出（token）"_s},
         T::Tokens,
         fact<FactKey::Output>,
         nullptr,
         nullptr},
        {F::PriceIn,
         u"price.in"_s,
         u"输入价"_s,
         {u"Input price (USD/1M)"_s, u"输入价（美元/百万）"_s},
         T::Price,
         fact<FactKey::PriceIn>,
         nullptr,
         nullptr},
        {F::PriceOut,
         u"price.out"_s,
         u"输出价"_s,
         {u"Output price (USD/1M)"_s, u"输出价（美元/百万）"_s},
         T::Price,
         fact<FactKey::PriceOut>,
         nullptr,
         nullptr},
        {F::ModalityIn,
         u"modality.in"_s,
         u"输入模态"_s,
         {u"Input"_s, u"输入模态"_s},
         T::Choice,
         fact<FactKey::ModalityIn>,
         modalityWords<FactKey::ModalityIn>,
         modalityText<FactKey::ModalityIn>},
        {F::ModalityOut,
         u"modality.out"_s,
         u"输出模态"_s,
         {u"Output"_s, u"输出模态"_s},
         T::Choice,
         fact<FactKey::ModalityOut>,
         modalityWords<FactKey::ModalityOut>,
         modalityText<FactKey::ModalityOut>},
        {F::Reasoning,
         u"reasoning"_s,
         u"推理"_s,
         {u"Reasoning"_s, u"推理模型"_s},
         T::Flag,
         fact<FactKey::Reasoning>,
         nullptr,
         nullptr},
        {F::Tools,
         u"tools"_s,
         u"工具调用"_s,
         {u"Tool calls"_s, u"工具调用"_s},
         T::Flag,
         fact<FactKey::Tools>,
         nullptr,
         nullptr},
        {F::TrainingTokens,
         u"tokens"_s,
         u"训练量"_s,
         {u"Training tokens"_s, u"训练 token 数"_s},
         T::Params,
         fact<FactKey::TrainingTokens>,
         nullptr,
         nullptr},
        {F::Country,
         u"country"_s,
         u"国家"_s,
         {u"Country"_s, u"国家或地区"_s},
         T::Choice,
         [](const RowIndex &index, int row) { return known(index.vendor(row).country); },
         countryWords,
         nullptr,
         FieldScope::Release},
        {F::Kind,
         u"kind"_s,
         u"机构"_s,
         {u"Kind of vendor"_s, u"机构类型"_s},
         T::Choice,
         kindValue,
         kindWords,
         kindText,
         FieldScope::Release},
    };
    return fields;
}

QString shownText(FieldType type, const Value &value)
{
    switch (type) {
    case FieldType::Params:
        if (const auto *count = std::get_if<qint64>(&value))
            return shortCount(*count);
        break;
    case FieldType::Tokens:
        if (const auto *count = std::get_if<qint64>(&value))
            return shortTokens(*count);
        break;
    case FieldType::Price:
        if (const auto *dollars = std::get_if<double>(&value))
            return price(*dollars);
        break;
    case FieldType::Flag:
        if (const auto *flag = std::get_if<bool>(&value))
            return *flag ? QCoreApplication::translate("Field", "yes")
                         : QCoreApplication::translate("Field", "no");
        break;
    case FieldType::Text:
    case FieldType::Choice:
    case FieldType::Date:
        break;
    }
    return rawText(value);
}

} // namespace

std::span<const FieldInfo> fieldTable()
{
    return table();
}

const FieldInfo &fieldInfo(Field field)
{
    return table()[size_t(field)];
}

const FieldInfo *fieldByName(const QString &name)
{
    const auto found = std::find_if(table().begin(), table().end(), [&](const FieldInfo &info) {
        return info.name.compare(name, Qt::CaseInsensitive) == 0 || info.nameZh == name;
    });
    return found == table().end() ? nullptr : &*found;
}

QStringList fieldNames()
{
    QStringList names;
    for (const FieldInfo &info : table())
        names << info.name;
    return names;
}

Value fieldValue(Field field, const RowIndex &index, int row)
{
    return fieldInfo(field).value(index, row);
}

bool isUndecided(const Value &value)
{
    const auto *levels = std::get_if<LevelSpan>(&value);
    return std::holds_alternative<std::monostate>(value) || (levels && levels->lower != levels->upper);
}

QString fieldText(Field field, const RowIndex &index, int row, Language language)
{
    const FieldInfo &info = fieldInfo(field);
    return info.text ? info.text(index, row, language) : shownText(info.type, info.value(index, row));
}

QString rawText(const Value &value)
{
    struct Writer
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const QStringList &list) const { return list.join(u';'); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return price(number); }
        QString operator()(bool flag) const { return flag ? u"true"_s : u"false"_s; }
        QString operator()(const PartialDate &date) const { return date.toIso(); }
        QString operator()(const LevelSpan &span) const
        {
            return span.lower == span.upper ? levelId(span.lower)
                                            : levelId(span.lower) + u".." + levelId(span.upper);
        }
    };
    return std::visit(Writer(), value);
}

} // namespace Ajar
