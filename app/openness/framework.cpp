// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/assessment.h"
#include "openness/euact.h"
#include "openness/g7.h"
#include "openness/gradient.h"
#include "openness/level.h"
#include "openness/mof.h"
#include "openness/osaid.h"
#include "openness/osaiindex.h"

using namespace Qt::StringLiterals;

namespace Ajar {

std::span<const Framework> frameworkTable()
{
    static const std::vector<Framework> table{
        {u"level"_s,
         {u"Three levels"_s, u"三级划分"_s},
         {u"Levels"_s, u"三级"_s},
         {u"As the lecture draws the line; licences do not count."_s, u"按课程的划分，不看许可证。"_s},
         {},
         false,
         false,
         levelVerdicts(),
         judgeLevel},
        {u"mof"_s,
         {u"Model Openness Framework"_s, u"模型开放性框架（MOF）"_s},
         {u"MOF"_s, {}},
         {u"Version 1.0, as its Model Openness Tool computes it."_s,
          u"1.0 版，算法与其官方工具（Model Openness Tool）一致。"_s},
         u"https://arxiv.org/abs/2403.13784"_s,
         true,
         false,
         mofVerdicts(),
         judgeMof},
        {u"osaid"_s,
         {u"Open Source AI Definition"_s, u"开源 AI 定义（OSAID）"_s},
         {u"OSAID"_s, {}},
         {u"Version 1.0, our reading; the Open Source Initiative certifies nothing."_s,
          u"1.0 版，系我们的解读；开源促进会不作认证。"_s},
         u"https://opensource.org/ai/open-source-ai-definition"_s,
         true,
         false,
         osaidVerdicts(),
         judgeOsaid},
        {u"osai"_s,
         {u"European Open Source AI Index"_s, u"欧洲开源 AI 指数"_s},
         {u"European index"_s, u"欧洲指数"_s},
         {u"Score from 0 to 1 by its rules of 2026; computed by us, not the published one."_s,
          u"按其 2026 年规则得出的 0 至 1 分，由我们计算，并非官方公布值。"_s},
         u"https://osai-index.eu/contribute"_s,
         true,
         true,
         osaiVerdicts(),
         judgeOsai},
        {u"gradient"_s,
         {u"Gradient of release"_s, u"发布梯度"_s},
         {u"Gradient"_s, u"发布梯度"_s},
         {u"After Solaiman 2023; licences do not count."_s, u"依据 Solaiman 2023，不看许可证。"_s},
         u"https://doi.org/10.1145/3593013.3593981"_s,
         false,
         false,
         gradientVerdicts(),
         judgeGradient},
        {u"g7"_s,
         {u"G7 shared words"_s, u"七国集团（G7）通用说法"_s},
         {u"G7"_s, {}},
         {u"Of May 2026, not binding; our reading."_s, u"2026 年 5 月版，无约束力，系我们的解读。"_s},
         {},
         true,
         false,
         g7Verdicts(),
         judgeG7},
        {u"eu"_s,
         {u"EU AI Act, Art. 53(2)"_s, u"欧盟《人工智能法》第 53 条第 2 款"_s},
         {u"EU AI Act"_s, u"欧盟法"_s},
         {u"Whether the open-source exemption is likely; not legal advice."_s,
          u"开源豁免是否可能适用，不构成法律意见。"_s},
         u"https://eur-lex.europa.eu/eli/reg/2024/1689/oj"_s,
         true,
         false,
         euActVerdicts(),
         judgeEuAct},
    };
    return table;
}

} // namespace Ajar
