// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rounded ground of what stands out from its surroundings: messages, previews.
#pragma once

#include "model/tables/columnspec.h"

class QWidget;

namespace hookdesk
{

/// For the paintEvent of a widget without a background of its own.
void paintPanel(QWidget *panel);
/// The same, of a tone's colour.
void paintPanel(QWidget *panel, Tone tone);

} // namespace hookdesk
