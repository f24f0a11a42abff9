// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "views/spectrumdensity.h"

#include <QImage>

class QPalette;

namespace Ajar {

/// A pixel per tile in the colour of its zone's level, the more opaque the more entries are there, by the
/// logarithm so that few can be seen beside many.
QImage shadingOf(const SpectrumDensity &density, const QPalette &palette);

} // namespace Ajar
