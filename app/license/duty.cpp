// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/duty.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ajar {

std::span<const DutyInfo> dutyTable()
{
    static const std::array table{
        DutyInfo{
            "notice", false, true, {u"Keep copyright and other notices."_s, u"保留版权声明及其他声明。"_s}},
        DutyInfo{"license-copy", false, true, {u"Pass on a copy of the licence."_s, u"附上许可证副本。"_s}},
        DutyInfo{"mark-changes", false, true, {u"Say what was changed."_s, u"注明改动之处。"_s}},
        DutyInfo{"attribution", false, true, {u"Credit the authors."_s, u"署名。"_s}},
        DutyInfo{"same-license",
                 false,
                 true,
                 {u"Put changed versions under the same licence."_s, u"修改版须采用同一许可证。"_s}},
        DutyInfo{"source", false, true, {u"Provide the source."_s, u"提供源代码。"_s}},
        DutyInfo{"network-source",
                 false,
                 true,
                 {u"Offer the source of a changed version to those who use it over a network."_s,
                  u"通过网络提供修改版时，须向用户提供源代码。"_s}},
        DutyInfo{"no-endorsement",
                 false,
                 true,
                 {u"Do not use the authors’ names for promotion."_s, u"不得用作者的名义宣传。"_s}},
        DutyInfo{"built-with",
                 false,
                 true,
                 {u"Show the prescribed mark of origin, such as “Built with …”."_s,
                  u"按规定标明来源，例如“Built with …”。"_s}},
        DutyInfo{"name-prefix",
                 false,
                 true,
                 {u"Begin the names of derived models as the licence prescribes."_s,
                  u"衍生模型的名称须以许可证规定的字样开头。"_s}},
        DutyInfo{"pass-limits",
                 false,
                 true,
                 {u"Bind every later user to the same limits of use."_s,
                  u"让之后的每一位使用者受同样的用途限制约束。"_s}},
        DutyInfo{"use-policy",
                 true,
                 true,
                 {u"Follow the vendor’s policy of acceptable use."_s, u"遵守厂商的可接受使用政策。"_s}},
        DutyInfo{
            "guardrails",
            true,
            true,
            {u"Do not bypass safety guardrails without a substitute."_s, u"不得绕过安全护栏而不加替代。"_s}},
    };
    return table;
}

QStringList dutyIds()
{
    QStringList ids;
    for (const DutyInfo &duty : dutyTable())
        ids << QLatin1StringView(duty.id);
    return ids;
}

} // namespace Ajar
