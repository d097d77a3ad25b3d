// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/colorscheme.h"

namespace hookdesk
{

namespace
{

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x23, 0x27, 0x2c));
    const QColor text(0xe4, 0xe7, 0xeb);
    palette.setColor(QPalette::Window, QColor(0x23, 0x27, 0x2c));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x20, 0x24, 0x28));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x78, 0x7e, 0x86));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb5));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x8a, 0x90, 0x98));
    return palette;
}

} // namespace

QPalette paletteFor(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? darkPalette() : lightPalette();
}

} // namespace hookdesk
