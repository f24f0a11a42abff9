// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QString>

namespace Ajar {

/// One of our own drawings from resources/icons by its file name without ending (`icon(u"search"_s)`),
/// in the text colour of the palette that holds when it is painted, so that a change of theme needs no
/// new icon: a repaint is enough. Disabled and selected icons take the palette's disabled and highlighted
/// text. An unknown name gives an empty icon and a warning in the log. For the screen's thread only.
///
/// To add an icon, put NAME.svg into resources/icons (the build takes every SVG there):
/// - viewBox 0 0 16 16, drawn from 1 to 15, strokes of 1.5 with round caps and joins, fill "none";
/// - `currentColor` wherever the palette's colour belongs; other colours stay as they are;
/// - straight edges on quarter pixels (1.75, 14.25), so that strokes end on whole ones;
/// - plain SVG Tiny 1.2: no styles, filters, masks, text or `use`; blanks between all arc flags.
/// A drawing too fine for small sizes may have a plainer NAME-16.svg beside it, used up to 20 pixels.
QIcon icon(const QString &name);

} // namespace Ajar
