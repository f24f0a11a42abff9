// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"

#include <QTranslator>

namespace Ajar {

/// Installs the program's and Qt's own texts of one language, and replaces them at run time: widgets then
/// get a LanguageChange event. English needs a file, too, for its plurals.
class Translation
{
public:
    void install(Language language);

private:
    QTranslator m_ours;
    QTranslator m_qt;
};

} // namespace Ajar
