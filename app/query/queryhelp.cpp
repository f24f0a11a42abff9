// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/queryhelp.h"

#include "query/field.h"

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// Each field once, by the query for what is known of it.
QueryHelpSection allFields()
{
    QueryHelpSection section{{u"All fields; lists are sorted by them, too"_s, u"全部字段（也可用于排序）"_s},
                             {}};
    for (const FieldInfo &info : fieldTable())
        section.rows.push_back({{info.name + u":*"_s, info.nameZh + u"：*"_s},
                                {info.label.en, info.label.in(Language::Chinese)}});
    return section;
}

std::vector<QueryHelpSection> sections()
{
    return {
        {{u"Words"_s, u"关键词"_s},
         {
             {{u"llama"_s, u"通义"_s},
              {u"a name of the model, its family or its vendor contains it"_s,
               u"模型、系列或厂商的名称中含有它"_s}},
             {{u"llama 70b"_s, u"通义 72B"_s}, {u"both of them"_s, u"两个词都有"_s}},
             {{u"\"llama 2\""_s, u"“通义千问 72B”"_s}, {u"these words side by side"_s, u"连在一起的词组"_s}},
             {{u"shendu"_s, u"sdqs"_s},
              {u"Chinese names by pinyin, or by its initials"_s, u"中文名称可以用拼音或首字母"_s}},
         }},
        {{u"Together"_s, u"组合"_s},
         {
             {{u"llama OR qwen"_s, u"llama OR 通义"_s}, {u"one of them"_s, u"任意一个"_s}},
             {{u"-google"_s, u"-谷歌"_s}, {u"not; also NOT or !"_s, u"排除；也可写 NOT 或 !"_s}},
             {{u"(llama OR qwen) -chat"_s, u"（llama OR 通义）-chat"_s},
              {u"parentheses group"_s, u"括号分组"_s}},
         }},
        {{u"Fields"_s, u"字段"_s},
         {
             {{u"vendor:meta,mistral"_s, u"厂商：阿里巴巴、谷歌"_s}, {u"one of these"_s, u"其中之一"_s}},
             {{u"vendor:sdqs"_s, u"厂商：sdqs"_s},
              {u"Chinese names by pinyin or initials here, too"_s, u"字段里同样可用拼音或首字母"_s}},
             {{u"family:llama"_s, u"系列：llama"_s},
              {u"the family of that name; where none is called so, all with that part in their names"_s,
               u"该名称的系列；没有同名系列时，按名称的一部分查找"_s}},
             {{u"level:open-weight"_s, u"开放度：开放权重"_s},
              {u"closed, open-weight or open-source"_s, u"完全闭源、开放权重或完全开源"_s}},
             {{u"license:apache"_s, u"许可：apache"_s},
              {u"a licence by its id or by a word of its name"_s, u"许可证，用 SPDX 标识或名称中的词"_s}},
             {{u"country:china -kind:company"_s, u"国家：中国 -机构：企业"_s},
              {u"where the vendor sits, and what it is"_s, u"厂商所在国家及机构类型"_s}},
             {{u"has:training_code has:paper"_s, u"有：权重 有：论文"_s},
              {u"a part that is available, or a fact that is known"_s, u"已公开的部分或已知的数据"_s}},
             {{u"sources:disagree"_s, u"来源情况：不一致"_s},
              {u"sources contradict each other"_s, u"来源说法不一"_s}},
         }},
        {{u"Openness by several frameworks"_s, u"各家框架下的开放度"_s},
         {
             {{u"mof:1 osaid:meets"_s, u"模型开放性框架：1 开源定义：符合"_s},
              {u"a class of the Model Openness Framework, the Open Source AI Definition; also gradient, g7, "
               u"eu"_s,
               u"模型开放性框架的级别、开源 AI 定义；另有发布梯度、七国集团、欧盟法"_s}},
             {{u"osai:>=0.5 gradient:>=api"_s, u"欧洲指数：>=0.5 发布梯度：>=api"_s},
              {u"at least so open; of MOF classes, say which: mof:1,2"_s,
               u"至少这样开放；MOF 级别请逐个写明，如 mof：1、2"_s}},
             {{u"g7:?"_s, u"七国集团：?"_s},
              {u"what is not known leaves the verdict open"_s, u"因资料不全而无法断定"_s}},
             {{u"gap:overstated"_s, u"名实：名过其实"_s},
              {u"the vendor calls it more open than it is; also matches, understated, undecided"_s,
               u"厂商的说法超出实际；另有名实相符、实过其名、尚难判断"_s}},
         }},
        {{u"Numbers and dates"_s, u"数值与日期"_s},
         {
             {{u"params:<=8B context:>=128K"_s, u"参数：<=80亿 上下文：>=12.8万"_s},
              {u"comparisons, with K M B T"_s, u"比较大小，可用 K、M、B、T 或万、亿"_s}},
             {{u"params:7B..70B"_s, u"参数：70亿..700亿"_s},
              {u"from … to; one end may be left out"_s, u"从…到…，一端可省略"_s}},
             {{u"price.in:<0.5"_s, u"输入价：<0.5"_s},
              {u"US dollars for a million tokens"_s, u"每百万 token 的美元价格"_s}},
             {{u"score.mmlu:>=80"_s, u"成绩.mmlu：>=80"_s}, {u"a benchmark's score"_s, u"基准测试成绩"_s}},
             {{u"released:2024 cutoff:>=2023-10"_s, u"发布：2024年 知识截止：>=2023-10"_s},
              {u"a year, a month or a day"_s, u"年、月或日"_s}},
             {{u"released:this-year"_s, u"发布：今年"_s},
              {u"also last-year, this-month, last-month"_s, u"也可写去年、本月、上月"_s}},
             {{u"released:<=90d"_s, u"发布：<=3个月"_s},
              {u"at most so old; also w, m, y"_s, u"距今不超过多久；可用天、周、月、年"_s}},
         }},
        {{u"Known and unknown"_s, u"已知与未知"_s},
         {
             {{u"price.in:*"_s, u"输入价：*"_s}, {u"known"_s, u"已知"_s}},
             {{u"params:?"_s, u"参数：?"_s},
              {u"unknown. Otherwise entries whose value is unknown are left out, and counted"_s,
               u"未知。其他查询会略去取值未知的模型，并注明数量"_s}},
         }},
        {{u"Regular expressions"_s, u"正则表达式"_s},
         {
             {{u"name:~^gpt-4"_s, u"名称：~^gpt-4"_s},
              {u"in one field; letter case does not matter"_s, u"用于某个字段，不区分大小写"_s}},
             {{u"~\"(chat|instruct)$\""_s, u"~\"(chat|instruct)$\""_s},
              {u"in the model's name"_s, u"用于模型名称"_s}},
         }},
    };
}

} // namespace

const std::vector<QueryHelpSection> &queryHelp()
{
    static const std::vector<QueryHelpSection> page = [] {
        std::vector<QueryHelpSection> all = sections();
        all.push_back(allFields());
        return all;
    }();
    return page;
}

} // namespace Ajar
