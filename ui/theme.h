// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The colours of the window, computed from the palette in one place: light and dark follow the desktop.
#pragma once

#include "model/tables/columnspec.h"

#include <QColor>
#include <QPalette>

namespace hookdesk
{

/// Chosen so that people who confuse red and green tell good (blue-green) from bad (vermilion) by hue and lightness;
/// wherever one is used, a glyph or a word says the same.
struct Theme {
    bool isDark = false;
    QColor surface; ///< behind tables and texts
    QColor window;
    QColor text;
    QColor muted;
    QColor border;
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor warning;
    QColor late;
    QColor bad;

    static Theme of(const QPalette &palette);

    QColor colorOf(Tone tone) const;
    /// A surface that carries a tone: `strength` 0 is the plain surface, 1 the tone's colour.
    QColor tinted(Tone tone, double strength) const;
    /// Text that is readable on a colour.
    QColor textOn(const QColor &background) const;
};

/// A colour between two: `share` 0 is the first, 1 the second.
QColor mixed(const QColor &first, const QColor &second, double share);

} // namespace hookdesk
