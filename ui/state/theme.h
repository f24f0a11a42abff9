// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "state/settings.h"

#include <QPalette>

namespace Ajar {

/// The program's colours and type: calm paper with dark ink, or the same by night, and one accent. The
/// data carries the colour.
namespace Theme {

QPalette lightPalette();
QPalette darkPalette();

/// Whether the system asks for a dark appearance. Call before `apply` first changes the palette.
bool systemIsDark();

/// Sets the application's palette.
void apply(Appearance appearance, bool isSystemDark);

/// The system's interface font, with Chinese letter forms where the language asks for them.
void applyFontFamilies(Language language);

} // namespace Theme

} // namespace Ajar
