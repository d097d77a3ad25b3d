// SPDX-FileCopyrightText: 2026 The Hookdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Comma-separated values (RFC 4180), as spreadsheets read them.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace hookdesk
{

/// A line in UTF-8, with its end. A text that a spreadsheet would take for a formula, for it begins with =, +, -, @, a
/// tab or a line end, is given an apostrophe before it: what came by network computes nothing. Any thread.
QByteArray csvLine(const QStringList &fields);

} // namespace hookdesk
