// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/field.h"

#include "base/quantity.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// The field of a framework of the table. It is named after it.
template <size_t number>
FieldInfo verdictInfo(Field field, const QString &nameZh, const QStringList &otherNames,
                      bool isComparable = true)
{
    const Framework &framework = frameworkTable()[number];
    const bool isScore = framework.isScore;
    return {.field = field,
            .name = framework.id,
            .nameZh = nameZh,
            .otherNames = otherNames,
            .label = framework.label,
            .type = isScore ? FieldType::Score : FieldType::Choice,
            .value = Getters::verdictValue<number>,
            .words = isScore ? nullptr : Getters::stepWords<Getters::verdictValue<number>>,
            .text = Getters::stepText<Getters::verdictValue<number>>,
            .scope = FieldScope::Release,
            .choices = isScore ? nullptr : Getters::stepChoices<number>,
            .isRanked = !isScore,
            .isComparable = !isScore && isComparable,
            .isRare = true};
}

template <Field field> bool isValueName(const RowIndex &index, const QString &folded)
{
    return index.isValueName(field, folded);
}

std::vector<FieldInfo> ownFields()
{
    using namespace Getters;
    using F = Field;
    using T = FieldType;
    return {
        {.field = F::Id,
         .name = u"id"_s,
         .nameZh = u"编号"_s,
         .label = {u"Id"_s, u"编号"_s},
         .type = T::Text,
         .value = [](const RowIndex &index, int row) { return Value(index.entry(row).id()); }},
        {.field = F::Name,
         .name = u"name"_s,
         .nameZh = u"名称"_s,
         .otherNames = {u"model"_s, u"模型"_s, u"模型名称"_s},
         .label = {u"Model"_s, u"模型"_s},
         .type = T::Text,
         .value = [](const RowIndex &index, int row) { return Value(index.entry(row).name().en); },
         .words = nameWords,
         .text = nameText},
        {.field = F::Vendor,
         .name = u"vendor"_s,
         .nameZh = u"厂商"_s,
         .otherNames = {u"developer"_s, u"lab"_s, u"开发者"_s, u"开发商"_s, u"公司"_s},
         .label = {u"Vendor"_s, u"厂商"_s},
         .type = T::Choice,
         .value = vendorValue,
         .words = vendorWords,
         .text = vendorText,
         .scope = FieldScope::Release},
        {.field = F::Family,
         .name = u"family"_s,
         .nameZh = u"系列"_s,
         .otherNames = {u"家族"_s},
         .label = {u"Family"_s, u"系列"_s},
         .type = T::Text,
         .value = familyValue,
         .words = familyWords,
         .text = familyText,
         .scope = FieldScope::Release,
         .isName = isValueName<F::Family>},
        {.field = F::Release,
         .name = u"release"_s,
         .nameZh = u"版本"_s,
         .otherNames = {u"发布版本"_s},
         .label = {u"Release"_s, u"版本"_s},
         .type = T::Text,
         .value = [](const RowIndex &index, int row) { return Value(index.release(row).name().en); },
         .words = releaseWords,
         .text = releaseText,
         .scope = FieldScope::Release,
         .isName = isValueName<F::Release>},
        {.field = F::Level,
         .name = u"level"_s,
         .nameZh = u"开放度"_s,
         .otherNames = {u"openness"_s, u"开放程度"_s, u"开放等级"_s},
         .label = {u"Openness"_s, u"开放度"_s},
         .type = T::Choice,
         .value = levelValue,
         .words = stepWords<levelValue>,
         .text = stepText<levelValue>,
         .scope = FieldScope::Release,
         .choices = stepChoices<0>,
         .isRanked = true,
         .isComparable = true},
        {.field = F::Access,
         .name = u"access"_s,
         .nameZh = u"获取方式"_s,
         .otherNames = {u"获取"_s},
         .label = {u"Access"_s, u"获取方式"_s},
         .type = T::Choice,
         .value = accessValue,
         .words = accessWords,
         .text = accessText,
         .scope = FieldScope::Release,
         .possible = accessPossible,
         .choices = accessChoices},
        {.field = F::License,
         .name = u"license"_s,
         .nameZh = u"许可"_s,
         .otherNames = {u"licence"_s, u"许可证"_s, u"许可协议"_s, u"协议"_s},
         .label = {u"Licence"_s, u"许可证"_s},
         .type = T::Choice,
         .value = fact<FactKey::License>,
         .words = licenseWords,
         .text = licenseText,
         .isName = isLicenseName},
        {.field = F::Commercial,
         .name = u"commercial"_s,
         .nameZh = u"商用"_s,
         .otherNames = {u"商业使用"_s, u"商业用途"_s},
         .label = {u"Commercial use"_s, u"商业使用"_s},
         .type = T::Choice,
         .value = commercialValue,
         .words = commercialWords,
         .text = commercialText,
         .choices = commercialChoices},
        {.field = F::Released,
         .name = u"released"_s,
         .nameZh = u"发布"_s,
         .otherNames = {u"date"_s, u"发布日期"_s, u"发布时间"_s},
         .label = {u"Released"_s, u"发布日期"_s},
         .type = T::Date,
         .value = fact<FactKey::Released>},
        {.field = F::Cutoff,
         .name = u"cutoff"_s,
         .nameZh = u"知识截止"_s,
         .otherNames = {u"知识截止日期"_s, u"截止"_s},
         .label = {u"Knowledge cutoff"_s, u"知识截止"_s},
         .type = T::Date,
         .value = fact<FactKey::Cutoff>},
        {.field = F::Params,
         .name = u"params"_s,
         .nameZh = u"参数"_s,
         .otherNames = {u"parameters"_s, u"参数量"_s, u"总参数"_s},
         .label = {u"Parameters"_s, u"参数量"_s},
         .type = T::Params,
         .value = fact<FactKey::Params>},
        {.field = F::Active,
         .name = u"active"_s,
         .nameZh = u"激活参数"_s,
         .otherNames = {u"激活"_s},
         .label = {u"Active parameters"_s, u"激活参数"_s},
         .type = T::Params,
         .value = fact<FactKey::Active>},
        {.field = F::Context,
         .name = u"context"_s,
         .nameZh = u"上下文"_s,
         .otherNames = {u"上下文长度"_s, u"上下文窗口"_s},
         .label = {u"Context (tokens)"_s, u"上下文（token）"_s},
         .type = T::Tokens,
         .value = fact<FactKey::Context>},
        {.field = F::Output,
         .name = u"output"_s,
         .nameZh = u"输出"_s,
         .otherNames = {u"输出长度"_s, u"最长输出"_s},
         .label = {u"Output (tokens)"_s, u"最长输出（token）"_s},
         .type = T::Tokens,
         .value = fact<FactKey::Output>},
        {.field = F::PriceIn,
         .name = u"price.in"_s,
         .nameZh = u"输入价"_s,
         .otherNames = {u"输入价格"_s},
         .label = {u"Input price (USD/1M)"_s, u"输入价（美元/百万）"_s},
         .type = T::Price,
         .value = fact<FactKey::PriceIn>},
        {.field = F::PriceOut,
         .name = u"price.out"_s,
         .nameZh = u"输出价"_s,
         .otherNames = {u"输出价格"_s},
         .label = {u"Output price (USD/1M)"_s, u"输出价（美元/百万）"_s},
         .type = T::Price,
         .value = fact<FactKey::PriceOut>},
        {.field = F::ModalityIn,
         .name = u"modality.in"_s,
         .nameZh = u"输入模态"_s,
         .otherNames = {u"输入"_s},
         .label = {u"Input"_s, u"输入模态"_s},
         .type = T::Choice,
         .value = fact<FactKey::ModalityIn>,
         .words = modalityWords<FactKey::ModalityIn>,
         .text = modalityText<FactKey::ModalityIn>,
         .choices = modalityChoices},
        {.field = F::ModalityOut,
         .name = u"modality.out"_s,
         .nameZh = u"输出模态"_s,
         .label = {u"Output"_s, u"输出模态"_s},
         .type = T::Choice,
         .value = fact<FactKey::ModalityOut>,
         .words = modalityWords<FactKey::ModalityOut>,
         .text = modalityText<FactKey::ModalityOut>,
         .choices = modalityChoices},
        {.field = F::Reasoning,
         .name = u"reasoning"_s,
         .nameZh = u"推理"_s,
         .otherNames = {u"thinking"_s, u"推理模型"_s, u"思考"_s},
         .label = {u"Reasoning"_s, u"推理模型"_s},
         .type = T::Flag,
         .value = fact<FactKey::Reasoning>},
        {.field = F::Tools,
         .name = u"tools"_s,
         .nameZh = u"工具调用"_s,
         .otherNames = {u"工具"_s},
         .label = {u"Tool calls"_s, u"工具调用"_s},
         .type = T::Flag,
         .value = fact<FactKey::Tools>},
        {.field = F::TrainingTokens,
         .name = u"tokens"_s,
         .nameZh = u"训练量"_s,
         .otherNames = {u"训练数据量"_s},
         .label = {u"Training tokens"_s, u"训练 token 数"_s},
         .type = T::Params,
         .value = fact<FactKey::TrainingTokens>},
        {.field = F::Country,
         .name = u"country"_s,
         .nameZh = u"国家"_s,
         .otherNames = {u"国家或地区"_s, u"地区"_s},
         .label = {u"Country"_s, u"国家或地区"_s},
         .type = T::Choice,
         .value = countryValue,
         .words = countryWords,
         .text = countryText,
         .scope = FieldScope::Release,
         .choices = countryChoices},
        {.field = F::Kind,
         .name = u"kind"_s,
         .nameZh = u"机构"_s,
         .otherNames = {u"机构类型"_s},
         .label = {u"Kind of vendor"_s, u"机构类型"_s},
         .type = T::Choice,
         .value = kindValue,
         .words = kindWords,
         .text = kindText,
         .scope = FieldScope::Release,
         .choices = kindChoices},
        {.field = F::Retired,
         .name = u"retired"_s,
         .nameZh = u"下线"_s,
         .otherNames = {u"下线日期"_s, u"停用"_s, u"退役"_s},
         .label = {u"Retired"_s, u"下线日期"_s},
         .type = T::Date,
         .value = fact<FactKey::Retired>,
         .isRare = true},
        {.field = F::PriceCache,
         .name = u"price.cache"_s,
         .nameZh = u"缓存价"_s,
         .otherNames = {u"缓存价格"_s},
         .label = {u"Cached input price (USD/1M)"_s, u"缓存输入价（美元/百万）"_s},
         .type = T::Price,
         .value = fact<FactKey::PriceCache>,
         .isRare = true},
        {.field = F::Providers,
         .name = u"providers"_s,
         .nameZh = u"服务商"_s,
         .otherNames = {u"provider"_s, u"供应商"_s},
         .label = {u"Providers"_s, u"服务商"_s},
         .type = T::Text,
         .value = fact<FactKey::Providers>,
         .words = listWords<FactKey::Providers>,
         .isRare = true},
        {.field = F::Base,
         .name = u"base"_s,
         .nameZh = u"基座"_s,
         .otherNames = {u"基座模型"_s},
         .label = {u"Derived from"_s, u"基座模型"_s},
         .type = T::Text,
         .value = fact<FactKey::Base>,
         .words = listWords<FactKey::Base>,
         .isRare = true},
        {.field = F::Source,
         .name = u"source"_s,
         .nameZh = u"来源"_s,
         .otherNames = {u"出处"_s},
         .label = {u"Sources"_s, u"来源"_s},
         .type = T::Choice,
         .value = sourceValue,
         .words = sourceWords,
         .isName = isSourceName,
         .isRare = true},
        {.field = F::Sources,
         .name = u"sources"_s,
         .nameZh = u"来源情况"_s,
         .otherNames = {u"来源是否一致"_s},
         .label = {u"Do sources agree?"_s, u"来源是否一致"_s},
         .type = T::Choice,
         .value = agreementValue,
         .words = agreementWords,
         .text = agreementText,
         .choices = agreementChoices,
         .isRare = true},
        {.field = F::Has,
         .name = u"has"_s,
         .nameZh = u"有"_s,
         .otherNames = {u"具备"_s, u"公开"_s},
         .label = {u"Available"_s, u"公开内容"_s},
         .type = T::Choice,
         .value = hasValue,
         .words = hasWords,
         .possible = hasPossible,
         .choices = hasChoices,
         .isRare = true},
        // Class 1 is the most open, so that nobody could tell what is greater than 2.
        verdictInfo<1>(F::Mof, u"模型开放性框架"_s, {u"mof级别"_s}, false),
        verdictInfo<2>(F::Osaid, u"开源定义"_s, {u"开源ai定义"_s}),
        verdictInfo<3>(F::Osai, u"欧洲指数"_s, {u"开放指数"_s}),
        verdictInfo<4>(F::Gradient, u"发布梯度"_s, {u"梯度"_s}),
        verdictInfo<5>(F::G7, u"七国集团"_s, {u"g7说法"_s}),
        verdictInfo<6>(F::Eu, u"欧盟法"_s, {u"欧盟豁免"_s}),
        {.field = F::Gap,
         .name = u"gap"_s,
         .nameZh = u"名实"_s,
         .otherNames = {u"claim"_s, u"宣称"_s, u"名实是否相符"_s},
         .label = {u"Claim and fact"_s, u"名实是否相符"_s},
         .type = T::Choice,
         .value = gapValue,
         .words = gapWords,
         .text = gapText,
         .scope = FieldScope::Release,
         .possible = gapPossible,
         .choices = gapChoices,
         .isRare = true},
    };
}

template <size_t number> FieldInfo scoreInfo()
{
    constexpr auto benchmark = BenchmarkId(number);
    const BenchmarkInfo &info = benchmarkInfo(benchmark);
    const QString id = QString::fromLatin1(info.name);
    return {.field = scoreField(benchmark),
            .name = u"score."_s + id,
            .nameZh = u"成绩."_s + id,
            .label = info.label(),
            .type = FieldType::Score,
            .value = [](const RowIndex &index, int row) { return Getters::score(benchmark, index, row); },
            .isRare = true};
}

template <size_t... numbers> void addScores(std::vector<FieldInfo> &fields, std::index_sequence<numbers...>)
{
    (fields.push_back(scoreInfo<numbers>()), ...);
}

const std::vector<FieldInfo> &table()
{
    static const std::vector<FieldInfo> fields = [] {
        std::vector<FieldInfo> all = ownFields();
        addScores(all, std::make_index_sequence<size_t(BenchmarkId::Cmmlu) + 1>());
        return all;
    }();
    return fields;
}

QStringList namesOf(const FieldInfo &info)
{
    return QStringList{info.name, info.nameZh} + info.otherNames;
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
    case FieldType::Score:
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

bool isOrdered(FieldType type)
{
    return !isText(type) && type != FieldType::Flag;
}

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Choice;
}

bool hasGreater(const FieldInfo &info)
{
    return isOrdered(info.type) || info.isComparable;
}

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
    static const QHash<QString, const FieldInfo *> byName = [] {
        QHash<QString, const FieldInfo *> fields;
        for (const FieldInfo &info : table()) {
            for (const QString &one : namesOf(info))
                fields.insert(one.toCaseFolded(), &info);
        }
        return fields;
    }();
    return byName.value(name.toCaseFolded());
}

QStringList fieldNames()
{
    QStringList names;
    for (const FieldInfo &info : table())
        names << info.name;
    return names;
}

QStringList allFieldNames()
{
    QStringList names;
    for (const FieldInfo &info : table())
        names << namesOf(info);
    return names;
}

Value fieldValue(Field field, const RowIndex &index, int row)
{
    return fieldInfo(field).value(index, row);
}

QString fieldText(Field field, const RowIndex &index, int row, Language language)
{
    const FieldInfo &info = fieldInfo(field);
    return info.text ? info.text(index, row, language) : shownText(info.type, info.value(index, row));
}

} // namespace Ajar
