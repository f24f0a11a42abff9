// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "openness/lens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr int quarters = 4;

std::vector<LensBand> classBands(const Framework &framework)
{
    std::vector<LensBand> bands;
    for (const VerdictInfo &verdict : framework.verdicts) {
        const int step = int(bands.size());
        bands.push_back({briefLabel(verdict), verdict.label, step, step});
    }
    return bands;
}

/// 0 up to 0.25, and so on; the last one with its end.
std::vector<LensBand> scoreBands(const Framework &framework)
{
    const int last = int(framework.verdicts.size()) - 1;
    std::vector<LensBand> bands;
    for (int quarter = 0; quarter < quarters; ++quarter) {
        const int from = quarter * last / quarters;
        const int to = (quarter + 1) * last / quarters;
        const LocalizedText title{briefLabel(framework.verdicts[size_t(from)]).en + u"–"
                                      + briefLabel(framework.verdicts[size_t(to)]).en,
                                  {}};
        bands.push_back({title, title, from, quarter + 1 == quarters ? to : to - 1});
    }
    return bands;
}

/// Whether all releases of one verdict have the same progress.
bool isOnlyStep(const Framework &framework)
{
    return framework.id == u"level" || framework.id == u"gradient" || framework.id == u"g7";
}

} // namespace

int Lens::bandOf(int step) const
{
    const auto found =
        std::find_if(bands.begin(), bands.end(), [step](const LensBand &band) { return step <= band.last; });
    return int(std::min(found, bands.end() - 1) - bands.begin());
}

std::span<const Lens> lensTable()
{
    static const std::vector<Lens> table = [] {
        std::vector<Lens> lenses;
        for (const Framework &framework : frameworkTable())
            lenses.push_back({int(lenses.size()),
                              framework.isScore ? scoreBands(framework) : classBands(framework),
                              !isOnlyStep(framework)});
        return lenses;
    }();
    return table;
}

const Lens &lensOf(const Framework &framework)
{
    return lensTable()[size_t(&framework - frameworkTable().data())];
}

} // namespace Ajar
