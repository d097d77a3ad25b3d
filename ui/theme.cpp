// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <cmath>

namespace hookdesk
{

namespace
{

/// Relative luminance as WCAG defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

Theme Theme::of(const QPalette &palette)
{
    Theme theme;
    theme.surface = palette.color(QPalette::Base);
    theme.window = palette.color(QPalette::Window);
    theme.text = palette.color(QPalette::Text);
    theme.isDark = luminance(theme.surface) < luminance(theme.text);
    theme.muted = mixed(theme.text, theme.surface, theme.isDark ? 0.36 : 0.40);
    theme.border = mixed(theme.window, theme.text, 0.16);
    theme.accent = palette.color(QPalette::Highlight);
    theme.onAccent = palette.color(QPalette::HighlightedText);
    theme.good = QColor(theme.isDark ? 0x4fc3a1 : 0x0b7261);
    theme.warning = QColor(theme.isDark ? 0xe9b44c : 0x8a5a00);
    theme.late = QColor(theme.isDark ? 0xb79df2 : 0x6a48b0);
    theme.bad = QColor(theme.isDark ? 0xff8a65 : 0xb93815);
    return theme;
}

QColor Theme::colorOf(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Late:
        return late;
    case Tone::Bad:
        return bad;
    }
    return text;
}

QColor Theme::tinted(Tone tone, double strength) const
{
    return mixed(surface, tone == Tone::Neutral ? accent : colorOf(tone), strength);
}

QColor Theme::textOn(const QColor &background) const
{
    const auto other = isDark ? QColor(0x10, 0x14, 0x18) : QColor(Qt::white);
    return contrast(text, background) >= contrast(other, background) ? text : other;
}

} // namespace hookdesk
