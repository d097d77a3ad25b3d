// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Widgets that are made after their window is shown.
#pragma once

#include <QAccessible>
#include <QWidget>

namespace hookdesk
{

/// Tells assistive technology of a widget that has come: Qt does not by itself, and what knows the window already would
/// not look at it again.
inline void tellCreated(QWidget *widget)
{
    QAccessibleEvent created(widget, QAccessible::ObjectCreated);
    QAccessible::updateAccessibility(&created);
}

} // namespace hookdesk
