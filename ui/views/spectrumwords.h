// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "views/spectrumscene.h"

#include <QCoreApplication>

namespace Ajar {

/// What the spectrum says of what the mouse points at; rich text, with every name escaped.
class SpectrumWords
{
    Q_DECLARE_TR_FUNCTIONS(Ajar::SpectrumWords)

public:
    /// Name, release and level, or what the model's own tooltip says.
    static QString entry(const QModelIndex &index, const Place &place, Language language, const Lens &lens);
    static QString bandsText(int lower, int upper, Language language, const Lens &lens);
    static QString crowd(const SpectrumScene::Crowd &crowd, Language language, const Lens &lens);
};

} // namespace Ajar
