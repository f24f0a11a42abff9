// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "analysis/argumenttest.h"

using namespace Qt::StringLiterals;

namespace Ajar {

QString findingId(Finding finding)
{
    static const QString ids[] = {u"supported"_s, u"mixed"_s, u"not-supported"_s, u"not-enough-data"_s};
    return ids[size_t(finding)];
}

const LocalizedText &findingLabel(Finding finding)
{
    static const LocalizedText labels[] = {{u"Supported"_s, u"有数据支持"_s},
                                           {u"Mixed"_s, u"有正有反"_s},
                                           {u"Not supported"_s, u"数据不支持"_s},
                                           {u"Not enough data"_s, u"数据不足"_s}};
    return labels[size_t(finding)];
}

QString findingSign(Finding finding)
{
    static const QChar signs[] = {u'✔', u'◐', u'✘', u'?'};
    return QString(signs[size_t(finding)]);
}

const ArgumentRule &argumentRule(Argument argument)
{
    return argumentRules()[size_t(argument)];
}

std::span<const ArgumentRule> argumentRules()
{
    static const QString closed = u"level:closed"_s;
    static const QString open = u"level:open-weight,open-source"_s;
    static const QString both = u"level:closed,open-weight,open-source"_s;
    static const std::array<ArgumentRule, 16> table{{
        {Argument::ClosedPerformance,
         both,
         {u"In each comparison by one measurer in one way, with three models of either camp at least: is the "
          "best closed model ahead of the best open one?"_s,
          u"同一评测方以同一方式得出、双方各至少有三个模型的每组成绩里，最好的闭源模型是否领先最好的开放模型？"_s},
         {}},
        {Argument::ClosedEase,
         closed,
         {u"Is it served by an API or an application, and not withdrawn?"_s,
          u"是否以 API 或应用提供，且尚未下线？"_s},
         {u"How much work it saves is not recorded."_s, u"未收录究竟省去多少工作。"_s}},
        {Argument::ClosedBusiness,
         closed,
         {u"Has the vendor a list price for its API?"_s, u"厂商是否公布了 API 价目？"_s},
         {u"Revenue, and what training cost, are not recorded."_s, u"未收录收入与训练成本。"_s}},
        {Argument::ClosedTransparency,
         closed,
         {u"Are architecture code, training code and training data withheld, as far as known?"_s,
          u"就已知情况，架构代码、训练代码和训练数据是否均未公开？"_s},
         {}},
        {Argument::ClosedCost,
         closed,
         {u"Is its list price (three tokens read for one written) above the middle one of the open models "
          "that came out within a year of it?"_s,
          u"其价目（输入与输出按 3:1 计）是否高于前后一年内发布的开放模型的中位价？"_s},
         {u"Compares prices by API; what running a model oneself costs is not recorded."_s,
          u"比较的是 API 价格；未收录自行部署的成本。"_s}},
        {Argument::ClosedPrivacy,
         closed,
         {u"Does it run on the vendor’s machines only?"_s, u"是否只能在厂商的机器上运行？"_s},
         {u"What vendors do with the data they are sent is not recorded."_s,
          u"未收录厂商如何处理收到的数据。"_s}},
        {Argument::ClosedLockIn,
         closed,
         {u"Is there a single provider?"_s, u"是否仅有一家提供商？"_s},
         {u"Of most models the providers are not recorded."_s, u"多数模型的提供商尚未收录。"_s}},
        {Argument::ClosedControl,
         closed,
         {u"Do the vendor’s terms of service govern its use, or are the data that aligned it withheld?"_s,
          u"使用是否受厂商服务条款支配，或对齐数据未公开？"_s},
         {u"Refusals and bias are not measured here."_s, u"此处不衡量拒答与偏见。"_s}},
        {Argument::OpenControl,
         open,
         {u"Does its licence let everybody change and fine-tune it?"_s,
          u"许可证是否允许任何人修改和微调？"_s},
         {u"How well a tuned model does is not recorded."_s, u"未收录微调之后的效果。"_s}},
        {Argument::OpenPrivacy,
         open,
         {u"Do its weights, at 4 bits, fit one card of 80 GB?"_s,
          u"4 比特量化后的权重能否放进一张 80 GB 的加速卡？"_s},
         {}},
        {Argument::OpenCost,
         open,
         {u"What a million tokens cost on one’s own machines, against an API."_s,
          u"自行部署时每百万词元的成本，与 API 相比。"_s},
         {u"The catalogue holds neither prices of hardware nor of electricity, nor how busy it would be; "
          "without them nothing can be said."_s,
          u"目录既无硬件与电力的价格，也无利用率；缺了这些便无从判断。"_s},
         false},
        {Argument::OpenResearch,
         open,
         {u"Are models by others made from it, or training code, data or intermediate weights released?"_s,
          u"是否有他人以其为基础制作的模型，或已发布训练代码、数据或中间权重？"_s},
         {u"Papers that use it are not counted."_s, u"未统计使用它的论文。"_s}},
        {Argument::OpenNoLockIn,
         open,
         {u"Do several providers serve it, or does its licence let everybody do so?"_s,
          u"是否有多家提供商，或许可证允许任何人提供服务？"_s},
         {}},
        {Argument::OpenBarrier,
         open,
         {u"Are its weights, at 4 bits, too large for a laptop with 16 GB?"_s,
          u"4 比特量化后的权重是否超出 16 GB 内存的笔记本电脑？"_s},
         {u"The skill that it takes is not measured."_s, u"不衡量所需的专业知识。"_s}},
        {Argument::OpenGap,
         both,
         {u"In each comparison by one measurer in one way, with three models of either camp at least: is the "
          "best open model behind the best closed one?"_s,
          u"同一评测方以同一方式得出、双方各至少有三个模型的每组成绩里，最好的开放模型是否落后于最好的闭源模型？"_s},
         {}},
        {Argument::OpenMisuse,
         open,
         {u"Whether more harm is done with it because anybody can load it."_s,
          u"是否因任何人都能下载而造成更多危害。"_s},
         {u"The catalogue records who can get the weights, not what is done with them."_s,
          u"目录记录谁能取得权重，而不记录用它做了什么。"_s},
         false},
    }};
    return table;
}

} // namespace Ajar
