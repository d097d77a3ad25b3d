// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text from the network and from files as it may be shown on a terminal: nothing in it can move the cursor, change
// colours or reverse what is read.
#pragma once

#include <QString>

namespace hookdesk::ctl
{

/// With control characters, line ends and those that change the direction of text written out: `\n`, `\x1b`,
/// `\u202e`. Text that is visible already stays as it is.
QString visible(const QString &text);

/// How many places it takes on a terminal; wide characters count as one.
qsizetype placesOf(const QString &visibleText);

} // namespace hookdesk::ctl
