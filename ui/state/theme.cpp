// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/theme.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

using namespace Qt::StringLiterals;

namespace Ajar::Theme {

namespace {

struct Colors
{
    QRgb window, base, alternate, text, faint, button, line, highlight, highlighted, link, tip;
};

constexpr Colors day{0xfff6f4ef, 0xfffdfcfa, 0xfff8f6f1, 0xff22211e, 0xff6b675f, 0xfff1eee7,
                     0xffdcd7cc, 0xff2f5f8f, 0xffffffff, 0xff1f5c99, 0xfffffdf5};
constexpr Colors night{0xff1d1e21, 0xff232529, 0xff27292e, 0xffe8e5de, 0xffa29e96, 0xff2b2d32,
                       0xff3c3f45, 0xff3f709f, 0xffffffff, 0xff8ab8e6, 0xff34363c};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor(color));
    };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.alternate);
    set(QPalette::Text, colors.text);
    set(QPalette::PlaceholderText, colors.faint);
    set(QPalette::Button, colors.button);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.highlighted);
    set(QPalette::Light, QColor(colors.base).lighter(103).rgb());
    set(QPalette::Midlight, colors.alternate);
    set(QPalette::Mid, colors.line);
    set(QPalette::Dark, QColor(colors.line).darker(115).rgb());
    set(QPalette::Shadow, QColor(colors.line).darker(150).rgb());
    set(QPalette::Highlight, colors.highlight);
    set(QPalette::HighlightedText, colors.highlighted);
    set(QPalette::Link, colors.link);
    set(QPalette::LinkVisited, colors.link);
    set(QPalette::ToolTipBase, colors.tip);
    set(QPalette::ToolTipText, colors.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colors.faint));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(day);
}

QPalette darkPalette()
{
    return paletteOf(night);
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    const QPalette system = QGuiApplication::palette();
    return system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
}

void apply(Appearance appearance, bool isSystemDark)
{
    const bool isDark = appearance == Appearance::Dark || (appearance == Appearance::System && isSystemDark);
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
}

void applyFontFamilies(Language language)
{
    QFont font = QApplication::font();
    QStringList families = font.families();
    // Without this, a Latin interface font falls back to whichever CJK face comes first, often Japanese
    // letter forms.
#if defined(Q_OS_MACOS)
    const QStringList chinese{u"PingFang SC"_s};
#elif defined(Q_OS_WIN)
    const QStringList chinese{u"Microsoft YaHei UI"_s};
#else
    const QStringList chinese{u"Noto Sans CJK SC"_s};
#endif
    for (const QString &family : chinese)
        families.removeAll(family);
    // "Sans Serif" is a wish, not a family; beside a family that exists Qt would pass it over.
    for (QString &family : families)
        family = QFontInfo(QFont(family)).family();
    font.setFamilies(language == Language::Chinese ? chinese + families : families + chinese);
    QApplication::setFont(font);
}

} // namespace Ajar::Theme
