// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "views/spectrumwords.h"

#include "base/partialdate.h"
#include "models/entryroles.h"

#include <QStringBuilder>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

QString richText(const QString &text)
{
    return Qt::mightBeRichText(text) ? text : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString monthText(int number)
{
    return number > 0 ? PartialDate{number / 12, number % 12 + 1, 0}.toIso() : u"–"_s;
}

} // namespace

QString SpectrumWords::bandsText(int lower, int upper, Language language, const Lens &lens)
{
    const auto label = [&](int band) { return lens.bands[size_t(band)].label.in(language); };
    return lower == upper ? label(lower) : tr("%1 to %2", "levels").arg(label(lower), label(upper));
}

QString SpectrumWords::entry(const QModelIndex &index, const Place &place, Language language,
                             const Lens &lens)
{
    // A model that has a tooltip of its own has said it all.
    if (const QString own = index.data(Qt::ToolTipRole).toString(); !own.isEmpty())
        return richText(own);
    const QString levels = bandsText(place.lower, place.upper, language, lens);
    return u"<b>"_s % index.data(EntryNameRole).toString().toHtmlEscaped() % u"</b><br>"_s
        % index.data(ReleaseNameRole).toString().toHtmlEscaped() % u" · "_s % levels;
}

QString SpectrumWords::crowd(const SpectrumScene::Crowd &crowd, Language language, const Lens &lens)
{
    const QString levels = bandsText(crowd.first.lower, crowd.last.upper, language, lens);
    const QString from = monthText(crowd.first.month);
    const QString to = monthText(crowd.last.month);
    const QString months = from == to ? from : tr("%1 to %2", "months").arg(from, to);
    return u"<b>"_s % tr("%Ln model(s)", nullptr, crowd.count) % u"</b><br>"_s % levels % u" · "_s % months;
}

} // namespace Ajar
