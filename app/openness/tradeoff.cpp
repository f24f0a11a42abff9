// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/tradeoff.h"

using namespace Qt::StringLiterals;

namespace Ajar {

QStringList argumentIds()
{
    return {u"closed-pro-performance"_s,  u"closed-pro-ease"_s,    u"closed-pro-business"_s,
            u"closed-con-transparency"_s, u"closed-con-cost"_s,    u"closed-con-privacy"_s,
            u"closed-con-lock-in"_s,      u"closed-con-control"_s, u"open-pro-control"_s,
            u"open-pro-privacy"_s,        u"open-pro-cost"_s,      u"open-pro-research"_s,
            u"open-pro-no-lock-in"_s,     u"open-con-barrier"_s,   u"open-con-gap"_s,
            u"open-con-misuse"_s};
}

} // namespace Ajar
