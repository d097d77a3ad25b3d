// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our line icons, drawn in the palette's colours.
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace hookdesk
{

/// The icon `resources/icons/NAME.svg` for this palette: in its text colour, faded when disabled, in the highlighted
/// text's colour when selected.
QIcon lineIcon(const QString &name, const QPalette &palette);
/// The same in one colour.
QIcon lineIcon(const QString &name, const QColor &color);

} // namespace hookdesk
