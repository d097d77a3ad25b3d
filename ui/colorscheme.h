// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Light and dark: the palettes that the window can be shown in. All other colours follow from the palette (ui/theme.h).
#pragma once

#include <QPalette>

namespace hookdesk
{

enum class ColorScheme { Light, Dark };

/// For the Fusion style.
QPalette paletteFor(ColorScheme scheme);

} // namespace hookdesk
